import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../facts/package/records';
import { bibtexOf, citationOf, sentenceOf } from './cite';
import { blocksOf, piecesOf, sectionOf } from './markdown';
import { snippetsFor } from './snippets';

const read = (file: string) => readFileSync(file, 'utf8');
const version = (JSON.parse(read('package.json')) as { version: string }).version;
const changelog = read('content/data/CHANGELOG.md');

describe('the list of corrections', () => {
	const cellOf = (file: string, id: string, column: string) =>
		rowsOf(read(`content/data/${file}.csv`)).find((row) => row.id === id)?.[column];
	const changed = [
		...changelog.matchAll(/^- (\w+)\.csv, `([\w-]+)`, `(\w+)`: (.+?), was (.+?)\. /gm)
	];

	it('names the value that stands in the table now, and another one that stood', () => {
		expect(changed.length).toBeGreaterThanOrEqual(9);
		/** What the cells held before the correction that was read last: the newest stands first. */
		const held = new Map<string, string | undefined>();
		for (const [, file = '', id = '', column = '', now, before] of changed) {
			const cell = `${file}.csv, ${id}, ${column}`;
			expect(held.has(cell) ? held.get(cell) : cellOf(file, id, column), cell).toBe(now);
			expect(before).not.toBe(now);
			held.set(cell, before);
		}
	});

	it('names rows that are there', () => {
		const named = [...changelog.matchAll(/^- (\w+)\.csv, `([\w-]+)`/gm)];
		expect(named.length).toBeGreaterThan(changed.length);
		for (const [, file = '', id = ''] of named) expect(cellOf(file, id, 'id')).toBe(id);
	});

	it('begins with the version of the site', () => {
		const [first] = blocksOf(changelog).filter(({ kind }) => kind === 'heading');
		expect(first).toEqual({ kind: 'heading', pieces: [{ text: version }] });
	});
});

describe('how to cite', () => {
	const citation = citationOf(read('CITATION.cff'));

	it('takes title, author, version and date from CITATION.cff, and the version is that of the site', () => {
		expect(citation.version).toBe(version);
		expect(citation.author).toBe('The Five Guesses maintainers');
		expect(citation.title).toMatch(/^Five Guesses: /);
		expect(citation.released).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect(() => citationOf('title: x')).toThrow('name');
	});

	it('names the address in both forms', () => {
		const url = 'https://example.org/data';
		expect(sentenceOf(citation, url)).toContain(`version ${version}]. ${url}`);
		expect(sentenceOf(citation, url, 'lesson')).toContain(`[lesson, version ${version}]`);
		const bibtex = bibtexOf(citation, url);
		expect(bibtex).toContain('author  = {{The Five Guesses maintainers}}');
		expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
	});
});

describe('the little Markdown', () => {
	it('knows code and links', () => {
		expect(piecesOf('see `a b` and [c](https://d.org), e')).toEqual([
			{ text: 'see ' },
			{ text: 'a b', code: true },
			{ text: ' and ' },
			{ text: 'c', href: 'https://d.org' },
			{ text: ', e' }
		]);
	});

	it('joins the lines of a paragraph and of an item', () => {
		expect(blocksOf('# Title\n\none\ntwo\n\n1. a\n   b\n2. c\n')).toEqual([
			{ kind: 'text', pieces: [{ text: 'one two' }] },
			{ kind: 'list', ordered: true, items: [[{ text: 'a b' }], [{ text: 'c' }]] }
		]);
	});

	it('finds how the numbers were checked in the README', () => {
		const blocks = blocksOf(
			sectionOf(read('content/data/README.md'), 'How the numbers were checked')
		);
		expect(blocks[0]).toMatchObject({ kind: 'list', ordered: true });
		expect(() => sectionOf('## a\nb', 'c')).toThrow('"c"');
	});
});

describe('the lines that load a table', () => {
	it('ask for files of the folder, and fit on a page', () => {
		for (const { code } of snippetsFor('https://example.org/five-guesses/data')) {
			expect(code).toMatch(/https:\/\/example\.org\/five-guesses\/data\/results\.(csv|json)/);
			for (const line of code.split('\n')) expect(line.length, line).toBeLessThanOrEqual(72);
		}
	});
});
