import { route } from './serve.js';

/**
 * Looks through what a build has written for addresses that would be dead on the host: not under the
 * site's folder, or of nothing that is there. Links between pages the build follows itself; this is
 * for all others too: pictures for messengers, oEmbed, the sitemap, preloads, icons.
 */

/** @typedef {{ address: string, loaded: boolean }} Found `loaded`: a browser asks for it unasked */

const entities = /** @type {const} */ ({ '&amp;': '&', '&quot;': '"', '&#39;': "'", '&lt;': '<' });
/** @param {string} text */
const plain = (text) =>
	text.replace(
		/&(amp|quot|#39|lt);/g,
		(entity) => entities[/** @type {keyof entities} */ (entity)]
	);

/**
 * @param {string} html
 * @returns {Found[]}
 */
export function addressesIn(html) {
	const markup = html
		.replace(/(<script\b[^>]*>)[^]*?<\/script>/g, '$1')
		.replace(/<!--[^]*?-->/g, '');
	/** @type {Found[]} */
	const found = [];
	for (const [, tag = '', attributes = ''] of markup.matchAll(
		/<([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>/g
	)) {
		const of = Object.fromEntries(
			[...attributes.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
				name,
				plain(value)
			])
		);
		if (of.src !== undefined) found.push({ address: of.src, loaded: true });
		if (of.poster !== undefined) found.push({ address: of.poster, loaded: true });
		for (const choice of of.srcset?.split(',') ?? []) {
			found.push({ address: choice.trim().split(/\s/)[0] ?? '', loaded: true });
		}
		if (of.href !== undefined) {
			const loaded = tag === 'link' && /stylesheet|preload|icon|manifest/.test(of.rel ?? '');
			found.push({ address: of.href, loaded });
		}
		if (tag === 'form' && of.action !== undefined)
			found.push({ address: of.action, loaded: false });
		if (tag === 'meta' && /^(https?:\/)?\//.test(of.content ?? '')) {
			found.push({ address: of.content ?? '', loaded: false });
		}
	}
	return found;
}

/**
 * Of a JSON file: every text that is an address, or markup with addresses in it.
 *
 * @param {unknown} value
 * @returns {Found[]}
 */
function addressesOf(value) {
	if (typeof value === 'string') {
		if (value.includes('<')) return addressesIn(value);
		return /^(https?:\/)?\//.test(value) ? [{ address: value, loaded: false }] : [];
	}
	return value && typeof value === 'object' ? Object.values(value).flatMap(addressesOf) : [];
}

/**
 * @param {string} path within the site
 * @param {string} content
 * @returns {Found[]}
 */
function addressesOfFile(path, content) {
	if (path.endsWith('.html')) return addressesIn(content);
	if (/\/oembed\/[^/]+\.json$|\.webmanifest$/.test(path)) return addressesOf(JSON.parse(content));
	if (/\/(sitemap\.xml|robots\.txt)$/.test(path)) {
		const named = content.matchAll(/(?:<loc>|\shref="|^Sitemap: )([^\s"<]+)/gm);
		return [...named].map(([, address = '']) => ({ address: plain(address), loaded: false }));
	}
	return [];
}

/**
 * @param {ReadonlyMap<string, () => string>} files every file of the site by its path within it
 * @param {{ origin: string, base: string }} site where it will stand
 * @returns {string[]} a line for each dead address
 */
export function deadAddresses(files, { origin, base }) {
	/** @type {Map<string, string[]>} */
	const dead = new Map();
	for (const [path, read] of files) {
		if (!/\.(html|json|webmanifest|xml|txt)$/.test(path)) continue;
		for (const found of addressesOfFile(path, read())) {
			const wrong = wrongWith(found, `${origin}${base}${path}`);
			if (wrong) dead.set(wrong, [...(dead.get(wrong) ?? []), path]);
		}
	}
	return [...dead].map(([wrong, [first, ...more]]) => {
		const others = new Set(more);
		others.delete(first ?? '');
		return `${first}${others.size ? ` and ${others.size} more` : ''}: ${wrong}`;
	});

	/**
	 * @param {Found} found
	 * @param {string} from the address of the file that it stands in
	 */
	function wrongWith({ address, loaded }, from) {
		if (!URL.canParse(address, from)) return `${address} is no address`;
		const url = new URL(address, from);
		if (url.protocol === 'data:' || url.protocol === 'mailto:') return undefined;
		if (url.origin !== origin) return loaded ? `${address} is loaded from another host` : undefined;
		const there = route(decodeURI(url.pathname), base, (file) => files.has(file));
		if (there && 'file' in there) return undefined;
		if (there) return `${address} is answered by sending the reader on to ${there.moved}`;
		if (!url.pathname.startsWith(`${base}/`)) return `${address} is not under ${base}`;
		return `${address} is not in the build`;
	}
}
