import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { story } from '../content/story';
import { expect, test } from './reader';

const figures = [...new Set(story.flatMap(({ steps }) => steps.map(({ figure }) => figure)))];

/** A page of somebody else's, on another origin and with a strict policy of its own. */
let host: Server;
let hosted = '';
/** The frames that the page holds: an address in our site, and a width in pixels. */
let frames: { src: string; width: number }[] = [];

test.beforeAll(async () => {
	const script = `
		window.told = [];
		addEventListener('message', ({ data, source }) => {
			if (data?.source !== 'five-guesses') return;
			const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
			window.told.push({ ...data, index: [...document.querySelectorAll('iframe')].indexOf(frame) });
			frame.style.height = data.height + 'px';
		});`;
	host = createServer((request, response) => {
		if (request.url === '/fit.js') {
			response.setHeader('content-type', 'text/javascript');
			return response.end(script);
		}
		response.setHeader('content-type', 'text/html');
		response.setHeader(
			'content-security-policy',
			`default-src 'none'; script-src 'self'; style-src-attr 'unsafe-inline'; frame-src *`
		);
		response.end(
			'<!doctype html><html lang="en"><title>Elsewhere</title><script src="/fit.js"></script>' +
				frames
					.map(
						({ src, width }) =>
							`<iframe src="${src}" title="A figure" width="${width}" height="560" style="border:0"></iframe>`
					)
					.join('')
		);
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => host.once('listening', resolve));
	hosted = `http://localhost:${(host.address() as AddressInfo).port}/`;
});
test.afterAll(() => host.close());

test('every figure can be embedded: its own page says what it is, and whose', async () => {
	for (const figure of figures) {
		const html = await readFile(`build/embed/${figure}.html`, 'utf8');
		expect(html, figure).toContain('content="noindex"');
		const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
		expect(
			story.map(({ slug }) => `/${slug}`),
			figure
		).toContain(new URL(canonical).pathname);
		expect(html, figure).toMatch(/class="frame/);
		expect(html, figure).toMatch(/target="_blank" rel="noopener"/);
		const answer = /type="application\/json\+oembed" href="([^"]+)"/.exec(html)?.[1] ?? '';
		const oembed = JSON.parse(await readFile(`build${new URL(answer).pathname}`, 'utf8')) as Record<
			string,
			string
		>;
		expect(oembed.type).toBe('rich');
		expect(oembed.html).toContain(`/embed/${figure}?step=`);
	}
});

test.describe('in a page of another origin', () => {
	// The frames of this test stand on another host on purpose.
	test.use({ expected: [/request to another host: http:\/\/localhost/] });

	test('two figures each show the step that was asked for, and tell their height', async ({
		page,
		baseURL
	}) => {
		frames = [
			{ src: `${baseURL}/embed/timeline?step=the-break.gap`, width: 280 },
			{ src: `${baseURL}/embed/field?step=five-guesses.rescued&theme=dark`, width: 600 },
			{ src: `${baseURL}/embed/timeline?step=another-exam.lion`, width: 1200 }
		];
		await page.setViewportSize({ width: 1300, height: 900 });
		await page.goto(hosted);
		const told = () =>
			page.evaluate(
				() => (window as unknown as { told: { index: number; height: number }[] }).told
			);
		await expect
			.poll(async () => [...new Set((await told()).map(({ index }) => index))].sort())
			.toEqual([0, 1, 2]);
		const steps = ['gap', 'rescued', 'lion'];
		for (const [index, step] of steps.entries()) {
			const frame = page.frameLocator('iframe').nth(index);
			await expect(frame.locator(`[data-shown="${step}"]`)).toBeVisible();
			await expect(frame.locator('.finding')).toBeVisible();
			const over = await frame.locator('html').evaluate((html) => ({
				across: html.scrollWidth - html.clientWidth,
				down: html.scrollHeight - html.clientHeight
			}));
			expect(over.across, step).toBeLessThanOrEqual(0);
			expect(over.down, step).toBeLessThanOrEqual(0);
			const box = await frame.locator('.drawing').boundingBox();
			expect(box?.height, step).toBeGreaterThanOrEqual(230);
		}
		await expect(page.frameLocator('iframe').nth(1).locator('html')).toHaveAttribute(
			'data-theme',
			'dark'
		);
		// A height that is told leads to no other height: the frames would grow for ever.
		const counts = (await told()).reduce<number[]>((all, { index }) => {
			all[index] = (all[index] ?? 0) + 1;
			return all;
		}, []);
		for (const count of counts) expect(count).toBeLessThanOrEqual(3);
	});

	test('an unknown step is named, and the figure shows another', async ({ page, baseURL }) => {
		frames = [{ src: `${baseURL}/embed/timeline?step=the-break.%3Cimg%20src=x%3E`, width: 600 }];
		await page.goto(hosted);
		const frame = page.frameLocator('iframe');
		await expect(frame.getByRole('status').first()).toContainText('the-break.<img src=x>');
		await expect(frame.locator('.finding')).toBeVisible();
		await expect(frame.locator('img')).toHaveCount(0);
	});
});

test('an embedded figure keeps nothing on the device, and takes nothing from it', async ({
	page
}) => {
	await page.addInitScript(() => localStorage.setItem('five-guesses:theme', 'dark'));
	await page.goto('/embed/timeline?step=the-break.gap');
	await expect(page.locator('[data-shown="gap"]')).toBeVisible();
	const finding = await page.locator('.finding').textContent();
	await expect.poll(() => page.title()).toContain(finding ?? 'no finding');
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([1, 0]);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('an embedded figure shows its drawing and the way back', async ({ page }) => {
		await page.goto('/embed/timeline?step=the-break.gap');
		await expect(page.locator('.finding')).toBeVisible();
		expect((await page.locator('.drawing').boundingBox())?.height).toBeGreaterThan(230);
		await expect(page.getByRole('link', { name: /From “Five Guesses”/ })).toBeVisible();
	});
});
