import { resolve } from 'node:path';

/** What is cut from LayerCake's chart: how it learns how large it is, and its advice to who makes one. */
const cuts = [
	/\s+bind:clientWidth=\{containerWidth\}\s+bind:clientHeight=\{containerHeight\}/,
	/\$effect\(\(\) => \{\s+if \((?:debug|verbose) [!=]== true\)[\s\S]*?\n\t\}\);/,
	/const \w+_debounced = debounce\(\w+, 200\);/,
	/onDestroy\(\(\) => \{\s+printDebug_debounced\.cancel\(\);[\s\S]*?\n\t\}\);/
];

/**
 * Leaves out what two libraries would bring to every reader and no figure can reach: of d3-scale the
 * colours and texts between which it can interpolate and the words of ticks, of LayerCake its print and
 * its warnings for debugging. A third of what all figures share.
 *
 * And it lets no chart ask for its size: ours reckon in per cent of it (`percentRange`). Each would lay
 * out the page at once when it comes, and then reckon everything a second time.
 *
 * @returns {import('vite').Plugin}
 */
export function lean() {
	let root = process.cwd();
	return {
		name: 'five-guesses:lean',
		enforce: 'pre',
		configResolved(config) {
			root = config.root;
		},
		resolveId(source, importer = '') {
			const ofScale = source === 'd3-interpolate' || source === 'd3-format';
			if (ofScale && /[\\/]d3-scale[\\/]/.test(importer)) {
				return resolve(root, 'src/lib/layers/scale-parts.js');
			}
			return undefined;
		},
		transform(code, id) {
			if (!/[\\/]layercake[\\/]dist[\\/]LayerCake\.svelte$/.test(id)) return undefined;
			let left = code;
			for (const cut of cuts) {
				if (!cut.test(left))
					throw new Error(`${id} has changed, ${cut} is not in it: see tools/lean.js.`);
				left = left.replaceAll(new RegExp(cut, 'g'), '');
			}
			return { code: left, map: null };
		}
	};
}
