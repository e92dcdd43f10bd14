/**
 * Finds a Chromium for the browser tests, and gets one where there is none. Chrome and Edge will do
 * as well: what the tests need is the engine, not an exact version.
 */
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { run } from './run.js';

/** What every Chromium here is started with, so that a card, a test and a measurement see the same. */
export const flags = [
	// What a browser would do on its own account.
	'--disable-gpu',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// One without windows would set letters apart by whole pixels.
	'--font-render-hinting=none',
	// The sandbox does not work for root, as whom containers often run.
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];

/**
 * What this file asks of the machine it runs on. Tests hand in a made-up one.
 *
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {string} home
 * @property {string} playwrights where Playwright would keep a Chromium of its own
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => boolean} works whether this starts, and is not an empty shell
 * @property {(command: string) => boolean} succeeds
 * @property {(command: string, seconds: number) => Promise<void>} run
 * @property {boolean} isRoot
 */

/** @returns {Machine} */
export function thisMachine() {
	return {
		platform: process.platform,
		env: process.env,
		home: homedir(),
		playwrights: chromium.executablePath(),
		exists: existsSync,
		works(path) {
			if (!existsSync(path)) return false;
			// Chrome on Windows answers --version by opening a window.
			if (process.platform === 'win32') return true;
			// Elsewhere it tells a browser from a stub (Ubuntu's asks for a snap) or one without its libraries.
			return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
		},
		succeeds: (command) => spawnSync(command, { shell: true, stdio: 'ignore' }).status === 0,
		async run(command, seconds) {
			console.log(`   No Chromium yet, trying: ${command}`);
			// Without a network each of Playwright's five attempts would wait half a minute.
			const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' };
			const { ok, output } = await run(command, { seconds, env });
			if (!ok)
				console.log(`   It failed: ${/^(E:|Error|Given up).*/m.exec(output)?.[0] ?? output}`);
		},
		isRoot: process.getuid?.() === 0
	};
}

const names = [
	// A browser without windows starts a page in half the time.
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'msedge',
	'microsoft-edge'
];

/**
 * Every place worth a look, best first: Playwright's own, then what the PATH offers, then where
 * installers put a browser without telling the PATH.
 *
 * @param {Pick<Machine, 'platform' | 'env' | 'home' | 'playwrights'>} machine
 * @returns {string[]}
 */
export function candidates({ platform, env, home, playwrights }) {
	const { join, delimiter } = platform === 'win32' ? win32 : posix;
	const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
	const suffix = platform === 'win32' ? '.exe' : '';
	const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name + suffix)));
	return [playwrights, ...onPath, ...usualPlaces()];

	function usualPlaces() {
		if (platform === 'darwin') {
			return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
				['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
					join(folder, `${name}.app`, 'Contents', 'MacOS', name)
				)
			);
		}
		if (platform === 'win32') {
			return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].flatMap((folder) =>
				folder
					? [
							join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
							join(folder, 'Chromium', 'Application', 'chrome.exe'),
							join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')
						]
					: []
			);
		}
		return [
			'/usr/bin/chromium',
			'/usr/bin/chromium-browser',
			'/usr/bin/google-chrome',
			'/opt/google/chrome/chrome',
			'/opt/microsoft/msedge/msedge',
			'/snap/bin/chromium'
		];
	}
}

/**
 * The path of a browser to test with. Who sets CHROMIUM_PATH means that one and no other.
 *
 * @param {Machine} [machine]
 * @returns {string | undefined}
 */
export function findChromium(machine = thisMachine()) {
	const named = machine.env.CHROMIUM_PATH;
	if (!named) return candidates(machine).find(machine.works);
	if (machine.works(named)) return named;
	throw new Error(`CHROMIUM_PATH is "${named}", and no browser starts there.`);
}

/**
 * Like findChromium, but installs a browser where none is found. Each way is tried only while the
 * ways before it have brought nothing.
 *
 * @param {Machine} [machine]
 * @returns {Promise<string>}
 */
export async function getChromium(machine = thisMachine()) {
	let found = findChromium(machine);
	if (found) return found;

	for (const [command, seconds] of waysToInstall(machine)) {
		await machine.run(command, seconds);
		found = findChromium(machine);
		if (found) return found;
	}
	throw new Error(
		'No Chromium to test with: install Chrome or Chromium ' +
			'(`npx playwright install --with-deps chromium`, or `apt-get install chromium` on Debian), ' +
			'or set CHROMIUM_PATH to one.'
	);
}

/**
 * @param {Machine} machine
 * @returns {Generator<[command: string, seconds: number]>}
 */
function* waysToInstall({ exists, isRoot, playwrights, succeeds }) {
	// The download before the system libraries that it may need: without a network it fails within
	// seconds, and the libraries would have been installed for nothing.
	yield ['npx playwright install --no-shell chromium', 300];

	if (!succeeds('apt-get --version')) return;
	if (!isRoot && !succeeds('sudo -n true')) return; // would ask for a password
	if (exists(playwrights)) yield ['npx playwright install-deps chromium', 300];

	const aptGet = `${isRoot ? '' : 'sudo -n '}env DEBIAN_FRONTEND=noninteractive apt-get`;
	yield [`${aptGet} update`, 120];
	yield [`${aptGet} install -y chromium-headless-shell`, 300];
	yield [`${aptGet} install -y chromium`, 300];
}
