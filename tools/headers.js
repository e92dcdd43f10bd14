/**
 * What a host should say with the files of this site: once here, for the server of `npm start`, for
 * the file `_headers` that Cloudflare Pages and Netlify read, and, by a test, for hosting/nginx.conf.
 *
 * The pages bring most of their content policy themselves, in a <meta>. There a browser ignores
 * `frame-ancestors`, so that part is a header.
 */

/** With every answer. What is not used is switched off, for whoever frames a figure too. */
const always = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'
};

const anyoneMayFrame = { 'Content-Security-Policy': 'frame-ancestors *' };
const onlyWeMayFrame = { 'Content-Security-Policy': "frame-ancestors 'self'" };

/** For files whose names change with their content; a year, in seconds. */
const keep = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** Kept too, but asked about each time: mostly the answer is "not modified". */
const askAgain = { 'Cache-Control': 'no-cache' };

const immutable = '/_app/immutable/';
const serviceWorker = '/service-worker.js';

/** A figure for other pages, in any language. @param {string} path */
const isEmbed = (path) => /^(\/[a-z-]+)?\/embed\//.test(path);

/**
 * @param {string} path within the site: begins with a slash, without the folder that the site stands under
 * @returns {Record<string, string>} by the names of the headers
 */
export function headersOf(path) {
	return {
		...always,
		...(isEmbed(path) ? anyoneMayFrame : onlyWeMayFrame),
		...(path.startsWith(immutable) ? keep : askAgain)
	};
}

/**
 * The file `_headers`. A path may match several rules, but no two of them name the same header with
 * different values: where they do, one host joins the values, the other chooses. That is why the
 * pages that may not be framed are listed, instead of all pages but the embedded ones. What is no
 * page keeps the host's own `Cache-Control`, which on both is to ask again.
 *
 * @param {readonly string[]} pages their addresses within the site: '/', '/data', '/hi/data'
 * @param {string} base the folder that the site stands under: '' or '/name'
 */
export function headersFile(pages, base) {
	/** @typedef {[path: string, headers: Record<string, string>]} Rule */
	const embeds = pages.filter(isEmbed);
	const others = pages.filter((path) => !isEmbed(path));
	/** @type {Rule[]} */
	const rules = [
		['/*', always],
		[`${immutable}*`, keep],
		[serviceWorker, askAgain],
		...rulesFor(embeds, others, { ...anyoneMayFrame, ...askAgain }),
		...rulesFor(others, embeds, { ...onlyWeMayFrame, ...askAgain })
	];
	return rules
		.map(([path, headers]) =>
			[base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
				'\n'
			)
		)
		.join('\n\n')
		.concat('\n');

	/**
	 * Rules for some pages that fit none of the others, as few as can be: Cloudflare reads a hundred.
	 *
	 * @param {readonly string[]} some
	 * @param {readonly string[]} others
	 * @param {Record<string, string>} headers
	 * @returns {Rule[]}
	 */
	function rulesFor(some, others, headers) {
		const patterns = some.map((path) => {
			const parts = path.split('/');
			// The widest folder round the page in which there is none of the others.
			for (let depth = 2; depth < parts.length; depth++) {
				const folder = `${parts.slice(0, depth).join('/')}/`;
				if (!others.some((other) => other.startsWith(folder))) return `${folder}*`;
			}
			return path;
		});
		return [...new Set(patterns)].sort().map((pattern) => [pattern, headers]);
	}
}
