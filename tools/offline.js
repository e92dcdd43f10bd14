import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

/** Where the list is written; `$kept-files` in svelte.config.js. */
export const listFile = '.svelte-kit/kept-files.js';

/**
 * What the reader can open offline besides the story, whose script is an entry of its own: routes under
 * src/routes, and messages (besides those that come with a figure).
 */
const routes = [
	'[[lang=lang]]/present',
	'[[lang=lang]]/present/notes',
	'[[lang=lang]]/present/[section=slides]/[n]'
];
const areas = ['common', 'take', 'present'];

/**
 * Lists, for the worker that keeps the story offline, the files of the client's build that the story
 * and its slides need in each language. SvelteKit builds that worker without our plugins, after the
 * client; hence a file on the disk.
 *
 * @param {readonly string[]} langs
 * @param {Readonly<Partial<Record<string, readonly string[]>>>} fonts of each language, by the beginning
 *   of their names
 * @returns {import('vite').Plugin}
 */
export function keptFiles(langs, fonts) {
	let root = process.cwd();
	return {
		name: 'five-guesses:kept-files',
		apply: 'build',
		configResolved(config) {
			root = config.root;
		},
		writeBundle({ dir = '' }) {
			if (this.environment.config.consumer !== 'client') return;
			/** @type {import('vite').Manifest} */
			const manifest = JSON.parse(readFileSync(resolve(dir, '.vite/manifest.json'), 'utf8'));
			/** What a page's file of SvelteKit's brings together, under src/routes. */
			const sources = (/** @type {string} */ node) =>
				(this.getModuleInfo(resolve(root, node))?.importedIds ?? [])
					.map((id) => relative(resolve(root, 'src/routes'), id))
					.filter((path) => !path.startsWith('..'));
			const files = Object.fromEntries(
				langs.map((lang) => [lang, filesIn(manifest, sources, lang, fonts[lang] ?? [])])
			);
			const file = resolve(root, listFile);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, `export const keptFiles = ${JSON.stringify(files, null, '\t')};\n`);
		}
	};
}

/**
 * The files that the story and its slides need in one language: everything that their pages import,
 * at once or later, without what is another language's or another page's.
 *
 * @param {import('vite').Manifest} manifest of the client's build
 * @param {(node: string) => string[]} sources what a page's entry is made of, under src/routes
 * @param {string} lang
 * @param {readonly string[]} fonts
 * @returns {string[]} sorted, as the build names them
 */
export function filesIn(manifest, sources, lang, fonts) {
	/** @param {string} key */
	function isKept(key) {
		const words = /^virtual:(messages|figure-facts)\/([\w-]+)\/([\w-]+)$/.exec(key);
		if (words?.[1] === 'messages') return words[2] === lang && areas.includes(words[3] ?? '');
		if (words) return words[3] === lang;
		if (!/\/nodes\/\d+\.js$/.test(key)) return true;
		const own = sources(key);
		// SvelteKit's own page for errors is asked for as soon as its client starts.
		if (own.length === 0) return true;
		// A layout is in use on every page under it.
		return own.some((path) =>
			path.includes('+page')
				? routes.includes(dirname(path))
				: routes.some((route) =>
						`./${route}/`.startsWith(`./${dirname(path)}/`.replace('././', './'))
					)
		);
	}

	/** @type {Set<string>} */
	const seen = new Set();
	/** @type {Set<string>} */
	const files = new Set();
	/** @param {string} key */
	function add(key) {
		const chunk = manifest[key];
		if (!chunk || seen.has(key)) return;
		seen.add(key);
		files.add(chunk.file);
		chunk.css?.forEach((file) => files.add(file));
		chunk.assets
			?.filter(
				(file) => !file.endsWith('.woff2') || fonts.some((name) => file.includes(`/${name}`))
			)
			.forEach((file) => files.add(file));
		chunk.imports?.forEach(add);
		chunk.dynamicImports?.filter(isKept).forEach(add);
	}
	const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
	entries.filter(isKept).forEach(add);
	return [...files].sort();
}
