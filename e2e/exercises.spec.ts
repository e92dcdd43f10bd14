import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, test } from './reader';
import { violationsOn } from './violations';

const address = '/teach/exercises';
const storeKey = 'five-guesses:exercises';

/** Opens the exercises and waits until they answer. */
async function begin(page: Page) {
	await page.goto(address);
	await expect(page.getByRole('button', { name: 'Download CSV' })).toBeEnabled();
}

/** One exercise, and what a student does with it. */
function exercise(page: Page, id: string) {
	const root = page.locator(`[data-exercise="${id}"]`);
	const said = root.locator('[data-said]');
	return {
		root,
		said,
		state: root.locator('[data-state]'),
		/** Types a number and sends it off, by keyboard. */
		async type(text: string) {
			const input = root.getByRole('textbox');
			await input.focus();
			await page.keyboard.press('Control+A');
			await page.keyboard.press('Delete');
			await page.keyboard.type(text);
			await page.keyboard.press('Enter');
		},
		async check() {
			await root.getByRole('button', { name: 'Check' }).focus();
			await page.keyboard.press('Enter');
		}
	};
}

const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), storeKey);

test('a number is marked by keyboard: absurd, ambiguous, wrong for a cause, close, right', async ({
	page
}) => {
	await begin(page);
	const { root, said, state, type } = exercise(page, 'mistakes-left');
	for (const [typed, word] of [
		['', 'Type a number first.'],
		['-3', 'below zero'],
		['abc', 'cannot be read as a number'],
		['1e99', 'cannot be read as a number'],
		['9 %', 'You gave it in percent. The question asks for it in photos.'],
		['<img src=x onerror=alert(1)>', 'cannot be read as a number']
	] as const) {
		await type(typed);
		await expect(said).toContainText(word);
		await expect(said).toContainText('Not counted as a try.');
	}
	await expect(state).toHaveCount(0);
	expect(await stored(page)).toBeNull();

	await type('45,500');
	await expect(said).toContainText('Not right. Understood as 45,500 photos.');
	await expect(said).toContainText('These are the photos that it names right.');
	await type('4550');
	await expect(said).toContainText('Close, but not near enough.');
	await type('4.500');
	await expect(said).toContainText('in two ways');
	await root.getByRole('button', { name: '4,500 photos' }).press('Enter');
	await expect(said).toContainText('Right.');
	await expect(state).toHaveText('✓ Right (3 tries)');
	await expect(root.getByText('That part of')).toBeVisible();
	await expect(root.getByRole('link', { name: 'In the story' })).toHaveAttribute(
		'href',
		/\/what-the-number-says#twice$/
	);
	await expect(page.locator('[data-goal="photos"]')).toHaveText('1 of 5 right');
});

test('choices, an order and a drawing are answered by keyboard alone', async ({ page }) => {
	await begin(page);
	const one = exercise(page, 'whose-line');
	await one.check();
	await expect(one.said).toContainText('Choose an answer first.');
	await one.root.getByRole('radio').first().focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	await expect(one.said).toContainText('No average was taken.');
	for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(one.state).toHaveText('✓ Right (2 tries)');

	const several = exercise(page, 'two-headlines');
	await several.root.getByRole('checkbox').nth(0).press('Space');
	await several.check();
	await expect(several.said).toContainText('Close: one box is not as it should be.');
	await several.root.getByRole('checkbox').nth(1).press('Space');
	await several.check();
	await expect(several.said).toContainText('Right.');

	const order = exercise(page, 'sort-the-humans');
	await order.check();
	await expect(order.said).toContainText('Move a line first.');
	const pair = order.root.getByRole('button', { name: /^Move up: The first and the second/ });
	await pair.press('Enter');
	await expect(pair).toBeFocused();
	await order.check();
	await expect(order.said).toContainText('Not right.');
	await pair.press('Enter');
	await expect(pair).toBeFocused();
	await expect(order.root.getByText('as a pair: now 1 of 3.')).toBeAttached();
	await order.check();
	await expect(order.said).toContainText('Right.');

	const draw = exercise(page, 'draw-the-band');
	await draw.check();
	await expect(draw.said).toContainText('Still to draw: Lower end, Upper end.');
	const slider = (name: string) => draw.root.getByRole('slider', { name });
	await slider('Lower end').focus();
	await page.keyboard.press('Home');
	for (let press = 0; press < 41; press += 1) await page.keyboard.press('ArrowRight');
	await expect(slider('Lower end')).toHaveAttribute('aria-valuetext', '4.1%');
	await slider('Upper end').fill('5.7');
	await draw.check();
	await expect(draw.said).toContainText('Not right.');
	await slider('Upper end').fill('6.3');
	await draw.check();
	await expect(draw.state).toHaveText('✓ Right (2 tries)');
});

test('@phone the fall is drawn in one stroke', async ({ page, isMobile }) => {
	await begin(page);
	const { root, said, check } = exercise(page, 'draw-the-fall');
	const plane = root.locator('[data-plane]');
	await plane.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const { x = 0, y = 0, width = 0, height = 0 } = (await plane.boundingBox()) ?? {};
	const at = (year: number, percent: number) => ({
		x: x + (width * (year - 2009.6)) / 7.8,
		y: y + height * (1 - percent / 35)
	});
	const path = [25.8, 16.4, 11.7, 6.7, 3.6, 3, 2.3].map((error, index) => at(2011 + index, error));
	if (isMobile) {
		for (const { x: right, y: down } of path) await page.touchscreen.tap(right, down);
	} else {
		const [first, ...rest] = path;
		await page.mouse.move(first?.x ?? 0, first?.y ?? 0);
		await page.mouse.down();
		for (const { x: right, y: down } of rest) await page.mouse.move(right, down);
		await page.mouse.up();
	}
	await check();
	await expect(said).toContainText('Right.');
});

test('progress survives a reload, downloads as a table, and is cleared when asked for', async ({
	page
}) => {
	await begin(page);
	await exercise(page, 'mistakes-left').type('4500');
	await exercise(page, 'his-error-rate').type('94.93');
	const looked = exercise(page, 'whose-line');
	await looked.root.getByText('Show the answer').click();
	await expect(looked.state).toHaveText('Answer shown');

	await page.reload();
	await expect(exercise(page, 'mistakes-left').state).toHaveText('✓ Right (1 try)');
	await expect(exercise(page, 'mistakes-left').root.getByRole('textbox')).toHaveValue('4500');
	await expect(exercise(page, 'his-error-rate').state).toHaveText('Not right yet (1 try)');
	await expect(looked.state).toHaveText('Answer shown');

	await page.getByLabel('Name').fill('=1+1 "Ada"');
	await page.getByLabel('Date').fill('2025-11-03');
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download CSV' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/\.csv$/);
	const rows = parse(await readFile(await download.path(), 'utf8'), {
		bom: true,
		relax_column_count: true,
		skip_empty_lines: true
	}) as string[][];
	expect(rows.slice(0, 3)).toEqual([
		['name', `'=1+1 "Ada"`],
		['date', '2025-11-03'],
		['exercise', 'goal', 'level', 'answer', 'right', 'tries', 'when']
	]);
	expect(rows.length).toBeGreaterThanOrEqual(23);
	expect(rows.find(([id]) => id === 'mistakes-left')?.slice(1, 6)).toEqual([
		'photos',
		'easy',
		'4500',
		'yes',
		'1'
	]);
	expect(rows.find(([id]) => id === 'whose-line')?.[4]).toBe('shown');

	const clear = page.getByRole('button', { name: 'Clear my answers' });
	await clear.press('Enter');
	await expect(page.getByRole('button', { name: 'Keep them' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(clear).toBeFocused();
	await expect(exercise(page, 'mistakes-left').state).toHaveCount(1);
	await clear.press('Enter');
	await page.getByRole('button', { name: 'Yes, clear them' }).press('Enter');
	await expect(page.getByText('Your answers are cleared.')).toBeVisible();
	await expect(page.locator('[data-state]')).toHaveCount(0);
	await expect(exercise(page, 'mistakes-left').root.getByRole('textbox')).toHaveValue('');
	expect(await stored(page)).toBeNull();
});

test('what cannot be read is set aside with a word, and stays in the browser', async ({ page }) => {
	const broken = '{"version":1,"done":{"<img src=x onerror=alert(1)>":{}}}';
	// A page of the same site that does not read what is kept.
	await page.goto('/robots.txt');
	await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
		storeKey,
		broken
	] as const);
	await begin(page);
	await expect(page.getByText('They were set aside under the name')).toBeVisible();
	await exercise(page, 'mistakes-left').type('4500');
	await expect(exercise(page, 'mistakes-left').said).toContainText('Right.');
	expect(await page.evaluate(() => Object.values(localStorage))).toContain(broken);

	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		localStorage.removeItem('five-guesses:exercises');
	});
	await begin(page);
	await expect(page.getByText('Your browser keeps nothing for this page.')).toBeVisible();
	await exercise(page, 'mistakes-left').type('4500');
	await expect(exercise(page, 'mistakes-left').state).toHaveText('✓ Right (1 try)');
});

test('@phone no accessibility violation in either theme, and no sideways scroll', async ({
	page
}) => {
	await begin(page);
	await exercise(page, 'mistakes-left').type('4500');
	await exercise(page, 'rescued-photos').type('20350');
	await exercise(page, 'a-tenth-of-a-point').type('abc');
	await exercise(page, 'draw-the-fall').root.getByText('Show the answer').click();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		expect(await violationsOn(page), colorScheme).toEqual([]);
	}
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('every question stands there with its answer to unfold', async ({ page }) => {
		await page.goto(address);
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByText('Every answer is here to unfold.')).toBeVisible();
		const all = page.locator('[data-exercise]');
		const count = await all.count();
		expect(count).toBeGreaterThanOrEqual(20);
		await expect(page.locator('.question:visible')).toHaveCount(count);
		await expect(page.getByText('Show the answer')).toHaveCount(count);
		const { root } = exercise(page, 'sort-the-scores');
		await root.getByText('Show the answer').click();
		await expect(root.locator('details li')).toHaveText([
			'AlexNet, first guess only',
			'ResNet-152, first guess only',
			'AlexNet, five guesses',
			'ResNet-152, five guesses'
		]);
		await expect(page.locator('#sources')).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(exercise(page, 'mistakes-left').root.getByText('4,500 photos')).toBeVisible();
	});
});

test('the questions print without their answers, and the page with them', async ({ page }) => {
	await begin(page);
	const solution = page.locator('.solution').first();
	// What the printer sees while the dialog stands.
	await page.evaluate(() => (window.print = () => undefined));
	await page.emulateMedia({ media: 'print' });
	await expect(solution).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('button', { name: 'Print the questions without the answers' }).click();
	await page.emulateMedia({ media: 'print' });
	await expect(solution).toBeHidden();
	await expect(page.locator('[data-exercise]').first()).toBeVisible();
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(solution).toBeVisible();
});

test('a right answer with too few decimals is asked for more of them', async ({ page }) => {
	await begin(page);
	const { type, said } = exercise(page, 'perfect-reader');
	await type('97');
	await expect(said).toContainText('more decimals');
	await expect(said.locator('[data-hint]:visible')).toHaveCount(0);
});

test('one in how many is read as Hindi says it', async ({ page }) => {
	await page.goto(`/hi${address}`);
	const { root, type, said } = exercise(page, 'one-in-how-many');
	await expect(root.getByRole('textbox')).toBeEnabled();
	for (const text of ['४४ में 1', '44 में से एक', '1/44', '44']) {
		await type(text);
		await expect(said.locator('.right'), text).toBeVisible();
		await root.getByRole('button', { name: 'फिर कोशिश करें' }).click();
		await expect(said.locator('.right')).toBeHidden();
	}
});
