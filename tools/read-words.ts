import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryProblem, WordsFile } from '../src/lib/story/problem';
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
	for (const path of readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })) {
		const file = `content/${path.replaceAll('\\', '/')}`;
		const [, lang, folder = '', slug = '', kind] =
			/^content\/([a-z]{2})\/(?:(\w+)\/)?([\w-]+)\.(svx|json)$/.exec(file) ?? [];
		if (!lang || !langs.includes(lang)) continue;
		const text = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
		const written = { file, lang, slug, text };
		if (kind === 'svx' && folder === 'sections') sections.push(written);
		if (kind === 'svx' && folder === 'teaching') teaching.push(written);
		if (kind === 'json' && folder === 'messages') messages.push(written);
		if (kind === 'json' && folder === '' && slug === 'glossary') glossaries.push(written);
		if (kind === 'json' && folder === '' && slug === 'facts') texts.push(written);
	}
	return {
		sections,
		teaching,
		messages: readable(messages, 'message'),
		glossaries: readable(glossaries, 'term'),
		texts: readable(texts, 'text')
	};
}

/** The same for every language of a file. */
const nameOf = ({ file, lang }: KeyedFile) => file.slice(`content/${lang}/`.length);

function readable(all: readonly KeyedFile[], entry: Entry): Keyed {
	const checked = all.map((file) => ({ file, ...checkJson(file, entry) }));
	const broken = new Set(checked.filter((one) => !one.readable).map(({ file }) => nameOf(file)));
	return {
		files: all.filter((file) => !broken.has(nameOf(file))),
		problems: checked.flatMap(({ problems }) => problems),
		whole: broken.size === 0
	};
}
