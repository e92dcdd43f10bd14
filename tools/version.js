import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that a build is made of, from the project's folder. */
const sources = [
	'content',
	'package-lock.json',
	'project.inlang/settings.json',
	'src',
	'static',
	'svelte.config.js',
	'tools',
	'vite.config.ts'
];
/** Written by the build itself. */
const made = 'src/lib/site/paraglide';

/**
 * The name of a version of the site: the same for two builds of the same sources and settings, on any
 * day, in any folder, with or without git; another one as soon as anything differs.
 *
 * @param {string} root the project's folder
 * @param {readonly string[]} settings what else the build depends on
 */
export function versionOf(root, settings) {
	const hash = createHash('sha256').update(JSON.stringify(settings));
	/** @param {string} path */
	const add = (path) => {
		if (path === made) return;
		const file = join(root, path);
		if (statSync(file).isDirectory()) {
			for (const name of readdirSync(file).sort()) add(`${path}/${name}`);
		} else {
			const content = readFileSync(file);
			hash.update(`\0${path}\0${content.length}\0`).update(content);
		}
	};
	sources.forEach(add);
	return hash.digest('hex').slice(0, 16);
}
