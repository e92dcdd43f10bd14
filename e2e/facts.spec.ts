import { printed } from '../src/lib/figures/fixture';
import { expect, expectInStep, open, readTo, test } from './reader';

const card = '.fact-card:popover-open';

test('a number shows its source on hover and lets go of it', async ({ page }) => {
	await open(page);
	await readTo(page, 'gap');
	await expectInStep(page, 'gap');
	await page.locator('#gap a.fact').first().hover();
	await expect(page.locator(card)).toContainText(printed('ilsvrc2012-isi.top5Error'));
	await expect(page.locator(card)).toContainText('Where:');
	await page.mouse.move(5, 300);
	await expect(page.locator(card)).toHaveCount(0);
});

test('a number shows its source by keyboard, leads on to the list, and Escape closes it', async ({
	page
}) => {
	await open(page);
	await readTo(page, 'gap');
	await expectInStep(page, 'gap');
	const fact = page.locator('#gap a.fact').first();
	await page.locator('#the-break h2 a').focus();
	while (!(await fact.evaluate((link) => link === document.activeElement))) {
		await page.keyboard.press('Tab');
	}
	await expect(page.locator(card)).toBeVisible();
	await expect(fact).toHaveAccessibleDescription(/Where:/);
	await page.keyboard.press('Escape');
	await expect(page.locator(card)).toHaveCount(0);
	await expect(fact).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator(card)).toBeVisible();
	await page.locator(`${card} .more`).click();
	await expect(page.locator('#sources :target')).toBeInViewport();
});

test('@phone a tap shows the card inside the window, a second tap closes it', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page);
	for (const id of ['second-person', 'rounding', 'above-ninety-nine']) {
		await readTo(page, id);
		await expectInStep(page, id);
		const fact = page.locator(`#${id} a.fact`).first();
		await fact.scrollIntoViewIfNeeded();
		await fact.click();
		const box = await page.locator(card).boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
		await fact.click();
		await expect(page.locator(card)).toHaveCount(0);
	}
});

test('a computed number names its formula and the numbers it comes from', async ({ page }) => {
	await open(page);
	await readTo(page, 'twelve-times');
	await page
		.locator('#twelve-times a.fact', { hasText: printed('derived.timesFewerErrors') })
		.hover();
	await expect(page.locator(card)).toContainText(printed('ilsvrc2010-nec-uiuc.top5Error'));
	await expect(page.locator(card)).toContainText(printed('ilsvrc2017-wmw-senet.top5Error'));
});
