import { expect, test as base, type Page } from '@playwright/test';

/**
 * A reader who notices: any error on the console, any failed request, any request to another host
 * fails the test at its end.
 */
export const test = base.extend<{ expected: RegExp[]; noticing: undefined }>({
	/** What the console may say all the same. */
	expected: [[], { option: true }],
	noticing: [
		async ({ page, baseURL, expected }, use) => {
			const noticed: string[] = [];
			page.on('pageerror', (error) => noticed.push(`error: ${error.message}`));
			page.on('console', (message) => {
				// What Playwright says where serviceWorkers is set to block.
				if (message.text().includes('registration blocked by Playwright')) return;
				const { pathname } = new URL(message.location().url || 'about:blank');
				if (['error', 'warning'].includes(message.type()))
					noticed.push(`${message.text()} at ${pathname}`);
			});
			page.on('request', (request) => {
				const url = new URL(request.url());
				if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL ?? '').origin) {
					noticed.push(`request to another host: ${url.href}`);
				}
			});
			await use(undefined);
			expect(noticed.filter((note) => !expected.some((known) => known.test(note)))).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** The page for wrong addresses is answered with 404 at its own address too, and the browser notes it. */
export const lostPage = /status of 404.* at \/404$/;

/** Opens the story and waits until it follows the reader. */
export async function open(page: Page, address = '/') {
	await page.goto(address);
	await expect(page.locator('[data-current]')).toHaveCount(1);
}

/** Every step's id, in reading order. */
export const stepIds = (page: Page) =>
	page.locator('[data-step]').evaluateAll((steps) => steps.map(({ id }) => id));

/** Brings a step's middle to the reading line, as a reader's scrolling would; of several, each for a third of a second. */
export const readTo = (page: Page, ...ids: string[]) =>
	page.evaluate(async (steps) => {
		for (const [at, step] of steps.entries()) {
			const since = performance.now();
			while (at > 0 && performance.now() - since < 333) await new Promise(requestAnimationFrame);
			const element = document.getElementById(step);
			if (!element) throw new Error(`no step ${step}`);
			// In two columns the figure stands beside the words.
			const run = element.closest('.run');
			const beside = run !== null && getComputedStyle(run).display === 'grid';
			const line = innerHeight * (beside ? 0.5 : 0.78);
			const box = element.getBoundingClientRect();
			scrollBy({ top: box.top + box.height / 2 - line, behavior: 'instant' });
		}
	}, ids);

/** What stands where: the step that the reading line is in, worked out from the page alone. */
export const standing = (page: Page) =>
	page.evaluate(() => {
		const at = [...document.querySelectorAll<HTMLElement>('[data-step]')].find((step) => {
			const run = step.closest('.run');
			const beside = run !== null && getComputedStyle(run).display === 'grid';
			const line = innerHeight * (beside ? 0.5 : 0.78);
			const { top, bottom } = step.getBoundingClientRect();
			return top <= line && bottom > line;
		});
		const current = document.querySelector('[data-current]');
		const pin = current?.closest('[data-run]')?.querySelector<HTMLElement>('.pin');
		return { at: at?.id, current: current?.id, shown: pin?.dataset.shown };
	});

/** How far the page reaches over the side of the window, in px. */
export const overSide = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Asks often: most questions are settled within a frame or two. */
export const often = { intervals: [20, 40, 80, 160] };

/** Waits until the step in view is marked and its live figure shows that step's scene. */
export async function expectInStep(page: Page, id: string) {
	await expect.poll(() => standing(page), often).toEqual({ at: id, current: id, shown: id });
}
