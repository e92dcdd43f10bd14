import { expect, expectInStep, often, open, readTo, standing, stepIds, test } from './reader';

test('@phone the figure follows the step in view, down and up again', async ({ page }) => {
	test.slow();
	await open(page);
	const ids = await stepIds(page);
	expect(ids.length).toBeGreaterThanOrEqual(50);
	for (const id of [...ids, ...[...ids].reverse()]) {
		await readTo(page, id);
		await expectInStep(page, id);
	}
});

test('a jump past many steps ends in the right one, whatever came before', async ({ page }) => {
	await open(page);
	const ids = await stepIds(page);
	for (const at of [40, 3, 57, 12, 0, 30]) {
		const id = ids[at] ?? '';
		await readTo(page, id);
		await expectInStep(page, id);
	}
	// The browser glides to the end, and drops a key that comes while it does.
	const rested = page.evaluate(
		() => new Promise((resolve) => addEventListener('scrollend', resolve, { once: true }))
	);
	await page.keyboard.press('End');
	await expect.poll(async () => (await standing(page)).current).toBe(ids.at(-1));
	await rested;
	await expect
		.poll(() =>
			page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1)
		)
		.toBe(true);
	await page.keyboard.press('Home');
	await expect.poll(async () => (await standing(page)).current, { timeout: 15_000 }).toBe(ids[0]);
});

test('@phone a link to a step opens the story in that step', async ({ page }) => {
	for (const id of ['gap', 'second-person', 'sum', 'question-starts']) {
		await open(page, `/#${id}`);
		await expectInStep(page, id);
		const words = page.locator(`#${id} .words`);
		await expect(words).toBeInViewport();
		await page.goto('about:blank');
	}
});

test('after the story the bar says where one is: no longer in its last section', async ({
	page
}) => {
	await open(page);
	const bar = page.locator('[data-where]');
	await readTo(page, 'question-starts');
	await expect(bar).toContainText('What the number says');
	const path = new URL(page.url()).pathname;
	for (const [place, name] of [
		['#words', 'Words'],
		['#sources-title', 'Sources']
	] as const) {
		await page.locator(place).evaluate((element) => element.scrollIntoView({ block: 'center' }));
		await expect(bar).toHaveText(name);
	}
	// The address stays that of the last section: a page of its own the sources have none.
	expect(new URL(page.url()).pathname).toBe(path);
});

test('the list of sections leads to a section, and back leads back', async ({ page }) => {
	await open(page);
	await readTo(page, 'rescued');
	await expectInStep(page, 'rescued');
	await page.locator('.sections summary').click();
	await page.locator('[data-link="the-human-line"]').click();
	await expect(page.locator('#the-human-line h2')).toBeInViewport();
	await expect(page.locator('.sections')).not.toHaveAttribute('open');
	await expect(page.locator('[data-where]')).toContainText('The human line');
	await page.goBack();
	await expectInStep(page, 'rescued');
});

test('reloading stays at the same step', async ({ page }) => {
	await open(page);
	await readTo(page, 'prelu');
	await expectInStep(page, 'prelu');
	await page.reload();
	await expectInStep(page, 'prelu');
});

test('turning or resizing the window keeps the reader at the same paragraph', async ({ page }) => {
	await open(page);
	for (const [width, height] of [
		[740, 360],
		[360, 740],
		[1440, 900],
		[768, 1024],
		[1024, 768]
	] as const) {
		await readTo(page, 'two-heads');
		await expectInStep(page, 'two-heads');
		await page.setViewportSize({ width, height });
		await expectInStep(page, 'two-heads');
	}
});

test('a lower window, as with a phone’s address bar, keeps the reader at the same paragraph', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page);
	await readTo(page, 'second-person');
	await expectInStep(page, 'second-person');
	for (const height of [690, 740, 690]) {
		await page.setViewportSize({ width: 360, height });
		await expectInStep(page, 'second-person');
	}
});

test('200 scrolls, keys and resizes in any order: the scene is always that of the step in view', async ({
	page
}) => {
	test.slow();
	await open(page);
	// A small generator, so that a failure can be repeated.
	let seed = 20120930;
	const random = (below: number) => {
		seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
		return Math.floor((seed / 2 ** 32) * below);
	};
	const keys = ['PageDown', 'PageUp', 'ArrowDown', 'Space', 'End', 'Home', 'Tab'] as const;
	const sizes = [
		[360, 740],
		[768, 1024],
		[1440, 900],
		[1024, 600]
	] as const;
	const height = () => page.evaluate(() => document.documentElement.scrollHeight);

	for (let turn = 0; turn < 200; turn++) {
		const kind = random(10);
		if (kind < 6) {
			const top = random(await height());
			await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top);
		} else if (kind < 9) {
			await page.keyboard.press(keys[random(keys.length)] ?? 'PageDown');
		} else {
			const [width, tall] = sizes[random(sizes.length)] ?? [1440, 900];
			await page.setViewportSize({ width, height: tall });
		}
		await expect
			.poll(
				async () => {
					const { at, current, shown } = await standing(page);
					return at === undefined || (at === current && shown === current);
				},
				{ message: `turn ${turn}`, ...often }
			)
			.toBe(true);
	}
});
