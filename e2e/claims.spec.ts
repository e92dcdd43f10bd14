import type { Page } from '@playwright/test';
import { readFactsFrom } from '../src/lib/facts/node';
import { printed } from '../src/lib/figures/fixture';
import { expect, expectInStep, open, readTo, test } from './reader';

const { claims } = readFactsFrom('content/data');
const wrong = claims.filter(({ verdict }) => verdict === 'wrong').map(({ id }) => id);

/** What must be there for the test to go on. */
function there<T>(thing: T | null | undefined, name: string): T {
	if (!thing) throw new Error(`There is no ${name}`);
	return thing;
}
const textOf = (id: string) =>
	there(
		claims.find((claim) => claim.id === id),
		id
	);

const figure = (page: Page) => page.locator('[data-figure-name="claims"]');
const square = (page: Page, id: string) => page.locator(`[data-button="${id}"]`);
const panel = (page: Page) => figure(page).getByRole('dialog');
const inView = (page: Page) =>
	figure(page)
		.locator('[data-button]')
		.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.button));

async function readThere(page: Page, id: string) {
	await readTo(page, id);
	await expectInStep(page, id);
}

test('@phone every claim stands in the row of its verdict, and can be hit', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	await readThere(page, 'tally');
	const boxes = await Promise.all(
		claims.map(async ({ id, verdict }) => ({
			id,
			verdict,
			box: there(await square(page, id).boundingBox(), id)
		}))
	);
	const drawing = await figure(page).locator('.drawing').boundingBox();
	const tops = new Map<string, Set<number>>();
	for (const { id, verdict, box } of boxes) {
		expect(Math.min(box.width, box.height), id).toBeGreaterThanOrEqual(44);
		expect(box.y + box.height, id).toBeLessThanOrEqual(
			(drawing?.y ?? 0) + (drawing?.height ?? 0) + 1
		);
		tops.set(verdict, (tops.get(verdict) ?? new Set()).add(Math.round(box.y)));
		for (const other of boxes) {
			if (other.id === id) continue;
			const apart =
				other.box.x >= box.x + box.width - 0.5 ||
				box.x >= other.box.x + other.box.width - 0.5 ||
				other.box.y >= box.y + box.height - 0.5 ||
				box.y >= other.box.y + other.box.height - 0.5;
			expect(apart, `${id} and ${other.id}`).toBe(true);
		}
	}
	expect(tops.size).toBe(4);
	for (const [verdict, rows] of tops) {
		expect(rows.size, verdict).toBe(1);
		const count = claims.filter((claim) => claim.verdict === verdict).length;
		await expect(figure(page).locator(`p[data-verdict="${verdict}"]`)).toContainText(`${count}`);
	}
});

test('@phone a claim opens with its verdict, numbers and source, and leafs', async ({
	page,
	isMobile
}) => {
	await open(page);
	await readThere(page, 'tally');
	await (isMobile ? square(page, 'N7').tap() : square(page, 'N7').click());
	const { claim, rightFigure } = textOf('N7');
	await expect(panel(page)).toHaveAccessibleName(/N7 Unsupported/);
	for (const words of [
		claim,
		rightFigure,
		`top-5 error ${printed('eva02-l.top5Error')}`,
		'read at the source'
	]) {
		await expect(panel(page)).toContainText(words);
	}
	const box = await panel(page).boundingBox();
	const drawing = await figure(page).locator('.drawing').boundingBox();
	expect(box?.y).toBeGreaterThanOrEqual(drawing?.y ?? NaN);
	expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(
		(drawing?.y ?? 0) + (drawing?.height ?? 0) + 1
	);
	await panel(page).getByRole('button', { name: 'Next claim' }).click();
	await expect(panel(page)).toHaveAccessibleName(/N8 Imprecise/);
	await panel(page).getByRole('button', { name: 'Close' }).click();
	await expect(panel(page)).toHaveCount(0);
});

test('by keyboard alone: to a claim, into it, on, and back', async ({ page }) => {
	await open(page);
	await readThere(page, 'tally');
	await figure(page).getByRole('radio', { name: 'All' }).focus();
	await page.keyboard.press('Tab');
	await expect(square(page, 'N2')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowRight');
	await expect(square(page, 'N6')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(panel(page)).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(panel(page)).toHaveAccessibleName(/N7 Unsupported/);
	await page.keyboard.press('Escape');
	await expect(panel(page)).toHaveCount(0);
	await expect(square(page, 'N7')).toBeFocused();
});

test('@phone a chosen verdict stays while the reader scrolls, until it is put back', async ({
	page
}) => {
	await open(page);
	await readThere(page, 'plain-errors');
	expect(await inView(page)).toEqual(['N11', 'N23']);
	await figure(page).getByRole('radio', { name: 'Wrong' }).check();
	await expect.poll(() => inView(page)).toEqual(wrong);
	await expect(figure(page).getByRole('status')).toHaveText(
		new RegExp(`^${wrong.length} of 24 claims are wrong`)
	);
	await readThere(page, 'tally');
	expect(await inView(page)).toEqual(wrong);
	await figure(page).getByRole('button', { name: 'As in the text' }).click();
	await expect.poll(() => inView(page)).toHaveLength(24);
});

test.describe('a link to one claim', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('@phone is copied from the claim, and opens the story there', async ({ page }) => {
		await open(page, '/under-three-percent');
		await readThere(page, 'tally');
		await square(page, 'N15').click();
		await panel(page).getByRole('link', { name: 'Link to this claim' }).click();
		await expect(panel(page).getByRole('link', { name: 'Link copied' })).toBeVisible();
		const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
		expect(copied.pathname + copied.hash).toBe('/under-three-percent#claim-N15');
		await page.goto('about:blank');
		await open(page, copied.href);
		await expect(panel(page)).toHaveAccessibleName(/N15 Wrong/);
		await expect(panel(page)).toBeInViewport();
		await expect(figure(page).locator('details')).not.toHaveAttribute('open');
		await expect.poll(() => page.evaluate(() => location.hash)).toBe('#claim-N15');
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('@phone all claims are in the table, and a link leads to one', async ({ page }) => {
		await page.goto('/under-three-percent#claim-N23');
		const row = page.locator('#claim-N23');
		await expect(row).toBeInViewport();
		await expect(row).toContainText(textOf('N23').rightFigure);
		await expect(figure(page).locator('tbody tr')).toHaveCount(claims.length);
	});
});
