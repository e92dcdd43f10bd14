// Cuts the font files of the piece out of Source Serif 4 and Noto Serif Devanagari (both SIL Open Font
// License 1.1). Run it when a sign is missing or a family is updated: node tools/fonts.js. The result
// is committed.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const fonts = 'node_modules/@fontsource-variable';
const to = 'src/lib/design/fonts';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const signs = ' ­“”‘’–—…·×−±≈≤≥→½¼⅓§©éèáíóúüöäçñ';
// The letters and vowel signs of Hindi, with its full stop and the two signs that steer joining.
const hindi = 'ँंःअआइईउऊऋएऐऑओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह़ािीुूृॅेैॉोौ्।॰' + '\u200c\u200d\u00a0 ';

const latin = {
	file: `${fonts}/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2`,
	// What the style sheets use; small capitals and the like would come along unasked.
	keepFeatures: ['kern', 'liga', 'ccmp', 'mark', 'lnum', 'tnum']
};
const devanagari = {
	file: `${fonts}/noto-serif-devanagari/files/noto-serif-devanagari-devanagari-wght-normal.woff2`,
	// All that shaping Hindi needs, in the order in which a shaper applies it, and kerning.
	keepFeatures:
		'nukt akhn rphf rkrf blwf half vatu cjct pres abvs blws psts haln calt abvm blwm kern mark mkmk'.split(
			' '
		)
};

const cuts = [
	// For reading: one weight, since the words of the story have no bold.
	{ name: 'source-serif-text', ...latin, text: ascii + signs, axes: { opsz: 16, wght: 400 } },
	// For the values on share cards: fetched only where it is used.
	{ name: 'source-serif-strong', ...latin, text: ascii + signs, axes: { opsz: 16, wght: 600 } },
	// For titles only: large optical size, one weight, letters without signs.
	{ name: 'source-serif-display', ...latin, text: ascii + '“”‘’–', axes: { opsz: 60, wght: 600 } },
	// Text and titles of the Hindi edition: two weights would be twice as heavy.
	{ name: 'noto-devanagari', ...devanagari, text: hindi, axes: { wght: 440 } },
	// The name of the language on pages in another one, for systems that cannot write it.
	{ name: 'devanagari-name', ...devanagari, text: 'हिन्दी', axes: { wght: 440 } }
];

for (const { name, file, text, axes, keepFeatures } of cuts) {
	const cut = await subsetFont(readFileSync(file), text, {
		targetFormat: 'woff2',
		variationAxes: axes,
		keepFeatures,
		noHinting: true
	});
	writeFileSync(`${to}/${name}.woff2`, cut);
	console.log(`${to}/${name}.woff2: ${cut.length} bytes`);
}
copyFileSync(`${fonts}/source-serif-4/LICENSE`, `${to}/LICENSE`);
copyFileSync(`${fonts}/noto-serif-devanagari/LICENSE`, `${to}/LICENSE-devanagari`);
