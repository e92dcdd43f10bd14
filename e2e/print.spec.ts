import { expect, open, readTo, test } from './reader';

/** How many pages a PDF has, by the objects in it. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

test('the whole story with its sources takes less than 30 sheets of paper, the handout two', async ({
	page
}) => {
	for (const format of ['A4', 'Letter']) {
		await open(page);
		expect(pagesOf(await page.pdf({ format })), format).toBeLessThan(30);
		await page.goto('/teach/handout');
		expect(pagesOf(await page.pdf({ format })), format).toBe(2);
	}
});

test('on paper a figure shows the scene that was drawn, wherever the reader is', async ({
	page
}) => {
	await open(page);
	const shown = page.locator('#new-photos .pin .finding');
	await readTo(page, 'people-hold');
	await expect(shown).toContainText('people lose at most');
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(shown).toContainText('In 97% of all pairs');
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(shown).toContainText('people lose at most');
});

test('paper has no controls', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await open(page);
	await expect(page.locator('.bar')).toBeHidden();
	for (const button of await page.locator('main button').all()) await expect(button).toBeHidden();
});
