/**
 * `npm run build && npm run bundles`: what is in each script of the built site. Largest first: bytes
 * over the line (brotli), and of what packages and folders of ours, in shares of the code before it
 * was made small.
 *
 *   npm run bundles -- src/lib/figures/field/Field.svelte   only what arrives with this module
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { root } from './run.js';

const listFile = '.svelte-kit/bundles.json';

/**
 * A script of the client's build.
 *
 * @typedef {object} Bundle
 * @property {string} file under build/
 * @property {string[]} imports files that it needs at once
 * @property {string[]} entry the module that it was made for, if for one
 * @property {Record<string, number>} holds characters by package or folder
 */

/**
 * Writes down what the client's scripts are made of, for this file's report.
 *
 * @returns {import('vite').Plugin}
 */
export function bundles() {
	let folder = process.cwd();
	return {
		name: 'five-guesses:bundles',
		apply: 'build',
		configResolved(config) {
			folder = config.root;
		},
		writeBundle(_, output) {
			if (this.environment.config.consumer !== 'client') return;
			/** @type {Bundle[]} */
			const list = Object.values(output).flatMap((chunk) => {
				if (chunk.type !== 'chunk') return [];
				/** @type {Record<string, number>} */
				const holds = {};
				for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
					const group = groupOf(id, folder);
					holds[group] = (holds[group] ?? 0) + renderedLength;
				}
				const entry = chunk.facadeModuleId ? [nameOf(chunk.facadeModuleId, folder)] : [];
				return [{ file: chunk.fileName, imports: chunk.imports, entry, holds }];
			});
			const file = resolve(folder, listFile);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, JSON.stringify(list, null, '\t'));
		}
	};
}

/** @param {string} id of a module @param {string} folder the project's @returns {string} */
function nameOf(id, folder) {
	const plain = id.replace(/^\0/, '').replace(/\?.*$/, '');
	return plain.startsWith(folder) ? relative(folder, plain).split(sep).join('/') : plain;
}

/** A package, a folder of ours, or what is made at build. @param {string} id @param {string} folder */
function groupOf(id, folder) {
	const name = nameOf(id, folder);
	const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1];
	return inPackage ?? (name.startsWith('virtual:') ? name : dirname(name));
}

function report() {
	if (!existsSync(join(root, listFile))) throw new Error('There is no build: npm run build');
	/** @type {Bundle[]} */
	const all = JSON.parse(readFileSync(join(root, listFile), 'utf8'));
	const of = new Map(all.map((bundle) => [bundle.file, bundle]));
	const [wanted] = process.argv.slice(2);
	const first = wanted ? all.filter(({ entry }) => entry.includes(wanted)) : all;
	if (first.length === 0) throw new Error(`No script is made for ${wanted}.`);

	/** @type {Set<Bundle>} */
	const listed = new Set();
	/** @param {Bundle} bundle */
	const add = (bundle) => {
		if (listed.has(bundle)) return;
		listed.add(bundle);
		bundle.imports.flatMap((file) => of.get(file) ?? []).forEach(add);
	};
	first.forEach(add);

	const bytes = ({ file = '' }) => statSync(join(root, 'build', `${file}.br`)).size;
	const sorted = [...listed].sort((a, b) => bytes(b) - bytes(a));
	for (const bundle of sorted) {
		const { file, entry, holds } = bundle;
		const total = Object.values(holds).reduce((sum, length) => sum + length, 0);
		console.log(`${bytes(bundle).toLocaleString('en').padStart(7)}  ${file}  ${entry}`);
		for (const [group, length] of Object.entries(holds).sort(([, a], [, b]) => b - a)) {
			const share = Math.round((100 * length) / total);
			if (share > 0) console.log(`${`${share}%`.padStart(13)} ${group}`);
		}
	}
	const sum = sorted.reduce((total, bundle) => total + bytes(bundle), 0);
	console.log(`${sum.toLocaleString('en')} bytes in ${sorted.length} scripts`);
}

if (process.argv[1] === import.meta.filename) report();
