import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

const id = 'virtual:messages';
const prefix = `${id}/`;

/** What every page says, whatever stands on it. */
const common = ['site', 'figure'];

/**
 * Whether Paraglide has written out the messages as they are now, with their types: it takes longer
 * for it than for all else before a build.
 *
 * @param {{ locales: readonly string[], paths: readonly string[], compiled: string }} settings as below
 */
export function areCompiled({ locales, paths, compiled }) {
	const ages = (/** @type {string[]} */ files) =>
		files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs);
	const written = ages([
		...locales.map((locale) => `${compiled}/messages/${locale}.js`),
		`${compiled}/messages.d.ts`
	]);
	const sources = ages([
		'project.inlang/settings.json',
		'package-lock.json',
		...paths.flatMap((path) => locales.map((locale) => path.replace('{locale}', locale)))
	]);
	return written.every((time) => sources.every((source) => (time ?? 0) > (source ?? Infinity)));
}

/**
 * Gives the reader's browser the messages of one language only, and of an area (a file of
 * content/<language>/messages) only when something is about to use it. What is made at build uses
 * Paraglide's functions as they are; in the browser src/lib/site/messages.ts stands in for them, and
 * loads the words from here.
 *
 * Paraglide has to write a module a language (`outputStructure: 'locale-modules'`).
 *
 * @param {{ baseLocale: string, locales: readonly string[], paths: readonly string[], compiled: string }} settings
 *   the languages, where their messages are, with `{locale}`, and Paraglide's folder
 * @returns {import('vite').Plugin}
 */
export function messages({ baseLocale, locales, paths, compiled }) {
	let root = process.cwd();
	/** @type {Map<string, string>} */
	const areas = new Map(paths.map((path) => [/([\w-]+)\.json$/.exec(path)?.[1] ?? path, path]));
	const keysOf = (/** @type {string} */ area) => {
		const path = areas.get(area)?.replace('{locale}', baseLocale);
		if (!path) throw new Error(`There are no messages "${area}".`);
		return Object.keys(JSON.parse(readFileSync(resolve(root, path), 'utf8')));
	};

	return {
		name: 'five-guesses:messages',
		configResolved(config) {
			root = config.root;
		},
		resolveId(source) {
			return source === id || source.startsWith(prefix) ? `\0${source}` : undefined;
		},
		load(module) {
			const inBrowser = this.environment.config.consumer === 'client';
			if (inBrowser && module.split('?')[0] === resolve(root, compiled, 'messages.js')) {
				return `export { m } from ${JSON.stringify(resolve(root, 'src/lib/site/messages.ts'))};`;
			}
			if (module === `\0${id}`) {
				// A figure's messages come with its facts.
				const own = (/** @type {string} */ area) =>
					!common.includes(area) && !existsSync(resolve(root, 'src/lib/figures', area));
				const names = ['common', ...[...areas.keys()].filter(own)];
				const loaders = (/** @type {string} */ area) =>
					locales.map((lang) => `${lang}: () => import('${prefix}${lang}/${area}')`).join(', ');
				return `export default {\n${names.map((area) => `'${area}': { ${loaders(area)} }`).join(',\n')}\n}`;
			}
			if (!module.startsWith(`\0${prefix}`)) return undefined;
			if (!inBrowser) return 'export default {};';
			const [lang = '', area = ''] = module.slice(prefix.length + 1).split('/');
			const keys = (area === 'common' ? common : [area]).flatMap(keysOf);
			const file = resolve(root, compiled, 'messages', `${lang}.js`);
			return messagesOf(readFileSync(file, 'utf8'), keys, file, (text) => this.parse(text));
		}
	};
}

/**
 * Some of the messages in Paraglide's module of a language, as one object.
 *
 * @param {string} text the module
 * @param {readonly string[]} keys
 * @param {string} file to say where a message is missing
 * @param {(text: string) => { body: readonly object[] }} parse
 */
function messagesOf(text, keys, file, parse) {
	const body = /** @type {import('estree').Program['body']} */ (parse(text).body);
	/** @type {Map<string, string>} */
	const written = new Map();
	for (const statement of body) {
		if (statement.type !== 'ExportNamedDeclaration') continue;
		if (statement.declaration?.type !== 'VariableDeclaration') continue;
		for (const { id, init } of statement.declaration.declarations) {
			if (id.type !== 'Identifier' || !init || !('start' in init && 'end' in init)) continue;
			written.set(id.name, text.slice(Number(init.start), Number(init.end)));
		}
	}
	const missing = keys.filter((key) => !written.has(key));
	if (missing.length > 0) throw new Error(`${file} has no ${missing.join(', ')}`);
	const said = keys.map((key) => `${key}: ${written.get(key)}`).join(',\n');
	// Forms for one and for many are chosen by a module of Paraglide's.
	const registry = JSON.stringify(resolve(file, '../../registry.js'));
	return [
		...(/\bregistry\./.test(said) ? [`import * as registry from ${registry};`] : []),
		`export default {\n${said}\n}`
	].join('\n');
}
