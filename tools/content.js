import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const factsId = 'virtual:facts';
const figuresId = 'virtual:figure-facts';
const figurePrefix = `${figuresId}/`;

/**
 * Brings content/ into the build: reads and checks the facts, checks the story against them, and
 * serves `virtual:facts` (for what is made at build) and `virtual:figure-facts` (what each figure
 * draws, in each language a file of its own, for the reader's browser). Anything wrong stops the
 * build, all of it named at once.
 *
 * @param {readonly string[]} langs the languages that the story is written in
 * @returns {import('vite').Plugin}
 */
export function content(langs) {
	let root = process.cwd();
	// Unit tests read what they need themselves, and should run while a writer is in mid-sentence.
	let checking = true;
	/** @type {Promise<import('./read-content').Content> | undefined} */
	let reading;

	const read = async () => {
		/** @type {{ module: typeof import('./read-content') }} */
		const { module } = await runnerImport(resolve(root, 'tools/read-content.ts'), {
			root,
			configFile: false,
			logLevel: 'error'
		});
		return module.readContent(root, langs);
	};
	const contentOnce = () => (reading ??= read());

	/** A figure's file in one language, and the list of all such files. */
	const fileOf = (/** @type {string} */ figure, /** @type {string} */ lang) =>
		`${JSON.stringify(lang)}: () => import('${figurePrefix}${figure}/${lang}')`;
	const listOf = (/** @type {readonly string[]} */ figures) =>
		figures
			.map((id) => `${JSON.stringify(id)}: { ${langs.map((lang) => fileOf(id, lang)).join(', ')} }`)
			.join(',\n');

	return {
		name: 'five-guesses:content',
		configResolved(config) {
			root = config.root;
			checking = config.mode !== 'test';
		},
		buildStart: {
			// Before the compiler of messages, which would stop at the first broken file, and name none.
			order: 'pre',
			sequential: true,
			async handler() {
				if (!checking) return;
				try {
					await contentOnce();
				} catch (error) {
					// The problems are the writer's to read: a stack of the build would bury them.
					this.error({
						message: error instanceof Error ? error.message : String(error),
						stack: ''
					});
				}
			}
		},
		resolveId(id) {
			const ours = id === factsId || id === figuresId || id.startsWith(figurePrefix);
			return ours ? `\0${id}` : undefined;
		},
		async load(id) {
			if (id === `\0${factsId}`) {
				// Every fact of the story is far more than a reader needs: it stays with the build.
				if (this.environment.config.consumer === 'client') {
					return "throw new Error('The facts stay with the build.'); export default undefined;";
				}
				const { factsIn } = await contentOnce();
				const all = Object.fromEntries(langs.map((lang) => [lang, factsIn(lang)]));
				return `export default ${JSON.stringify(all)}`;
			}
			if (id === `\0${figuresId}`) {
				return `export default {\n${listOf((await contentOnce()).figures)}\n}`;
			}
			if (!id.startsWith(`\0${figurePrefix}`)) return undefined;
			const [figure = '', lang = ''] = id.slice(figurePrefix.length + 1).split('/');
			const { factsOf } = await contentOnce();
			return [
				`export const data = ${JSON.stringify(factsOf(figure, lang))};`,
				`export { default as messages } from 'virtual:messages/${lang}/${figure}';`
			].join('\n');
		},
		handleHotUpdate({ file, server }) {
			if (!file.startsWith(resolve(root, 'content'))) return;
			reading = undefined;
			server.moduleGraph.invalidateAll();
			server.ws.send({ type: 'full-reload' });
		}
	};
}
