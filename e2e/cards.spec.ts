import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { story } from '../content/story';
import { cardsIn, cardSize, difference, heaviest, outOfDate, takePicture } from '../tools/cards.js';
import { expect, test } from './reader';

test.use({ viewport: cardSize, colorScheme: 'light' });

test('every section’s page names a card that is there, with its size and in words', async () => {
	const seen = new Set<string>();
	for (const { slug } of story) {
		const page = slug === story[0]?.slug ? 'index' : slug;
		const html = await readFile(`build/${page}.html`, 'utf8');
		const meta = (property: string) =>
			new RegExp(`<meta (?:property|name)="${property}" content="([^"]+)"`).exec(html)?.[1] ?? '';
		const url = new URL(meta('og:image'));
		const picture = await readFile(`build${url.pathname}`);
		const { width, height, format } = await sharp(picture).metadata();
		expect([format, width, height]).toEqual(['png', cardSize.width, cardSize.height]);
		expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
		expect(meta('og:image:alt').length).toBeGreaterThan(20);
		expect(meta('twitter:card')).toBe('summary_large_image');
		expect(picture.length, slug).toBeLessThanOrEqual(heaviest);
		seen.add(picture.toString('base64'));
	}
	expect(seen.size).toBe(story.length);
});

test('every card shows what its section shows now, and every word of it can be read', async ({
	page,
	baseURL
}) => {
	test.slow();
	for (const card of cardsIn('build')) {
		const now = await takePicture(page, `${baseURL}/cards/${card}`);
		const kept = await readFile(`static/cards/${card}.png`);
		expect(await difference(now, kept), `${card}: npm run cards`).toBeLessThan(outOfDate);
		const small = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('.card *')]
				.filter((node) =>
					[...node.childNodes].some((child) => child instanceof Text && child.data.trim())
				)
				.filter((node) => node.getClientRects().length > 0)
				.map((node) => ({
					words: node.textContent?.trim(),
					size: parseFloat(getComputedStyle(node).fontSize) * (node.closest('.box') ? 2.6667 : 1)
				}))
				.filter(({ size }) => size < 31.9)
		);
		expect(small, card).toEqual([]);
	}
});
