import type { Locator, Page } from '@playwright/test';
import { readFactsFrom } from '../src/lib/facts/node';
import { printed } from '../src/lib/figures/fixture';
import { expect, expectInStep, open, readTo, test } from './reader';

const facts = readFactsFrom('content/data');
const pin = '#bigger .pin';

const marks = (page: Page) =>
	page.locator(`${pin} [data-mark]`).evaluateAll((found) =>
		found.map((mark) => {
			const { left, top } = mark.getBoundingClientRect();
			return { id: (mark as HTMLElement).dataset.mark ?? '', left, top };
		})
	);

async function readStep(page: Page, id: string) {
	await open(page, `/#${id}`);
	await readTo(page, id);
	await expectInStep(page, id);
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('marks lie where the tables say: across by weights, up by accuracy', async ({ page }) => {
	await readStep(page, 'weights');
	const wanted = facts.results.filter(
		(row) =>
			row.exam === 'imagenet-val' &&
			row.role !== 'claimed' &&
			row.training !== 'zero-shot' &&
			row.paramsMillions !== null &&
			row.year <= 2022
	);
	const seen = await marks(page);
	expect(seen.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
	const at = (id: string) => {
		const mark = seen.find((found) => found.id === id);
		const row = wanted.find((found) => found.id === id);
		if (!mark || !row?.paramsMillions || row.top1Accuracy === null) throw new Error(id);
		return { ...mark, weights: Math.log(row.paramsMillions), right: row.top1Accuracy };
	};
	// Two marks give the scale, every other one must keep to it.
	const [low, high] = [at('alexnet-single'), at('v-moe')];
	for (const { id } of wanted) {
		const { left, top, weights, right } = at(id);
		const across = (weights - low.weights) / (high.weights - low.weights);
		const up = (right - low.right) / (high.right - low.right);
		expect(left, id).toBeCloseTo(low.left + across * (high.left - low.left), 0);
		expect(top, id).toBeCloseTo(low.top + up * (high.top - low.top), 0);
	}
});

test('by keyboard: back in time, and photos hidden, said once it is settled', async ({ page }) => {
	await readStep(page, 'private-photos');
	const slider = page.locator(`${pin} input[type=range]`);
	await slider.focus();
	await page.keyboard.press('Home');
	await expect(slider).toHaveAttribute('aria-valuetext', '2012');
	expect((await marks(page)).map(({ id }) => id)).toEqual(['alexnet-single']);
	await expect(page.locator(`${pin} [role=status]`)).toContainText(
		printed('alexnet-single.top1Accuracy')
	);
	await page.keyboard.press('End');
	// Back over the switches before it.
	for (let back = 0; back < 3; back += 1) await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Space');
	await expect(page.locator(`${pin} [data-choice=private]`)).toHaveAttribute(
		'aria-pressed',
		'false'
	);
	await expect(page.locator(`${pin} [role=status]`)).toContainText('Without private photos');
	for (let on = 0; on < 4; on += 1) await page.keyboard.press('Tab');
	await expect(page.locator(`${pin} .reset`)).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('End');
	// The largest network of public photos.
	await expect(page.locator(`${pin} .marks button:focus`)).toHaveAccessibleName(/^InternImage-G: /);
});

test('@phone a choice stays while the reader scrolls, and goes back', async ({
	page,
	hasTouch
}) => {
	await readStep(page, 'private-photos');
	const press = (button: Locator) => (hasTouch ? button.tap() : button.click());
	await press(page.locator(`${pin} [data-choice=private]`));
	const squares = page.locator(`${pin} .mark.square`);
	await expect(squares).toHaveCount(0);
	await readTo(page, 'alone');
	await expectInStep(page, 'alone');
	await readTo(page, 'private-photos');
	await expectInStep(page, 'private-photos');
	await expect(squares).toHaveCount(0);
	const reset = page.locator(`${pin} .reset`);
	await reset.scrollIntoViewIfNeeded();
	await press(reset);
	await expect(squares).not.toHaveCount(0);
});

test('@phone a finger near a mark reads it out', async ({ page, hasTouch }) => {
	await readStep(page, 'weights');
	const mark = (await marks(page)).find(({ id }) => id === 'alexnet-single');
	if (!mark) throw new Error('no AlexNet');
	const [x, y] = [mark.left + 14, mark.top - 14];
	await (hasTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
	await expect(page.locator(`${pin} .readout`)).toContainText('60 million weights');
});

test('a mark stays the same when the axis changes from weights to years', async ({ page }) => {
	await readStep(page, 'private-photos');
	const coca = page.locator(`${pin} [data-mark="coca-ft"]`);
	await coca.evaluate((mark) => mark.setAttribute('data-seen', 'yes'));
	const before = await coca.evaluate((mark) => mark.getBoundingClientRect().left);
	await page.locator(`${pin} [data-choice=years]`).click();
	await expect(coca).toHaveAttribute('data-seen', 'yes');
	await expect
		.poll(() => coca.evaluate((mark) => mark.getBoundingClientRect().left))
		.not.toBeCloseTo(before, 0);
});
