import { expect, expectInStep, open, overSide, readTo, stepIds, test } from './reader';
import { violationsOn } from './violations';

for (const colorScheme of ['light', 'dark'] as const) {
	test(`${colorScheme === 'light' ? '@phone ' : ''}no accessibility violation in the figures’ steps, ${colorScheme}`, async ({
		page,
		isMobile
	}) => {
		test.slow();
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		// The themes differ in their colours alone: all other rules are asked once.
		const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined;
		await open(page);
		// At a desk the whole page is looked at with all others, in access.spec.ts.
		if (isMobile) expect(await violationsOn(page)).toEqual([]);
		// A step of every figure.
		for (const id of [
			'other-names',
			'rescued',
			'square',
			'gap',
			'your-guess',
			'second-person',
			'private-photos',
			'ten-photos',
			'same-photos',
			'quarrel',
			'ceiling',
			'unseen',
			'tally',
			'twice'
		]) {
			await readTo(page, id);
			await expectInStep(page, id);
			expect(
				await violationsOn(page, { within: `[data-run]:has(#${id})`, ...(rules && { rules }) }),
				id
			).toEqual([]);
		}
	});
}

for (const width of [320, 360, 768, 1440]) {
	test(`nothing reaches over the side at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await open(page);
		for (const id of await stepIds(page)) {
			await readTo(page, id);
			expect(await overSide(page), id).toBeLessThanOrEqual(0);
		}
	});
}

test('@phone nothing shifts while loading, nor while the whole story is scrolled', async ({
	page
}) => {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
				shifts.push(entry.value);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await open(page);
	for (const id of await stepIds(page)) {
		await readTo(page, id);
		await expectInStep(page, id);
	}
	const total = await page.evaluate(() =>
		(window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0)
	);
	expect(total).toBeLessThan(0.0005);
});

test('reduced motion: nothing moves, the scene is simply there', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	for (const id of await stepIds(page)) {
		await readTo(page, id);
		await expectInStep(page, id);
		expect(
			await page.evaluate(
				() => document.getAnimations().filter(({ playState }) => playState === 'running').length
			)
		).toBe(0);
	}
});

test('@phone who passes steps sees each scene at once, and who stays sees it move', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.addInitScript(() => {
		const changes: { shown: string | undefined; moving: number }[] = [];
		Object.assign(window, { changes });
		new MutationObserver(([change]) => {
			const pin = change?.target as HTMLElement;
			// What this change moves is there by the next frame; the one before may be under way still.
			requestAnimationFrame(() =>
				changes.push({
					shown: pin.dataset.shown,
					moving: pin
						.getAnimations({ subtree: true })
						.filter(({ currentTime }) => Number(currentTime) < 100).length
				})
			);
		}).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-shown'] });
	});
	const changeTo = (id: string) =>
		page.evaluate(
			(step) =>
				(window as unknown as { changes: { shown: string; moving: number }[] }).changes
					.filter(({ shown }) => shown === step)
					.at(-1),
			id
		);
	await open(page, '/the-human-line#second-person');
	await expectInStep(page, 'second-person');
	const pin = page.locator('[data-run]:has(#second-person) .pin');
	const [before, last] = ['two-heads', 'fairer-exam'];
	await readTo(page, 'prelu', before, last);
	await expect.poll(() => changeTo(last)).toMatchObject({ moving: 0 });
	await expect(pin).not.toHaveAttribute('data-cut');
	await readTo(page, before);
	await expectInStep(page, before);
	await expect.poll(async () => (await changeTo(before))?.moving).toBeGreaterThan(0);
});

test('a press shows at once, before what it asks for is drawn', async ({ page }) => {
	await open(page, '/bigger#private-photos');
	await expectInStep(page, 'private-photos');
	const figure = page.locator('[data-run]:has(#private-photos) .pin');
	const finding = await figure.locator('.finding').textContent();
	// Read before the browser could draw: nothing but the button has been changed.
	const seen = await figure.evaluate(async (pin) => {
		const button = pin.querySelector<HTMLElement>('[data-choice="private"]');
		button?.click();
		await Promise.resolve();
		return {
			pressed: button?.getAttribute('aria-pressed'),
			finding: pin.querySelector('.finding')?.textContent
		};
	});
	expect(seen).toEqual({ pressed: 'false', finding });
	await expect(figure.locator('.finding')).not.toHaveText(finding ?? '');
	await expect(figure.locator('[data-choice="private"]')).toHaveAttribute('aria-pressed', 'false');
});

test('a chosen theme is there at once on the next visit, and nonsense in storage is left aside', async ({
	page
}) => {
	await open(page);
	await page.locator('.sections summary').click();
	await page.getByRole('radio', { name: 'Dark' }).check();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.evaluate(() => localStorage.setItem('five-guesses:theme', '<b>{"'));
	await open(page);
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test.describe('an address that leads nowhere', () => {
	// The browser itself notes the status on its console.
	test.use({ expected: [/status of 404/] });

	test('gets a page that says what was asked and names the nearest sections', async ({ page }) => {
		const response = await page.goto('/the-human-lime');
		expect(response?.status()).toBe(404);
		// Until its script runs, the page says all of it in every language.
		await expect(
			page.getByRole('heading', { name: 'There is no such page', level: 1 })
		).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expect(page.getByText('/the-human-lime')).toBeVisible();
		await page.getByRole('link', { name: 'The human line' }).click();
		await expect(page.locator('#the-human-line h2')).toBeInViewport();
	});
});
