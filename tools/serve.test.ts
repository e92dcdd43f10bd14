import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersOf } from './headers.js';
import { listen, route, site } from './serve.js';

describe('what stands at an address', () => {
	const files = ['/index.html', '/data.html', '/data/models.csv', '/hi/index.html'];
	const at = (path: string, base = '') => route(path, base, (file) => files.includes(file));

	it('finds pages by their clean addresses', () => {
		expect(at('/')).toEqual({ file: '/index.html' });
		expect(at('/data')).toEqual({ file: '/data.html' });
		expect(at('/data.html')).toEqual({ file: '/data.html' });
		expect(at('/data/models.csv')).toEqual({ file: '/data/models.csv' });
		expect(at('/hi/')).toEqual({ file: '/hi/index.html' });
	});

	it('sends a folder without its slash to the one with it', () => {
		expect(at('/hi')).toEqual({ moved: '/hi/' });
	});

	it('finds nothing where a plain host finds nothing', () => {
		expect(at('/data/')).toBeUndefined();
		expect(at('/nowhere')).toBeUndefined();
	});

	it('keeps to the base path', () => {
		expect(at('/guesses/data', '/guesses')).toEqual({ file: '/data.html' });
		expect(at('/guesses', '/guesses')).toEqual({ moved: '/guesses/' });
		expect(at('/', '/guesses')).toEqual({ moved: '/guesses/' });
		expect(at('/data', '/guesses')).toBeUndefined();
		expect(at('/guesses-two/data', '/guesses')).toBeUndefined();
	});
});

describe('a served site', () => {
	const outside = mkdtempSync(join(tmpdir(), 'serve-'));
	const folder = join(outside, 'build');
	const put = (path: string, content: string | Buffer) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	};
	let server: Server;
	let port: number;

	beforeAll(async () => {
		put('index.html', '<h1>Home</h1>');
		put('about.html', '<h1>About</h1>');
		put('about.html.br', brotliCompressSync('<h1>About</h1>'));
		put('404.html', '<h1>Not here</h1>');
		put('404.html.br', brotliCompressSync('<h1>Not here</h1>'));
		put('embed/timeline.html', '<h1>Figure</h1>');
		put('hi/index.html', '<h1>Hindi</h1>');
		put('notes.txt', 'पाँच');
		put('_app/immutable/app.AbC123.js', 'export {};');
		writeFileSync(join(outside, 'secret.txt'), 'secret');
		({ server, port } = await listen(site(folder), 0));
	});
	afterAll(() => {
		server.close();
		rmSync(outside, { recursive: true });
	});

	/** By hand and not by fetch, which would tidy the address and unpack the answer. */
	function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
		return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: string }>(
			(resolve, reject) => {
				request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
					let body = '';
					response.on('data', (chunk: Buffer) => (body += chunk.toString()));
					response.on('end', () =>
						resolve({ status: response.statusCode, headers: response.headers, body })
					);
				})
					.on('error', reject)
					.end();
			}
		);
	}

	it('serves a page with its type and asks the browser to look for a newer one', async () => {
		const { status, headers, body } = await get('/about?from=a-friend');
		expect(status).toBe(200);
		expect(headers['content-type']).toBe('text/html;charset=utf-8');
		expect(headers['cache-control']).toBe('no-cache');
		expect(body).toBe('<h1>About</h1>');
	});

	it('serves the packed sibling to who can unpack it', async () => {
		const { headers } = await get('/about', { 'Accept-Encoding': 'gzip, br' });
		expect(headers['content-encoding']).toBe('br');
		expect(headers['content-type']).toBe('text/html;charset=utf-8');
		expect(headers.vary).toBe('Accept-Encoding');
	});

	it('lets files be kept whose names change with their content', async () => {
		const { headers } = await get('/_app/immutable/app.AbC123.js');
		expect(headers['cache-control']).toContain('immutable');
		expect(headers['content-type']).toBe('text/javascript');
	});

	it('says what any host should say, with every answer', async () => {
		const lowered = (headers: Record<string, string>) =>
			Object.fromEntries(
				Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
			);
		for (const path of ['/about', '/embed/timeline', '/_app/immutable/app.AbC123.js', '/nowhere']) {
			expect((await get(path)).headers).toMatchObject(lowered(headersOf(path)));
		}
		expect((await get('/embed/timeline')).headers['content-security-policy']).toContain('*');
	});

	it('sends a part of a file', async () => {
		const { status, headers, body } = await get('/_app/immutable/app.AbC123.js', {
			Range: 'bytes=0-5'
		});
		expect([status, headers['content-range'], body]).toEqual([206, 'bytes 0-5/10', 'export']);
	});

	it('says that text is UTF-8', async () => {
		expect((await get('/notes.txt')).headers['content-type']).toBe('text/plain;charset=utf-8');
	});

	it('keeps the query when it sends on', async () => {
		const { status, headers } = await get('/hi?step=2');
		expect(status).toBe(308);
		expect(headers.location).toBe('/hi/?step=2');
	});

	it('answers a wrong address with 404 and its page', async () => {
		for (const path of ['/nowhere', '/about/', '/%E0%A4%A', '/%00']) {
			const { status, headers, body } = await get(path);
			expect([path, status, body]).toEqual([path, 404, '<h1>Not here</h1>']);
			expect(headers['content-type']).toBe('text/html;charset=utf-8');
		}
	});

	it('answers the address of that page as a wrong one too, in every form', async () => {
		for (const path of ['/404', '/404.html', '/404.html.br', '/404?from=mail']) {
			const { status, headers, body } = await get(path);
			expect([path, status, body]).toEqual([path, 404, '<h1>Not here</h1>']);
			expect(headers['content-encoding']).toBeUndefined();
		}
	});

	it('packs the page for a wrong address for those who can unpack it', async () => {
		for (const path of ['/404', '/nowhere']) {
			const { status, headers } = await get(path, { 'Accept-Encoding': 'gzip, br' });
			expect([path, status, headers['content-encoding']]).toEqual([path, 404, 'br']);
			expect(headers['content-type']).toBe('text/html;charset=utf-8');
		}
	});

	it('does not leave its folder', async () => {
		for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt']) {
			expect((await get(path)).status).toBe(404);
		}
	});

	it('leads to no other host', async () => {
		for (const path of ['//hi', '//example.org/../hi', '//example.org/%2e%2e/hi', '/\\a/../hi']) {
			const { status, headers } = await get(path);
			expect([path, status, headers.location]).toEqual([path, 404, undefined]);
		}
	});

	it('answers only questions', async () => {
		expect((await get('/', {}, 'POST')).status).toBe(405);
		expect(await get('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
	});

	it('takes the next port when the wanted one is taken', async () => {
		const next = await listen(site(folder), port);
		expect(next.port).toBeGreaterThan(port);
		next.server.close();
	});
});
