import { story } from '../content/story';
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

test('the edition for paper has each step beside its picture, on less than 30 sheets', async ({
	page
}) => {
	await page.goto('/teach/paper');
	const steps = page.locator('.paper-step');
	await expect(steps).toHaveCount(story.flatMap((section) => section.steps).length);
	// Where two steps in a row show the very same, the picture stands once.
	const alone = steps.filter({ hasNot: page.locator('.paper-figure .finding, .paper-figure svg') });
	for (const step of await alone.all()) await expect(step).toContainText('as above');
	expect(await alone.count()).toBeLessThan(5);
	expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThan(30);
	expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBeLessThan(30);
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
