import { describe, expect, it } from 'vitest';
import { keptIn, standIns, type Site } from './kept';

const pages = ['', '/the-fall', '/present', '/present/notes', '/present/opening/1'];
const more = [
	'/present/the-fall/1',
	'/present/the-fall/2',
	'/present/deck.json',
	'/data',
	'/teach'
];

const siteAt = (base: string): Site => ({
	base,
	files: ['/theme.js', '/place.js', '/icon.svg', '/cards/en/the-fall.png'].map((at) => base + at),
	prerendered: ['', '/hi'].flatMap((lang) =>
		[...pages, ...more].map((path) => base + lang + path || '/')
	),
	keptFiles: { en: ['_app/immutable/en.js'], hi: ['_app/immutable/hi.js'] }
});

describe.each(['', '/five-guesses'])('what is kept under "%s"', (base) => {
	const site = siteAt(base);
	const at = (...paths: string[]) => paths.map((path) => base + path);

	it('is one language’s story and slides, the story last', () => {
		expect(keptIn(site, 'en')).toEqual({
			hashed: at('/_app/immutable/en.js'),
			named: at(
				...['/theme.js', '/place.js', '/icon.svg', '/present/deck.json'],
				...['/present', '/present/notes', '/present/opening/1', '/']
			)
		});
		expect(keptIn(site, 'hi').named).toEqual(
			at(
				...['/theme.js', '/place.js', '/icon.svg', '/hi/present/deck.json'],
				...['/hi/present', '/hi/present/notes', '/hi/present/opening/1', '/hi']
			)
		);
	});

	it('answers for every section and every slide of its language', () => {
		expect(standIns(site, `${base}/`)).toEqual(at('/'));
		expect(standIns(site, `${base}/the-fall`)).toEqual(at('/'));
		expect(standIns(site, `${base}/the-fall/`)).toEqual(at('/'));
		expect(standIns(site, `${base}/hi/the-fall`)).toEqual(at('/hi'));
		expect(standIns(site, `${base}/hi`)).toEqual(at('/hi'));
		expect(standIns(site, `${base}/present/the-fall/2`)).toEqual(at('/present/opening/1'));
		expect(standIns(site, `${base}/hi/present/the-fall/2`)).toEqual(at('/hi/present/opening/1'));
		expect(standIns(site, `${base}/present/deck.json`)).toEqual(at('/present/deck.json'));
	});

	it('leaves every other address to the network', () => {
		for (const path of [
			'/data',
			'/teach',
			'/hi/teach',
			'/no-such',
			'/present/the-fall/9',
			'/cards'
		])
			expect(standIns(site, base + path)).toEqual([]);
	});
});
