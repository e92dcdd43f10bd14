import { resolve } from 'node:path';

/**
 * By module, what stands there and what comes in its place: nothing, as a rule.
 *
 * @type {{ module: RegExp, changes: [found: RegExp, instead: string][] }[]}
 */
const leaner = [
	{
		// How a chart learns how large it is, and its advice to who makes one.
		module: /[\\/]layercake[\\/]dist[\\/]LayerCake\.svelte$/,
		changes: [
			[/\s+bind:clientWidth=\{containerWidth\}\s+bind:clientHeight=\{containerHeight\}/g, ''],
			[/\$effect\(\(\) => \{\s+if \((?:debug|verbose) [!=]== true\)[\s\S]*?\n\t\}\);/g, ''],
			[/const \w+_debounced = debounce\(\w+, 200\);/g, ''],
			[/onDestroy\(\(\) => \{\s+printDebug_debounced\.cancel\(\);[\s\S]*?\n\t\}\);/g, '']
		]
	},
	{
		// Room beyond the data, in pixels: no chart of ours asks for it.
		module: /[\\/]layercake[\\/]dist[\\/]utils[\\/]padScale\.js$/,
		changes: [[/if \(!Array\.isArray\(padding\)[\s\S]*\}/g, 'return scale.domain();\n}']]
	},
	{
		// Names in place of numbers: all our scales are continuous.
		module: /[\\/]layercake[\\/]dist[\\/]helpers[\\/]measureExtent\.js$/,
		changes: [[/if \(isOrdinal === true\) \{[\s\S]*?\n\t\}/g, '']]
	},
	{
		// Advice to who makes a chart.
		module: /[\\/]layercake[\\/]dist[\\/]state[\\/]dimension\.svelte\.js$/,
		changes: [[/if \(isOrdinal !== true && ctx\.verbose === true\) \{[\s\S]*?\n\t\t\}\n/g, '\n']]
	},
	{
		// Before it fetches a piece, Vite looks through all elements of the page for a nonce, of which our
		// policy has none, and for links, which all stand in the head.
		module: /^\0vite\/preload-helper\.js$/,
		changes: [
			[/const cspNonceMeta = .*?;\s*const cspNonce = .*?;/g, ''],
			[/if \(cspNonce\) .*?;/g, ''],
			[/document\.getElementsByTagName/g, 'document.head.getElementsByTagName']
		]
	}
];

/**
 * Leaves out what libraries would bring to every reader and no figure can reach: of d3-scale the
 * colours and texts between which it can interpolate and the words of ticks, of LayerCake what `leaner`
 * names, together a third of what all figures share; of Vite's loader what it looks for in vain.
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
			const changes = leaner.find(({ module }) => module.test(id))?.changes;
			if (!changes) return undefined;
			let left = code;
			for (const [found, instead] of changes) {
				const changed = left.replaceAll(found, instead);
				if (changed === left)
					throw new Error(`${id} has changed, ${found} is not in it: see tools/lean.js.`);
				left = changed;
			}
			return { code: left, map: null };
		}
	};
}
