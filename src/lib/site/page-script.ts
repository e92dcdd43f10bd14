import { dev } from '$app/environment';
import { asset } from '$app/paths';
import { readFileSync } from 'node:fs';

/** What Vite says of a file of the client's build. */
interface Built {
	file: string;
	imports?: readonly string[];
}

/** The client is built before the pages are made. */
const manifestFile = '.svelte-kit/output/client/.vite/manifest.json';

let manifest: Readonly<Record<string, Built>> | undefined;

/**
 * The tags that start a page's own script, for the end of its markup: the script, and everything that it
 * needs at once, so that all of it is fetched together.
 *
 * @param entry the module, one of those that vite.config.ts gives to `pageScripts`
 * @throws when there is no such script in the build
 */
export function scriptTags(entry: string): string {
	// A server that is worked with: its own client first, which brings what code is compiled with.
	if (dev) return tag('@vite/client') + tag(entry);
	manifest ??= JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, Built>;
	const [own, ...others] = neededBy(entry, manifest);
	if (!own) throw new Error(`${entry} is not in the build: see pageScripts in vite.config.ts.`);
	return others.map(preload).join('') + tag(own);
}

/** The file of a module with those that it imports at once, itself first. */
function neededBy(entry: string, manifest: Readonly<Record<string, Built>>): string[] {
	const seen = new Set<string>();
	const files: string[] = [];
	const add = (key: string) => {
		const built = manifest[key];
		if (!built || seen.has(key)) return;
		seen.add(key);
		files.push(built.file);
		built.imports?.forEach(add);
	};
	add(entry);
	return files;
}

const address = (file: string) => asset(`/${file}`);
const tag = (file: string) => `<script type="module" src="${address(file)}"></script>`;
const preload = (file: string) => `<link rel="modulepreload" href="${address(file)}">`;
