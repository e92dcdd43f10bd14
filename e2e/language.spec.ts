import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFactsFrom } from '../src/lib/facts/node';
import { story } from '../content/story';
import { licences } from '../src/lib/site/licences';
import { expect, expectInStep, open, readTo, test } from './reader';

/** A word in Latin letters. */
const word = /[A-Za-z][A-Za-z\d]+/g;

const language = (lang: string) => `a[data-language="${lang}"]`;

/** Steps from all over the story: the second one of two sections, and the last of all. */
const places = [
	...story
		.slice(1)
		.filter((_, at) => at % 6 === 3)
		.map(({ slug, steps }) => ({ slug, step: steps[1]?.id ?? '' })),
	{ slug: story.at(-1)?.slug ?? '', step: story.at(-1)?.steps.at(-1)?.id ?? '' }
];

test('@phone the switch leads to the same section and step, and back', async ({ page }) => {
	test.slow();
	await open(page, '/');
	for (const { slug, step } of places) {
		await readTo(page, step);
		await expectInStep(page, step);
		for (const [to, path] of [
			['hi', `/hi/${slug}`],
			['en', `/${slug}`]
		] as const) {
			await page.locator(language(to)).click();
			await expect(page.locator('html')).toHaveAttribute('lang', to);
			await expectInStep(page, step);
			expect(new URL(page.url()).pathname).toBe(path);
		}
	}
});

test('every page names itself in all languages, and its switch leads there without script', async ({
	request,
	baseURL
}) => {
	const origin = /rel="canonical" href="(https?:\/\/[^/"]+)/.exec(
		await (await request.get('/')).text()
	)?.[1];
	expect(origin, baseURL).toBeTruthy();
	const ends = [
		...story.slice(1).map(({ slug }) => `/${slug}`),
		...['/data', '/teach', '/teach/exercises', '/teach/handout', '/present', '']
	];
	for (const end of ends) {
		const paths = { en: end || '/', hi: `/hi${end}` };
		for (const [lang, path] of Object.entries(paths)) {
			const html = await (await request.get(path)).text();
			expect(html, path).toContain(`<html lang="${lang}"`);
			const alternates = [...html.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
			expect(Object.fromEntries(alternates.map(([, of, href]) => [of, href])), path).toEqual({
				en: origin + paths.en,
				hi: origin + paths.hi,
				'x-default': origin + paths.en
			});
			const [other, there] = lang === 'en' ? ['hi', paths.hi] : ['en', paths.en];
			expect(html, path).toContain(`href="${there}" hreflang="${other}" lang="${other}"`);
		}
	}
	const sitemap = await (await request.get('/sitemap.xml')).text();
	expect(sitemap.match(/hreflang="hi"/g)).toHaveLength(2 * ends.length);
});

/** What stays in Latin letters: titles and names of the tables, and what the Hindi words themselves keep of it. */
function names(): { whole: string[]; tokens: Set<string> } {
	const { sources, results, people, models, claims, audits, categories } =
		readFactsFrom('content/data');
	const whole = [
		...sources.flatMap(({ title, authors, licence }) => [title, authors, licence]),
		...categories.map(({ name }) => name),
		...Object.values(licences).map(({ name }) => name)
	];
	const called = [...results, ...people, ...models, ...claims].flatMap((row) => [
		'claim' in row ? '' : row.label,
		// A file in the source.
		/\s/.test(row.locator) ? '' : row.locator,
		'family' in row ? row.family : '',
		row.id
	]);
	const files = audits.flatMap(({ locator }) => (/\s/.test(locator) ? [] : [locator]));
	const written = readdirSync('content/hi', { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(?:json|svx)$/.test(path))
		.flatMap((path) => {
			const text = readFileSync(join('content/hi', path), 'utf8');
			// Keys and tags are no words.
			return text.replace(
				path.endsWith('.svx') ? /<span lang="en">.*?<\/span>|<[^>]*>/g : /^\s*"(?:[^"\\]|\\.)*":/gm,
				' '
			);
		});
	const latin = [...called, ...files, ...written].flatMap((text) => text.match(word) ?? []);
	return {
		whole: whole.filter(Boolean).sort((a, b) => b.length - a.length),
		tokens: new Set(latin)
	};
}

/** Runs of Latin letters that a reader meets outside of what is marked as English: text and names of controls. */
const latinOn = (page: import('@playwright/test').Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node instanceof Element ? node : node.parentElement;
			if (!element || element.closest('[lang="en"], script, style')) continue;
			if (node instanceof Text) found.push(node.data);
			if (!(node instanceof Element)) continue;
			for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-valuetext']) {
				found.push(node.getAttribute(name) ?? '');
			}
		}
		found.push(
			document.title,
			document.querySelector('meta[name=description]')?.getAttribute('content') ?? ''
		);
		return found.filter((text) => /[A-Za-z]{2}/.test(text));
	});

test('no English is left on the Hindi pages but names and titles', async ({ page }) => {
	const { whole, tokens } = names();
	for (const path of [
		'/hi',
		'/hi/data',
		...[
			'/hi/teach',
			'/hi/teach/exercises',
			'/hi/teach/handout',
			'/hi/present',
			'/hi/present/notes'
		],
		`/hi/present/${story.at(-1)?.slug}/1`,
		...['timeline', 'answer-key', 'claims', 'desk'].map((figure) => `/hi/embed/${figure}`)
	]) {
		await page.goto(path);
		const left = (await latinOn(page)).flatMap((text) => {
			// An address in print.
			const rest = whole.reduce(
				(cut, name) => cut.replaceAll(name, ' '),
				text.replace(/localhost\S*/g, ' ')
			);
			return (rest.match(word) ?? []).filter((found) => !tokens.has(found));
		});
		expect([...new Set(left)], path).toEqual([]);
	}
});

test('a reader fetches the words of one language only', async ({ page }) => {
	const scripts: string[] = [];
	page.on('response', async (response) => {
		if (response.url().endsWith('.js')) scripts.push(await response.text().catch(() => ''));
	});
	await open(page, '/');
	for (const { steps } of story) await readTo(page, steps[0]?.id ?? '');
	await expect(page.locator('.pin[data-shown]')).not.toHaveCount(0);
	await page.waitForLoadState('networkidle');
	expect(scripts.length).toBeGreaterThan(10);
	expect(scripts.filter((text) => /[\u0904-\u0939]/.test(text))).toEqual([]);
});

test.describe('an address that leads nowhere', () => {
	// The browser itself notes the status on its console.
	test.use({ expected: [/status of 404/] });

	test('is answered in the language that it asks for', async ({ page }) => {
		await page.goto('/hi/the-fal');
		await expect(page.locator('main section')).toHaveCount(1);
		await expect(page.locator('html')).toHaveAttribute('lang', 'hi');
		await expect(page.locator('main a[href="/hi/the-fall"]')).toBeVisible();
		await page.goto('/the-fal');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	});

	test('is answered in letters of our own, also where the system has none', async ({ page }) => {
		await page.goto('/hi/the-fal');
		await expect(page.locator('html')).toHaveAttribute('lang', 'hi');
		await expect(page.locator('main section')).toHaveCount(1);
		const client = await page.context().newCDPSession(page);
		await client.send('DOM.enable');
		await client.send('CSS.enable');
		const { root } = await client.send('DOM.getDocument');
		const { nodeId } = await client.send('DOM.querySelector', {
			nodeId: root.nodeId,
			selector: 'main h1'
		});
		const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
		const letters = fonts.toSorted((one, other) => other.glyphCount - one.glyphCount)[0];
		expect(letters).toMatchObject({ familyName: 'Noto Serif Devanagari', isCustomFont: true });
	});

	test('leads to the page that it can only mean', async ({ page }) => {
		for (const [asked, meant] of [
			['/hi/', '/hi'],
			['/hi/the-fall/', '/hi/the-fall']
		] as const) {
			await page.goto(asked);
			await expect(page).toHaveURL(meant);
			await expect(page.locator('html')).toHaveAttribute('lang', 'hi');
		}
	});
});

test('a term shows its meaning, and leads to the list of words', async ({ page }) => {
	await open(page, '/five-guesses');
	const term = page.locator('[data-term="top-5-error"]');
	// A card goes when the page scrolls: so the reader is there before the mouse is.
	await readTo(page, 'rule-five');
	await expectInStep(page, 'rule-five');
	await expect(page.locator('#rule-five').locator(term)).toBeInViewport();
	await term.hover();
	const card = page.locator('.fact-card:popover-open');
	await expect(card.locator('dd')).not.toBeEmpty();
	await card.locator('.more').click();
	await expect(page.locator('#word-top-5-error')).toBeInViewport();
});
