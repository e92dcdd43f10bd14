import { chromium } from '@playwright/test';
import { flags } from '../tools/chromium.js';

/**
 * @typedef {object} Profile a device with its line
 * @property {string} name
 * @property {number} width CSS pixels
 * @property {number} height CSS pixels
 * @property {number} pixelRatio
 * @property {boolean} touch
 * @property {number} slower how many times slower than this machine its processor is
 * @property {{ latency: number, megabits: number } | null} line ms there and back, Mbit/s; null: not slowed
 */

/** @type {Profile[]} */
export const profiles = [
	{
		name: 'phone',
		width: 390,
		height: 844,
		pixelRatio: 2,
		touch: true,
		slower: 4,
		line: { latency: 150, megabits: 1.6 }
	},
	{ name: 'desk', width: 1440, height: 900, pixelRatio: 1, touch: false, slower: 1, line: null }
];

/** @param {string} executablePath */
export const launch = (executablePath) =>
	chromium.launch({
		executablePath,
		args: [...flags, '--js-flags=--expose-gc']
	});

/**
 * Opens an empty page on a device, with an empty cache.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {Profile} profile
 */
export async function device(browser, { width, height, pixelRatio, touch, slower, line }) {
	const context = await browser.newContext({
		viewport: { width, height },
		deviceScaleFactor: pixelRatio,
		hasTouch: touch,
		isMobile: touch
	});
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Performance.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	if (line) {
		const bytesPerSecond = (line.megabits * 1e6) / 8;
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: line.latency,
			downloadThroughput: bytesPerSecond,
			uploadThroughput: bytesPerSecond
		});
	}
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	return { page, session, close: () => context.close() };
}
