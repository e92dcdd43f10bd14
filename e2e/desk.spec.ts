import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, expectInStep, open, readTo, test } from './reader';

const figureAt = (page: Page, id: string) => page.locator(`[data-run]:has(#${id}) .pin figure`);

/** Reads on to a step and gives its figure. */
async function read(page: Page, id: string) {
	await readTo(page, id);
	await expectInStep(page, id);
	return figureAt(page, id);
}

/** Where a thing is, in pixels of the window. */
async function middleOf(page: Page, id: string, thing: string) {
	const box = await figureAt(page, id).locator(`[data-mark="${thing}"]`).boundingBox();
	return { x: box?.x ?? 0, y: box?.y ?? 0 };
}

test('@phone a finger answers, near is near enough, and the next step holds it against the key', async ({
	page,
	hasTouch
}) => {
	await open(page);
	const figure = await read(page, 'desk');
	await expect(figure.locator('.finding')).toContainText('What is this a photo of?');
	const { x, y } = await middleOf(page, 'desk', 'coffee-mug');
	if (hasTouch) await page.touchscreen.tap(x - 14, y - 18);
	else await page.mouse.click(x - 14, y - 18);
	await expect(figure.locator('.finding')).toHaveText('You say: coffee mug');
	await expect(figure.locator('p[role=status]')).toHaveText('You say: coffee mug');
	await read(page, 'key');
	await expect(figure.locator('.finding')).toContainText('You said coffee mug. The key says mouse');
	await expect(figure.locator('[data-sign="coffee-mug"]')).toBeVisible();
});

test('with the keyboard alone another thing becomes the key, and more guesses rescue it', async ({
	page
}) => {
	await open(page);
	const figure = await read(page, 'rule');
	await figure.getByRole('slider').focus();
	await page.keyboard.press('Tab');
	await expect(figure.getByRole('button', { name: /mouse/ })).toBeFocused();
	await page.keyboard.press('ArrowLeft');
	await expect(figure.getByRole('button', { name: 'space bar' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(figure.locator('.finding')).toContainText('Wrong');
	// Back past the button that puts it all back, which is there now.
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Shift+Tab');
	for (let guesses = 1; guesses < 7; guesses++) await page.keyboard.press('ArrowRight');
	await expect(figure.locator('.finding')).toHaveText(
		'Rescued: space bar is guess 7 of the 7 allowed'
	);
	await expect(figure.locator('p[role=status]')).toHaveText(/Rescued: space bar/);
	await expectInStep(page, 'rule');
});

test('a choice survives scrolling away and back, and a button puts it back', async ({ page }) => {
	await open(page);
	const figure = await read(page, 'rule');
	const { x, y } = await middleOf(page, 'rule', 'desktop-computer');
	await page.mouse.click(x, y);
	await expect(figure.locator('.finding')).toHaveText('Right at the first guess: desktop computer');
	await read(page, 'rescued');
	await read(page, 'rule-five');
	await expect(figure.locator('.finding')).toHaveText('Right at the first guess: desktop computer');
	await figure.getByRole('button', { name: 'As in the text' }).press('Enter');
	await expect(figure.locator('.finding')).toContainText('mouse is guess 3 of the 5');
});

test('@phone with five guesses the first five count, in the picture and in the list', async ({
	page
}) => {
	await open(page);
	const figure = await read(page, 'rule-five');
	const counted = figure.locator('[data-guess].allowed');
	await expect(counted).toHaveCount(5);
	await expect(figure.locator('.desk-place.allowed')).toHaveText(['1', '2', '3', '4', '5']);
	await expect(counted.filter({ hasText: 'mouse' })).toHaveCount(1);
	await expect(figure.locator('.desk-guesses')).toContainText('illustrative');
});

test('every name on the desk is a category of the exam’s list', async ({ page }) => {
	const list = readFileSync('content/data/categories.csv', 'utf8')
		.split('\n')
		.map((line) => line.split(',')[3]);
	await open(page);
	const figure = await read(page, 'desk');
	const names = await figure
		.getByRole('group', { name: /Things on the desk/ })
		.getByRole('button')
		.evaluateAll((buttons) => buttons.map((button) => button.ariaLabel));
	expect(names.length).toBeGreaterThanOrEqual(10);
	for (const name of names) expect(list).toContain(name);
});
