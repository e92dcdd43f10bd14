import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { versionOf } from './version.js';

const outside = mkdtempSync(join(tmpdir(), 'version-'));
afterAll(() => rmSync(outside, { recursive: true }));

const project = join(outside, 'project');
for (const path of [
	'content/a.svx',
	'src/b.ts',
	'static/c.js',
	'tools/d.js',
	'project.inlang/settings.json'
]) {
	mkdirSync(join(project, path, '..'), { recursive: true });
	writeFileSync(join(project, path), path);
}
for (const path of ['package-lock.json', 'svelte.config.js', 'vite.config.ts']) {
	writeFileSync(join(project, path), path);
}

it('is the same in another folder, at another time, with what a build leaves behind', () => {
	const copy = join(outside, 'copy');
	cpSync(project, copy, { recursive: true });
	mkdirSync(join(copy, 'src/lib/site/paraglide'), { recursive: true });
	writeFileSync(join(copy, 'src/lib/site/paraglide/runtime.js'), '');
	writeFileSync(join(copy, 'notes.md'), '');
	expect(versionOf(copy, ['/x'])).toBe(versionOf(project, ['/x']));
});

it('is another one when a source or a setting is another', () => {
	const before = versionOf(project, ['/x']);
	expect(versionOf(project, ['/y'])).not.toBe(before);
	writeFileSync(join(project, 'content/a.svx'), 'changed');
	expect(versionOf(project, ['/x'])).not.toBe(before);
});
