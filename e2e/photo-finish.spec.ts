import type { Page } from '@playwright/test';
import { readFactsFrom } from '../src/lib/facts/node';
import { printed } from '../src/lib/figures/fixture';
import { expect, expectInStep, open, readTo, test } from './reader';

/** The pinned figure of a step's run. */
const figureOf = (page: Page, id: string) => page.locator(`[data-run]:has(#${id}) .pin`);

/** Reads to a step without waiting for moves, and returns its figure. */
async function stand(page: Page, id: string) {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, `/#${id}`);
	await readTo(page, id);
	await expectInStep(page, id);
	return figureOf(page, id);
}

/** The names on the lines, from above, as they lie. */
const order = (page: Page, id: string) =>
	figureOf(page, id)
		.locator('[data-line]')
		.evaluateAll((lines) =>
			lines
				.map((line) => ({
					top: line.getBoundingClientRect().top,
					id: line.querySelector<HTMLElement>('[data-mark]')?.dataset.mark ?? ''
				}))
				.sort((a, b) => a.top - b.top)
				.map((line) => line.id)
		);

const leaders = [
	'lion-basic-l',
	'coca-ft',
	'model-soups-basic-l',
	'model-soups-vit-g',
	'coatnet-7'
];

test('@phone a reader sets the exam again, and the tally agrees with the formula', async ({
	page,
	hasTouch
}) => {
	const figure = await stand(page, 'luck');
	expect(await order(page, 'luck')).toEqual(leaders);
	const press = (exams: number) => {
		const button = figure.locator(`[data-set="${exams}"]`);
		return hasTouch ? button.tap() : button.click();
	};
	await press(1);
	await expect(figure.locator('[role="status"]')).toContainText(/CoCa came first in [01] of 1;/);
	const after = await order(page, 'luck');
	expect(after).not.toEqual(leaders);
	expect([...after].sort()).toEqual([...leaders].sort());

	await press(1000);
	await expect(figure.locator('[role="status"]')).toContainText('of 1,001;');
	const tallies = await figure.locator('[data-line] .tally').allTextContents();
	expect(tallies).toHaveLength(leaders.length);
	for (const tally of tallies) {
		const [first = NaN, chance = NaN] = tally.replace(',', '').match(/\d+/g)?.map(Number) ?? [];
		const share = chance / 100;
		// The chance is printed to a whole percent.
		const bound = 4 * Math.sqrt(1001 * share * (1 - share)) + 5;
		expect(Math.abs(first - 1001 * share), tally).toBeLessThan(bound);
	}
});

test('marks lie where the tables and the axis say', async ({ page }) => {
	const figure = await stand(page, 'left-out');
	const facts = readFactsFrom('content/data');
	const xOf = async (selector: string) =>
		(await figure.locator(selector).boundingBox())?.x ?? Number.NaN;
	const tick = (text: string) => `.tick:has-text("${text}")`;
	const [left, right] = [await xOf(tick('44,500')), await xOf(tick('45,500'))];
	const ranked = facts.results.filter(
		({ exam, role, top1Accuracy }) =>
			exam === 'imagenet-val' && role !== 'claimed' && (top1Accuracy ?? 0) >= 88.9
	);
	expect(ranked).toHaveLength(21);
	for (const { id, top1Accuracy } of ranked) {
		const photos = (top1Accuracy ?? 0) * 500;
		const expected = left + ((right - left) * (photos - 44_500)) / 1000;
		expect(Math.abs((await xOf(`[data-mark="${id}"]`)) - expected), id).toBeLessThan(1.5);
	}
	// Claims are in the order of the page's lines, but below all others.
	expect((await order(page, 'left-out')).slice(-2)).toEqual(['omnivec2', 'omnivec']);
});

test('@phone the share on which two models disagree is the reader’s, until he puts it back', async ({
	page
}) => {
	const figure = await stand(page, 'same-photos');
	const finding = figure.locator('.finding');
	await expect(finding).toContainText('3.0% of the photos, a lead below 76');
	await figure.getByRole('slider').focus();
	await page.keyboard.press('Home');
	await expect(finding).toContainText('0.5% of the photos, a lead below 32');
	await expect(figure.locator('[role="status"]')).toContainText('below 32');
	const verdicts = figure.locator('.aside');
	await expect(verdicts).toHaveText([
		'+10: may be luck',
		'+30: may be luck',
		'+60: more than luck'
	]);

	await readTo(page, 'rounding');
	await expectInStep(page, 'rounding');
	await readTo(page, 'same-photos');
	await expectInStep(page, 'same-photos');
	await expect(finding).toContainText('a lead below 32');
	await readTo(page, 'rounding');
	await expectInStep(page, 'rounding');
	await figure.locator('.reset').click();
	await readTo(page, 'same-photos');
	await expectInStep(page, 'same-photos');
	await expect(finding).toContainText('a lead below 76');
});

test('@phone every line is reached and read out by keyboard alone', async ({ page }) => {
	const figure = await stand(page, 'left-out');
	const stop = figure.locator('[data-button][tabindex="0"]');
	await expect(stop).toHaveCount(1);
	await stop.focus();
	const names: string[] = [];
	for (let line = 0; line < 23; line++) {
		const button = page.locator('[data-button]:focus');
		names.push((await button.getAttribute('aria-label')) ?? '');
		await expect(figure.locator('.readout')).toBeVisible();
		await page.keyboard.press('ArrowDown');
	}
	expect(new Set(names).size).toBe(23);
	expect(names[0]).toContain(`${printed('lion-basic-l.top1Accuracy')} right at the first guess`);
	expect(names[1]).toContain(
		`${printed('derived.cocaLow')}–${printed('derived.cocaHigh')} of 50,000 photos print so`
	);
	expect(names.at(-1)).toContain('no reproduction found; not ranked');
	await page.keyboard.press('Escape');
	await expect(figure.locator('.readout')).toHaveCount(0);
});

test('@phone the second’s count lies inside what the first was rounded to', async ({ page }) => {
	const figure = await stand(page, 'rounding');
	const ends = await figure
		.locator('[data-end]')
		.evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().left));
	const soup = await figure
		.locator('[data-mark="model-soups-basic-l"]')
		.evaluate((mark) => mark.getBoundingClientRect().left);
	expect(ends).toHaveLength(2);
	expect(soup).toBeGreaterThan(ends[0] ?? Infinity);
	expect(soup).toBeLessThan(ends[1] ?? -Infinity);
	await expect(figure.locator('[data-set]')).toHaveCount(0);
});
