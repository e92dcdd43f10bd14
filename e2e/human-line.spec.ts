import type { Page } from '@playwright/test';
import { readFactsFrom } from '../src/lib/facts/node';
import { factOf } from '../src/lib/facts';
import { expect, expectInStep, open, readTo, test } from './reader';

const facts = readFactsFrom('content/data');
const printed = (id: string) => factOf(facts, id).printed;

const figure = (page: Page) => page.locator('#the-human-line .pin');
const finding = (page: Page) => figure(page).locator('.finding');
const human = (page: Page, name: string) => figure(page).getByRole('radio', { name, exact: true });

async function stand(page: Page, id: string) {
	await readTo(page, id);
	await expectInStep(page, id);
}

/** Opens the story at a step of this section. */
async function openAt(page: Page, id: string) {
	await open(page, `/#${id}`);
	await expectInStep(page, id);
}

/** Whether every mark has come to rest. */
const atRest = (page: Page) =>
	expect
		.poll(() => figure(page).evaluate((pin) => pin.getAnimations({ subtree: true }).length))
		.toBe(0);

test('@phone a finger picks which human, and the year of passing moves', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openAt(page, 'longer-sentence');
	const flag = figure(page).locator('[data-label="passed-line"]');
	await expect(flag).toContainText(printed('prelu-net.date').slice(0, 4));
	await figure(page).getByText('Second', { exact: true }).first().click();
	await expect(flag).toContainText(printed('ilsvrc2013-clarifai.date').slice(0, 4));
	await expect(finding(page)).toContainText('Clarifai');
	await figure(page).getByText('Either', { exact: true }).first().click();
	await expect(flag).toContainText(printed('ilsvrc2017-wmw-senet.date').slice(0, 4));
	await expect(figure(page).locator('[data-label="passed-band"]')).toHaveCount(0);
	await expect(figure(page).getByRole('status')).toHaveText(await finding(page).innerText());
});

test('a choice stays while the reader scrolls, in the other exam too, and can be put back', async ({
	page
}) => {
	await openAt(page, 'band');
	await human(page, 'Second').check();
	await stand(page, 'dogs-lead');
	await expect(human(page, 'Dogs')).toBeChecked();
	await human(page, 'Objects').check();
	await stand(page, 'prelu');
	await expect(human(page, 'Second')).toBeChecked();
	await expect(figure(page).locator('[data-band="person-a2"]')).toBeVisible();
	await figure(page).getByRole('button', { name: 'As in the text' }).click();
	await expect(human(page, 'Karpathy')).toBeChecked();
	await expect(finding(page)).toContainText('PReLU-net');
	await stand(page, 'dogs-lead');
	await expect(human(page, 'Objects')).toBeChecked();
});

test('by keyboard alone: pick a human, walk along the results, have them read out', async ({
	page
}) => {
	await openAt(page, 'prelu');
	await human(page, 'Karpathy').focus();
	await page.keyboard.press('ArrowRight');
	await expect(human(page, 'Second')).toBeChecked();
	// The way back comes with the drawing, after the paint that shows the choice.
	const back = figure(page).getByRole('button', { name: 'As in the text' });
	await expect(back).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(back).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(human(page, 'Karpathy')).toBeChecked();
	// The button is gone, and the keyboard is not lost with it.
	await expect(figure(page).getByRole('radio').and(page.locator(':focus'))).toHaveCount(1);
	// Marks of the other human's scene may still be fading away.
	await atRest(page);
	const marks = figure(page).getByRole('group', { name: /in order of date/ });
	await marks.getByRole('button').first().focus();
	await page.keyboard.press('ArrowRight');
	await expect(marks.locator(':focus')).toHaveAccessibleName(
		new RegExp(`${printed('person-a1.wrong')} mistakes; 95%: ${printed('derived.a1Low')}%`)
	);
	await expect(figure(page).locator('.readout')).toContainText('Andrej Karpathy');
	await page.keyboard.press('Escape');
	await expect(figure(page).locator('.readout')).toHaveCount(0);
});

test('the band and its marks lie where the tables say', async ({ page }) => {
	await openAt(page, 'band');
	await atRest(page);
	const at = await figure(page).evaluate((pin) => {
		const box = (selector: string) => pin.querySelector(selector)?.getBoundingClientRect();
		const plot = box('.layercake-layout-html');
		const mark = box('[data-mark="ilsvrc2013-clarifai"]');
		const band = pin.querySelector('[data-band="person-a1"]');
		if (!plot || !mark || !band) throw new Error('nothing is drawn');
		// The axis runs from 0 to 20%; the band is cut out of the plot by per cents from above and below.
		const error = (share: number) => 20 * (1 - share);
		const [, above, below] =
			/inset\(([\d.]+)% 0(?:px)? ([\d.]+)%/.exec(getComputedStyle(band).clipPath) ?? [];
		return {
			clarifai: error((mark.top - plot.top) / plot.height),
			high: error(Number(above) / 100),
			low: error(1 - Number(below) / 100)
		};
	});
	expect(at.clarifai).toBeCloseTo(Number(printed('ilsvrc2013-clarifai.top5Error')), 1);
	expect(at.low).toBeCloseTo(Number(printed('derived.a1Low')), 1);
	expect(at.high).toBeCloseTo(Number(printed('derived.a1High')), 1);
});

test('the exam of 2020 shares nothing with the contest, and ranks by its own counts', async ({
	page
}) => {
	await openAt(page, 'objects-lead');
	await atRest(page);
	const order = () =>
		figure(page)
			.locator('[data-mark]')
			.evaluateAll((marks) =>
				marks
					.map((mark) => ({
						id: (mark as HTMLElement).dataset.mark ?? '',
						top: mark.getBoundingClientRect().top
					}))
					.sort((one, other) => one.top - other.top)
					.map(({ id }) => id)
			);
	expect((await order()).slice(0, 5).every((id) => id.startsWith('person-'))).toBe(true);
	await expect(figure(page).locator('[data-band]')).toHaveCount(0);
	await human(page, 'Dogs').check();
	await expect.poll(async () => (await order())[0]).toBe('fixresnext');
	await expect(figure(page).locator('[data-mark="noisy-student"]')).toHaveCount(0);
});
