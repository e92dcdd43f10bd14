import { resolve } from 'node:path';

const debug = '\0five-guesses:no-debug';

/** How LayerCake learns how large it is; and what it does for who looks for a mistake. */
const sizes = /\s+bind:clientWidth=\{containerWidth\}\s+bind:clientHeight=\{containerHeight\}/;
const advice = /\$effect\(\(\) => \{\s+if \((?:debug|verbose) [!=]== true\)[\s\S]*?\n\t\}\);/;

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
			if (
				/\/(?:printDebug|warnEmptySize)\.js$/.test(source) &&
				/[\\/]layercake[\\/]/.test(importer)
			)
				return debug;
			return undefined;
		},
		load(id) {
			return id === debug ? 'export default () => {};' : undefined;
		},
		transform(code, id) {
			if (!/[\\/]layercake[\\/]dist[\\/]LayerCake\.svelte$/.test(id)) return undefined;
			for (const found of [sizes, advice]) {
				if (!found.test(code))
					throw new Error(`${id} has changed: ${found} is not in it (tools/lean.js).`);
			}
			return { code: code.replace(sizes, '').replaceAll(new RegExp(advice, 'g'), ''), map: null };
		}
	};
}
