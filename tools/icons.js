// Draws the icons for systems that want pixels from static/icon.svg: node tools/icons.js. The result is
// committed.
import { mkdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';

const drawing = readFileSync('static/icon.svg', 'utf8');
const [, ground = '', marks = ''] =
	/<rect[^>]*fill="(#\w+)"[^>]*>([\s\S]*)<\/svg>/.exec(drawing) ?? [];

/**
 * The same marks on a ground without corners. A system cuts it to a circle or less, of four fifths of
 * the width at the least: so the marks are smaller.
 */
const maskable = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
	<rect width="32" height="32" fill="${ground}" />
	<g transform="translate(16 16) scale(0.8) translate(-16 -16)">${marks}</g>
</svg>`;

mkdirSync('static/icons', { recursive: true });
for (const [purpose, svg] of Object.entries({ any: drawing, maskable })) {
	for (const size of [192, 512]) {
		await sharp(Buffer.from(svg), { density: (72 * size) / 32 })
			.resize(size, size)
			.png({ palette: true, colours: 64, effort: 10 })
			.toFile(`static/icons/${purpose}-${size}.png`);
	}
}
