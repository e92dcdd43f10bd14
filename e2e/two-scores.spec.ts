import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { printed } from '../src/lib/figures/fixture';
import { expect, expectInStep, open, readTo, test } from './reader';

const rows = (table: string) =>
	parse(readFileSync(`content/data/${table}.csv`, 'utf8'), { columns: true }) as Record<
		string,
		string
	>[];
const error = (row: Record<string, string>, guesses: 1 | 5) =>
	100 - Number(row[`top${guesses}_accuracy`]);

async function at(page: Page, step: string) {
	await readTo(page, step);
	await expectInStep(page, step);
	return page.locator(`.run:has(#${step})`);
}

test('every measured model is a dot, and the published marks stand at their numbers', async ({
	page
}) => {
	await open(page);
	const run = await at(page, 'above-ninety-nine');
	const plot = run.locator('.plot');
	// The axes are read off their own ticks, so that the scale is the drawing's and not ours.
	const axis = (of: 'rule' | 'foot', side: 'x' | 'y') =>
		run.locator(`.axis .${of} span`).evaluateAll(
			(ticks, [way]) =>
				ticks.map((tick) => {
					const box = tick.parentElement?.getBoundingClientRect();
					return { value: Number.parseFloat(tick.textContent), at: box?.[way as 'x' | 'y'] ?? NaN };
				}),
			[side]
		);
	const results = rows('results');
	const place = (ticks: { value: number; at: number }[], value: number) => {
		const [one, two] = [ticks[0], ticks[1]];
		if (!one || !two) throw new Error('an axis without ticks');
		return one.at + ((value - one.value) * (two.at - one.at)) / (two.value - one.value);
	};
	await expect(plot).toBeVisible();
	await expect
		.poll(async () => {
			const [along, up] = [await axis('foot', 'x'), await axis('rule', 'y')];
			let worst = 0;
			for (const id of ['florence', 'eva02-l', 'mpl-l2', 'bit-l']) {
				const row = results.find((result) => result.id === id) ?? {};
				const box = await run.locator(`.marks [data-mark="${id}"]`).boundingBox();
				const off = [
					(box?.x ?? NaN) - place(along, error(row, 1)),
					(box?.y ?? NaN) - place(up, error(row, 5))
				];
				worst = Math.max(worst, ...off.map(Math.abs));
			}
			return worst;
		})
		.toBeLessThan(1.5);
	const square = await at(page, 'square');
	const dots = square.locator('.cloud [data-points]');
	// One of them is a mark of its own.
	await expect(dots).toHaveAttribute('data-points', String(rows('models').length - 1));
});

test('nobody is given a top-5 error that was not printed', async ({ page }) => {
	await open(page);
	const run = await at(page, 'added');
	const foot = await run.locator('.plot').boundingBox();
	for (const id of ['coca-ft', 'model-soups-basic-l', 'davit-giant']) {
		const row = rows('results').find((result) => result.id === id);
		expect([row?.top5_accuracy, row?.top5_error]).toEqual(['', '']);
		const mark = run.locator(`.marks [data-mark="${id}"]`);
		const box = await mark.boundingBox();
		expect(box?.y).toBeCloseTo((foot?.y ?? NaN) + (foot?.height ?? NaN), 0);
		await expect(mark.locator('button')).toHaveAttribute('aria-label', /not found in print/);
	}
	const estimates = run.locator('.marks [data-mark^="note-"]');
	await expect(estimates).toHaveCount(5);
	for (const estimate of await estimates.all()) {
		await expect(estimate).toHaveClass(/dotted/);
		await expect(estimate.locator('button')).toHaveAttribute('aria-label', /no source found/);
	}
});

test('@phone a finger anywhere on the cloud reads the nearest model', async ({
	page,
	hasTouch
}) => {
	await open(page);
	const run = await at(page, 'forgiven');
	const box = await run.locator('.plot').boundingBox();
	if (!box) throw new Error('no plot');
	const at20 = { x: box.x + box.width * 0.45, y: box.y + box.height * 0.88 };
	if (hasTouch) await page.touchscreen.tap(at20.x, at20.y);
	else await page.mouse.click(at20.x, at20.y);
	const card = run.locator('.readout');
	await expect(card).toContainText('wrong with five guesses');
	await expect(card).toContainText('Five guesses rescue');
	await card.locator('button').click();
	await expect(card).toHaveCount(0);
});

test('by keyboard alone: find a model, walk the cloud, filter it', async ({ page }) => {
	await open(page);
	const run = await at(page, 'square');
	const find = run.getByRole('combobox', { name: 'Find a model' });
	await find.focus();
	await page.keyboard.type('swin-t');
	await page.keyboard.press('Enter');
	await expect(find).toHaveValue('Swin-T');
	await expect(run.getByRole('status')).toContainText(
		`Swin-T: ${printed('swin_tiny_patch4_window7_224.ms_in1k.top1Error')} wrong at the first guess`
	);
	await expect(run.locator('.readout')).toContainText('Swin-T');
	const list = run.getByRole('listbox', { name: /Measured models/ });
	await list.focus();
	const first = await run.getByRole('option', { selected: true }).textContent();
	await page.keyboard.press('ArrowRight');
	await expect(run.getByRole('option', { selected: true })).not.toHaveText(first ?? '');
	await page.keyboard.press('End');
	await expect(run.getByRole('option', { selected: true })).toContainText('AlexNet');
	await run.getByRole('radio', { name: 'All' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(run.getByRole('radio', { name: 'ImageNet alone' })).toBeChecked();
	const alone = rows('models').filter(({ pretraining }) => pretraining === 'none').length;
	await expect(run.locator('.cloud .chosen')).toHaveAttribute('data-points', String(alone - 1));
});

test('@phone a filter survives scrolling away and back, and a button puts it back', async ({
	page
}) => {
	await open(page);
	const run = await at(page, 'forgiven');
	await run.getByText('Web photos', { exact: true }).click();
	await expect(run.getByRole('status')).toContainText('of 94 models lie below the trend');
	await at(page, 'square');
	await expect(run.locator('.finding')).toContainText('Web photos');
	await at(page, 'first-guess');
	await at(page, 'forgiven');
	await expect(run.locator('.cloud .others')).toHaveCount(1);
	await run.getByRole('button', { name: 'As in the text' }).click();
	await expect(run.locator('.cloud .others')).toHaveCount(0);
	await expect(run.locator('.finding')).toContainText('Five guesses rescue');
});

test('the table is short until it is opened, then it holds every model of the filter', async ({
	page
}) => {
	await open(page);
	const run = await at(page, 'square');
	const body = run.locator('.table tbody tr');
	expect(await body.count()).toBeLessThan(20);
	await run.getByText('Larger ImageNet', { exact: true }).click();
	await run.locator('.table summary').click();
	await expect.poll(() => body.count()).toBeGreaterThan(195);
	await expect(run.locator('.table th', { hasText: 'BiT-M R152x4' })).toHaveCount(1);
});
