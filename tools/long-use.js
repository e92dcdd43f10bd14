/**
 * `node tools/long-use.js`: reads the built story for a long time, as a class would leave it running:
 * scrolls up and down, sets figures, switches languages, presents. Says each round what the page has
 * grown to, and ends with an error when it threw, grew or kept listeners. On demand: it takes as long
 * as it is told.
 *
 *   --minutes 30   how long
 */
import { chromium } from '@playwright/test';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { flags, getChromium } from './chromium.js';
import { root } from './run.js';
import { listen, site } from './serve.js';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '30' } } });
const end = Date.now() + Number(values.minutes) * 60_000;

/**
 * What a page may grow by: a tenth. Asked of medians, since what a page holds at one moment depends on
 * what was last pressed and on what the collection has come to.
 */
const growth = 1.1;

const { server, port } = await listen(site(join(root, 'build')), 0);
const browser = await chromium.launch({
	executablePath: await getChromium(),
	args: flags
});
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');

/** @type {string[]} */
const errors = [];
page.on('pageerror', ({ message }) => errors.push(message));
page.on('console', (said) => {
	if (said.type() === 'error') errors.push(said.text());
});

/**
 * What the page holds, after a collection.
 *
 * @returns {Promise<{ heap: number, nodes: number, listeners: number }>} bytes, counts
 */
async function held() {
	await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const of = (/** @type {string} */ wanted) =>
		metrics.find(({ name }) => name === wanted)?.value ?? NaN;
	return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** Down through all steps and up again, with a press in each figure that has buttons of choice. */
async function readOn() {
	const ids = await page.locator('[data-step]').evaluateAll((steps) => steps.map(({ id }) => id));
	for (const id of [...ids, ...[...ids].reverse()]) {
		await page.evaluate(
			(step) => document.getElementById(step)?.scrollIntoView({ behavior: 'instant' }),
			id
		);
		await page.waitForFunction(
			(step) => {
				const pin = document.getElementById(step)?.closest('[data-run]')?.querySelector('.pin');
				return pin?.hasAttribute('data-shown');
			},
			id,
			{ polling: 50 }
		);
		await page.evaluate((step) => {
			const run = document.getElementById(step)?.closest('[data-run]');
			/** @type {HTMLElement | null | undefined} */
			const choice = run?.querySelector('.controls button, .controls input[type="radio"]');
			choice?.click();
			choice?.click();
		}, id);
	}
}

/** Through the slides by key, one figure after the other. */
async function present() {
	await page.goto(`http://127.0.0.1:${port}/present/opening/1`);
	await page.locator('.slide-box[data-shown]:not([data-waiting])').waitFor();
	const before = await held();
	for (const key of ['ArrowRight', 'ArrowLeft']) {
		for (let slide = 0; slide < 78; slide++) {
			const from = page.url();
			await page.keyboard.press(key);
			await page.waitForFunction((address) => location.href !== address, from, { polling: 50 });
		}
	}
	return { before, after: await held() };
}

const keys = /** @type {const} */ (['heap', 'nodes', 'listeners']);

/** @typedef {Record<(typeof keys)[number], number>} Held */

/** @type {Map<string, Held[]>} */
const seen = new Map();

/** @param {string} what @param {Held} now */
function note(what, now) {
	const mb = (now.heap / 1e6).toFixed(1);
	console.log(`${what}: ${mb} MB, ${now.nodes} nodes, ${now.listeners} listeners`);
	seen.set(what, [...(seen.get(what) ?? []), now]);
}

/** @param {Held[]} rounds @param {(typeof keys)[number]} key */
const median = (rounds, key) =>
	rounds.map((held) => held[key]).sort((a, b) => a - b)[Math.floor((rounds.length - 1) / 2)] ?? NaN;

/** @type {string[]} */
const complaints = [];

/** @param {string} what @param {Held[]} before @param {Held[]} after */
function compare(what, before, after) {
	for (const key of keys) {
		const [was, is] = [median(before, key), median(after, key)];
		if (is > was * growth) complaints.push(`${what}: ${key} grew from ${was} to ${is}`);
	}
}

const homes = ['/', '/hi'];
for (let round = 0; round < 4 || Date.now() < end; round++) {
	const home = homes[round % homes.length] ?? '/';
	await page.goto(`http://127.0.0.1:${port}${home}`);
	await page.locator('[data-current]').first().waitFor({ state: 'attached' });
	// After the first two times through all figures are live, and all was pressed; what comes then is growth.
	await readOn();
	await readOn();
	note(`${home}, read twice`, await held());
	await readOn();
	await readOn();
	note(`${home}, read four times`, await held());
	const { before, after } = await present();
	note('slides, at the first', before);
	note('slides, after all of them twice', after);
}
await browser.close();
server.close();

for (const home of homes) {
	const [twice, four] = [`${home}, read twice`, `${home}, read four times`];
	compare(`${four}, since ${twice}`, seen.get(twice) ?? [], seen.get(four) ?? []);
}
for (const [what, rounds] of seen) {
	const half = Math.ceil(rounds.length / 2);
	compare(`${what}, from the first rounds to the last`, rounds.slice(0, half), rounds.slice(half));
}
for (const error of errors) complaints.push(`error: ${error}`);
for (const complaint of new Set(complaints)) console.error(complaint);
console.log(complaints.length > 0 ? 'It grew, or threw.' : 'Nothing grew, nothing threw.');
process.exitCode = complaints.length > 0 ? 1 : 0;
