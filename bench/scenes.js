import { device } from './browser.js';

/**
 * @typedef {object} Change one change of scene
 * @property {string} figure
 * @property {string} step the step that it leads to
 * @property {number} script ms in all
 * @property {number} perFrame ms of script for each frame that was drawn
 * @property {number} longest ms, of the longest task; 0 when none was over 50
 */

/**
 * Goes through the story step by step, once every figure is live, and weighs each change of scene.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./browser.js').Profile} profile
 * @param {string} url
 * @returns {Promise<Change[]>}
 */
export async function scenes(browser, profile, url) {
	const { page, session, close } = await device(browser, { ...profile, line: null });
	await page.goto(url, { waitUntil: 'networkidle' });
	const steps = await page.evaluate(() => {
		Object.assign(globalThis, { longest: 0 });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) {
				const seen = /** @type {any} */ (globalThis);
				seen.longest = Math.max(seen.longest, duration);
			}
		}).observe({ type: 'longtask' });
		return [...document.querySelectorAll('[data-step]')].map((step) => ({
			id: step.id,
			figure: step.closest('[data-run]')?.getAttribute('data-run') ?? ''
		}));
	});
	const metric = async (/** @type {string} */ name) => {
		const { metrics } = await session.send('Performance.getMetrics');
		return metrics.find((one) => one.name === name)?.value ?? NaN;
	};
	/** @type {Change[]} */
	const changes = [];
	let before = '';
	for (const { id, figure } of steps) {
		const script = await metric('ScriptDuration');
		const { frames, longest } = await page.evaluate(async (step) => {
			const seen = /** @type {any} */ (globalThis);
			seen.longest = 0;
			document.getElementById(step)?.scrollIntoView({ block: 'center', behavior: 'instant' });
			let count = 0;
			const end = performance.now() + 1200;
			while (performance.now() < end) {
				await new Promise(requestAnimationFrame);
				count++;
			}
			return { frames: count, longest: seen.longest };
		}, id);
		const spent = ((await metric('ScriptDuration')) - script) * 1000;
		// The first step of a figure wakes it; that is no change of scene.
		if (figure === before) {
			changes.push({ figure, step: id, script: spent, perFrame: spent / frames, longest });
		}
		before = figure;
	}
	await close();
	return changes;
}
