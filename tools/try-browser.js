/**
 * `node tools/try-browser.js firefox` or `webkit`: asks the main promises of the built site of a real
 * Firefox, or of the engine of Safari. On demand, not in `npm test`: what it needs is not among the
 * packages.
 *
 *   npm run build
 *
 *   apt-get install firefox-esr && npm install --no-save puppeteer-core@24.43.1
 *   node tools/try-browser.js firefox        (FIREFOX_PATH, if it is not where Debian has it)
 *
 *   apt-get install webkit2gtk-driver xvfb
 *   xvfb-run -a -s '-screen 0 1600x1200x24' node tools/try-browser.js webkit        (WEBKIT_PATH)
 *
 * What a browser says on its console cannot be asked of all of them. So the pages report their errors
 * themselves: the first script of each begins here with a few lines more than the built one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browsers, until } from './browsers.js';
import { root } from './run.js';
import { listen, site } from './serve.js';

/** @typedef {import('./browsers.js').Page} Page */

const build = join(root, 'build');
const plain = site(build);
const first = '/theme.js';
/** Whether nobody answers: what a reader without network sees. */
let offline = false;
/** When something was last asked for. */
let busy = 0;
/** What the page that is being asked reported. @type {string[]} */
let errors = [];

/** Runs in the page. */
function report() {
	const tell = (/** @type {unknown} */ what) => navigator.sendBeacon('/error', String(what));
	const { error } = console;
	console.error = (...what) => {
		tell(what.join(' '));
		error(...what);
	};
	addEventListener('unhandledrejection', ({ reason }) => tell(reason));
	addEventListener('securitypolicyviolation', (event) =>
		tell(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
	);
	const onerror = (/** @type {Event} */ event) => {
		if (event instanceof ErrorEvent) return tell(event.message);
		// A file that does not come, which its element alone is told. A preload is only a hint: Firefox
		// calls it an error when the module has come by another way, and a missing one fails its import.
		const { target } = event;
		if (target instanceof Element && !target.matches('[rel=modulepreload]')) {
			tell(`missing: ${target.outerHTML}`);
		}
	};
	addEventListener('error', onerror, true);
}

/** @type {import('node:http').RequestListener} */
async function handler(request, response) {
	busy = Date.now();
	if (offline) request.socket.destroy();
	else if (request.url === first) {
		response.setHeader('Content-Type', 'text/javascript');
		response.end(`(${report})();${readFileSync(build + first, 'utf8')}`);
	} else if (request.url === '/error') {
		let said = '';
		for await (const part of request) said += part;
		errors.push(said);
		response.writeHead(204).end();
	} else plain(request, response);
}

const { server, port } = await listen(handler, 0);
const host = `http://127.0.0.1:${port}`;

/** Opens a page, and waits for all of it: what is still on its way when it is left would be an error. */
async function openWhole(/** @type {Page} */ page, /** @type {string} */ address) {
	await page.goto(address);
	await until(() => Date.now() - busy > 500, 'nothing more is asked for');
}

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
	until(
		() =>
			page.evaluate((step) => {
				const current = document.querySelector('[data-current]');
				const pin = current?.closest('[data-run]')?.querySelector('.pin');
				return current?.id === step && pin?.getAttribute('data-shown') === step;
			}, id),
		`the step ${id} is in view`
	);

const expectLive = (/** @type {Page} */ page) =>
	until(
		() => page.evaluate(() => !!document.querySelector('[data-current]')),
		'the story follows its reader'
	);

const expectSeen = (/** @type {Page} */ page, /** @type {string} */ selector) =>
	until(
		() =>
			page.evaluate((wanted) => {
				const box = document.querySelector(wanted)?.getBoundingClientRect();
				return !!box && box.height > 0 && box.top < innerHeight && box.bottom > 0;
			}, selector),
		`${selector} is in view`
	);

const focus = (/** @type {Page} */ page, /** @type {string} */ selector) =>
	page.evaluate((wanted) => {
		const element = document.querySelector(wanted);
		if (element instanceof HTMLElement) element.focus();
		return document.activeElement === element;
	}, selector);

async function expectAtRest(/** @type {Page} */ page) {
	let [at, since] = [NaN, 0];
	await until(async () => {
		const now = await page.evaluate(() => scrollY);
		if (now !== at) [at, since] = [now, Date.now()];
		return Date.now() - since > 300;
	}, 'the page is at rest');
}

/** @param {unknown} holds @param {string} what */
function expect(holds, what) {
	if (!holds) throw new Error(what);
}

/** @type {Record<string, (page: Page) => Promise<void>>} */
const promises = {
	async 'every step’s figure follows, on the desk and on a phone'(page) {
		for (const [width, height] of /** @type {const} */ ([
			[1440, 900],
			[360, 740]
		])) {
			await page.resize(width, height);
			await page.goto(`${host}/`);
			await expectLive(page);
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
			expect(over <= 0, `${width} px: ${over} px over the side`);
		}
	},
	async 'a link leads to its section and to its step; reload and back return'(page) {
		await page.goto(`${host}/the-human-line`);
		await expectLive(page);
		await expectSeen(page, '#the-human-line-title');
		await readTo(page, 'prelu');
		await expectInStep(page, 'prelu');
		await page.reload();
		await expectInStep(page, 'prelu');
		await page.goto(`${host}/data`);
		await page.back();
		await expectInStep(page, 'prelu');
		await page.goto(`${host}/the-break#gap`);
		await expectInStep(page, 'gap');
	},
	async 'the buttons lead from step to step, by keyboard'(page) {
		await page.goto(`${host}/the-break#gap`);
		await expectInStep(page, 'gap');
		await focus(page, '[data-go="1"]');
		await page.press('Enter');
		await expectInStep(page, 'not-like-for-like');
	},
	async 'after the reader’s own scrolling the buttons go on from where he is'(page) {
		await page.goto(`${host}/the-break#gap`);
		await expectInStep(page, 'gap');
		await focus(page, '[data-go="1"]');
		await page.press('Enter');
		await expectInStep(page, 'not-like-for-like');
		await readTo(page, 'dashed-line');
		await expectInStep(page, 'dashed-line');
		await expectAtRest(page);
		await page.press('Enter');
		await expectInStep(page, 'one-man');
	},
	async 'a number shows its source, and Escape closes it'(page) {
		await page.goto(`${host}/the-break#gap`);
		await expectInStep(page, 'gap');
		await focus(page, '#gap .fact');
		await expectSeen(page, '.fact-card');
		await page.press('Escape');
		await until(
			() => page.evaluate(() => !document.querySelector('.fact-card:popover-open')),
			'the card is gone'
		);
	},
	async 'a slider moves by keys, and its figure with it'(page) {
		await page.goto(`${host}/bigger#weights`);
		await expectInStep(page, 'weights');
		const pin = '.pin[data-shown="weights"]';
		await focus(page, `${pin} input[type=range]`);
		await page.press('Home');
		await until(
			() =>
				page.evaluate(
					(inside) =>
						document.querySelector(`${inside} output`)?.textContent === '2012' &&
						document.querySelectorAll(`${inside} [data-mark]`).length === 1,
					pin
				),
			'one mark is left'
		);
	},
	async 'a figure is taken along as drawing, picture and table; Escape closes the dialog'(page) {
		await page.goto(`${host}/the-break#gap`);
		await expectInStep(page, 'gap');
		const button = '.pin[data-shown="gap"] [data-take]';
		await focus(page, button);
		await page.press('Enter');
		await expectSeen(page, 'dialog:modal');
		await page.evaluate(() => {
			// A browser may ask where to put a file, and no key of ours would answer.
			HTMLAnchorElement.prototype.click = function () {
				document.body.dataset.saved = `${document.body.dataset.saved ?? ''} ${this.download}`;
			};
		});
		for (const ending of ['svg', 'png', 'csv']) {
			await focus(page, `[data-save=${ending}]`);
			await page.press('Enter');
			await until(
				() => page.evaluate((end) => document.body.dataset.saved?.endsWith(`-gap.${end}`), ending),
				`a file .${ending} is made`
			);
		}
		await page.press('Escape');
		await until(
			() =>
				page.evaluate(
					(opener) =>
						!document.querySelector('dialog') &&
						document.activeElement === document.querySelector(opener),
					button
				),
			'the keyboard is back at the button'
		);
	},
	async 'slides go on by keys'(page) {
		await page.goto(`${host}/present/the-fall/1`);
		await expectSeen(page, '.slide-box[data-shown="your-guess"]');
		await page.press('ArrowRight');
		await expectSeen(page, '.slide-box[data-shown="deeper"]');
	},
	async 'after one visit the story opens without network'(page) {
		await page.goto(`${host}/`);
		await until(
			() => page.evaluate(async () => !!(await caches.match('/'))),
			'the story is kept',
			60
		);
		offline = true;
		await page.reload();
		await expectLive(page);
		await readTo(page, 'weights');
		await expectInStep(page, 'weights');
		offline = false;
	},
	async 'the Hindi story, an embed, the exercises and the data stand there'(page) {
		await openWhole(page, `${host}/hi`);
		await expectInStep(page, 'loud');
		await openWhole(page, `${host}/embed/timeline`);
		await expectSeen(page, '.drawing');
		await openWhole(page, `${host}/teach/exercises`);
		await expectSeen(page, 'h1');
		await page.goto(`${host}/data`);
		await expectSeen(page, 'h1');
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
	const browser = browsers[process.argv[2] ?? ''];
	if (!browser) throw new Error(`Which one: ${Object.keys(browsers).join(' or ')}?`);
	for (const [runsScript, its] of /** @type {const} */ ([
		[true, promises],
		[false, withoutScript]
	])) {
		const opened = await browser(runsScript);
		await asked(opened, its).finally(opened.close);
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	server.close();
	server.closeAllConnections();
}

/**
 * Asks promises of a browser, and says of each whether it holds.
 *
 * @param {import('./browsers.js').Browser} browser
 * @param {Record<string, (page: Page) => Promise<void>>} promises
 */
async function asked(browser, promises) {
	console.log(browser.version);
	for (const [promise, ask] of Object.entries(promises)) {
		[errors, offline] = [[], false];
		const page = await browser.newPage();
		try {
			await page.resize(1440, 900);
			await ask(page);
			expect(errors.length === 0, errors.join('\n'));
			console.log(`holds   ${promise}`);
		} catch (error) {
			console.log(`BROKEN  ${promise}\n        ${error instanceof Error ? error.message : error}`);
			process.exitCode = 1;
		}
		await page.close();
	}
}
