import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import adapter from '@sveltejs/adapter-static';
import { deadAddresses } from './addresses.js';
import { headersFile } from './headers.js';

/** What is packed: pictures and fonts are packed by their own formats. */
const texts = /\.(html|js|css|json|csv|svg|xml|txt|webmanifest)$/;

const folder = 'build';

/**
 * Writes the site into build/, as files for any static host, each text also packed (.br, .gz); with
 * the headers for the hosts that read `_headers`; and stops if an address in it would be dead.
 *
 * @param {{ origin: string, base: string }} site where it will stand
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function publish(site) {
	const files = adapter({ pages: folder });
	return {
		name: 'five-guesses:publish',
		async adapt(builder) {
			await files.adapt(builder);

			const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) =>
					join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, '/')
				);

			await pack(paths.filter((path) => texts.test(path)).map((path) => join(folder, path)));

			const pages = paths.flatMap(
				(path) => /^(.*\/)index\.html$/.exec(path)?.[1] ?? /^(.*)\.html$/.exec(path)?.[1] ?? []
			);
			writeFileSync(join(folder, '_headers'), headersFile(pages.sort(), site.base));

			const dead = deadAddresses(
				new Map(paths.map((path) => [path, () => readFileSync(join(folder, path), 'utf8')])),
				site
			)
				// A new section is built before its card can be drawn: svelte.config.js says so.
				.filter((line) => !/\/cards\/.*\.png is not in the build$/.test(line));
			if (dead.length > 0) throw new Error(`Dead addresses in the build:\n${dead.join('\n')}`);
		}
	};
}

/**
 * Writes the packed forms of files beside them. A few files at a time: SvelteKit's own way opens all of
 * them at once, which is more than some machines and containers allow a process.
 *
 * @param {string[]} files
 */
async function pack(files) {
	const [brotli, gz] = [promisify(brotliCompress), promisify(gzip)];
	const waiting = files.values();
	const worker = async () => {
		for (const file of waiting) {
			const content = await readFile(file);
			const params = {
				[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
				[constants.BROTLI_PARAM_SIZE_HINT]: content.length
			};
			await writeFile(`${file}.br`, await brotli(content, { params }));
			const level = constants.Z_BEST_COMPRESSION;
			await writeFile(`${file}.gz`, await gz(content, { level }));
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, worker));
}
