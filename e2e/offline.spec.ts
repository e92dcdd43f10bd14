import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { story } from '../content/story';
import { site } from '../tools/serve.js';
import { expect, expectInStep, open, readTo, test as base } from './reader';

/** A host of the built site. */
class Host {
	/** What was asked for, without query. */
	asked: string[] = [];
	#serve = site('build');
	#version = JSON.parse(readFileSync('build/_app/version.json', 'utf8')).version as string;
	#next = '';
	#server: Server;

	constructor() {
		this.#server = createServer((request, response) => {
			const path = new URL(request.url ?? '/', 'http://host').pathname;
			this.asked.push(path);
			if (this.#next && ['/service-worker.js', '/_app/version.json'].includes(path)) {
				const built = readFileSync(`build${path}`, 'utf8');
				const type = path.endsWith('.js') ? 'text/javascript' : 'application/json';
				response.setHeader('content-type', type);
				response.end(built.replaceAll(this.#version, this.#next));
			} else this.#serve(request, response);
		});
	}

	/** @returns its origin */
	open = () =>
		new Promise<string>((resolve) =>
			this.#server.listen(0, '127.0.0.1', () => {
				const address = this.#server.address();
				resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
			})
		);

	/** From now on nobody answers: what a reader without network sees. */
	close() {
		this.#server.close();
		this.#server.closeAllConnections();
	}

	/** From now on the same pages are another version. */
	publish(version: string) {
		this.#next = version;
	}
}

const test = base.extend<{ host: Host }>({
	host: async ({}, use) => {
		const host = new Host();
		await use(host);
		host.close();
	},
	baseURL: async ({ host }, use) => use(await host.open())
});
test.use({ serviceWorkers: 'allow', expected: [/ERR_CONNECTION_REFUSED/] });

/** Everything that is kept: paths, by the names of the stores. */
const kept = (page: Page) =>
	page.evaluate(async () => {
		const stores: Record<string, string[]> = {};
		for (const name of await caches.keys()) {
			const requests = await (await caches.open(name)).keys();
			stores[name] = requests.map(({ url }) => new URL(url).pathname);
		}
		return stores;
	});

/** Waits until the story is kept in a language: its own page comes last. */
const expectKept = (page: Page, home: string) =>
	expect
		.poll(async () => Object.values(await kept(page)).flat(), { timeout: 20_000 })
		.toContain(home);

const [opening, second] = story;
const last = story.at(-1);
const lastStep = last?.steps.at(-1)?.id ?? '';

test('after one visit the story, its figures and the slides open without network', async ({
	page,
	host
}) => {
	await open(page);
	await expectKept(page, '/');
	host.close();

	await page.reload();
	await expect(page.locator('#opening .pin')).toHaveAttribute(
		'data-shown',
		opening?.steps[0]?.id ?? ''
	);
	// A section that nobody has been to, and a figure that nobody has seen.
	await open(page, `/${last?.slug}`);
	await expect(page.locator(`#${last?.slug}-title`)).toBeInViewport();
	await expect(page).toHaveTitle(new RegExp('· Five Guesses$'));
	await readTo(page, lastStep);
	await expectInStep(page, lastStep);
	// Each slide says what its address names, though one page answers for all of them.
	await page.goto(`/present/${second?.slug}/2`);
	const shown = (id = '') => page.locator(`.slide-box:not([data-waiting])[data-shown="${id}"]`);
	await expect(shown(second?.steps[1]?.id)).toBeVisible();
	await expect(page.locator('.where')).toContainText(String((opening?.steps.length ?? 0) + 2));
	await page.keyboard.press('ArrowRight');
	await expect(shown(second?.steps[2]?.id)).toBeVisible();
	await page.goto('/present');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('nothing is kept that the reader did not open the piece for', async ({ page, host }) => {
	await open(page, '/hi');
	await expectKept(page, '/hi');
	const paths = Object.values(await kept(page)).flat();
	// Another language, cards, embeds, tables, pages for teachers.
	expect(paths.filter((path) => /cards|embed|data\b|teach|\.csv$/.test(path))).toEqual([]);
	expect(
		paths.filter((path) => !/^\/(hi($|\/)|_app\/immutable\/|\w+\.(js|svg)$)/.test(path))
	).toEqual([]);
	const manifest = JSON.parse(
		readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8')
	) as Record<string, { file: string }>;
	const english = Object.entries(manifest).filter(([key]) => /^virtual:.*\/en(\/|$)/.test(key));
	expect(english.length).toBeGreaterThan(story.length / 2);
	expect(english.filter(([, { file }]) => paths.includes(`/${file}`))).toEqual([]);
	// Nor was any of it asked for.
	expect(host.asked.filter((path) => english.some(([, { file }]) => path === `/${file}`))).toEqual(
		[]
	);
});

test('a new version says that it is there, and is taken over whole', async ({ page, host }) => {
	await open(page);
	await expectKept(page, '/');
	const before = Object.keys(await kept(page));
	expect(before).toHaveLength(1);
	host.publish('next');
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await expect(page.getByText('There is a new version.')).toBeVisible({ timeout: 20_000 });
	// Until the reader wants it, both are there, each for itself.
	const both = await kept(page);
	expect(Object.keys(both).sort()).toEqual([...before, 'five-guesses:next:en'].sort());
	expect(both['five-guesses:next:en']?.sort()).toEqual(both[before[0] ?? '']?.sort());
	await Promise.all([
		page.waitForEvent('load'),
		page.getByRole('button', { name: 'Reload' }).click()
	]);
	await expect(page.locator('[data-current]')).toHaveCount(1);
	expect(Object.keys(await kept(page))).toEqual(['five-guesses:next:en']);
});

test('it can be installed: in each language, with icons that are there', async ({ page }) => {
	for (const [home, lang] of [
		['/', 'en'],
		['/hi', 'hi']
	] as const) {
		await page.goto(home);
		const address = await page.locator('link[rel="manifest"]').getAttribute('href');
		const answer = await page.request.get(address ?? '');
		expect(answer.headers()['content-type']).toContain('application/manifest+json');
		const manifest = (await answer.json()) as {
			name: string;
			lang: string;
			start_url: string;
			background_color: string;
			icons: { src: string; sizes: string; purpose: string }[];
		};
		expect(manifest).toMatchObject({ lang, start_url: home, background_color: '#faf6ee' });
		expect(manifest.name).toBe(await page.locator('h1').textContent());
		for (const { src, sizes } of manifest.icons) {
			const size = await page.evaluate(async (icon) => {
				const image = new Image();
				image.src = icon;
				await image.decode();
				return `${image.naturalWidth}x${image.naturalHeight}`;
			}, src);
			expect(size).toBe(sizes);
		}
		expect(manifest.icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`)).toEqual([
			'any 192x192',
			'any 512x512',
			'maskable 192x192',
			'maskable 512x512'
		]);
	}
});
