import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../src/lib/story/languages';
import { lineAt, type StoryProblem } from '../src/lib/story/problem';

const figuresFolder = 'src/lib/figures';

/** `year-counts`: YearCounts, yearCounts. */
const pascal = (name: string) =>
	name.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase());
const camel = (name: string) => name.replace(/-(\w)/g, (_, first: string) => first.toUpperCase());

/** A place that has to name every figure, and the line that it needs for one. */
interface Register {
	file: string;
	/** What stands there for a figure. */
	named: (name: string) => string;
	/** What to write. */
	line: (name: string) => string;
	/** Before which line it belongs, for the place that is named. */
	near: string;
}

/**
 * A figure is a folder; its types, its styles and its messages are read by tools that take no list
 * which is made at build. So each has a line of its own, and all that are missing are named at once.
 */
const registers: Register[] = [
	{
		file: `${figuresFolder}/registry.ts`,
		named: (name) => `import('./${name}/${pascal(name)}.svelte')`,
		line: (name) =>
			`${name} in Figures, and in figures: import('./${name}/${pascal(name)}.svelte') with ${camel(name)}Words of './${name}/words'`,
		near: 'const figures:'
	},
	{
		file: `${figuresFolder}/facts.ts`,
		named: (name) => `'./${name}/scene'`,
		line: (name) =>
			`${name} in figureFacts: pick of './${name}/facts', namesIn and shownIn of './${name}/scene'`,
		near: 'export const figureFacts'
	},
	{
		file: 'src/lib/design/styles.css',
		named: (name) => `@import '../figures/${name}/${name}.css';`,
		line: (name) => `@import '../figures/${name}/${name}.css';`,
		near: "@import '../figures/"
	},
	{
		file: 'project.inlang/settings.json',
		named: (name) => `"./content/{locale}/messages/${name}.json"`,
		line: (name) => `"./content/{locale}/messages/${name}.json" in pathPattern`,
		near: '"pathPattern"'
	}
];

/**
 * What is missing of a figure: a file of its folder, its messages, or its line in a register.
 *
 * @param root the project's folder
 */
export function checkFigureFolders(root: string): StoryProblem[] {
	const read = (file: string) => readFileSync(join(root, file), 'utf8');
	const texts = registers.map((register) => ({ ...register, text: read(register.file) }));
	const names = readdirSync(join(root, figuresFolder), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
	return names.flatMap((name) => {
		const folder = `${figuresFolder}/${name}`;
		const files = [
			...[
				'scene.ts',
				'facts.ts',
				'words.ts',
				`${pascal(name)}.svelte`,
				`${name}.css`,
				'scene.test.ts'
			].map((file) => `${folder}/${file}`),
			// The other languages are held to this one.
			`content/${measure}/messages/${name}.json`
		];
		const expected = `this file, which every figure of ${figuresFolder} has`;
		return [
			...files
				.filter((file) => !existsSync(join(root, file)))
				.map((file) => ({ file, line: 1, value: '(no such file)', expected })),
			...texts
				.filter(({ text, named }) => !text.includes(named(name)))
				.map(({ file, text, line, near }) => ({
					file,
					line: lineAt(text, text.indexOf(near)),
					value: `(no ${name})`,
					expected: line(name)
				}))
		];
	});
}
