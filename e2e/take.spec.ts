import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import sharp from 'sharp';
import { factOf, printFact } from '../src/lib/facts';
import { readFactsFrom } from '../src/lib/facts/node';
import { expect, expectInStep, open, readTo, test } from './reader';

const facts = readFactsFrom('content/data');
const printed = (id: string, digits?: number) =>
	printFact(factOf(facts, id), { lang: 'en', as: 'bare', ...(digits !== undefined && { digits }) });

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a figure can be saved as drawing, picture and table, as it stands', async ({ page }) => {
	await open(page, '/the-break#gap');
	await expectInStep(page, 'gap');
	const button = page.locator('.pin[data-shown="gap"]').getByRole('button', { name: /Save/ });
	await button.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Take this figure along' });
	await expect(dialog).toBeVisible();

	const save = async (ending: string) => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			dialog.locator(`[data-save="${ending}"]`).click()
		]);
		expect(download.suggestedFilename()).toBe(`five-guesses-the-break-gap.${ending}`);
		return readFile(await download.path());
	};

	const svg = (await save('svg')).toString();
	for (const words of [
		`${printed('derived.gap2012')} points`,
		'ISI',
		printed('ilsvrc2012-isi.top5Error', 1),
		'/the-break#gap',
		'ILSVRC results'
	]) {
		expect(svg).toContain(words);
	}
	expect(svg).not.toMatch(/class=|<style|foreignObject/);
	// Another program can draw it.
	const { width, height } = await sharp(Buffer.from(svg)).metadata();
	const png = await sharp(await save('png')).metadata();
	expect([png.width, png.height]).toEqual([2 * (width ?? 0), 2 * (height ?? 0)]);

	const rows = parse(await save('csv'), { bom: true }) as string[][];
	const shown = await page.locator('.pin[data-shown="gap"] .table tr').count();
	expect(rows).toHaveLength(shown);
	expect(rows.flat()).toContain(`${printed('ilsvrc2012-isi.top5Error')}%`);

	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(button).toBeFocused();
});

test('@phone the markup for another page shows this very figure, in a preview first', async ({
	page
}) => {
	await open(page);
	await readTo(page, 'rescued');
	await expectInStep(page, 'rescued');
	await page.locator('.pin[data-shown="rescued"] [data-take]').click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('radio', { name: 'Dark' }).check();
	const markup = await dialog.getByRole('textbox', { name: 'another page' }).inputValue();
	expect(markup).toContain('/embed/field?step=five-guesses.rescued&amp;theme=dark');
	const preview = page.frameLocator('dialog iframe');
	await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(preview.locator('[data-shown="rescued"]')).toBeVisible();
	await dialog.getByRole('button', { name: 'Copy' }).last().click();
	await expect(dialog.getByRole('status')).toHaveText('Copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(markup);
	// It is there to be looked at: the keyboard passes it by, so that Escape is always the dialog's.
	await page.keyboard.press('Tab');
	await expect(page.locator('dialog iframe')).not.toBeFocused();
	await dialog.getByRole('button', { name: 'Close' }).click();
	await expect(dialog).toHaveCount(0);
});
