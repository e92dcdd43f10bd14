/**
 * Two browsers that are not among the packages, behind the few calls that `try-browser.js` makes.
 */
import { spawn } from 'node:child_process';
import { setTimeout as after } from 'node:timers/promises';
import { listen } from './serve.js';

/**
 * @typedef {object} Page
 * @property {(address: string) => Promise<unknown>} goto
 * @property {() => Promise<unknown>} reload
 * @property {() => Promise<unknown>} back
 * @property {(width: number, height: number) => Promise<unknown>} resize
 * @property {(key: Key) => Promise<unknown>} press
 * @property {<R, A extends unknown[]>(work: (...args: A) => R, ...args: A) => Promise<Awaited<R>>} evaluate
 * @property {() => Promise<unknown>} close
 *
 * @typedef {object} Browser
 * @property {string} version
 * @property {() => Promise<Page>} newPage
 * @property {() => Promise<void>} close
 *
 * @typedef {keyof typeof keys} Key
 */

/** The keys that are pressed: what WebDriver calls them, by what everybody else does. */
const keys = { Enter: '\uE007', Escape: '\uE00C', Home: '\uE011', ArrowRight: '\uE014' };

/** @type {Record<string, (runsScript: boolean) => Promise<Browser>>} */
export const browsers = { firefox, webkit };

/** Firefox, over WebDriver BiDi, which Puppeteer speaks. @param {boolean} runsScript */
async function firefox(runsScript) {
	const { FIREFOX_PATH: executablePath = '/usr/bin/firefox-esr' } = process.env;
	const name = 'puppeteer-core';
	const { default: puppeteer } = await import(name).catch(() => {
		throw new Error('It needs puppeteer-core: npm install --no-save puppeteer-core@24.43.1');
	});
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		extraPrefsFirefox: { 'javascript.enabled': runsScript }
	});
	return {
		version: await browser.version(),
		async newPage() {
			const page = await browser.newPage();
			return {
				goto: (address) => page.goto(address),
				reload: () => page.reload(),
				// `goBack` waits for a load that a page kept in memory does not have.
				back: () => page.evaluate(() => history.back()),
				resize: (width, height) => page.setViewport({ width, height }),
				press: (key) => page.keyboard.press(key),
				evaluate: (work, ...args) => page.evaluate(work, ...args),
				close: () => page.close()
			};
		},
		close: () => browser.close()
	};
}

/**
 * The engine of Safari, in the small browser that comes with WebKitGTK. It has one window, hence one
 * page at a time.
 *
 * @param {boolean} runsScript
 */
async function webkit(runsScript) {
	const folder = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1';
	const { WEBKIT_PATH: binary = `${folder}/MiniBrowser` } = process.env;
	if (!process.env.DISPLAY) throw new Error('It needs a display: start it with xvfb-run.');
	const { server, port } = await listen(() => {}, 0);
	server.close();
	const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore' });
	driver.on('error', () => {}); // The first question to it says so.
	driver.unref();
	process.once('exit', () => driver.kill());

	/** @param {'GET' | 'POST' | 'DELETE'} method @param {string} path @param {object} [what] */
	async function ask(method, path, what) {
		const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			body: what ? JSON.stringify(what) : null,
			// It never answers what reached a page that was just being left.
			signal: AbortSignal.timeout(10_000)
		});
		const { value } = await answer.json();
		if (!answer.ok) throw new Error(value.message || value.error);
		return value;
	}
	await until(() => ask('GET', '/status'), 'WebKitWebDriver answers');

	const { sessionId, capabilities } = await ask('POST', '/session', {
		capabilities: {
			alwaysMatch: {
				'webkitgtk:browserOptions': {
					binary,
					// Its bar would keep the window as wide as itself, wider than a phone.
					args: ['--automation', '--full-screen', `--enable-javascript=${runsScript}`]
				}
			}
		}
	});
	const path = `/session/${sessionId}`;
	/** @type {Page['evaluate']} */
	const evaluate = (work, ...args) =>
		ask('POST', `${path}/execute/sync`, { script: `return (${work})(...arguments)`, args });
	const goto = (/** @type {string} */ url) => ask('POST', `${path}/url`, { url });

	return {
		version: `WebKitGTK ${capabilities.browserVersion}`,
		newPage: async () => ({
			goto,
			reload: () => ask('POST', `${path}/refresh`, {}),
			back: () => ask('POST', `${path}/back`, {}),
			async resize(width, height) {
				await ask('POST', `${path}/window/rect`, { x: 0, y: 0, width, height });
				const wanted = `${width} x ${height}`;
				await until(
					async () => wanted === (await evaluate(() => `${innerWidth} x ${innerHeight}`)),
					`the window is ${wanted}`
				);
			},
			press: (key) =>
				ask('POST', `${path}/actions`, {
					actions: [
						{
							type: 'key',
							id: 'keyboard',
							actions: ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] }))
						}
					]
				}),
			evaluate,
			close: () => goto('about:blank')
		}),
		close: () => ask('DELETE', path)
	};
}

/**
 * Asks again and again until it is so.
 *
 * @param {() => unknown} is may throw: a page that is being left answers nothing
 * @param {string} what
 * @param {number} [seconds]
 */
export async function until(is, what, seconds = 15) {
	const end = Date.now() + seconds * 1000;
	let last = '';
	while (Date.now() < end) {
		try {
			if (await is()) return;
			last = '';
		} catch (error) {
			last = `: ${error instanceof Error ? error.message : error}`;
		}
		await after(20);
	}
	throw new Error(`not within ${seconds} s: ${what}${last}`);
}
