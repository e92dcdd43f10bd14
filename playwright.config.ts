import { defineConfig } from '@playwright/test';
import { findChromium, flags } from './tools/chromium.js';

/** Not the port of `npm start`, so that a site somebody is looking at is left alone. */
const port = Number(process.env.TEST_PORT ?? 4180);

const executablePath = process.env.CHROMIUM_PATH ?? findChromium();
// Every worker reads this file again; with this it need not search again.
if (executablePath) process.env.CHROMIUM_PATH = executablePath;

export default defineConfig({
	testDir: 'e2e',
	outputDir: 'test-results/browser',
	reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
	fullyParallel: true,
	workers: 2,
	// A test that passes at the second try has found something; it must not be hidden.
	retries: 0,
	// The whole story is read step by step in many of them, on two slow cores.
	timeout: 60_000,
	globalTimeout: 14 * 60_000,
	use: {
		baseURL: `http://127.0.0.1:${port}`,
		// Each test is a first visit, and fetches what its page asks for; offline.spec.ts is about the worker.
		serviceWorkers: 'block',
		screenshot: 'only-on-failure',
		launchOptions: { args: flags, ...(executablePath && { executablePath }) }
	},
	/** Every test runs on the desk; one tagged `@phone` runs on the phone as well. */
	projects: [
		{ name: 'desk', use: { viewport: { width: 1440, height: 900 } } },
		{
			name: 'phone',
			grep: /@phone/,
			use: {
				viewport: { width: 360, height: 740 },
				deviceScaleFactor: 2,
				hasTouch: true,
				isMobile: true
			}
		}
	],
	/** Serves build/ as it is: `npm test` builds first; alone, run `npm run build` before. */
	webServer: {
		command: 'node tools/start.js --no-build',
		env: { PORT: String(port), HOST: '127.0.0.1', BASE_PATH: '' },
		url: `http://127.0.0.1:${port}/`,
		stdout: 'ignore',
		timeout: 20_000
	}
});
