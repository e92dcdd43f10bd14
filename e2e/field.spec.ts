import type { Locator, Page } from '@playwright/test';
import { numberOf } from '../src/lib/facts';
import { readFactsFrom } from '../src/lib/facts/node';
import { printed } from '../src/lib/figures/fixture';
import { expect, expectInStep, open, readTo, test } from './reader';

/** The field that a step stands beside, showing that step. */
async function fieldAt(page: Page, step: string) {
	await readTo(page, step);
	await expectInStep(page, step);
	return page.locator(`[data-run]:has(#${step}) .pin`);
}

const labels = (figure: Locator) => figure.locator('.field-labels').first();
const button = (figure: Locator, name: string | RegExp) => figure.getByRole('button', { name });
const rings = (figure: Locator) => figure.locator('.field-ring');

test('what stands over the dots is the tables’ number of them', async ({ page }) => {
	const facts = readFactsFrom('content/data');
	const photos = (share: number) => Math.round(share * 500).toLocaleString('en');
	await open(page);
	const one = numberOf(facts, 'alexnet-single.top1Error');
	const five = numberOf(facts, 'alexnet-single.top5Error');
	const figure = await fieldAt(page, 'rescued');
	await expect(labels(figure)).toContainText(`${photos(five)} wrong`);
	await expect(labels(figure)).toContainText(`${photos(one - five)} rescued`);
});

test('@phone a choice stays from step to step, and a button puts it back', async ({ page }) => {
	await open(page);
	const figure = await fieldAt(page, 'rescued');
	await button(figure, 'One guess').click();
	await expect(labels(figure)).toContainText(`${printed('derived.alexnetTopOneErrors')} wrong`);
	await expect(figure.getByRole('status').last()).toContainText(
		`${printed('derived.alexnetTopOneErrors')} of 50,000`
	);
	await fieldAt(page, 'two-headlines');
	await fieldAt(page, 'rescued');
	await expect(labels(figure)).toContainText(`${printed('derived.alexnetTopOneErrors')} wrong`);
	await button(figure, 'Reset').click();
	await expect(labels(figure)).toContainText(`${printed('derived.alexnetRescued')} rescued`);
	await expect(figure.getByRole('status').last()).toContainText(
		`rescue ${printed('derived.alexnetRescued')}`
	);
});

test('@phone ten photos of fifty thousand can be looked at one by one', async ({ page }) => {
	await open(page);
	const figure = await fieldAt(page, 'ten-photos');
	await expect(rings(figure)).toHaveCount(10);
	await button(figure, 'Show me the 10').press('Enter');
	// The button is gone: the keyboard goes on to the first of them.
	await expect(button(figure, 'Next dot')).toBeFocused();
	for (let dot = 1; dot <= 10; dot += 1) {
		await button(figure, 'Next dot').click();
		await expect(figure.getByText(`${dot} of 10`)).toBeVisible();
	}
	const last = figure.locator('.field-ring-at');
	await expect(last).toHaveText('10');
	await expect(last).toBeInViewport();
	await button(figure, 'Reset').click();
	await expect(figure.locator('.field-ring-at')).toHaveCount(0);
});

test('the field is enlarged and moved by keyboard alone', async ({ page }) => {
	await open(page);
	const figure = await fieldAt(page, 'ten-photos');
	const place = await page.evaluate(() => scrollY);
	await button(figure, 'Zoom in').focus();
	for (const times of ['2 times', '4 times', '8 times']) {
		await page.keyboard.press('Enter');
		await expect(figure.getByRole('status').last()).toHaveText(times);
	}
	const plane = figure.getByRole('group', { name: /enlarged 8 times/ });
	await plane.focus();
	const before = await rings(figure).first().boundingBox();
	await page.keyboard.press('ArrowRight');
	await expect(async () => {
		const after = await rings(figure).first().boundingBox();
		expect(after?.x).toBeLessThan((before?.x ?? 0) - 20);
	}).toPass();
	expect(await page.evaluate(() => scrollY)).toBe(place);
});
