import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineAt, type StoryProblem, type WordsFile } from '../src/lib/story/problem';
import { checkJson, type Entry } from '../src/lib/story/check-json';
import type { KeyedFile } from '../src/lib/story/languages';

/** Files of one kind, in all languages, and what is wrong with their form. */
interface Keyed {
	/** Those that can be read; where one cannot, the same file of another language is left out too. */
	files: KeyedFile[];
	problems: StoryProblem[];
	/** Whether all can be read. */
	whole: boolean;
}

/** Every file under content/ that is written in one of the languages. */
export function readWords(root: string, langs: readonly string[]) {
	const sections: WordsFile[] = [];
	const teaching: WordsFile[] = [];
	const messages: KeyedFile[] = [];
	const glossaries: KeyedFile[] = [];
	const texts: KeyedFile[] = [];
	const strays: StoryProblem[] = [];
	for (const path of readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })) {
		const file = `content/${path.replaceAll('\\', '/')}`;
		const [, lang, folder = '', slug = '', kind] =
			/^content\/([a-z]{2})\/(?:(\w+)\/)?([\w-]+)\.(svx|json)$/.exec(file) ?? [];
		if (!lang || !langs.includes(lang)) continue;
		const text = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
		const written = { file, lang, slug, text };
		const place = folder || slug;
		if (kind === 'svx' && folder === 'sections') sections.push(written);
		else if (kind === 'svx' && folder === 'teaching') teaching.push(written);
		else if (kind === 'json' && folder === 'messages') messages.push(written);
		else if (kind === 'json' && place === 'glossary') glossaries.push(written);
		else if (kind === 'json' && place === 'facts') texts.push(written);
		else strays.push({ file, line: 1, value: '(file)', expected: expected(lang) });
	}
	const said = readable(messages, 'message');
	return {
		sections,
		teaching,
		messages: { ...said, problems: [...said.problems, ...keysOfTwo(said.files)] },
		glossaries: readable(glossaries, 'term'),
		texts: readable(texts, 'text'),
		/** Files that nobody would read. */
		strays
	};
}

const expected = (lang: string) =>
	`another place: sections/*.svx, teaching/*.svx, messages/*.json, glossary.json or facts.json of content/${lang}`;

/** The same for every language of a file. */
const nameOf = ({ file, lang }: KeyedFile) => file.slice(`content/${lang}/`.length);

/** Keys that two files of a language have: all its messages are one list, and one of the two would be lost. */
function keysOfTwo(files: readonly KeyedFile[]): StoryProblem[] {
	const first = new Map<string, string>();
	return files.flatMap(({ file, lang, text }) =>
		Object.keys(JSON.parse(text) as object).flatMap((key) => {
			const other = first.get(`${lang} ${key}`);
			if (!other) first.set(`${lang} ${key}`, file);
			const line = lineAt(text, text.indexOf(`${JSON.stringify(key)}:`));
			return other
				? [{ file, line, value: key, expected: `a key that ${other} does not have` }]
				: [];
		})
	);
}

function readable(all: readonly KeyedFile[], entry: Entry): Keyed {
	const checked = all.map((file) => ({ file, ...checkJson(file, entry) }));
	const broken = new Set(checked.filter((one) => !one.readable).map(({ file }) => nameOf(file)));
	return {
		files: all.filter((file) => !broken.has(nameOf(file))),
		problems: checked.flatMap(({ problems }) => problems),
		whole: broken.size === 0
	};
}
