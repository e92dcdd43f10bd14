import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WordsFile } from './problem';
import {
	checkTerms,
	checkTexts,
	compareGlossaries,
	compareMessages,
	compareWords,
	unusedMessages,
	type KeyedFile
} from './languages';

const langs = ['en', 'hi'];

const keyed = (lang: string, entries: object, file = 'messages/site.json'): KeyedFile => ({
	file: `content/${lang}/${file}`,
	lang,
	text: JSON.stringify(entries, null, '\t')
});

const words = (lang: string, text: string): WordsFile => ({
	file: `content/${lang}/sections/key.svx`,
	lang,
	slug: 'key',
	text
});

const step = (body: string) => `---\ntitle: A\n---\n\n<Step id="desk">\n\n${body}\n\n</Step>\n`;

describe('compareWords', () => {
	const english = words('en', step('<Fact of="a.b" /> is <Fact of="c.d" digits={1} />.'));

	it('takes the same facts in another order', () => {
		const other = words(
			'hi',
			step('<Fact of="c.d" />, <Fact digits={1} of="a.b" />, <Fact of="c.d" />')
		);
		expect(compareWords([english, other], langs)).toEqual([]);
	});

	it('names a fact that is missing from a step and one that is too many, with file and line', () => {
		const other = words(
			'hi',
			step('<Fact of="a.b" /> <Fact of="e.f" /> <!-- <Fact of="c.d" /> -->')
		);
		const expected = 'the same facts as content/en/sections/key.svx:5';
		expect(compareWords([english, other], langs)).toEqual([
			{ file: other.file, line: 5, value: '<Step id="desk"> without c.d', expected },
			{ file: other.file, line: 5, value: '<Step id="desk"> with e.f', expected }
		]);
	});

	it('compares notes, parts and terms as well', () => {
		const note = '<Note step="desk">\n\n<Say /> <Term of="key">The key</Term>\n\n</Note>\n';
		const found = compareWords([words('en', step('One.') + note), words('hi', step('एक।'))], langs);
		expect(found.map(({ value }) => value)).toEqual(['(no <Note step="desk">)']);
		const bare = note.replace(/<\/?Term[^>]*>/g, '');
		const terms = compareWords([words('en', note), words('hi', bare)], langs);
		expect(terms.map(({ value }) => value)).toEqual(['<Note step="desk"> without key']);
	});

	it('misses a file, and finds one that English does not have', () => {
		const stray = { ...english, file: 'content/hi/sections/lion.svx', lang: 'hi' };
		expect(
			compareWords([english, stray], langs).map(({ file, value }) => `${file} ${value}`)
		).toEqual([
			'content/hi/sections/lion.svx (file)',
			'content/hi/sections/key.svx (no such file)'
		]);
	});
});

describe('compareMessages', () => {
	const english = keyed('en', { title: 'Guesses', share: '{n} of {total}' });

	it('takes parameters in another order', () => {
		expect(
			compareMessages([english, keyed('hi', { title: 'अनुमान', share: '{total} में से {n}' })], langs)
		).toEqual([]);
	});

	it('names keys that are missing or too many, and parameters that differ', () => {
		const other = keyed('hi', { share: '{total} में से', more: 'और' });
		expect(compareMessages([english, other], langs)).toEqual([
			{
				file: other.file,
				line: 3,
				value: 'more',
				expected: 'a key of content/en/messages/site.json'
			},
			{ file: other.file, line: 1, value: '(no "title")', expected: `${english.file}:2` },
			{
				file: other.file,
				line: 2,
				value: 'share: total',
				expected: `the parameters n, total, as ${english.file}:3`
			}
		]);
	});

	it('takes a name for translated, and no English words', () => {
		const words = { open: 'Open it now', csv: 'CSV', bare: '{open} %', net: 'ResNet-50' };
		const found = compareMessages([keyed('en', words), keyed('hi', words)], langs);
		expect(found.map(({ value }) => value)).toEqual(['open: Open it now']);
	});

	it('wants a file for every file of English that says something', () => {
		const files = [english, keyed('en', {}, 'messages/empty.json')];
		expect(compareMessages(files, langs).map(({ file }) => file)).toEqual([
			'content/hi/messages/site.json'
		]);
	});
});

describe('the list of words', () => {
	const file = 'glossary.json';
	const english = keyed(
		'en',
		{ 'top-5-error': { term: 'Top-5 error', meaning: 'A share.' } },
		file
	);

	it('has the same terms in every language', () => {
		expect(compareGlossaries([english, keyed('hi', { key: {} }, file)], langs)).toHaveLength(2);
	});

	it('has every term that the words use, in their language', () => {
		const texts = ['en', 'hi'].map((lang) => words(lang, step('<Term of="top-5-error">x</Term>')));
		const found = checkTerms(texts, [english, keyed('hi', {}, file)], () => []);
		expect(found).toEqual([
			{
				file: 'content/hi/sections/key.svx',
				line: 7,
				value: 'top-5-error',
				expected: 'a term of content/hi/glossary.json'
			}
		]);
	});
});

describe('checkTexts', () => {
	it('names texts without translation, and those that reach nobody', () => {
		const file = keyed(
			'hi',
			{ 'Section 3': 'खंड 3', Abstract: '', 'Table 9': 'तालिका 9' },
			'facts.json'
		);
		expect(
			checkTexts(file, ['Section 3', 'Abstract']).map(({ line, value }) => [line, value])
		).toEqual([
			[3, 'Abstract'],
			[4, 'Table 9']
		]);
	});
});

describe('translated texts', () => {
	const said = (texts: Record<string, string>, isName?: (text: string) => boolean) =>
		checkTexts(keyed('hi', texts, 'facts.json'), Object.keys(texts), undefined, isName).map(
			({ line, value }) => `${line} ${value}`
		);

	it('hold the numbers of the English text, in the units of either language', () => {
		const texts = {
			'Top-5 accuracy 98.74%': 'शीर्ष-5 सटीकता 98.74%',
			'660 million of 1,000 million': '1 अरब में से 66 करोड़',
			'3.7 million': '37 लाख',
			'98.74% of 50,000': '50,000 का 97.84%',
			'91.0': '91'
		};
		expect(said(texts)).toEqual(['5 50000, 97.84 in 50,000 का 97.84%', '6 91 in 91']);
	});

	it('are no English text, but for names', () => {
		const texts = { 'Photos of a set': 'Photos of a set', 'ViT giant': 'ViT giant' };
		expect(said(texts, (text) => text === 'ViT giant')).toEqual(['2 Photos of a set']);
	});
});

describe('the messages', () => {
	it('are all said somewhere', () => {
		const read = (folder: string, name: RegExp) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((path) => name.test(path) && !path.includes('paraglide'))
				.map((path) => ({
					file: join(folder, path),
					lang: 'en',
					text: readFileSync(join(folder, path), 'utf8')
				}));
		const code = read('src', /\.(?:ts|svelte)$/).map(({ text }) => text);
		expect(unusedMessages(read('content/en/messages', /\.json$/), code)).toEqual([]);
	});
});
