/**
 * `node tools/try-firefox.js`: asks the main promises of the built site of a real Firefox, over
 * WebDriver BiDi. On demand, not in `npm test`: what it needs is not among the packages.
 *
 *   npm run build && npm install --no-save puppeteer-core@24.43.1
 *   FIREFOX_PATH=/usr/bin/firefox-esr node tools/try-firefox.js
 *
 * Debian: apt-get install firefox-esr. Without FIREFOX_PATH it looks where Debian has it.
 */
import { join } from 'node:path';
import { root } from './run.js';
import { listen, site } from './serve.js';

/**
 * As much of Puppeteer as is used here.
 *
 * @typedef {object} Page
 * @property {(address: string, options?: { waitUntil: 'networkidle0' }) => Promise<unknown>} goto
 * @property {() => Promise<unknown>} reload
 * @property {() => Promise<void>} close
 * @property {(size: { width: number, height: number }) => Promise<void>} setViewport
 * @property {{ press: (key: string) => Promise<void> }} keyboard
 * @property {(event: string, listener: (what: { message: string, type: () => string, text: () => string }) => void) => void} on
 * @property {<R, A extends unknown[]>(work: (...args: A) => R, ...args: A) => Promise<Awaited<R>>} evaluate
 * @property {<A extends unknown[]>(is: (...args: A) => unknown, options: { timeout: number }, ...args: A) => Promise<unknown>} waitForFunction
 *
 * @typedef {object} Browser
 * @property {() => Promise<string>} version
 * @property {() => Promise<Page>} newPage
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<{ launch: (options: object) => Promise<Browser> }>} */
async function puppeteer() {
	const name = 'puppeteer-core';
	try {
		return (await import(name)).default;
	} catch {
		throw new Error('It needs puppeteer-core: npm install --no-save puppeteer-core@24.43.1');
	}
}

const { FIREFOX_PATH: executablePath = '/usr/bin/firefox-esr' } = process.env;
const { server, port } = await listen(site(join(root, 'build')), 0);
const host = `http://127.0.0.1:${port}`;
const timeout = 15_000;
/** Firefox reports what was still on its way to a page that is left. */
const still = /** @type {const} */ ({ waitUntil: 'networkidle0' });

/** Brings a step's middle to the reading line. */
const readTo = (/** @type {Page} */ page, /** @type {string} */ id) =>
	page.evaluate((step) => {
		const element = document.getElementById(step);
		const run = element?.closest('.run');
		if (!element || !run) throw new Error(`no step ${step}`);
		const line = innerHeight * (getComputedStyle(run).display === 'grid' ? 0.5 : 0.78);
		const { top, height } = element.getBoundingClientRect();
		scrollBy({ top: top + height / 2 - line, behavior: 'instant' });
	}, id);

/** Until the step is the one in view, and its figure shows its scene. */
const expectInStep = (/** @type {Page} */ page, /** @type {string} */ id) =>
	page.waitForFunction(
		(/** @type {string} */ step) => {
			const current = document.querySelector('[data-current]');
			const pin = current?.closest('[data-run]')?.querySelector('.pin');
			return current?.id === step && pin?.getAttribute('data-shown') === step;
		},
		{ timeout },
		id
	);

const live = (/** @type {Page} */ page) =>
	page.waitForFunction(() => document.querySelector('[data-current]'), { timeout });

const seen = (/** @type {Page} */ page, /** @type {string} */ selector) =>
	page.waitForFunction(
		(/** @type {string} */ wanted) => {
			const box = document.querySelector(wanted)?.getBoundingClientRect();
			return box && box.height > 0 && box.top < innerHeight && box.bottom > 0;
		},
		{ timeout },
		selector
	);

/** @param {unknown} holds @param {string} what */
function expect(holds, what) {
	if (!holds) throw new Error(what);
}

/** @type {Record<string, (page: Page) => Promise<void>>} */
const promises = {
	async 'every step’s figure follows, on the desk and on a phone'(page) {
		for (const size of [
			{ width: 1440, height: 900 },
			{ width: 360, height: 740 }
		]) {
			await page.setViewport(size);
			await page.goto(`${host}/`);
			await live(page);
			const ids = await page.evaluate(() =>
				[...document.querySelectorAll('[data-step]')].map(({ id }) => id)
			);
			expect(ids.length > 50, `${ids.length} steps`);
			for (const id of ids) {
				await readTo(page, id);
				await expectInStep(page, id);
			}
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(over <= 0, `${size.width} px: ${over} px over the side`);
		}
	},
	async 'a link leads to its section and to its step; reload and back return'(page) {
		await page.goto(`${host}/the-human-line`);
		await live(page);
		await seen(page, '#the-human-line-title');
		await readTo(page, 'prelu');
		await expectInStep(page, 'prelu');
		await page.reload();
		await expectInStep(page, 'prelu');
		await page.goto(`${host}/data`);
		await page.evaluate(() => history.back());
		await expectInStep(page, 'prelu');
		await page.goto(`${host}/the-break#gap`);
		await expectInStep(page, 'gap');
	},
	async 'the buttons lead from step to step, by keyboard'(page) {
		await page.goto(`${host}/the-break#gap`);
		await expectInStep(page, 'gap');
		await page.evaluate(() => document.querySelector('[data-go="1"]')?.focus());
		await page.keyboard.press('Enter');
		await expectInStep(page, 'not-like-for-like');
	},
	async 'a number shows its source, and Escape closes it'(page) {
		await page.goto(`${host}/the-break#gap`);
		await expectInStep(page, 'gap');
		await page.evaluate(() => document.querySelector('#gap .fact')?.focus());
		await seen(page, '.fact-card');
		await page.keyboard.press('Escape');
		await page.waitForFunction(() => !document.querySelector('.fact-card:popover-open'), {
			timeout
		});
	},
	async 'slides go on by keys'(page) {
		await page.goto(`${host}/present/the-fall/1`);
		await seen(page, '.slide-box[data-shown="your-guess"]');
		await page.keyboard.press('ArrowRight');
		await seen(page, '.slide-box[data-shown="deeper"]');
	},
	async 'the Hindi story, an embed, the exercises and the data stand there'(page) {
		await page.goto(`${host}/hi`, still);
		await expectInStep(page, 'loud');
		await page.goto(`${host}/embed/timeline`, still);
		await seen(page, '.drawing');
		await page.goto(`${host}/teach/exercises`, still);
		await seen(page, 'h1');
		await page.goto(`${host}/data`);
		await seen(page, 'h1');
	}
};

/** @type {Record<string, (page: Page) => Promise<void>>} */
const withoutScript = {
	async 'without script the story stands there whole, with nothing pinned'(page) {
		await page.goto(`${host}/`);
		const { pinned, idle, says } = await page.evaluate(() => {
			const shown = (/** @type {Element} */ element) => element.getClientRects().length > 0;
			return {
				pinned: [...document.querySelectorAll('.pin')].filter(
					(pin) => getComputedStyle(pin).position === 'sticky'
				).length,
				idle: [...document.querySelectorAll('.live-only')].filter(shown).length,
				says: [...document.querySelectorAll('.says')].filter(shown).length
			};
		});
		expect(pinned === 0 && idle === 0, `${pinned} pinned, ${idle} idle buttons`);
		expect(says > 50, `${says} figures told in words`);
	}
};

try {
	const broken = [
		...(await asked(promises)),
		...(await asked(withoutScript, { 'javascript.enabled': false }))
	];
	if (broken.length > 0) process.exitCode = 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	server.close();
}

/**
 * Asks promises of a new Firefox, and says of each whether it holds.
 *
 * @param {Record<string, (page: Page) => Promise<void>>} promises
 * @param {Record<string, unknown>} [extraPrefsFirefox] its settings
 * @returns {Promise<string[]>} those that do not
 */
async function asked(promises, extraPrefsFirefox = {}) {
	const { launch } = await puppeteer();
	const browser = await launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		extraPrefsFirefox
	});
	console.log(await browser.version());
	const failed = [];
	for (const [promise, ask] of Object.entries(promises)) {
		const page = await browser.newPage();
		/** @type {string[]} */
		const errors = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		page.on('console', (said) => said.type() === 'error' && errors.push(said.text()));
		try {
			await page.setViewport({ width: 1440, height: 900 });
			await ask(page);
			expect(errors.length === 0, errors.join('\n'));
			console.log(`holds   ${promise}`);
		} catch (error) {
			console.log(`BROKEN  ${promise}\n        ${error instanceof Error ? error.message : error}`);
			failed.push(promise);
		}
		await page.close();
	}
	await browser.close();
	return failed;
}
