/**
 * `node tools/ask-host.js https://somewhere.example/five-guesses`: asks a host that serves the site
 * whether it does what it should, and says so line by line. With `--build` it also asks for every
 * file of build/ and compares what comes, packed and unpacked, byte for byte.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersOf } from './headers.js';
import { root } from './run.js';

/** @typedef {{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }} Answer */
/** @typedef {{ what: string, wrong: string | undefined }} Finding `wrong`: what came instead */

/**
 * By hand and not by fetch, which follows and unpacks.
 *
 * @param {string} address
 * @param {Record<string, string>} [headers]
 * @returns {Promise<Answer>}
 */
function get(address, headers = {}) {
	const request = address.startsWith('https:') ? requestHttps : requestHttp;
	return new Promise((resolve, reject) => {
		request(address, { headers }, (response) => {
			/** @type {Buffer[]} */
			const chunks = [];
			response.on('data', (chunk) => chunks.push(chunk));
			response.on('error', reject);
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(chunks)
				})
			);
		})
			.on('error', reject)
			.end();
	});
}

/**
 * @param {string} site scheme, host and folder, no slash at the end
 * @returns {Promise<Finding[]>}
 */
export async function askHost(site) {
	/** @type {Finding[]} */
	const findings = [];
	/**
	 * @param {string} what
	 * @param {boolean} right
	 * @param {unknown} came
	 */
	const note = (what, right, came) =>
		findings.push({ what, wrong: right ? undefined : String(came) });
	const page = await get(`${site}/`);
	const html = page.body.toString();
	const base = new URL(site).pathname.replace(/\/$/, '');
	/** @param {RegExp} address within the site */
	const firstIn = (address) =>
		new RegExp(`"(?:https?://[^/"]+)?${base}(${address.source})"`).exec(html)?.[1];

	note('/ is a page', page.status === 200 && html.includes('<html'), page.status);
	const chunk = firstIn(/\/_app\/immutable\/[^"]+\.js/) ?? '/no-chunk-in-the-page';
	const card = firstIn(/\/cards\/[^"]+\.png/) ?? '/no-card-in-the-page';

	for (const path of [
		'/',
		'/data',
		'/embed/timeline',
		'/hi/embed/timeline',
		chunk,
		'/no-such-page'
	]) {
		const { headers } = await get(site + path);
		const other = Object.entries(headersOf(path))
			.filter(([name, value]) => headers[name.toLowerCase()] !== value)
			.map(([name]) => `${name}: ${headers[name.toLowerCase()] ?? 'nothing'}`);
		note(
			`${path} comes with the headers of tools/headers.js`,
			other.length === 0,
			other.join('; ')
		);
	}
	for (const [path, type] of Object.entries({
		'/': 'text/html; charset=utf-8',
		'/data': 'text/html; charset=utf-8',
		'/data/models.csv': 'text/csv; charset=utf-8',
		'/oembed/the-fall.json': 'application/json',
		[chunk]: 'text/javascript',
		[card]: 'image/png'
	})) {
		const came = (await get(site + path)).headers['content-type'] ?? 'nothing';
		// Some hosts still give scripts the older of their two names, which means the same to a browser.
		const same = came
			.toLowerCase()
			.replace(/;\s*/, '; ')
			.replace('application/javascript', 'text/javascript');
		note(`${path} is ${type}`, same.startsWith(type), came);
	}
	for (const path of ['/', '/data/models.csv', chunk]) {
		for (const [accept, expected] of /** @type {const} */ ([
			['gzip, deflate, br', 'br'],
			['gzip', 'gzip'],
			['identity', undefined]
		])) {
			const { headers } = await get(site + path, { 'Accept-Encoding': accept });
			const came = headers['content-encoding'];
			note(
				`${path} comes ${expected ? `packed with ${expected}` : 'unpacked'}`,
				came === expected,
				came
			);
		}
	}

	const part = await get(site + card, { Range: 'bytes=1-3' });
	const right = part.status === 206 && part.body.toString() === 'PNG';
	note('a part of a file is sent', right, part.status);

	for (const path of ['/', chunk]) {
		const { etag, 'last-modified': modified } = (await get(site + path)).headers;
		const again = await get(site + path, {
			...(etag && { 'If-None-Match': etag }),
			...(modified && { 'If-Modified-Since': modified })
		});
		note(`${path} is not sent twice`, again.status === 304, again.status);
	}

	for (const path of [
		'/no-such-page',
		'/embed/no-such-figure',
		'/_app/immutable/no-such-file.js'
	]) {
		const { status, body } = await get(site + path);
		const ours = body.toString().includes('/_app/');
		note(`${path} is answered with 404 and our page`, status === 404 && ours, status);
	}
	// Browsers read `/\` and `//` at the beginning of an address as another host.
	for (const path of [
		'/%5Cexample.org/',
		'/%5C%5Cexample.org/',
		'//example.org/',
		'/%2Fexample.org/',
		'/%09/example.org/',
		'/\\example.org/'
	]) {
		const { status, headers } = await get(site + path);
		const leads = headers.location;
		const stays = leads === undefined || new URL(leads, `${site}/`).host === new URL(site).host;
		note(`${path} does not lead to another host`, stays, `${status} ${leads}`);
	}
	const slash = await get(`${site}/the-fall/?from=mail`);
	const leadsOn =
		(slash.status >= 301 &&
			slash.status <= 308 &&
			new URL(slash.headers.location ?? '', site).pathname === `${base}/the-fall`) ||
		slash.body.toString().includes('/_app/');
	note('a slash too many leads on', leadsOn, `${slash.status} ${slash.headers.location}`);
	return findings;
}

/**
 * Asks for every file of a build.
 *
 * @param {string} site
 * @param {string} folder
 * @returns {Promise<Finding[]>}
 */
export async function compareFiles(site, folder) {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const all = new Set(files);
	/** @type {string[]} */
	const wrong = [];
	let packed = 0;
	for (const file of files) {
		const path = file.slice(folder.length).replaceAll(sep, '/');
		if (/\.(br|gz)$|\/_headers$|\/404\.html$/.test(path)) continue;
		// The address that readers use: /x for x.html.
		const address = site + path.replace(/(^\/)index\.html$|\.html$/, '$1');
		for (const [accept, ending] of /** @type {const} */ ([
			['br', '.br'],
			['gzip', '.gz'],
			['identity', '']
		])) {
			if (!all.has(file + ending)) continue;
			if (ending) packed += 1;
			const { status, body } = await get(address, { 'Accept-Encoding': accept });
			if (status !== 200 || !body.equals(readFileSync(file + ending))) {
				wrong.push(`${address} (${accept}: ${status})`);
			}
		}
	}
	return [
		{
			what: `all files of the build come as they are, ${packed} of them packed`,
			wrong: wrong.length ? wrong.join('\n    ') : undefined
		}
	];
}

/** @param {readonly Finding[]} findings */
export function report(findings) {
	for (const { what, wrong } of findings) {
		console.log(wrong === undefined ? `ok  ${what}` : `NO  ${what}\n    came: ${wrong}`);
	}
	const no = findings.filter(({ wrong }) => wrong !== undefined).length;
	console.log(`\n${findings.length - no} of ${findings.length} as they should be`);
	if (no > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const site = process.argv[2]?.replace(/\/$/, '');
	if (!site || !URL.canParse(site)) {
		console.error('Which address? node tools/ask-host.js https://somewhere.example/five-guesses');
		process.exitCode = 1;
	} else {
		const findings = await askHost(site);
		if (process.argv.includes('--build')) {
			findings.push(...(await compareFiles(site, join(root, 'build'))));
		}
		report(findings);
	}
}
