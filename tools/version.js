import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.js';

/** What a build is made from. */
const sources = [
	'content',
	'project.inlang/settings.json',
	'src',
	'static',
	'tools',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];
/** Written by the build itself. */
const made = 'src/lib/site/paraglide';

/**
 * The name of what is being built: the same for the same sources, so that readers are told of a new
 * version only when there is one, and two builds of a commit are alike.
 *
 * @param {readonly (string | undefined)[]} settings whatever else changes what is built
 */
export function versionOf(settings) {
	const hash = createHash('sha256').update(JSON.stringify(settings));
	for (const path of sources.flatMap(filesUnder)) {
		hash.update(`${path}\0`).update(readFileSync(join(root, path)));
	}
	return hash.digest('hex').slice(0, 12);
}

/**
 * @param {string} path
 * @returns {string[]} in the same order everywhere
 */
function filesUnder(path) {
	if (path === made || path.includes('.test.')) return [];
	if (!statSync(join(root, path)).isDirectory()) return [path];
	return readdirSync(join(root, path))
		.sort()
		.flatMap((name) => filesUnder(`${path}/${name}`));
}
