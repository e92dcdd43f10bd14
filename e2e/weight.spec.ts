import { expect, open, test } from './reader';

/** What the page has fetched so far, in bytes as they came over the line. */
const fetched = async (page: import('@playwright/test').Page) => {
	await page.waitForLoadState('networkidle');
	return page.evaluate(() =>
		[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
			.map((entry) => entry as PerformanceResourceTiming)
			.map(({ name, encodedBodySize }) => ({
				name: new URL(name).pathname,
				bytes: encodedBodySize
			}))
	);
};

const sum = (files: { bytes: number }[]) => files.reduce((total, { bytes }) => total + bytes, 0);
const largestFirst = (files: { name: string; bytes: number }[]) =>
	[...files].sort((a, b) => b.bytes - a.bytes).map(({ name, bytes }) => `${bytes} ${name}`);

test('@phone the first view keeps to its budget of bytes', async ({ page }) => {
	await open(page);
	await expect(page.locator('#opening .pin')).toHaveAttribute('data-shown', 'loud');
	const files = await fetched(page);
	const scripts = files.filter(({ name }) => name.endsWith('.js'));
	expect(sum(scripts), largestFirst(scripts).join('\n')).toBeLessThanOrEqual(75_000);
	expect(sum(files), largestFirst(files).join('\n')).toBeLessThanOrEqual(200_000);
});

test('no figure’s own code is heavier than its budget', async ({ page }) => {
	await open(page);
	await expect(page.locator('#opening .pin')).toHaveAttribute('data-shown', 'loud');
	const before = (await fetched(page)).map(({ name }) => name);
	await page.locator('#one-in-four').scrollIntoViewIfNeeded();
	await expect(page.locator('#one-in-four .pin')).toHaveAttribute('data-shown', /./);
	const own = (await fetched(page)).filter(({ name }) => !before.includes(name));
	// The timeline brings the chart library with it, which later figures share.
	expect(sum(own), largestFirst(own).join('\n')).toBeLessThanOrEqual(45_000);
});
