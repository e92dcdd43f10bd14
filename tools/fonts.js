// Cuts the three font files of the English edition out of Source Serif 4 (SIL Open Font License 1.1).
// Run it when a sign is missing or the family is updated: node tools/fonts.js. The result is committed.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const from = 'node_modules/@fontsource-variable/source-serif-4';
const to = 'src/lib/design/fonts';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const signs = ' ­“”‘’–—…·×−±≈≤≥→½¼⅓§©éèáíóúüöäçñ';

const upright = readFileSync(`${from}/files/source-serif-4-latin-opsz-normal.woff2`);
const cuts = [
	// For reading: one weight, since the words of the story have no bold.
	{ name: 'source-serif-text', text: ascii + signs, variationAxes: { opsz: 16, wght: 400 } },
	// For the values on share cards: fetched only where it is used.
	{ name: 'source-serif-strong', text: ascii + signs, variationAxes: { opsz: 16, wght: 600 } },
	// For titles only: large optical size, one weight, letters without signs.
	{ name: 'source-serif-display', text: ascii + '“”‘’–', variationAxes: { opsz: 60, wght: 600 } }
];

for (const { name, text, variationAxes } of cuts) {
	const cut = await subsetFont(upright, text, { targetFormat: 'woff2', variationAxes });
	writeFileSync(`${to}/${name}.woff2`, cut);
	console.log(`${to}/${name}.woff2: ${cut.length} bytes`);
}
copyFileSync(`${from}/LICENSE`, `${to}/LICENSE`);
