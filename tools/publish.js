import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import adapter from '@sveltejs/adapter-static';
import { deadAddresses } from './addresses.js';
import { headersFile } from './headers.js';

/** Text that SvelteKit does not pack by itself. */
const alsoPacked = /\.(csv|webmanifest)$/;

const folder = 'build';

/**
 * Writes the site into build/, as files for any static host, each text also packed (.br, .gz); with
 * the headers for the hosts that read `_headers`; and stops if an address in it would be dead.
 *
 * @param {{ origin: string, base: string }} site where it will stand
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function publish(site) {
	const files = adapter({ pages: folder, precompress: true });
	return {
		name: 'five-guesses:publish',
		async adapt(builder) {
			await files.adapt(builder);

			const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) =>
					join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, '/')
				);

			for (const path of paths.filter((path) => alsoPacked.test(path))) pack(join(folder, path));

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

/** @param {string} file */
function pack(file) {
	const content = readFileSync(file);
	const params = {
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_SIZE_HINT]: content.length
	};
	writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
	writeFileSync(`${file}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
}
