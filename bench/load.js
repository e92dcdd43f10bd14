import { device } from './browser.js';
import { kindOf } from './floor.js';

/**
 * @typedef {object} Load one cold load of a page
 * @property {Record<string, number>} bytes over the line, by kind
 * @property {number} requests
 * @property {number} firstPaint ms
 * @property {number} largestPaint ms
 * @property {number} blocking ms that tasks took beyond their first 50, until the page was quiet
 * @property {number} shift layout shift score
 * @property {number | null} answers ms until the first figure was live; null on a page without script
 */

/**
 * Loads a page and waits until it is quiet.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./browser.js').Profile} profile
 * @param {string} url
 * @returns {Promise<Load>}
 */
export async function load(browser, profile, url) {
	const { page, session, close } = await device(browser, profile);
	/** @type {Map<string, { path: string, bytes: number }>} */
	const files = new Map();
	session.on('Network.responseReceived', ({ requestId, response }) =>
		files.set(requestId, { path: new URL(response.url).pathname, bytes: 0 })
	);
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const file = files.get(requestId);
		if (file) file.bytes = encodedDataLength;
	});
	await page.addInitScript(() => {
		const seen = {
			largestPaint: 0,
			blocking: 0,
			shift: 0,
			live: /** @type {number | null} */ (null)
		};
		Object.assign(globalThis, { seen });
		/** @type {(type: string, take: (entry: any) => void) => void} */
		const watch = (type, take) =>
			new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
				type,
				buffered: true
			});
		watch('largest-contentful-paint', (entry) => (seen.largestPaint = entry.startTime));
		watch('longtask', (entry) => (seen.blocking += Math.max(0, entry.duration - 50)));
		watch('layout-shift', (entry) => {
			if (!entry.hadRecentInput) seen.shift += entry.value;
		});
		new MutationObserver(() => {
			if (seen.live === null && document.querySelector('.pin[data-shown]')) {
				seen.live = performance.now();
			}
		}).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-shown'] });
	});
	await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
	// Quiet: for two seconds nothing was fetched; tasks that follow the last file belong to the load.
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(2000);
	const measured = await page.evaluate(() => {
		const { seen } = /** @type {{ seen: any }} */ (/** @type {unknown} */ (globalThis));
		const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
		return { ...seen, firstPaint: paint };
	});
	await close();
	/** @type {Record<string, number>} */
	const bytes = { page: 0, script: 0, style: 0, font: 0, picture: 0 };
	for (const file of files.values()) {
		const kind = kindOf(file.path);
		bytes[kind] = (bytes[kind] ?? 0) + file.bytes;
	}
	return {
		bytes,
		requests: files.size,
		firstPaint: measured.firstPaint,
		largestPaint: measured.largestPaint,
		blocking: measured.blocking,
		shift: measured.shift,
		answers: measured.live
	};
}
