import { describe, expect, it } from 'vitest';
import { candidates, findChromium, getChromium, type Machine } from './chromium.js';

const playwrights = '/cache/playwright/chrome';

/** A machine on which these files are working browsers, and nothing else can be done. */
function machineWith(browsers: string[], more: Partial<Machine> = {}): Machine {
	return {
		platform: 'linux',
		env: { PATH: '/usr/local/bin:/usr/bin' },
		home: '/home/ada',
		playwrights,
		exists: (path) => browsers.includes(path),
		works: (path) => browsers.includes(path),
		succeeds: () => false,
		run: () => Promise.resolve(),
		isRoot: false,
		...more
	};
}

/** A machine that writes down what it is told to run; `brings` says which command leaves a browser. */
function installingMachine(
	brings: (command: string) => string | undefined,
	more: Partial<Machine>
) {
	const browsers: string[] = [];
	const ran: string[] = [];
	const machine = machineWith(browsers, {
		run(command) {
			ran.push(command);
			const browser = brings(command);
			if (browser) browsers.push(browser);
			return Promise.resolve();
		},
		...more
	});
	return { machine, ran };
}

describe('where a browser is looked for', () => {
	it("prefers Playwright's own, then the PATH in its order, then the usual places", () => {
		const all = [playwrights, '/usr/local/bin/chrome', '/usr/bin/chromium', '/snap/bin/chromium'];
		for (let gone = 0; gone < all.length; gone++) {
			expect(findChromium(machineWith(all.slice(gone)))).toBe(all[gone]);
		}
		expect(findChromium(machineWith([]))).toBeUndefined();
	});

	it('takes CHROMIUM_PATH before everything, and nothing in its stead', () => {
		const env = { CHROMIUM_PATH: '/mine' };
		expect(findChromium(machineWith(['/mine', playwrights], { env }))).toBe('/mine');
		expect(() => findChromium(machineWith([playwrights], { env }))).toThrow('CHROMIUM_PATH');
	});

	it('passes over a file that is there and does not start', () => {
		const machine = machineWith(['/usr/bin/google-chrome'], { exists: () => true });
		expect(findChromium(machine)).toBe('/usr/bin/google-chrome');
	});

	it('knows the places of macOS', () => {
		const places = candidates(machineWith([], { platform: 'darwin', home: '/Users/ada' }));
		expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
		expect(places).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium');
	});

	it('knows the places of Windows, and survives a variable that is not set', () => {
		const env = { PATH: 'C:\\Tools;C:\\Bin', ProgramFiles: 'C:\\Program Files' };
		const places = candidates(machineWith([], { platform: 'win32', env }));
		expect(places).toContain('C:\\Bin\\chromium.exe');
		expect(places).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
		expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
	});
});

describe('getting a browser where there is none', () => {
	it('installs nothing when one is there', async () => {
		const run = () => Promise.reject(new Error('should not run'));
		expect(await getChromium(machineWith([playwrights], { run }))).toBe(playwrights);
	});

	it("stops at Playwright's download when that works", async () => {
		const { machine, ran } = installingMachine(() => playwrights, {});
		expect(await getChromium(machine)).toBe(playwrights);
		expect(ran).toEqual(['npx playwright install --no-shell chromium']);
	});

	it('adds the system libraries to a download that does not start without them', async () => {
		const { machine, ran } = installingMachine(
			(command) => (command.includes('install-deps') ? playwrights : undefined),
			{ isRoot: true, succeeds: () => true, exists: (path) => path === playwrights }
		);
		expect(await getChromium(machine)).toBe(playwrights);
		expect(ran).toHaveLength(2);
	});

	it('turns to apt-get without a download, as root', async () => {
		const { machine, ran } = installingMachine(
			(command) => (command.endsWith('install -y chromium') ? '/usr/bin/chromium' : undefined),
			{ isRoot: true, succeeds: (command) => command.startsWith('apt-get') }
		);
		expect(await getChromium(machine)).toBe('/usr/bin/chromium');
		expect(ran.slice(1)).toEqual([
			'env DEBIAN_FRONTEND=noninteractive apt-get update',
			'env DEBIAN_FRONTEND=noninteractive apt-get install -y chromium-headless-shell',
			'env DEBIAN_FRONTEND=noninteractive apt-get install -y chromium'
		]);
	});

	it('uses sudo only when it asks for no password', async () => {
		const open = installingMachine(() => undefined, { succeeds: () => true });
		await expect(getChromium(open.machine)).rejects.toThrow();
		expect(open.ran.slice(1).every((command) => command.startsWith('sudo -n '))).toBe(true);
		expect(open.ran).toHaveLength(4);

		const closed = installingMachine(() => undefined, {
			succeeds: (command) => !command.startsWith('sudo')
		});
		await expect(getChromium(closed.machine)).rejects.toThrow();
		expect(closed.ran).toHaveLength(1);
	});

	it('ends with one line that says what to install', async () => {
		const error: unknown = await getChromium(machineWith([])).catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(Error);
		expect((error as Error).message).toMatch(/^No Chromium .*install .*CHROMIUM_PATH/);
		expect((error as Error).message).not.toContain('\n');
	});
});
