import { resolve } from 'node:path';

const debug = '\0five-guesses:no-debug';

/**
 * Leaves out what two libraries would bring to every reader and no figure can reach: of d3-scale the
 * colours and texts between which it can interpolate and the words of ticks, of LayerCake its print for
 * debugging. A third of what all figures share.
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
			if (source.endsWith('/printDebug.js') && /[\\/]layercake[\\/]/.test(importer)) return debug;
			return undefined;
		},
		load(id) {
			return id === debug ? 'export default () => {};' : undefined;
		}
	};
}
