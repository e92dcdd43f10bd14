import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import settings from '../project.inlang/settings.json';
import { readContent } from './read-content';

describe('readContent', () => {
	let root = '';
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'content-'));
		cpSync('content', join(root, 'content'), { recursive: true });
	});
	afterEach(() => rmSync(root, { recursive: true }));

	/** Changes a file of content/ in the copy. */
	function change(file: string, to: (text: string) => string) {
		const path = join(root, 'content', file);
		writeFileSync(path, to(readFileSync(path, 'utf8')));
	}

	it('finds nothing wrong with the story as it is', () => {
		const { factsIn, factsOf } = readContent('.', settings.locales);
		expect(factsIn('en').results.length).toBeGreaterThan(0);
		expect(factsOf('timeline', 'en')).toBeTypeOf('object');
		expect(() => factsOf('toString', 'en')).toThrow('There is no figure "toString"');
	});

	it('throws one error that names every problem with its place', () => {
		rmSync(join(root, 'content/en/sections/bigger.svx'));
		change('en/sections/the-break.svx', (text) => `${text}\n99.9%\n`);
		expect(() => readContent(root, ['en'])).toThrow(
			/content\/en\/sections\/bigger\.svx:1: "\(no such file\)"[^]*\/the-break\.svx:\d+: "99\.9%"/
		);
	});

	it('wants the words of every language it is asked for', () => {
		expect(() => readContent(root, ['en', 'xx'])).toThrow(
			'content/xx/sections/opening.svx:1: "(no such file)"'
		);
	});

	it('checks the exercises and their words', () => {
		change('en/teaching/exercises.svx', (text) =>
			text.replace('<Part id="whose-line.title">', '<Part id="whose-lion.title">')
		);
		expect(() => readContent(root, ['en'])).toThrow(
			/exercises\.svx:\d+: "whose-lion\.title"[^]*\(expected <Part id="whose-line\.title">\)/
		);
	});

	it('reads words with the line ends of any system, and no other files', () => {
		for (const name of readdirSync(join(root, 'content/en/sections'))) {
			change(`en/sections/${name}`, (text) => text.replaceAll('\n', '\r\n'));
		}
		writeFileSync(join(root, 'content/en/sections/notes.md'), '99.9%');
		expect(() => readContent(root, ['en'])).not.toThrow();
	});

	it('names what is wrong with the tables first', () => {
		change('en/sections/the-break.svx', (text) => `${text}\n99.9%\n`);
		change('data/quantities.csv', (text) => text.replace('categories,', 'Not an id,'));
		expect(() => readContent(root, ['en'])).toThrow(/problems? in the tables/);
	});
});
