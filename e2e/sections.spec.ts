import { readFile } from 'node:fs/promises';
import { story } from '../content/story';
import { expect, expectInStep, open, readTo, test } from './reader';

const slugs = story.slice(1).map(({ slug }) => slug);

/** Where the reader is, as the browser's own bar and tab tell it. */
const place = (page: import('@playwright/test').Page) =>
	page.evaluate(() => ({
		address: location.pathname + location.search + location.hash,
		title: document.title,
		steps: history.length
	}));

test('every section has a page of its own for who runs no script', async () => {
	const titles = new Set<string>();
	const sentences = new Set<string>();
	for (const slug of ['', ...slugs]) {
		const html = await readFile(`build/${slug || 'index'}.html`, 'utf8');
		const one = (pattern: RegExp) => {
			const found = [...html.matchAll(pattern)].map(([, value]) => value ?? '');
			expect(found, `${slug}: ${pattern}`).toHaveLength(1);
			return found[0] ?? '';
		};
		titles.add(one(/<title>([^<]+)<\/title>/g));
		sentences.add(one(/<meta name="description" content="([^"]+)"/g));
		const url = one(/<link rel="canonical" href="([^"]+)"/g);
		expect(new URL(url).pathname).toBe(`/${slug}`);
		expect(one(/<meta property="og:url" content="([^"]+)"/g)).toBe(url);
		const data = JSON.parse(one(/<script type="application\/ld\+json">(.*?)<\/script>/g)) as {
			url: string;
			hasPart?: { url: string }[];
			isPartOf?: { url: string };
		};
		expect(data.url).toBe(url);
		if (slug) expect(new URL(data.isPartOf?.url ?? '').pathname).toBe('/');
		else expect(data.hasPart?.map((part) => new URL(part.url).pathname.slice(1))).toEqual(slugs);
	}
	expect(titles.size).toBe(slugs.length + 1);
	expect(sentences.size).toBe(slugs.length + 1);
	const map = await readFile('build/sitemap.xml', 'utf8');
	const mapped = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => new URL(loc ?? ''));
	const pages = ['', ...slugs, 'data', 'present', 'teach', 'teach/exercises', 'teach/handout'];
	expect(mapped.map(({ pathname }) => pathname)).toEqual(
		pages.flatMap((page) => [`/${page}`, page ? `/hi/${page}` : '/hi'])
	);
	expect(await readFile('build/robots.txt', 'utf8')).toContain('/sitemap.xml');
});

test('the page of the story answers for a section, as it does offline, however late it is placed', async ({
	page
}) => {
	await page.route('**/the-human-line', (route) => route.fulfill({ path: 'build/index.html' }));
	await page.route('**/place.js', async (route) => {
		// The story's script is there, and something is painted, before the page is parsed to its end.
		await page.waitForFunction(() => {
			const script = document.querySelector<HTMLScriptElement>('script[type="module"]');
			return performance.getEntriesByName(script?.src ?? '').length > 0;
		});
		await page.evaluate(
			() =>
				new Promise<void>((done) => {
					let frames = 20;
					const next = () => (frames-- > 0 ? requestAnimationFrame(next) : done());
					next();
				})
		);
		await route.continue();
	});
	await open(page, '/the-human-line');
	await expect(page.locator('#the-human-line-title')).toBeInViewport();
	expect((await place(page)).address).toBe('/the-human-line');
});

test('@phone a link to a section opens the story there, heading first and in focus', async ({
	page
}) => {
	for (const slug of ['one-photo', 'the-human-line', 'what-the-number-says']) {
		await open(page, `/${slug}`);
		const heading = page.locator(`#${slug}-title`);
		await expect(heading).toBeFocused();
		const box = await heading.boundingBox();
		expect(box?.y).toBeGreaterThan(40);
		expect(box?.y).toBeLessThan((page.viewportSize()?.height ?? 0) / 2);
		await expect.poll(async () => (await place(page)).address).toBe(`/${slug}`);
		await page.goto('about:blank');
	}
});

test('the reader is in the section before anything is painted', async ({ page }) => {
	await page.addInitScript(() => {
		const seen: number[] = [];
		Object.assign(window, { seen });
		const look = () => {
			if (document.querySelector('#the-fall')) seen.push(scrollY);
			if (seen.length < 20) requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	await open(page, '/the-fall');
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { seen: number[] }).seen.length))
		.toBe(20);
	const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
	expect(new Set(seen).size).toBe(1);
	expect(seen[0]).toBeGreaterThan(1000);
});

test('the address and the tab follow the reader, and the history does not grow', async ({
	page
}) => {
	await open(page);
	const { steps } = await place(page);
	for (const [id, slug, title] of [
		['gap', 'the-break', 'The break'],
		['band', 'the-human-line', 'The human line'],
		['gap', 'the-break', 'The break'],
		['loud', '', '']
	] as const) {
		await readTo(page, id);
		await expectInStep(page, id);
		await expect
			.poll(() => place(page))
			.toEqual({
				address: `/${slug}`,
				title: title ? `${title} · Five Guesses` : 'Five Guesses',
				steps
			});
	}
});

test('reload, back and forward return to the same paragraph', async ({ page }) => {
	await open(page, '/the-fall');
	await readTo(page, 'committees');
	await expectInStep(page, 'committees');
	await page.reload();
	await expectInStep(page, 'committees');
	await page.locator('.sections summary').click();
	await page.locator('[data-link="bigger"]').click();
	await expectInStep(page, 'weights');
	await page.goBack();
	await expectInStep(page, 'committees');
	await page.goForward();
	await expectInStep(page, 'weights');
});

test('@phone a link to a step keeps its address until the reader moves on', async ({ page }) => {
	await open(page, '/the-break#gap');
	await expectInStep(page, 'gap');
	await expect.poll(async () => (await place(page)).address).toBe('/the-break#gap');
	await readTo(page, 'not-like-for-like');
	await expectInStep(page, 'not-like-for-like');
	await expect.poll(async () => (await place(page)).address).toBe('/the-break');
	// The anchors of old links lead to the section's own address.
	await page.goto('about:blank');
	await open(page, '/#saturation');
	await expect.poll(async () => (await place(page)).address).toBe('/saturation');
});

test.describe('where the system has no share sheet', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('a heading’s share button copies the link and says so', async ({ page }) => {
		await page.addInitScript(() => {
			Reflect.deleteProperty(Navigator.prototype, 'share');
		});
		await open(page, '/saturation');
		const button = page.locator('#saturation').getByRole('button', { name: 'Share' });
		await button.focus();
		await page.keyboard.press('Enter');
		await expect(page.locator('[data-said]')).toHaveText('Link copied');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(new URL(copied).pathname).toBe('/saturation');
	});
});
