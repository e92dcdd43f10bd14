import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { story } from '../content/story';
import settings from '../project.inlang/settings.json' with { type: 'json' };
import { files as pages } from './built-pages';
import { expect, lostPage, open, test } from './reader';

/** What the page has fetched so far, in bytes as they came over the line. */
const fetched = async (page: import('@playwright/test').Page) => {
	await page.waitForLoadState('networkidle');
	return page.evaluate(() =>
		[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
			.map((entry) => entry as PerformanceResourceTiming)
			.map(({ name, encodedBodySize }) => ({
				name: new URL(name).pathname,
				bytes: encodedBodySize
			}))
	);
};

const sum = (files: { bytes: number }[]) => files.reduce((total, { bytes }) => total + bytes, 0);
const largestFirst = (files: { name: string; bytes: number }[]) =>
	[...files].sort((a, b) => b.bytes - a.bytes).map(({ name, bytes }) => `${bytes} ${name}`);

/** Bytes of the first view. Devanagari is a font of its own, and three bytes a letter. */
const views: Record<string, { scripts: number; all: number }> = {
	en: { scripts: 58_000, all: 185_000 },
	hi: { scripts: 59_000, all: 210_000 }
};

for (const lang of settings.locales) {
	test(`@phone the first view keeps to its budget of bytes: ${lang}`, async ({ page }) => {
		await open(page, lang === settings.baseLocale ? '/' : `/${lang}`);
		await expect(page.locator('#opening .pin')).toHaveAttribute('data-shown', 'loud');
		const files = await fetched(page);
		const scripts = files.filter(({ name }) => name.endsWith('.js'));
		expect(sum(scripts), largestFirst(scripts).join('\n')).toBeLessThanOrEqual(
			views[lang]?.scripts ?? 0
		);
		expect(sum(files), largestFirst(files).join('\n')).toBeLessThanOrEqual(views[lang]?.all ?? 0);
	});
}

/**
 * What the pages besides may fetch until they are quiet, in bytes over the line. A section's page has a
 * figure of its own in view; those of three sections are the heaviest.
 */
const budgets: Record<string, { scripts: number; all: number; requests: number }> = {
	'/the-human-line': { scripts: 70_000, all: 195_000, requests: 38 },
	'/saturation': { scripts: 75_000, all: 200_000, requests: 38 },
	'/new-photos': { scripts: 75_000, all: 200_000, requests: 38 },
	'/present/photo-finish/3': { scripts: 101_000, all: 162_000, requests: 56 },
	'/present/notes': { scripts: 54_000, all: 131_000, requests: 36 },
	'/teach': { scripts: 55_000, all: 125_000, requests: 40 },
	'/teach/exercises': { scripts: 65_000, all: 130_000, requests: 42 },
	'/teach/handout': { scripts: 54_000, all: 105_000, requests: 40 },
	'/teach/paper': { scripts: 52_000, all: 240_000, requests: 39 },
	'/data': { scripts: 1_000, all: 52_000, requests: 9 },
	'/embed/timeline': { scripts: 63_000, all: 80_000, requests: 30 },
	'/404': { scripts: 49_000, all: 101_000, requests: 27 }
};

test.describe('the pages besides', () => {
	test.use({ expected: [lostPage] });

	// Each as the first page of a visit: what an earlier one fetched would count too, needed or not.
	for (const [address, budget] of Object.entries(budgets)) {
		test(`${address} fetches no more than its budget`, async ({ page }) => {
			await page.goto(address);
			const files = await fetched(page);
			const scripts = files.filter(({ name }) => name.endsWith('.js'));
			const heaviest = largestFirst(files).slice(0, 8).join('\n');
			expect.soft(sum(scripts), `scripts\n${heaviest}`).toBeLessThan(budget.scripts);
			expect.soft(sum(files), `all\n${heaviest}`).toBeLessThan(budget.all);
			expect.soft(files.length, 'requests').toBeLessThanOrEqual(budget.requests);
		});
	}
});

test('every page asks for its styles before the one script that its first paint waits for', async () => {
	for (const file of pages) {
		const html = await readFile(`build/${file}`, 'utf8');
		expect(html.indexOf('/theme.js"'), file).toBeGreaterThan(
			html.lastIndexOf('rel="stylesheet"', html.indexOf('</head>'))
		);
	}
});

/** A file of the build with the files that it needs at once, as Vite's manifest lists them. */
interface Chunk {
	file: string;
	imports?: string[];
	isEntry?: boolean;
}

/** Bytes that one figure may add for itself, over what figures share: code, and what it draws and says in one language. */
const budget = { code: 20_000, facts: 18_000 };

test('no figure’s own code, nor its facts and words in a language, are heavier than their budget', async () => {
	const chunks = JSON.parse(
		await readFile('.svelte-kit/output/client/.vite/manifest.json', 'utf8')
	) as Record<string, Chunk>;
	/** Everything that arrives with an entry. */
	const needed = (entry: string): string[] => [
		entry,
		...(chunks[entry]?.imports ?? []).flatMap(needed)
	];
	const figureOf = (entry: string) =>
		/^(?:src\/lib\/figures|virtual:figure-facts)\/([\w-]+)/.exec(entry)?.[1];
	const entries = Object.keys(chunks).filter((key) => !key.startsWith('_'));
	const figures = new Set(entries.map(figureOf).filter((figure) => figure !== undefined));
	expect([...figures].sort()).toEqual(
		[...new Set(story.flatMap(({ steps }) => steps.map(({ figure }) => figure)))].sort()
	);
	for (const figure of figures) {
		const shared = new Set(entries.filter((entry) => figureOf(entry) !== figure).flatMap(needed));
		const own = [
			...new Set(entries.filter((entry) => figureOf(entry) === figure).flatMap(needed))
		].filter((key) => !shared.has(key));
		const weigh = async (keys: string[]) => {
			const files = await Promise.all(
				keys.map(async (key) => {
					const name = chunks[key]?.file ?? '';
					return { name, bytes: brotliCompressSync(await readFile(`build/${name}`)).length };
				})
			);
			return { bytes: sum(files), list: `${figure}: ${largestFirst(files).join(', ')}` };
		};
		const isFacts = (key: string) => key.startsWith('virtual:figure-facts/');
		const code = await weigh(own.filter((key) => !isFacts(key)));
		expect(code.bytes, figure).toBeGreaterThan(0);
		expect(code.bytes, code.list).toBeLessThanOrEqual(budget.code);
		for (const lang of settings.locales) {
			const facts = await weigh(own.filter((key) => isFacts(key) && key.endsWith(`/${lang}`)));
			expect(facts.bytes, `${figure} in ${lang}`).toBeGreaterThan(0);
			expect(facts.bytes, facts.list).toBeLessThanOrEqual(budget.facts);
		}
	}
});
