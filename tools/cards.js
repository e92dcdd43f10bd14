/**
 * `npm run cards`: takes the pictures of the share cards from the built site, and writes those that
 * changed to static/cards. They are kept in the repository: a build needs no browser, and two builds
 * of a commit are the same. The tests say when a card no longer shows what its page shows.
 *
 *   --no-build   of what is in build/ already
 */
import { chromium } from '@playwright/test';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { flags, getChromium } from './chromium.js';
import { root, run } from './run.js';
import { listen, site } from './serve.js';

/** Pixels of a card. */
export const cardSize = { width: 1200, height: 630 };

/** Bytes that a card may weigh: messengers leave out heavier ones. */
export const heaviest = 120_000;

/**
 * The cards that the built site has pages for, as `<language>/<section>`.
 *
 * @param {string} folder where the built site lies
 * @returns {string[]}
 */
export function cardsIn(folder) {
	const cards = join(folder, 'cards');
	return readdirSync(cards, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /^[a-z]{2}\/[\w-]+\.html$/.test(file))
		.map((file) => file.replace(/\.html$/, ''))
		.sort();
}

/**
 * Takes the picture of a card's page, as PNG.
 *
 * @param {import('@playwright/test').Page} page as large as a card
 * @param {string} address of the card's page
 * @returns {Promise<Buffer>}
 */
export async function takePicture(page, address) {
	await page.goto(address);
	await page.evaluate(() => document.fonts.ready);
	return page.screenshot({ clip: { x: 0, y: 0, ...cardSize } });
}

/**
 * The share of pixels that two pictures do not have in common. What an edge of a letter may differ
 * by from one browser to the next does not count, nor does a line of words that lies a pixel lower.
 *
 * @param {Buffer} one
 * @param {Buffer} other
 * @returns {Promise<number>} 0 to 1; 1 when the sizes differ
 */
export async function difference(one, other) {
	const [width, height] = [cardSize.width / 2, cardSize.height / 2];
	const [a, b] = await Promise.all(
		[one, other].map((picture) =>
			// Small: letters as grey shapes, not as edges.
			sharp(picture)
				.removeAlpha()
				.resize(width, height, { fit: 'fill', kernel: 'lanczos3' })
				.greyscale()
				.raw()
				.toBuffer()
		)
	);
	if (!a || !b || a.length !== b.length) return 1;
	const around = [-width, 0, width].flatMap((row) => [row - 1, row, row + 1]);
	/** Whether a pixel is darker or lighter than all that lie around its place in the other picture. */
	const isApart = (
		/** @type {Buffer} */ here,
		/** @type {Buffer} */ there,
		/** @type {number} */ at
	) => {
		const value = here[at] ?? 0;
		const near = around.map((by) => there[at + by] ?? there[at] ?? 0);
		return value < Math.min(...near) - 40 || value > Math.max(...near) + 40;
	};
	let differing = 0;
	for (let at = 0; at < a.length; at++) {
		// Most of a picture is ground, and the same in both.
		if (a[at] === b[at]) continue;
		if (isApart(a, b, at) || isApart(b, a, at)) differing += 1;
	}
	return differing / a.length;
}

/** The share of pixels from which on a card counts as out of date. */
export const outOfDate = 0.002;

/**
 * The picture as a light PNG: few colours are enough for flat drawings, and fewer where there are
 * thousands of dots.
 *
 * @param {Buffer} picture
 */
async function light(picture) {
	let written = picture;
	for (const colours of [64, 32, 16, 8]) {
		written = await sharp(picture)
			.png({ palette: true, colours, dither: 0, effort: 10 })
			.toBuffer();
		if (written.length <= heaviest) return written;
	}
	throw new Error(`A card cannot be made lighter than ${written.length} bytes.`);
}

async function draw() {
	const folder = join(root, 'build');
	if (!process.argv.includes('--no-build')) {
		console.log('Building the site.');
		const built = await run('npm run --silent build');
		if (!built.ok) throw new Error(`${built.output}\nThe build failed; what it said stands above.`);
	} else if (!existsSync(folder)) throw new Error('There is no build yet: npm run build');
	const { server, port } = await listen(site(folder), 4190);
	const browser = await chromium.launch({
		executablePath: await getChromium(),
		args: flags
	});
	try {
		const page = await browser.newPage({ viewport: cardSize, colorScheme: 'light' });
		const cards = cardsIn(folder);
		let drawn = 0;
		for (const card of cards) {
			const file = join(root, 'static/cards', `${card}.png`);
			const picture = await takePicture(page, `http://127.0.0.1:${port}/cards/${card}`);
			if (existsSync(file)) {
				const known = readFileSync(file);
				const holds = (await difference(picture, known)) < outOfDate;
				if (holds && known.length <= heaviest) continue;
			}
			const written = await light(picture);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, written);
			console.log(`${card}: ${(written.length / 1000).toFixed(0)} kB`);
			drawn += 1;
		}
		// Of a build from before a change nothing would be new: silence would say that all is well.
		const built = statSync(join(folder, 'index.html')).mtime.toLocaleString();
		console.log(`${drawn} of ${cards.length} cards drawn anew, by the build of ${built}.`);
	} finally {
		await browser.close();
		server.close();
	}
}

if (process.argv[1] === import.meta.filename) {
	try {
		await draw();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
