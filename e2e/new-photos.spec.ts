import type { Locator, Page } from '@playwright/test';
import { readFactsFrom } from '../src/lib/facts/node';
import { printed } from '../src/lib/figures/fixture';
import { expect, expectInStep, open, readTo, test } from './reader';

const facts = readFactsFrom('content/data');
const pin = '#new-photos .pin';

async function readStep(page: Page, id: string) {
	await open(page, `/#${id}`);
	await readTo(page, id);
	await expectInStep(page, id);
}

const placeOf = (mark: Locator) =>
	mark.evaluate((dot) => {
		const { left, top } = dot.getBoundingClientRect();
		return { left, top };
	});

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('every measured model is drawn, and by keyboard each can be heard', async ({ page }) => {
	await readStep(page, 'order-stays');
	const measured = facts.models.filter(({ source }) => source === 'timm');
	const named = measured.filter(({ selected }) => selected);
	await expect(page.locator(`${pin} [data-dot]`)).toHaveCount(named.length);
	await expect(page.locator(`${pin} .cloud path`)).toHaveAttribute(
		'data-points',
		String(measured.length - named.length)
	);
	await page.locator(`${pin} [role=listbox].cloud-list`).focus();
	await page.keyboard.press('End');
	const option = page.locator(`${pin} [role=option][aria-selected=true]`);
	await expect(option).toHaveAttribute('aria-setsize', String(measured.length));
	await expect(option).toHaveText(/^EVA-02-L 448: 90\.056% old, 82\.710% new/);
});

test('dots lie where the tables say: old photos across, new ones up', async ({ page }) => {
	await readStep(page, 'order-stays');
	const ids = ['resnet50.tv_in1k', 'vgg11.tv_in1k', 'tf_efficientnet_l2.ns_jft_in1k'];
	const places = [];
	for (const id of ids) {
		const row = facts.models.find((model) => model.id === id);
		const at = facts.models
			.filter(({ source }) => source === 'timm')
			.sort((one, other) => (one.top1Accuracy ?? 0) - (other.top1Accuracy ?? 0))
			.findIndex((model) => model.id === id);
		const place = await placeOf(page.locator(`${pin} [data-dot="m${at}"]`));
		places.push({ ...place, old: row?.top1Accuracy ?? 0, fresh: row?.v2Accuracy ?? 0 });
	}
	const [a, b, c] = places;
	if (!a || !b || !c) throw new Error('three models');
	const across = (c.old - b.old) / (a.old - b.old);
	const up = (c.fresh - b.fresh) / (a.fresh - b.fresh);
	expect(Math.abs(b.left + across * (a.left - b.left) - c.left)).toBeLessThan(3);
	expect(Math.abs(b.top + up * (a.top - b.top) - c.top)).toBeLessThan(3);
});

test('by keyboard: look a model up, hear its scores, and put it back', async ({ page }) => {
	await readStep(page, 'order-stays');
	const field = page.locator(`${pin} [role=combobox]`);
	await field.focus();
	await page.keyboard.type('vgg-19');
	await page.keyboard.press('Enter');
	await expect(field).toHaveValue('VGG-19 (BN)');
	await expect(page.locator(`${pin} [role=status]`)).toContainText(
		`V2 ${printed('vgg19_bn.tv_in1k.v2Accuracy', 1)}`
	);
	await expect(page.locator(`${pin} .label`, { hasText: 'VGG-19' })).toBeVisible();
	await readTo(page, 'people-hold');
	await expectInStep(page, 'people-hold');
	await readTo(page, 'order-stays');
	await expectInStep(page, 'order-stays');
	await expect(field).toHaveValue('VGG-19 (BN)');
	await page.locator(`${pin} .reset`).focus();
	await page.keyboard.press('Enter');
	await expect(field).toHaveValue('');
	await expect(page.locator(`${pin} .finding`)).toContainText(printed('derived.orderKept'));
});

test('@phone by finger: other photos move the same dots apart', async ({ page, hasTouch }) => {
	await readStep(page, 'unseen');
	// The last step of a section: its figure has begun to leave.
	await page.evaluate(() => scrollBy({ top: -90, behavior: 'instant' }));
	await expectInStep(page, 'unseen');
	const press = (control: Locator) => (hasTouch ? control.tap() : control.click());
	const finding = page.locator(`${pin} .finding`);
	await expect(finding).toContainText(printed('derived.sketchNoExtraData'));
	const dots = page.locator(`${pin} [data-dot]`);
	const count = await dots.count();
	await dots.first().evaluate((dot) => dot.setAttribute('data-seen', 'yes'));
	await press(page.locator(`${pin} .pick label`).first());
	await expect(finding).toContainText('on the old photos');
	await expect(dots).toHaveCount(count);
	await expect(page.locator(`${pin} [data-seen]`)).toHaveCount(1);
});

test('@phone people and machines can be switched off and come back', async ({ page, hasTouch }) => {
	await readStep(page, 'people-hold');
	const press = (control: Locator) => (hasTouch ? control.tap() : control.click());
	await press(page.locator(`${pin} [data-choice=machines]`));
	await expect(page.locator(`${pin} [data-dot]`)).toHaveCount(6);
	await expect(page.locator(`${pin} .finding`)).toContainText('no person loses more than 0.9');
	await press(page.locator(`${pin} .reset`));
	await expect(page.locator(`${pin} [data-dot]`)).not.toHaveCount(6);
});

test('a scene that goes leaves nothing behind, with all its motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await open(page);
	const figure = page.locator('[data-run]:has(#people-hold)');
	for (const id of ['order-stays', 'people-hold', 'unseen', 'people-hold', 'order-stays']) {
		await readTo(page, id);
		await expectInStep(page, id);
		await expect(figure.locator('[inert]')).toHaveCount(0);
		// Who goes on at once is shown no motion.
		await expect(figure.locator('.pin')).not.toHaveAttribute('data-cut');
	}
});
