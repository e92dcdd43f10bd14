import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeProblem } from '../src/lib/story/problem';
import { checkFigureFolders } from './check-figures';

describe('checkFigureFolders', () => {
	let root = '';
	const folder = 'src/lib/figures/by-year';
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'figures-'));
		for (const file of [
			'src/lib/figures/registry.ts',
			'src/lib/figures/facts.ts',
			'src/lib/design/styles.css',
			'project.inlang/settings.json'
		]) {
			cpSync(file, join(root, file));
		}
		mkdirSync(join(root, folder), { recursive: true });
	});
	afterEach(() => rmSync(root, { recursive: true }));
	const said = () => checkFigureFolders(root).map(describeProblem);

	it('finds nothing wrong with the figures as they are', () => {
		expect(checkFigureFolders('.')).toEqual([]);
	});

	it('names every file and every line that a new figure lacks, all at once', () => {
		writeFileSync(join(root, folder, 'scene.ts'), '');
		expect(said()).toEqual([
			...['facts.ts', 'words.ts', 'ByYear.svelte', 'by-year.css', 'scene.test.ts'].map((file) =>
				expect.stringContaining(`${folder}/${file}:1: "(no such file)"`)
			),
			expect.stringContaining('content/en/messages/by-year.json:1: "(no such file)"'),
			expect.stringMatching(
				/^src\/lib\/figures\/registry\.ts:\d+: "\(no by-year\)" \(expected .*import\('\.\/by-year\/ByYear\.svelte'\)/
			),
			expect.stringMatching(/^src\/lib\/figures\/facts\.ts:\d+: "\(no by-year\)" \(expected /),
			expect.stringMatching(
				/^src\/lib\/design\/styles\.css:\d+: "\(no by-year\)" \(expected @import '\.\.\/figures\/by-year\/by-year\.css';\)/
			),
			expect.stringMatching(
				/^project\.inlang\/settings\.json:\d+: "\(no by-year\)" \(expected "\.\/content\/\{locale\}\/messages\/by-year\.json"/
			)
		]);
	});
});
