// Cuts the two font files of the English edition out of Source Serif 4 (SIL Open Font License 1.1).
// Run it when a sign is missing or the family is updated: node tools/fonts.js. The result is committed.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const from = 'node_modules/@fontsource-variable/source-serif-4';
const to = 'src/lib/design/fonts';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const signs = ' ­“”‘’–—…·×−±≈≤≥→½¼⅓§©éèáíóúüöäçñ';

const upright = readFileSync(`${from}/files/source-serif-4-latin-opsz-normal.woff2`);
const cuts = [
	// For reading: a text cut with the weights between regular and semibold.
	{
		name: 'source-serif-text',
		text: ascii + signs,
		variationAxes: { opsz: 16, wght: { min: 400, max: 600 } }
	},
	// For titles only: large optical size, one weight, letters without signs.
	{ name: 'source-serif-display', text: ascii + '“”‘’–', variationAxes: { opsz: 60, wght: 600 } }
];

for (const { name, text, variationAxes } of cuts) {
	const cut = await subsetFont(upright, text, { targetFormat: 'woff2', variationAxes });
	writeFileSync(`${to}/${name}.woff2`, cut);
	console.log(`${to}/${name}.woff2: ${cut.length} bytes`);
}
copyFileSync(`${from}/LICENSE`, `${to}/LICENSE`);
