import type { Locator, Page } from '@playwright/test';
import { readFactsFrom } from '../src/lib/facts/node';
import { printed } from '../src/lib/figures/fixture';
import { expect, expectInStep, open, readTo, test } from './reader';

/** The timeline that a step stands beside, showing that step. */
async function timelineAt(page: Page, step: string) {
	await readTo(page, step);
	await expectInStep(page, step);
	return page.locator(`[data-run]:has(#${step}) .pin`);
}

const mark = (figure: Locator, id: string) => figure.locator(`[data-mark="${id}"]`);
const card = (figure: Locator) => figure.locator('.readout');

/** The middle of a mark's sign in the window; it is still when this is asked for twice. */
async function middleOf(figure: Locator, id: string) {
	const sign = mark(figure, id).locator('svg');
	let at = { x: 0, y: 0 };
	await expect(async () => {
		const { x = 0, y = 0, width = 0, height = 0 } = (await sign.boundingBox()) ?? {};
		const before = at;
		at = { x: x + width / 2, y: y + height / 2 };
		expect(at).toEqual(before);
	}).toPass();
	return at;
}

test('the winners stand at the heights that the tables say', async ({ page }) => {
	await open(page);
	const figure = await timelineAt(page, 'committees');
	const heightOf = async (text: string) => {
		const label = figure.locator('[data-panel="contest"] .rule span');
		const box = await label.getByText(text, { exact: true }).boundingBox();
		return (box?.y ?? 0) + (box?.height ?? 0) / 2;
	};
	const [zero, thirty] = [await heightOf('0'), await heightOf('30')];
	const winners = readFactsFrom('content/data').results.filter(
		({ role, id }) => role === 'winner' && id.startsWith('ilsvrc')
	);
	expect(winners).toHaveLength(8);
	for (const { id, top5Error } of winners) {
		const { y } = await middleOf(figure, id);
		expect(Math.abs(y - (zero + ((thirty - zero) * (top5Error ?? 0)) / 30)), id).toBeLessThan(1.5);
	}
});

test('@phone a finger near a mark opens its card, which lies beside the mark', async ({
	page,
	isMobile
}) => {
	await open(page);
	// High, in the middle and low in the drawing; off the mark on the side where no other is nearer.
	for (const [step, id, words, off] of [
		['contest-2010', 'ilsvrc2010-nec-uiuc', printed('ilsvrc2010-nec-uiuc.top5Error'), 3],
		[
			'not-like-for-like',
			'ilsvrc2012-supervision-extra',
			printed('ilsvrc2012-supervision-extra.top5Error'),
			3
		],
		['coca', 'coca-ft', printed('coca-ft.top1Accuracy'), 3],
		['committees', 'resnet152-single', printed('resnet152-single.top5Error'), -3]
	] as const) {
		const figure = await timelineAt(page, step);
		// Another scene has closed the card of the one before.
		await expect(card(figure)).toHaveCount(0);
		const { x, y } = await middleOf(figure, id);
		if (isMobile) await page.touchscreen.tap(x + 2, y + off);
		else await page.mouse.click(x + 2, y + off);
		await expect(card(figure)).toContainText(words);
		const box = await card(figure).boundingBox();
		expect(box && (y < box.y || y > box.y + box.height), `${id} is hidden`).toBe(true);
	}
});

test('all marks are reached and read out by keyboard alone', async ({ page }) => {
	await open(page);
	const figure = await timelineAt(page, 'crowded');
	await figure.getByRole('button', { name: 'Log scale' }).focus();
	await page.keyboard.press('Tab');
	const focused = page.locator(':focus');
	const names: string[] = [];
	for (let turn = 0; turn < 4; turn += 1) {
		names.push((await focused.getAttribute('aria-label')) ?? '');
		await expect(card(figure)).toBeVisible();
		await page.keyboard.press('ArrowRight');
	}
	expect(names.map((name) => /: ([\d.]+%) wrong/.exec(name)?.[1])).toEqual(
		['ilsvrc2010-xrce', 'ilsvrc2010-nec-uiuc', 'ilsvrc2011-uva', 'ilsvrc2011-xrce'].map((id) =>
			printed(`${id}.top5Error`)
		)
	);
	for (const name of names) expect(name).toMatch(/hidden key.*Extra photos: none.*Source: /);
	await page.keyboard.press('Escape');
	await expect(card(figure)).toHaveCount(0);
	await expect(focused).toHaveAttribute('aria-label', names[3] ?? '');
});

test('@phone a choice stays from step to step, and a button puts it back', async ({ page }) => {
	await open(page);
	const figure = await timelineAt(page, 'supervision');
	const runners = figure.getByRole('button', { name: 'Runners-up' });
	const second = mark(figure, 'ilsvrc2011-uva');
	await expect(second).toHaveCount(0);
	await runners.click();
	await expect(second).toHaveCount(1);
	await expect(figure.getByRole('status')).toHaveText(/16\.4%.* 6 results shown\.$/);
	await timelineAt(page, 'gap');
	await timelineAt(page, 'supervision');
	await expect(second).toHaveCount(1);
	const back = figure.getByRole('button', { name: 'As in the text' });
	await expect(back).toBeInViewport({ ratio: 1 });
	await back.click();
	await expect(second).toHaveCount(0);
	await expect(runners).toHaveAttribute('aria-pressed', 'false');
});
