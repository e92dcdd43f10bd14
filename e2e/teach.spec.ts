import { readFileSync } from 'node:fs';
import { lesson } from '../content/lesson';
import { story } from '../content/story';
import { printed } from '../src/lib/figures/fixture';
import { expect, open, overSide, test } from './reader';
import { violationsOn } from './violations';

/** Where the slide of a step is. */
function slideOf(step: string): string {
	const section = story.find(({ steps }) => steps.some(({ id }) => id === step));
	const n = (section?.steps.findIndex(({ id }) => id === step) ?? NaN) + 1;
	return `/present/${section?.slug}/${n}`;
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('@phone every word stands there, every note unfolds, and a table counts', async ({
		page
	}) => {
		await page.goto('/teach');
		const notes = page.locator('.lesson details');
		await expect(notes).toHaveCount(lesson.questions.length);
		for (const note of await notes.all()) {
			await note.locator('summary').click();
			await expect(note.locator('p').last()).toBeVisible();
		}
		const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
		const source = readFileSync('content/en/teaching/teach.svx', 'utf8');
		for (const piece of source.replace(/^\d\. /gm, '<li>').split(/<[^>]*>/)) {
			const words = piece.replace(/\s+/g, ' ').trim();
			if (words.length > 3) expect(text).toContain(words);
		}
		const rows = page.locator('[data-tool] tbody tr');
		await expect(rows).toHaveCount(lesson.examples.length);
		// 6 of 20, by hand.
		await expect(rows.filter({ hasText: '30.0%' }).first()).toContainText('14.5% to 51.9%');
	});

	test('on paper every note is open', async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
		await page.goto('/teach');
		for (const note of await page.locator('.lesson details').all()) {
			expect((await note.locator('p').first().boundingBox())?.height).toBeGreaterThan(10);
		}
	});
});

test('the plans lead to the slides that they name', async ({ page, request }) => {
	await page.goto('/teach');
	for (const { id, rows } of lesson.plans) {
		const steps = rows.flatMap((row) => row.steps);
		const deck = `?steps=${steps.join(',')}`;
		const hrefs = await page
			.locator(`[data-plan="${id}"] td a:not(.fact)`)
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(hrefs).toEqual(steps.map((step) => slideOf(step) + deck));
		await expect(page.locator(`a[href="/present${deck}"]`)).toHaveText(
			`All slides of this plan (${steps.length})`
		);
		for (const href of hrefs) expect((await request.head(href ?? '')).status()).toBe(200);
	}
});

test('search engines read a lesson with its goals and parts', async ({ request }) => {
	const html = await (await request.get('/teach')).text();
	const found = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
	const data = JSON.parse(found) as Record<string, unknown> & {
		url: string;
		teaches: string[];
		hasPart: { url: string }[];
	};
	expect(data).toMatchObject({
		'@type': 'LearningResource',
		inLanguage: 'en',
		license: 'https://creativecommons.org/licenses/by/4.0/',
		isAccessibleForFree: true,
		timeRequired: ['PT50M', 'PT15M'],
		isPartOf: { '@type': 'Article', headline: 'Five Guesses' }
	});
	expect(data.educationalLevel).toMatch(/school/);
	expect(data.teaches).toHaveLength(lesson.goals.length);
	for (const goal of data.teaches) expect(goal).toMatch(/^can [^<]{20,}\.$/);
	expect(data.hasPart.map(({ url }) => new URL(url).pathname)).toEqual([
		'/teach/exercises',
		'/teach/handout'
	]);
	expect(html).toContain(`<link rel="canonical" href="${data.url}"`);
	expect(readFileSync('build/sitemap.xml', 'utf8')).toContain(`<loc>${data.url}</loc>`);
});

test('a class counts its disagreements', async ({ page }) => {
	await page.goto('/teach');
	const tool = page.locator('[data-tool]');
	const said = tool.getByRole('status');
	await expect(said).toHaveText('Enter both counts.');
	const enter = async (photos: string, differently: string) => {
		await tool.getByLabel('Photos').fill(photos);
		await tool.getByLabel('Named differently').fill(differently);
	};
	await enter('20', '6');
	await expect(said).toHaveText('6 of 20 photos: 30.0%, 95% interval 14.5% to 51.9%.');
	for (const [photos, differently, words] of [
		['20', '21', 'Not more photos'],
		['-3', '1', 'Photos: a whole number from 1 to 100,000.'],
		['20', 'six', 'Named differently: a whole number'],
		['', '6', 'Enter both counts.']
	] as const) {
		await enter(photos, differently);
		await expect(said).toContainText(words);
	}
});

test('the keyboard unfolds a note, and a number shows its source', async ({ page }) => {
	await page.goto('/teach');
	await expect(page.locator('[data-tool] input').first()).toBeAttached();
	const question = page.locator('#question-who-won');
	await question.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(question.getByText('It cannot be said.')).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.locator('#fact-card')).toContainText(printed('derived.cocaLow'));
});

test('story and data lead to the lesson, and the lesson back', async ({ page }) => {
	await open(page);
	await page.locator('details.sections summary').click();
	await page.locator('details.sections').getByRole('link', { name: 'Teach' }).click();
	await expect(page).toHaveTitle('Teach it · Five Guesses');
	await page.getByRole('link', { name: 'Data', exact: true }).click();
	await page.getByRole('link', { name: 'Teach it' }).click();
	await page.getByRole('link', { name: 'To the story' }).click();
	await expect(page.locator('#story')).toBeAttached();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the lesson is in order at every width, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/teach');
		await expect(page.locator('[data-tool] input').first()).toBeAttached();
		for (const summary of await page.locator('.lesson summary').all()) {
			await summary.press('Enter');
		}
		for (const width of [320, 360, 768, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await overSide(page), `${width}`).toBeLessThanOrEqual(0);
		}
		expect(await violationsOn(page)).toEqual([]);
	});
}
