import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFile, headersOf } from './headers.js';

const pages = [
	'/',
	'/404',
	'/data',
	'/the-fall',
	'/present',
	'/present/the-fall/1',
	'/embed/timeline',
	'/hi',
	'/hi/the-fall',
	'/hi/present',
	'/hi/present/the-fall/1',
	'/hi/embed/timeline'
];
const files = ['/_app/immutable/nodes/1.AbC.js', '/service-worker.js'];
const framedBy = (path: string) => headersOf(path)['Content-Security-Policy'];

describe('what a host should say', () => {
	it('lets other pages frame figures, and nothing else', () => {
		expect(pages.filter((path) => framedBy(path) === 'frame-ancestors *')).toEqual([
			'/embed/timeline',
			'/hi/embed/timeline'
		]);
		expect(framedBy('/data')).toBe("frame-ancestors 'self'");
	});

	it('lets only those files be kept unasked whose names change with their content', () => {
		expect(headersOf('/_app/immutable/nodes/1.AbC.js')['Cache-Control']).toBe(
			'public, max-age=31536000, immutable'
		);
		for (const path of [...pages, '/service-worker.js', '/_app/version.json', '/data/models.csv']) {
			expect([path, headersOf(path)['Cache-Control']]).toEqual([path, 'no-cache']);
		}
	});
});

describe('the file _headers', () => {
	/** As both hosts read it: every rule that fits, each header with all values it was given. */
	function read(file: string, path: string) {
		const said = new Map<string, Set<string>>();
		for (const rule of file.trim().split('\n\n')) {
			const [pattern = '', ...lines] = rule.split('\n');
			const folder = pattern.endsWith('*') ? pattern.slice(0, -1) : undefined;
			if (folder === undefined ? path !== pattern : !path.startsWith(folder)) continue;
			for (const line of lines) {
				const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
				said.set(name, (said.get(name) ?? new Set()).add(value));
			}
		}
		return said;
	}

	it.each(['', '/guesses'])(
		'says of every page what the server says, once (under "%s")',
		(base) => {
			const file = headersFile(pages, base);
			for (const path of pages) {
				const expected = new Map(
					Object.entries(headersOf(path)).map(([name, value]) => [name, new Set([value])])
				);
				expect([path, read(file, base + path)]).toEqual([path, expected]);
			}
		}
	);

	it('says how long the other files may be kept', () => {
		for (const path of files) {
			const cache = read(headersFile(pages, ''), path).get('Cache-Control');
			expect([path, cache]).toEqual([path, new Set([headersOf(path)['Cache-Control']])]);
		}
	});

	it('gathers pages into folders', () => {
		expect(headersFile(pages, '').match(/^\/.*$/gm)).toEqual([
			'/*',
			'/_app/immutable/*',
			'/service-worker.js',
			'/embed/*',
			'/hi/embed/*',
			'/',
			'/404',
			'/data',
			'/hi',
			'/hi/present',
			'/hi/present/*',
			'/hi/the-fall',
			'/present',
			'/present/*',
			'/the-fall'
		]);
	});
});

describe('the configuration of nginx', () => {
	const text = readFileSync('hosting/nginx.conf', 'utf8').replace(/^\s*#.*$/gm, '');
	const unquoted = (value: string) => value.replace(/^"(.*)"$/, '$1');

	/** The value of a `map $uri $name { … }` for a path. */
	function mapped(name: string, path: string) {
		const [, body = ''] = new RegExp(`map \\$uri \\${name} \\{([^}]*)\\}`).exec(text) ?? [];
		const lines = [...body.matchAll(/^\s*(\S+) (.+);$/gm)];
		const fits = lines.find(
			([, when = '']) => when[0] === '~' && new RegExp(when.slice(1)).test(path)
		);
		return unquoted((fits ?? lines.find(([, when]) => when === 'default'))?.[2] ?? '');
	}
	const said = (path: string) =>
		Object.fromEntries(
			[...text.matchAll(/add_header (\S+) (.+) always;/g)].map(([, name = '', value = '']) => [
				name,
				value.startsWith('$') ? mapped(value, path) : unquoted(value)
			])
		);

	it.each(['', '/guesses'])('says the same (under "%s")', (base) => {
		for (const path of [...pages, ...files]) {
			expect([path, said(base + path)]).toEqual([path, headersOf(path)]);
		}
	});
});
