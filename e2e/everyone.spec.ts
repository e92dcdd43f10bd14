import sharp from 'sharp';
import { story } from '../content/story';
import settings from '../project.inlang/settings.json' with { type: 'json' };
import { expect, expectInStep, often, open, overSide, readTo, stepIds, test } from './reader';

const figures = [...new Set(story.flatMap(({ steps }) => steps.map(({ figure }) => figure)))];

test.describe('for who cannot scroll', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('@phone two buttons lead from step to step, and say where', async ({ page }) => {
		await open(page);
		const ids = await stepIds(page);
		const next = page.getByRole('button', { name: 'Next step' });
		await next.focus();
		for (const [at, id] of ids.slice(1, 8).entries()) {
			await page.keyboard.press('Enter');
			await expectInStep(page, id);
			await expect(page.locator('[data-said]')).toHaveText(`Step ${at + 2} of ${ids.length}`);
			await expect(page.locator(`#${id} .words`)).toBeInViewport();
		}
		await expect(next).toBeFocused();
		const previous = page.getByRole('button', { name: 'Previous step' });
		await previous.click();
		await expectInStep(page, ids[6] ?? '');
		await previous.click();
		await expectInStep(page, ids[5] ?? '');
		// Past the last step stands the list of words, before the first one the title.
		await readTo(page, ids.at(-1) ?? '');
		await expectInStep(page, ids.at(-1) ?? '');
		await next.click();
		await expect(page.locator('#words')).toBeInViewport();
		await readTo(page, ids[0] ?? '');
		await expectInStep(page, ids[0] ?? '');
		await previous.click();
		await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
	});

	test('two quick presses lead two steps on', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		await open(page, '/the-break');
		const ids = await stepIds(page);
		const first = ids.indexOf('supervision');
		await readTo(page, 'supervision');
		await expectInStep(page, 'supervision');
		const next = page.getByRole('button', { name: 'Next step' });
		await next.click();
		await next.click();
		await expectInStep(page, ids[first + 2] ?? '');
	});
});

test('@phone what has the focus is never under the pinned figure', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	const hidden = () =>
		page.evaluate(() => {
			const element = document.activeElement;
			if (!element || element.closest('.pin, .bar') || element === document.body) return null;
			const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
			const found = document.elementFromPoint(left + width / 2, top + height / 2);
			return found && (element.contains(found) || found.contains(element))
				? null
				: `${element.outerHTML.slice(0, 120)} lies under ${found?.outerHTML.slice(0, 120)}`;
		});
	for (const [key, from] of [
		['Tab', 'gap'],
		['Shift+Tab', 'sum']
	] as const) {
		await readTo(page, from);
		await expectInStep(page, from);
		await page.locator(`#${from} :is(a, button)`).first().focus();
		for (let press = 0; press < 25; press++) {
			await page.keyboard.press(key);
			await expect.poll(hidden, { message: `${key} ${press}`, ...often }).toBeNull();
		}
	}
});

/** The share of a figure's drawing that is not its ground, 0 to 1. */
async function drawn(page: import('@playwright/test').Page): Promise<number> {
	const picture = await page.locator('.drawing').screenshot();
	const { data, info } = await sharp(picture)
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true });
	// What is seen most is the ground.
	const counts = new Map<number, number>();
	for (const value of data) counts.set(value, (counts.get(value) ?? 0) + 1);
	const [ground] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0];
	return data.filter((value) => Math.abs(value - ground) > 24).length / (info.width * info.height);
}

test('every figure keeps its marks in a reader’s own few colours, and with more contrast', async ({
	page
}) => {
	test.slow();
	for (const figure of figures) {
		await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'none' });
		await page.goto(`/embed/${figure}`);
		await expect(page.locator('.drawing')).toBeVisible();
		await page.waitForLoadState('networkidle');
		const usual = await drawn(page);
		expect(usual, figure).toBeGreaterThan(0.005);
		await page.emulateMedia({ forcedColors: 'active' });
		await expect
			.poll(() => drawn(page), { message: `${figure}, own colours`, ...often })
			.toBeGreaterThan(usual * 0.8);
		await page.emulateMedia({ forcedColors: 'none', contrast: 'more' });
		await expect
			.poll(() => drawn(page), { message: `${figure}, contrast`, ...often })
			.toBeGreaterThan(usual * 0.95);
		await page.emulateMedia({ contrast: 'no-preference' });
	}
});

/** What WCAG 1.4.12 lets a reader set. */
const spacing = `* {
	line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
} p { margin-block-end: 2em !important; }`;

const large = 'html { font-size: 200% !important; }';

/** Every page that is opened from here on wears a reader's own style sheet. */
const wearStyles = (page: import('@playwright/test').Page, css: string) =>
	page.addInitScript((rules) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(rules);
		document.adoptedStyleSheets = [sheet];
	}, css);

for (const [name, { css, width, height }] of Object.entries({
	'the widest spacing of text': { css: spacing, width: 360, height: 740 },
	'text at twice its size': { css: large, width: 768, height: 1024 },
	'a window zoomed to four times': { css: '', width: 320, height: 256 }
})) {
	test(`with ${name} nothing is cut off, and there is no way sideways`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await wearStyles(page, css);
		for (const address of [
			'/',
			'/teach',
			'/teach/exercises',
			'/data',
			'/present/the-fall/2',
			'/hi'
		]) {
			await page.goto(address);
			await page.waitForLoadState('networkidle');
			expect(await overSide(page), address).toBeLessThanOrEqual(0);
			const cut = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, a, button, summary, label')]
					.filter((node) =>
						node.checkVisibility({ visibilityProperty: true, opacityProperty: true })
					)
					// The line of sources is one line, and stands whole above the table; a drawing fits itself.
					.filter((node) => !node.closest('.visually-hidden, .says, .drawing, .where, .source'))
					// A row of choices that scrolls by itself.
					.filter((node) => {
						for (let at = node.parentElement; at; at = at.parentElement) {
							if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return false;
						}
						return true;
					})
					.filter((node) => {
						const { overflowX, overflowY } = getComputedStyle(node);
						return (
							(overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1) ||
							(overflowY !== 'visible' && node.scrollHeight > node.clientHeight + 1) ||
							node.getBoundingClientRect().right > innerWidth + 1
						);
					})
					.map((node) => node.outerHTML.slice(0, 120))
			);
			expect(cut.slice(0, 5), address).toEqual([]);
		}
	});
}

/** Words of a figure's page that reach over a side, and controls that something else lies on. */
const unreachable = (page: import('@playwright/test').Page) =>
	page.evaluate(() => {
		const scrolls = (node: Element) => {
			for (let at: Element | null = node; at; at = at.parentElement)
				if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
			return false;
		};
		const seen = (node: Element) =>
			node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
			!node.closest('.visually-hidden');
		const nodes = [...document.querySelectorAll('main *')].filter(seen);
		const over = nodes
			.filter((node) =>
				[...node.childNodes].some((child) => child instanceof Text && child.data.trim())
			)
			.filter((node) => !scrolls(node))
			.filter((node) => {
				const range = document.createRange();
				range.selectNodeContents(node);
				const { left, right } = range.getBoundingClientRect();
				return right > innerWidth + 1 || left < -1;
			});
		const covered = nodes
			.filter((node) => node.matches('a, button, input, summary') && !node.closest('.drawing'))
			.filter((node) => {
				node.scrollIntoView({ block: 'center', inline: 'center' });
				const { left, top, width, height } = node.getClientRects()[0] ?? new DOMRect();
				const found = document.elementFromPoint(left + width / 2, top + height / 2);
				return !found || !(node.contains(found) || found.closest('label')?.contains(node));
			});
		return [...over, ...covered].map((node) => node.outerHTML.slice(0, 160));
	});

for (const [name, css] of Object.entries({
	'as it stands': '',
	'with the widest spacing of text': spacing,
	'with text at twice its size': large
})) {
	test(`a figure in another page, ${name}, keeps its words inside and its controls free`, async ({
		page
	}) => {
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await wearStyles(page, css);
		for (const lang of settings.locales) {
			for (const figure of figures) {
				const address = `${lang === settings.baseLocale ? '' : `/${lang}`}/embed/${figure}`;
				await page.goto(address);
				await expect(page.locator('[data-shown]')).toBeVisible();
				for (const width of css === spacing ? [320, 400, 480, 600] : [280, 320, 600]) {
					await page.setViewportSize({ width, height: 560 });
					await expect
						.poll(() => unreachable(page), { message: `${address} ${width}`, ...often })
						.toEqual([]);
					expect(await overSide(page), address).toBeLessThanOrEqual(0);
				}
				const box = await page.locator('.drawing').boundingBox();
				expect(box?.height, address).toBeGreaterThanOrEqual(200);
			}
		}
	});
}
