import type { Locator, Page } from '@playwright/test';
import { readFactsFrom } from '../src/lib/facts/node';
import { numberOf } from '../src/lib/facts';
import { printed } from '../src/lib/figures/fixture';
import { expect, expectInStep, open, readTo, test } from './reader';

const facts = readFactsFrom('content/data');

/** The figure that a step shows, live. */
async function figureAt(page: Page, step: string): Promise<Locator> {
	await readTo(page, step);
	await expectInStep(page, step);
	return page.locator(`[data-run]:has(#${step}) [data-figure-name="answer-key"]`);
}

const finding = (figure: Locator) => figure.locator('.finding');

/** The left and right edge of a stretch as it is cut out, in per cent of its plot. */
const cutOf = (figure: Locator, part: string) =>
	figure.locator(`[data-part="${part}"]`).evaluate((element) => {
		const [, right, , left] = /inset\((.*)\)/
			.exec(element.style.clipPath)?.[1]
			?.match(/calc\([^)]*\)|[\d.]+%/g) ?? ['', '', '', ''];
		return [parseFloat(left ?? ''), 100 - parseFloat(right?.replace('calc(', '') ?? '')] as const;
	});

test('follows an audit by keyboard alone, and puts it back', async ({ page }) => {
	await open(page);
	const figure = await figureAt(page, 'quarrel');
	await expect(finding(figure)).toContainText(printed('any-audit-rejects'));
	await figure.getByRole('radio', { name: 'All', exact: true }).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(finding(figure)).toContainText(printed('northcutt-overruled'));
	await expect(figure.locator('[role=status]')).toContainText(printed('northcutt-overruled'));
	const list = figure.getByRole('listbox');
	await list.focus();
	await page.keyboard.press('End');
	await expect(figure.getByRole('option', { selected: true })).toContainText('422');
	await page.keyboard.press('Home');
	await expect(figure.getByRole('option', { selected: true })).toContainText(
		printed('northcutt-flagged')
	);
	await expectInStep(page, 'quarrel');
	await figure.getByRole('button', { name: 'As in the text' }).press('Enter');
	await expect(finding(figure)).toContainText(printed('any-audit-rejects'));
});

test('@phone a finger near a stretch opens its card, and closes it', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	const figure = await figureAt(page, 'reviewers');
	const plot = await figure.locator('.plot').boundingBox();
	const [x0, x1] = await cutOf(figure, 'northcutt-neither');
	const top = await figure
		.locator('[data-part="northcutt-neither"]')
		.evaluate((element) => parseFloat(/inset\(([\d.]+)%/.exec(element.style.clipPath)?.[1] ?? ''));
	if (!plot) throw new Error('no plot');
	const at = {
		x: plot.x + ((x0 + x1) / 200) * plot.width,
		y: plot.y + (top / 100) * plot.height + 4
	};
	if (await page.evaluate(() => 'ontouchstart' in window)) await page.touchscreen.tap(at.x, at.y);
	else await page.mouse.click(at.x, at.y);
	const card = figure.locator('.readout');
	await expect(card).toContainText(printed('northcutt-neither'));
	await expect(card).toContainText(`% of the ${printed('northcutt-flagged')}`);
	await card.getByRole('button', { includeHidden: true }).click();
	await expect(card).toHaveCount(0);
});

test('@phone what a perfect reader refuses stays, and can be put back', async ({ page }) => {
	await open(page);
	let figure = await figureAt(page, 'ceiling');
	await expect(finding(figure)).toContainText(printed('derived.ceilingStrict'));
	const boxes = figure.getByRole('group', { name: 'Keys that the perfect reader refuses' });
	for (const label of await boxes.locator('label').all()) {
		expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	}
	await boxes.getByText('no majority').click();
	await boxes.getByText('both are right').click();
	await expect(finding(figure)).toContainText(printed('derived.ceilingOverruled'));
	await figureAt(page, 'not-mistakes');
	figure = await figureAt(page, 'ceiling');
	await expect(finding(figure)).toContainText(printed('derived.ceilingOverruled'));
	await figure.getByRole('button', { name: 'As in the text' }).click();
	await expect(finding(figure)).toContainText(printed('derived.ceilingStrict'));
	await expect(boxes.getByRole('checkbox', { name: /no majority/ })).not.toBeChecked();
});

test('bars and marks lie where the tables say', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	const all = await figureAt(page, 'quarrel');
	const photos = numberOf(facts, 'validation-photos');
	for (const id of ['real-replaced', 'panel-exactly-original', 'objects-rejects']) {
		const [x0, x1] = await cutOf(all, id);
		expect(x1 - x0, id).toBeCloseTo((100 * numberOf(facts, id)) / photos, 1);
	}
	const ruler = await figureAt(page, 'ruler');
	/** Where something stands across, in pixels of the window. */
	const across = (place: Locator, share: number) =>
		place.evaluate((element, part) => {
			const { left, width } = element.getBoundingClientRect();
			return left + part * width;
		}, share);
	const tick = (words: string) => across(ruler.locator('.foot span', { hasText: words }), 0.5);
	const [low, high] = [await tick('88%'), await tick('96%')];
	const score = numberOf(facts, 'lion-basic-l.top1Accuracy');
	expect(await across(ruler.locator('[data-mark="lion-basic-l"]'), 0)).toBeCloseTo(
		low + ((high - low) * (score - 88)) / 8,
		0
	);
});

test('the sum can be tried with fewer right answers, and is read out when it rests', async ({
	page
}) => {
	await open(page);
	const figure = await figureAt(page, 'sum');
	await expect(finding(figure)).toContainText(printed('derived.surelyRejected'));
	const slider = figure.getByRole('slider');
	await slider.focus();
	await page.keyboard.press('Home');
	await expect(finding(figure)).toContainText('45,250');
	await expect(figure.locator('[role=status]')).toContainText('45,250');
	await expect(figure.locator('[data-label="sum-written"]')).toContainText('all can be right');
	await figure.getByRole('button', { name: 'As in the text' }).press('Enter');
	await expect(finding(figure)).toContainText(printed('derived.surelyRejected'));
});
