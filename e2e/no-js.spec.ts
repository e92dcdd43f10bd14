import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './reader';

test.use({ javaScriptEnabled: false });

test('@phone without script every section stands with its words and its drawn figure', async ({
	page
}) => {
	await page.goto('/');
	const sections = page.locator('[data-section]');
	expect(await sections.count()).toBeGreaterThanOrEqual(14);
	for (const section of await sections.all()) {
		await expect(section.locator('.words').first()).toBeVisible();
		const drawing = section.locator('.drawing').first();
		const box = await drawing.boundingBox();
		expect(box?.height).toBeGreaterThan(150);
		// Lines and shapes, or boxes with words.
		expect(await drawing.locator('svg, [data-mark], [style]').count()).toBeGreaterThan(0);
	}
});

test('without script all words are there', async ({ page }) => {
	await page.goto('/');
	const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
	for (const file of readdirSync('content/en/sections')) {
		// The notes are for the speaker.
		const source = readFileSync(`content/en/sections/${file}`, 'utf8')
			.replace(/^---[\s\S]*?---/, '')
			.replace(/<Note\b[\s\S]*?<\/Note>/g, '');
		// Each run of words between two tags or numbers must be on the page.
		for (const piece of source.split(/<[^>]*>|[*_]+/)) {
			const words = piece.replace(/\s+/g, ' ').trim();
			if (words.length > 3) expect(text).toContain(words);
		}
	}
});

test('without script a number leads to its row in the list of sources', async ({ page }) => {
	await page.goto('/');
	const fact = page.locator('#gap a.fact').first();
	const row = await fact.getAttribute('href');
	await fact.click();
	await expect(page).toHaveURL(new RegExp(`${row?.replaceAll('.', '\\.') ?? ''}$`));
	await expect(page.locator(':target')).toBeInViewport();
	await expect(page.locator(':target')).toContainText('Where:');
});

test('without script nothing is pinned over the words and nothing dead is offered', async ({
	page
}) => {
	await page.goto('/');
	const pinned = await page
		.locator('.pin')
		.evaluateAll(
			(pins) => pins.filter((pin) => getComputedStyle(pin).position === 'sticky').length
		);
	expect(pinned).toBe(0);
	await expect(page.locator('.live-only:visible')).toHaveCount(0);
});
