import { story } from '../content/story';
import { expect, often, open, standing, test } from './reader';

const slugs = story.slice(1).map(({ slug }) => slug);
const last = story.at(-1);

/** A link as somebody might paste it, and where it must lead: a section, and a step where it names one. */
const links: { link: string; section: string; step?: string }[] = [
	...slugs.map((slug) => ({ link: `/${slug}`, section: slug })),
	...story.slice(1, 9).map(({ slug, steps }) => {
		const step = steps.at(-1)?.id ?? '';
		return { link: `/${slug}#${step}`, section: slug, step };
	}),
	// Anchors of the time when all was one page.
	{ link: '/#the-human-line', section: 'the-human-line' },
	{ link: `/#${last?.steps[0]?.id}`, section: last?.slug ?? '', step: last?.steps[0]?.id ?? '' },
	// By the name of its file, as some hosts list it.
	{ link: '/bigger.html', section: 'bigger' },
	// With what mailers and messengers add.
	{ link: '/the-fall?utm_source=mail', section: 'the-fall' },
	{ link: '/saturation?x=%F0%9F%98%80&y=<b>', section: 'saturation' },
	// A step that does not exist, or no longer: its section does.
	{ link: '/the-break#no-such-step', section: 'the-break' },
	{ link: '/the-break#%zz"<img>', section: 'the-break' }
];

const inView = (page: import('@playwright/test').Page, section: string) =>
	page.evaluate((slug) => {
		const box = document.getElementById(slug)?.getBoundingClientRect();
		return box !== undefined && box.top < innerHeight / 2 && box.bottom > innerHeight / 2;
	}, section);

async function leadsThere(
	page: import('@playwright/test').Page,
	{ link, section, step }: (typeof links)[number]
) {
	await expect.poll(() => inView(page, section), { message: link, ...often }).toBe(true);
	if (step) {
		const current = async () => (await standing(page)).current;
		await expect.poll(current, { message: link, ...often }).toBe(step);
	}
	await expect
		.poll(() => page.evaluate(() => location.pathname), { message: link, ...often })
		.toBe(`/${section}`);
}

test('links lead where they say: cold, reloaded, and by back and forward', async ({ page }) => {
	test.slow();
	expect(links.length).toBeGreaterThanOrEqual(28);
	for (const link of links) {
		await open(page, link.link);
		await leadsThere(page, link);
		await page.reload();
		await expect(page.locator('[data-current]')).toHaveCount(1);
		await leadsThere(page, link);
		await page.goto('about:blank');
	}
	for (const link of links.slice(-4).reverse()) {
		await page.goBack();
		await leadsThere(page, link);
		await page.goBack();
	}
});

test.describe('addresses that are nearly right', () => {
	// The browser itself notes the status on its console.
	test.use({ expected: [/status of 404/] });

	test('a slash at the end leads to the section all the same', async ({ page }) => {
		await page.goto('/the-fall/?from=mail');
		await expect(page).toHaveURL(/\/the-fall\?from=mail$/);
		await expect(page.locator('#the-fall h2')).toBeInViewport();
	});
});
