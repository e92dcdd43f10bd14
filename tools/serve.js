import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve, sep } from 'node:path';
import sirv from 'sirv';
import { headersOf } from './headers.js';

/**
 * What stands at an address, by the rules of a plain static host: `/x` is the file `x.html`, and a
 * folder is asked for with a slash at its end. Strict on purpose. GitHub Pages does not serve
 * `x.html` for `/x/`, so a link that would be dead there is dead here too, and a test can see it.
 *
 * @param {string} path the address, decoded, without its query
 * @param {string} base the folder that the site lives under: '' or '/name'
 * @param {(path: string) => boolean} isFile
 * @returns {{ file: string } | { moved: string } | undefined} undefined: nothing is there
 */
export function route(path, base, isFile) {
	if (base && (path === base || path === '/')) return { moved: `${base}/` };
	if (!path.startsWith(`${base}/`)) return undefined;
	// The disk takes `//x/../hi` for `/hi`; a browser that was sent on to `//x/../hi/` would go to the host x.
	if (/\/\.{0,2}\/|\/\.{1,2}$|\\/.test(path)) return undefined;

	const inside = path.slice(base.length);
	if (inside.endsWith('/')) {
		const index = `${inside}index.html`;
		return isFile(index) ? { file: index } : undefined;
	}
	if (isFile(inside)) return { file: inside };
	if (isFile(`${inside}.html`)) return { file: `${inside}.html` };
	if (isFile(`${inside}/index.html`)) return { moved: `${path}/` };
	return undefined;
}

/** How files are packed, the smallest first. */
const packings = [
	{ name: 'br', ending: '.br' },
	{ name: 'gzip', ending: '.gz' }
];

/**
 * A request handler for a built site. `sirv` sends the files (content types, `.br` and `.gz`
 * siblings, ETags, ranges); which file it is, the page for a wrong address, and what a host should say
 * with them, is decided here.
 *
 * @param {string} folder
 * @param {string} [base]
 * @returns {import('node:http').RequestListener}
 */
export function site(folder, base = '') {
	const home = resolve(folder);
	const send = sirv(home, {
		dev: true, // looks at the disk for every request, so a new build needs no new server
		etag: true,
		brotli: true,
		gzip: true,
		extensions: [],
		setHeaders(response, path) {
			// Without a charset a browser may take these for Latin-1.
			if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain;charset=utf-8');
			if (path.endsWith('.csv')) response.setHeader('Content-Type', 'text/csv;charset=utf-8');
		}
	});

	/** @param {string} path */
	function isFile(path) {
		const file = resolve(home, `.${path}`);
		return file.startsWith(home + sep) && existsSync(file) && statSync(file).isFile();
	}

	return (request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}

		const [address = '/', query] = (request.url ?? '/').split(/(?=\?)/, 2);
		const found = route(decoded(address), base, isFile);
		if (found && 'file' in found && !isWrongPage(found.file)) {
			for (const [name, value] of Object.entries(headersOf(found.file))) {
				response.setHeader(name, value);
			}
			request.url = encodeURI(found.file);
			send(request, response);
		} else if (found && 'moved' in found) {
			response.writeHead(308, { Location: encodeURI(found.moved) + (query ?? '') }).end();
		} else {
			const accepted = String(request.headers['accept-encoding'] ?? '');
			const packed = packings.find(
				({ name, ending }) => accepted.includes(name) && isFile(`/404.html${ending}`)
			);
			const file = `/404.html${packed?.ending ?? ''}`;
			const page = isFile(file) ? readFileSync(resolve(home, `.${file}`)) : 'Not found';
			response.writeHead(404, {
				...headersOf('/404.html'),
				'Content-Type': 'text/html;charset=utf-8',
				Vary: 'Accept-Encoding',
				...(packed && { 'Content-Encoding': packed.name })
			});
			response.end(page);
		}
	};
}

/**
 * The page for a wrong address, packed or not, is itself no page: hosts answer `/404` with 404.
 *
 * @param {string} file
 */
function isWrongPage(file) {
	return /^\/404\.html(\.(br|gz))?$/.test(file);
}

/** @param {string} address */
function decoded(address) {
	try {
		return decodeURI(address);
	} catch {
		return address; // not decodable, hence no file of ours
	}
}

/**
 * Starts to listen, on the wanted port or, when that is taken, on the next free one.
 *
 * @param {import('node:http').RequestListener} handler
 * @param {number} port 0 lets the system choose
 * @param {string} host
 * @returns {Promise<{ server: import('node:http').Server, port: number }>}
 */
export async function listen(handler, port, host = '127.0.0.1') {
	const last = port + 20;
	for (let next = port; next <= last; next++) {
		const server = createServer(handler).listen(next, host);
		try {
			await once(server, 'listening');
		} catch (error) {
			if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE') continue;
			throw error;
		}
		const address = server.address();
		return { server, port: address && typeof address === 'object' ? address.port : next };
	}
	throw new Error(`Ports ${port} to ${last} are all taken. Name another one with PORT=`);
}
