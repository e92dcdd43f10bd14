import { device } from './browser.js';

/**
 * @typedef {object} Scroll one way through the whole story
 * @property {number[]} frames ms between one frame and the next
 * @property {number[]} longTasks ms, of those over 50
 * @property {number} shift layout shift score
 * @property {number} heapBefore bytes, after a collection
 * @property {number} heapAfter bytes, after a collection
 */

/**
 * @param {import('@playwright/test').CDPSession} session
 */
async function heap(session) {
	await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
}

/**
 * Scrolls from the beginning to the end, as a finger or a wheel does, so many times.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./browser.js').Profile} profile
 * @param {string} url
 * @param {{ speeds: number[], least: number }} options of each pass, in CSS pixels a second;
 *   `least`: as many figures must have woken, or nobody has been scrolled by them
 * @returns {Promise<Scroll>}
 */
export async function scroll(browser, profile, url, { speeds, least }) {
	const { page, session, close } = await device(browser, { ...profile, line: null });
	await page.addInitScript(() => {
		const seen = {
			frames: /** @type {number[]} */ ([]),
			longTasks: /** @type {number[]} */ ([]),
			shift: 0,
			on: false
		};
		Object.assign(globalThis, { seen });
		let last = 0;
		/** @param {number} now */
		const frame = (now) => {
			if (seen.on && last) seen.frames.push(now - last);
			last = now;
			requestAnimationFrame(frame);
		};
		requestAnimationFrame(frame);
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) if (seen.on) seen.longTasks.push(duration);
		}).observe({ type: 'longtask' });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				if (seen.on) seen.shift += /** @type {any} */ (entry).value;
			}
		}).observe({ type: 'layout-shift' });
	});
	await page.goto(url, { waitUntil: 'networkidle' });
	const heapBefore = await heap(session);
	const height = await page.evaluate(() => {
		/** @type {any} */ (globalThis).seen.on = true;
		return document.querySelector('#sources')?.getBoundingClientRect().top ?? 0;
	});
	for (const [pass, speed] of speeds.entries()) {
		for (const way of pass > 0 ? [1, -1] : [-1]) {
			await session.send('Input.synthesizeScrollGesture', {
				x: profile.width / 2,
				y: profile.height / 2,
				yDistance: way * height,
				speed,
				// Of a wheel, on the phone as well: a finger's gesture moves nothing without a window.
				gestureSourceType: 'mouse',
				preventFling: true
			});
		}
	}
	const { frames, longTasks, shift, live, at } = await page.evaluate(() => {
		const { seen } = /** @type {any} */ (globalThis);
		seen.on = false;
		return { ...seen, live: document.querySelectorAll('[data-shown]').length, at: scrollY };
	});
	if (at < height / 2) throw new Error(`The page has not been scrolled: it stands at ${at} px.`);
	if (live < least) throw new Error(`The page has not come alive: ${live} figures are live.`);
	const heapAfter = await heap(session);
	await close();
	return { frames, longTasks, shift, heapBefore, heapAfter };
}
