import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { tables } from '../content/data/columns';
import { readFactsFrom } from '../src/lib/facts/node';
import { expect, open, overSide, test } from './reader';
import { violationsOn } from './violations';

const run = promisify(execFile);

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('@phone every table stands there with its files and its columns', async ({ page }) => {
		await page.goto('/data');
		await expect(page.getByRole('heading', { level: 1, name: 'The data' })).toBeVisible();
		for (const { name, columns } of tables) {
			const table = page.locator(`#table-${name}`);
			const lines = (await readFile(`content/data/${name}.csv`, 'utf8')).trimEnd().split('\n');
			await expect(table).toContainText(`${(lines.length - 1).toLocaleString('en')} rows`);
			await table.locator('summary').click();
			await expect(table.locator('dt code')).toHaveText(columns.map((column) => column.name));
			await expect(table.locator('dd').last()).toBeVisible();
		}
	});
});

test('the files are those of the repository, and JSON says the same', async ({ request }) => {
	for (const { name } of tables) {
		const csv = await request.get(`/data/${name}.csv`);
		expect(csv.headers()['content-type']).toBe('text/csv;charset=utf-8');
		expect((await csv.body()).equals(await readFile(`content/data/${name}.csv`))).toBe(true);
		const json = (await (await request.get(`/data/${name}.json`)).json()) as { id: string }[];
		const facts = readFactsFrom('content/data');
		const rows: { id: string }[] = facts[name as 'results'];
		expect(json.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
	}
	const described = (await (await request.get('/data/datapackage.json')).json()) as {
		version: string;
		resources: { path: string; bytes: number }[];
	};
	const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
	expect(described.version).toBe(version);
	for (const { path, bytes } of described.resources) {
		const file = await request.get(`/data/${path}`);
		expect((await file.body()).length, path).toBe(bytes);
	}
});

test('the JavaScript runs as printed', async ({ page, baseURL }) => {
	await page.goto('/data');
	const code = await page.locator('[data-code="javascript"]').innerText();
	const origin = /https?:\/\/[^/']+/.exec(code)?.[0] ?? '';
	// The build says the address of the published site; here it is served elsewhere.
	const here = code.replace(origin, new URL(baseURL ?? '').origin);
	const { stdout } = await run(process.execPath, ['--input-type=module', '-e', here], {
		// A test runner asks for colours; a reader's terminal is not meant.
		env: { ...process.env, FORCE_COLOR: '0' }
	});
	const best = readFactsFrom('content/data')
		.results.filter(({ role, exam }) => role === 'paper' && exam === 'imagenet-val')
		.sort((a, b) => (b.top1Accuracy ?? 0) - (a.top1Accuracy ?? 0))
		.slice(0, 5)
		.map(({ label, top1Accuracy, evidence }) => `${label} ${top1Accuracy} ${evidence}`);
	expect(stdout.trim().split('\n')).toEqual(best);
});

test('search engines read a data set with its files', async ({ page, request }) => {
	const html = await (await request.get('/data')).text();
	const found = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
	const data = JSON.parse(found) as {
		'@type': string;
		url: string;
		license: string;
		distribution: { contentUrl: string }[];
	};
	expect(data['@type']).toBe('Dataset');
	expect(data.license).toContain('creativecommons.org/licenses/by/4.0');
	expect(data.distribution).toHaveLength(2 * tables.length);
	expect(html).toContain(`<link rel="canonical" href="${data.url}"`);
	expect(new URL(data.url).pathname).toBe('/data');
	for (const { contentUrl } of data.distribution) {
		expect((await request.head(new URL(contentUrl).pathname)).status(), contentUrl).toBe(200);
	}
	await page.goto('/data');
	await expect(page).toHaveTitle('The data · Five Guesses');
});

test('the story leads to the data at its end, and the data back', async ({ page }) => {
	await open(page);
	await page.locator('#sources').getByRole('link', { name: 'All tables' }).click();
	await expect(page).toHaveURL(/\/data$/);
	await page.getByRole('link', { name: 'To the story' }).click();
	await expect(page.locator('#story')).toBeAttached();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the page is in order at every width, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/data');
		for (const summary of await page.locator('summary').all()) await summary.click();
		for (const width of [320, 360, 768, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await overSide(page), `${width}`).toBeLessThanOrEqual(0);
		}
		expect(await violationsOn(page)).toEqual([]);
	});
}
