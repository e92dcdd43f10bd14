import type { Page } from '@playwright/test';
import { story } from '../content/story';
import { expect, test } from './reader';
import { violationsOn } from './violations';

// A projector's window.
test.use({ viewport: { width: 1280, height: 720 } });

const slides = story.flatMap(({ slug, steps }) =>
	steps.map(({ id, figure }, at) => ({ id, figure, slug, path: `/present/${slug}/${at + 1}` }))
);
const pathOf = (id: string) => slides.find((slide) => slide.id === id)?.path ?? '';
const total = slides.length;

/** Waits until a slide stands: its address, and its figure live at its own scene. */
async function expectSlide(page: Page, id: string, search = '') {
	await expect(page).toHaveURL(new RegExp(`${pathOf(id)}${search.replace('?', '\\?')}$`));
	await expect(page.locator(`.slide-box:not([data-waiting])[data-shown="${id}"]`)).toBeVisible();
	await expect(page.locator('.slide-box')).toHaveCount(1);
}

async function openSlide(page: Page, id: string, search = '') {
	await page.goto(pathOf(id) + search);
	await expectSlide(page, id, search);
}

test('a lesson is given with the keyboard alone', async ({ page }) => {
	await page.goto('/present');
	await openSlide(page, 'loud');
	const entries = await page.evaluate(() => history.length);
	await expect(page).toHaveTitle(/^Five Guesses 1\/5 · Slides/);
	// Any of the keys leads on, a clicker's too; the figure that stays is the same element.
	const box = await page.locator('.slide-box').elementHandle();
	for (const [at, key] of ['ArrowRight', 'ArrowDown', 'Space', 'PageDown'].entries()) {
		await page.keyboard.press(key);
		await expectSlide(page, slides[at + 1]?.id ?? '');
	}
	expect(await box?.evaluate((element) => element.isConnected)).toBe(true);
	await expect(page.locator('p[role="status"]').last()).toContainText(`5 of ${total}: `);
	for (const [at, key] of ['ArrowLeft', 'ArrowUp', 'Shift+Space', 'PageUp'].entries()) {
		await page.keyboard.press(key);
		await expectSlide(page, slides[3 - at]?.id ?? '');
	}
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('End');
	await expectSlide(page, slides.at(-1)?.id ?? '');
	await expect(page.getByText(`${total} of ${total}`, { exact: true })).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Home');
	await expectSlide(page, 'loud');
	// Quicker than figures come: the last press counts.
	for (let at = 0; at < 20; at++) await page.keyboard.press('ArrowRight');
	await expectSlide(page, slides[20]?.id ?? '');
	const fills = () => page.evaluate(() => document.fullscreenElement !== null);
	await page.keyboard.press('f');
	await expect.poll(fills).toBe(true);
	await page.keyboard.press('f');
	await expect.poll(fills).toBe(false);
	// With Ctrl or Alt a key is the browser's.
	await page.keyboard.press('Control+ArrowRight');
	await page.keyboard.press('Shift+?');
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('Back to this paragraph of the story');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expectSlide(page, slides[20]?.id ?? '');
	expect(await page.evaluate(() => history.length)).toBe(entries);
	// A reload stays at the slide, and from there Escape leads to its paragraph.
	await page.reload();
	await expectSlide(page, slides[20]?.id ?? '');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(new RegExp(`/${slides[20]?.slug}#${slides[20]?.id}$`));
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL(/\/present$/);
});

test('a figure keeps its keys, and the slides keep theirs', async ({ page }) => {
	await openSlide(page, 'rule-five');
	const slider = page.getByRole('slider');
	await slider.focus();
	const before = await slider.inputValue();
	for (const key of ['ArrowRight', 'End', 'Home', 'Escape', 'ArrowRight', 'ArrowRight']) {
		await page.keyboard.press(key);
	}
	expect(await slider.inputValue()).not.toBe(before);
	await expectSlide(page, 'rule-five');
	// A clicker knows nothing of what has the focus.
	await page.keyboard.press('PageDown');
	await expectSlide(page, 'first-guess');
	await page.keyboard.press('PageUp');
	await expectSlide(page, 'rule-five');
	// A click on the words gives all keys back.
	await page.locator('.slide-words').click({ position: { x: 2, y: 2 } });
	await page.keyboard.press('ArrowRight');
	await expectSlide(page, 'first-guess');
	// A button of a figure takes the space bar, and no more.
	const choice = page.locator('.controls button[aria-pressed]').first();
	await choice.click();
	await page.keyboard.press('Space');
	await expectSlide(page, 'first-guess');
	await page.keyboard.press('ArrowRight');
	await expectSlide(page, 'rescued');
	await page.keyboard.press('ArrowLeft');
	await expectSlide(page, 'first-guess');
	// The way on is a link that a mouse can press, and the keys go on.
	await page.getByRole('link', { name: 'Next' }).click();
	await expectSlide(page, 'rescued');
	await page.keyboard.press('ArrowLeft');
	await expectSlide(page, 'first-guess');
	await page.keyboard.press('o');
	await expect(page).toHaveURL(/\/present$/);
});

for (const lang of ['en', 'hi'] as const) {
	test(`all slides at 1280 by 720, ${lang}: text of 28 pixels, nothing cut off, no way sideways`, async ({
		page
	}) => {
		// The measures are those of the scenes, not of the way between them.
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const start = lang === 'en' ? '' : `/${lang}`;
		await page.goto(start + pathOf('loud'));
		for (const [at, { id, path }] of slides.entries()) {
			await page.waitForFunction(
				(want) =>
					location.pathname === want.path &&
					document.querySelector(`.slide-box:only-child[data-shown="${want.id}"]`),
				{ id, path: start + path }
			);
			const seen = await page.evaluate(() => {
				const of = (selector: string) => {
					const element = document.querySelector<HTMLElement>(selector);
					if (!element) throw new Error(`no ${selector}`);
					return element;
				};
				const range = document.createRange();
				range.selectNodeContents(of('.text'));
				const text = [...range.getClientRects()];
				const figure = of('.stage').getBoundingClientRect();
				const { scrollWidth, scrollHeight } = document.documentElement;
				return {
					size: Math.min(
						...[of('.slide-words'), ...document.querySelectorAll('.slide-words *')].map((element) =>
							parseFloat(getComputedStyle(element).fontSize)
						)
					),
					top: Math.min(...text.map((box) => box.top)),
					left: Math.min(...text.map((box) => box.left)),
					right: figure.left - Math.max(...text.map((box) => box.right)),
					bottom:
						of('.ways').getBoundingClientRect().top - Math.max(...text.map((box) => box.bottom)),
					figure: figure.width * figure.height,
					over: [scrollWidth - innerWidth, scrollHeight - innerHeight]
				};
			});
			expect(seen.size, id).toBeGreaterThanOrEqual(28);
			for (const side of ['top', 'left', 'right', 'bottom'] as const) {
				expect(seen[side], `${id} ${side}`).toBeGreaterThanOrEqual(0);
			}
			expect(seen.figure, id).toBeGreaterThan(0.5 * 1280 * 720);
			expect(seen.over, id).toEqual([0, 0]);
			if (at + 1 < total) await page.keyboard.press('ArrowRight');
		}
	});
}

test('the notes follow their slides, and lead them', async ({ page, context }) => {
	await openSlide(page, 'loud');
	const opening = context.waitForEvent('page');
	await page.keyboard.press('n');
	const notes = await opening;
	const current = notes.locator('article:visible');
	await expect(current).toHaveCount(1);
	await expect(current).toHaveAttribute('id', 'loud');
	await expect(current).toContainText('Let the picture stand');
	await page.keyboard.press('ArrowRight');
	await expect(current).toHaveAttribute('id', 'loud-2012');
	await notes.getByRole('button', { name: 'Next' }).click();
	await expectSlide(page, 'loud-2014');
	await expect(current).toHaveAttribute('id', 'loud-2014');
	await notes.keyboard.press('PageUp');
	await expectSlide(page, 'loud-2012');
	await expect(notes.getByRole('status').first()).toContainText(`2 of ${total}`);
	await expect(notes.locator('.next')).toContainText(
		(await notes.locator('#loud-2014').getAttribute('data-note')) ?? '-'
	);
	// The stopwatch runs, stands, and is set back; the slides moving on do not touch it.
	const watch = notes.getByRole('timer');
	await notes.getByRole('button', { name: 'Start' }).click();
	await expect(watch).toHaveText('0:01');
	await notes.getByRole('button', { name: 'Pause' }).click();
	await page.keyboard.press('n');
	await expect(watch).not.toHaveText('0:00');
	await notes.getByRole('button', { name: 'Set back' }).click();
	await expect(watch).toHaveText('0:00');
	expect(context.pages()).toHaveLength(2);

	// Other slides in another tab do not move them, and a strange message does not either.
	const other = await context.newPage();
	await openSlide(other, 'bottom');
	await other.keyboard.press('ArrowRight');
	await expectSlide(other, 'twelve-times');
	await other.evaluate(
		(name) => {
			const line = new BroadcastChannel(name);
			line.postMessage({ kind: 'at', id: '<b>', ids: ['<b>'] });
			line.postMessage({ kind: 'move', by: 'constructor' });
			line.postMessage(null);
		},
		`five-guesses:deck:${new URL(notes.url()).searchParams.get('deck')}`
	);
	await expect(current).toHaveAttribute('id', 'loud-2012');
	await notes.getByRole('button', { name: 'Previous' }).click();
	await expect(current).toHaveAttribute('id', 'loud');
	await expectSlide(page, 'loud');
	await expectSlide(other, 'twelve-times');

	// They wait for slides that are left, and follow them when they are back.
	await page.keyboard.press('Escape');
	await expect(notes.getByText('The slides were left.', { exact: false })).toBeVisible();
	await page.goBack();
	await expect(notes.getByText('The slides were left.', { exact: false })).toHaveCount(0);
	await notes.getByRole('button', { name: 'Next' }).click();
	await expectSlide(page, 'loud-2012');
});

test('a window that the browser does not open is offered as a link', async ({ page }) => {
	await page.addInitScript(() => {
		window.open = () => null;
	});
	await openSlide(page, 'loud');
	await page.getByRole('button', { name: 'Notes' }).click();
	const link = page.getByRole('alert').getByRole('link');
	await expect(link).toHaveAttribute('href', /\/present\/notes\?deck=[0-9a-f]{16}$/);
});

test('a lesson of one’s own is put together, shared, and shown', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/present');
	// Ticked out of order, and a section taken back.
	await page
		.getByRole('checkbox', { name: /^In the lesson: \d+\. 2012: first and second/ })
		.check();
	await page.getByRole('checkbox', { name: 'All of “One photo, one word”' }).check();
	const address = page.getByLabel('Address of the lesson');
	await expect(address).toHaveValue(/\?steps=desk,key,other-names,exam,twins,asked,gap$/);
	await page.getByRole('checkbox', { name: 'All of “One photo, one word”' }).uncheck();
	await page.getByRole('button', { name: 'Copy' }).click();
	await expect(page.getByText('Copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		await address.inputValue()
	);
	await page.getByRole('link', { name: 'Open its first slide' }).click();
	await expect(page).toHaveURL(/\/present\/the-break\/2\?steps=gap/);

	// Hostile and unknown names stay text and are left out; the order is the one that was given.
	await page.goto('/present?steps=bottom,%3Cimg%20src=x%3E,loud,no-such,gap,loud');
	await expect(page.getByRole('status').first()).toContainText('“<img src=x>”, “no-such”');
	const links = page.locator('.lesson a');
	await expect(links).toHaveCount(3);
	await expect(page.locator('main img')).toHaveCount(0);
	await links.first().click();
	const search = '?steps=bottom,loud,gap';
	await expectSlide(page, 'bottom', search);
	await expect(page.getByText('1 of 3', { exact: true })).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expectSlide(page, 'loud', search);
	await page.keyboard.press('End');
	await expectSlide(page, 'gap', search);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Home');
	await expectSlide(page, 'bottom', search);
	await page.keyboard.press('o');
	await expect(page).toHaveURL(/\/present\?steps=bottom,loud,gap$/);

	await page.goto('/present?steps=nothing');
	await expect(page.getByRole('status').first()).toContainText('Here are all of them');
	await expect(page.locator('.part li')).toHaveCount(total);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

	test('a slide is read, and turned by a swipe over its words', async ({ page, context }) => {
		const client = await context.newCDPSession(page);
		/** Draws a finger over the page, by parts of the window's width. */
		async function swipe(y: number, from: number, to: number) {
			const at = (part: number) => [{ x: 360 * part, y }];
			await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
			for (const part of [0.25, 0.5, 0.75, 1]) {
				const touchPoints = at(from + (to - from) * part);
				await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
			}
			await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		}
		await openSlide(page, 'supervision');
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(over).toBeLessThanOrEqual(0);
		for (const way of await page.locator('.ways :is(a, button):visible').all()) {
			expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		}
		const words = await page.locator('.slide-words').boundingBox();
		await swipe((words?.y ?? 0) + 20, 0.8, 0.2);
		await expectSlide(page, 'gap');
		await swipe((words?.y ?? 0) + 20, 0.2, 0.8);
		await expectSlide(page, 'supervision');
		// Over the figure a finger is the figure's.
		await swipe(200, 0.8, 0.2);
		await page.getByRole('link', { name: 'Next' }).tap();
		await expectSlide(page, 'gap');
	});
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`no accessibility violation on slides, overview and notes, ${colorScheme}`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const check = async (where: string) => expect(await violationsOn(page), where).toEqual([]);
		await openSlide(page, 'gap');
		await check('slide');
		await page.keyboard.press('?');
		await check('keys');
		await page.goto('/present');
		await page.getByRole('checkbox').first().check();
		await check('overview');
		await page.goto('/present/notes?deck=0123456789abcdef');
		await expect(page.getByRole('timer')).toBeVisible();
		await check('notes');
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a slide is whole, and links lead from one to the next', async ({ page }) => {
		for (const id of ['deeper', 'quarrel', 'loud-2014']) {
			await page.goto(pathOf(id));
			await expect(page.locator('.slide-words')).toContainText(/\w/);
			expect((await page.locator('.drawing').boundingBox())?.height, id).toBeGreaterThan(300);
			await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
			await expect(page.locator('.live-only:visible')).toHaveCount(0);
		}
		await page.goto(pathOf('your-guess'));
		await page.getByRole('link', { name: 'Next' }).click();
		await expect(page).toHaveURL(new RegExp(`${pathOf('deeper')}$`));
		// Its figure is that of this step, not of the section's summary.
		await expect(page.locator('.finding')).toContainText('2014');
		await page.getByRole('link', { name: 'In the story' }).click();
		await expect(page).toHaveURL(/\/the-fall#deeper$/);
		await page.goto('/present');
		await expect(page.locator('.part li a')).toHaveCount(total);
		await expect(page.getByRole('checkbox')).toHaveCount(0);
		await page.goto('/present/notes#loud');
		await expect(page.locator('article')).toHaveCount(total);
		const fact = page.locator('#loud a.fact').first();
		await fact.click();
		await expect(page.locator(':target')).toContainText('Where:');
	});
});

test.describe('without network', () => {
	test.use({ expected: [/net::ERR_INTERNET_DISCONNECTED/] });

	test('a slide that does not arrive is said, and the one that stands stays', async ({
		page,
		context
	}) => {
		const [from, to] = slides.flatMap((slide, at) => {
			const next = slides[at + 1];
			return next && next.figure === slide.figure ? [slide.id, next.id] : [];
		});
		await page.route('**/deck.json', (route) => route.abort('internetdisconnected'));
		await openSlide(page, from ?? '');
		await context.setOffline(true);
		await page.keyboard.press('ArrowRight');
		const alert = page.getByRole('alert');
		await expect(alert).toContainText('did not arrive');
		await expectSlide(page, from ?? '');
		await context.setOffline(false);
		await page.unroute('**/deck.json');
		await alert.getByRole('button').click();
		await expectSlide(page, to ?? '');
		await expect(alert).toHaveCount(0);
	});
});

test('the ways of a slide are one line on a window of 1024 pixels', async ({ page }) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	for (const lang of ['', '/hi']) {
		await page.goto(lang + pathOf('rule-five'));
		const ways = page.locator('.ways');
		await expect(ways.locator('.keys')).toBeVisible();
		const middles = await ways.locator('a, button, .where').evaluateAll((all) =>
			all
				.map((one) => one.getBoundingClientRect())
				.filter(({ height }) => height > 0)
				.map(({ y, height }) => Math.round(y + height / 2))
		);
		expect(Math.max(...middles) - Math.min(...middles), lang).toBeLessThan(4);
	}
});
