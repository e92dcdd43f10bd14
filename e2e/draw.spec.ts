import type { Locator, Page } from '@playwright/test';
import { readFactsFrom } from '../src/lib/facts/node';
import { expect, expectInStep, open, readTo, test } from './reader';

/** The figure of the steps in which the reader draws. */
const figureOf = (page: Page) => page.locator('[data-run="draw"] .pin');

/** Opens the story where the reader is asked to draw. */
async function myTurn(page: Page) {
	await open(page);
	await readTo(page, 'your-guess');
	await expectInStep(page, 'your-guess');
	const figure = figureOf(page);
	await expect(figure.getByRole('slider')).toHaveCount(5);
	return figure;
}

/** Where a year and a percentage lie in the window, by the printed axes alone. */
async function scaleOf(figure: Locator) {
	const middle = async (text: string, kind: 'rule' | 'foot') => {
		const label = figure.locator(`.axis .${kind} span`).getByText(text, { exact: true });
		const { x = 0, y = 0, width = 0, height = 0 } = (await label.boundingBox()) ?? {};
		return { x: x + width / 2, y: y + height / 2 };
	};
	const [first, last] = [await middle('2010', 'foot'), await middle('2017', 'foot')];
	const [zero, thirty] = [await middle('0', 'rule'), await middle('30', 'rule')];
	return (year: number, percent: number) => ({
		x: first.x + ((last.x - first.x) * (year - 2010)) / 7,
		y: zero.y + ((thirty.y - zero.y) * percent) / 30
	});
}

/** Moves a finger over the glass from place to place. */
async function swipe(page: Page, places: { x: number; y: number }[]) {
	const glass = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: { x: number; y: number }[]) =>
		glass.send('Input.dispatchTouchEvent', { type, touchPoints: at });
	for (const [index, place] of places.entries()) {
		await touch(index === 0 ? 'touchStart' : 'touchMove', [place]);
	}
	await touch('touchEnd', []);
	await glass.detach();
}

const button = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true });
const finding = (figure: Locator) => figure.locator('.finding');

test('@phone a stroke draws every year, and the real line is drawn over it', async ({
	page,
	isMobile
}) => {
	const figure = await myTurn(page);
	const at = await scaleOf(figure);
	await expect(button(figure, 'Compare')).toHaveAttribute('aria-disabled', 'true');
	// Steep, and in a few leaps: from the ring, a stroke may go anywhere.
	const path = [at(2012, 16.4), at(2012.2, 13), at(2012.5, 12), at(2014, 12), at(2017, 6)];
	const before = await page.evaluate(() => scrollY);
	if (isMobile) {
		await swipe(page, path);
	} else {
		const [first, ...rest] = path;
		await page.mouse.move(first?.x ?? 0, first?.y ?? 0);
		await page.mouse.down();
		for (const { x, y } of rest) await page.mouse.move(x, y);
		await page.mouse.up();
	}
	expect(await page.evaluate(() => scrollY)).toBe(before);
	const drawn = await figure
		.getByRole('slider')
		.evaluateAll((all) => all.map((one) => parseFloat(one.getAttribute('aria-valuetext') ?? '')));
	for (const [index, height] of [12, 12, 10, 8, 6].entries()) {
		// A finger is as exact as a pixel is.
		expect(Math.abs((drawn[index] ?? 0) - height)).toBeLessThanOrEqual(0.3);
	}
	await expect(figure.locator('[data-mark]')).toHaveCount(3);
	await button(figure, 'Compare').click();
	await expect(figure.locator('[data-mark]')).toHaveCount(8);
	await expect(finding(figure)).toContainText(/^You were \d\.\d points off on average, most in/);
	await expect(figure.getByRole('status')).toContainText('points off on average');
});

test('a reader whom a link brings straight here does not see the answer first', async ({
	page
}) => {
	await page.addInitScript(() => {
		const watch = () => {
			const answer = document.querySelector('[data-mark="ilsvrc2017-wmw-senet"]');
			const inDraw = answer?.closest('[data-run="draw"]');
			if (inDraw && answer?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
				document.documentElement.dataset.seen = 'the answer';
			}
			requestAnimationFrame(watch);
		};
		watch();
	});
	await open(page, '/#your-guess');
	await expectInStep(page, 'your-guess');
	await expect(figureOf(page).locator('[data-mark]')).toHaveCount(3);
	await expect(figureOf(page).locator('[data-mark]').first()).toBeVisible();
	await expect(page.locator('html')).not.toHaveAttribute('data-seen');
});

test('the winners lie where the tables say, and the verdict is their distance', async ({
	page
}) => {
	const figure = await myTurn(page);
	const sliders = figure.getByRole('slider');
	for (let year = 0; year < 5; year += 1) {
		await sliders.nth(year).focus();
		await page.keyboard.press('Home');
	}
	await button(figure, 'Compare').click();
	const at = await scaleOf(figure);
	const winners = readFactsFrom('content/data').results.filter(
		({ role, exam, year }) => role === 'winner' && exam.startsWith('ilsvrc') && year > 2009
	);
	expect(winners).toHaveLength(8);
	for (const { id, year, top5Error } of winners) {
		const place = at(year, top5Error ?? -1);
		const dot = await figure.locator(`[data-mark="${id}"] svg`).boundingBox();
		const { x = 0, y = 0, width = 0, height = 0 } = dot ?? {};
		expect(Math.abs(x + width / 2 - place.x), id).toBeLessThan(1.5);
		expect(Math.abs(y + height / 2 - place.y), id).toBeLessThan(1.5);
	}
	// He drew nothing but zeros: his distance is the mean of the errors themselves.
	const hidden = winners.filter(({ year }) => year > 2012).map(({ top5Error }) => top5Error ?? 0);
	const mean = hidden.reduce((sum, error) => sum + error, 0) / hidden.length;
	await expect(finding(figure)).toContainText(`${mean.toFixed(1)} points off on average`);
	await expect(finding(figure)).toContainText('most in 2013: 11.7 too low');
});

test('all of it works by keyboard alone', async ({ page }) => {
	const figure = await myTurn(page);
	const place = await page.evaluate(() => scrollY);
	await button(figure, 'Compare').focus();
	await page.keyboard.press('Enter');
	await expect(figure.getByRole('status')).toHaveText('Draw here, to 2017');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	const focused = page.locator(':focus');
	await expect(focused).toHaveAccessibleName('2013');
	await expect(focused).toHaveAttribute('aria-valuetext', 'not drawn yet');
	for (const [key, name, value] of [
		['ArrowDown', '2013', '16 percent'],
		['PageDown', '2013', '11 percent'],
		['ArrowRight', '2014', 'not drawn yet'],
		['ArrowUp', '2014', '11.5 percent'],
		['End', '2014', '35 percent'],
		['Home', '2014', '0 percent'],
		['ArrowDown', '2014', '0 percent'],
		['ArrowLeft', '2013', '11 percent']
	] as const) {
		await page.keyboard.press(key);
		await expect(focused).toHaveAccessibleName(name);
		await expect(focused).toHaveAttribute('aria-valuetext', value);
	}
	await expect(figure.getByText('Still to draw: 2015–2017')).toBeVisible();
	for (const key of ['ArrowRight', 'ArrowRight', 'PageUp', 'ArrowRight', 'PageUp', 'ArrowRight']) {
		await page.keyboard.press(key);
	}
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(figure.getByRole('status')).toContainText('points off on average');
	await expect(focused).toHaveText('Compare');
	expect(await page.evaluate(() => scrollY)).toBe(place);
});

test('@phone the line stays when the reader goes on and comes back, until he draws again', async ({
	page
}) => {
	const figure = await myTurn(page);
	await figure.getByRole('slider').nth(1).focus();
	await page.keyboard.press('Home');
	for (const step of ['bottom', 'twelve-times', 'deeper']) {
		await readTo(page, step);
		await expectInStep(page, step);
	}
	const [line, marks] = [figure.locator('[data-guess]'), figure.locator('[data-mark]')];
	await expect(line).toHaveCount(1);
	// Three given, two uncovered, and one that came second.
	await expect(marks).toHaveCount(6);
	await expect(finding(figure)).toContainText(/you were \d+\.\d points off on average/);
	await button(figure, 'Draw again').click();
	await expect(line).toHaveCount(0);
	await expect(marks).toHaveCount(3);
	await button(figure, 'As in the text').click();
	await expect(marks).toHaveCount(6);
	await readTo(page, 'your-guess');
	await expectInStep(page, 'your-guess');
	await expect(marks).toHaveCount(3);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

	test('a swipe up that begins on the plot scrolls the page past it and draws nothing', async ({
		page
	}) => {
		const figure = await myTurn(page);
		const at = await scaleOf(figure);
		const before = await page.evaluate(() => scrollY);
		const from = at(2015, 10);
		const path = [0, 20, 60, 120, 200].map((up) => ({ x: from.x, y: from.y - up }));
		await swipe(page, path);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
		await expect(figure.locator('[data-guess]')).toHaveCount(0);
		// The same finger, tapping, sets the year under it.
		// While the page still glides, a tap only stops it, elsewhere than the reader meant.
		await expect(async () => {
			await readTo(page, 'your-guess');
			await expectInStep(page, 'your-guess');
			const under = (await scaleOf(figure))(2015, 10);
			await page.touchscreen.tap(under.x, under.y);
			await expect(figure.locator('[data-guess="2015"]')).toHaveCount(1, { timeout: 1000 });
		}).toPass();
	});
});

test('the result is copied with the section’s address where there is no share sheet', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
	const figure = await myTurn(page);
	await expect(button(figure, 'Share')).toHaveCount(0);
	for (let year = 0; year < 5; year += 1) {
		await figure.getByRole('slider').nth(year).focus();
		await page.keyboard.press('Home');
	}
	await button(figure, 'Compare').click();
	await button(figure, 'Share').click();
	await expect(figure.getByRole('status')).toHaveText('Copied');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/from 2012 to 2017 and was 5\.4 points off.* http:\/\/.*\/the-fall$/);
});
