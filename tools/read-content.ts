import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exercises } from '../content/exercises';
import { story } from '../content/story';
import { translateFacts, type Facts, type Texts } from '../src/lib/facts';
import { readFactsFrom } from '../src/lib/facts/node';
import { figureFacts } from '../src/lib/figures/facts';
import type { FigureId } from '../src/lib/figures/registry';
import {
	bareNumbers,
	checkStory,
	checkTeaching,
	describeProblem,
	type WordsFile
} from '../src/lib/story/check';
import { checkExercises } from '../src/lib/story/check-exercises';
import {
	checkTerms,
	checkTexts,
	compareGlossaries,
	compareMessages,
	compareWords,
	measure,
	type KeyedFile
} from '../src/lib/story/languages';
import { textsForReaders } from './texts';

/** Everything of content/ that a build needs, checked. */
export interface Content {
	/** The facts, with their words in one language. */
	factsIn: (lang: string) => Facts;
	/** The ids of all figures. */
	figures: readonly string[];
	/** What one figure draws, in one language. Throws when there is no such figure. */
	factsOf: (figure: string, lang: string) => unknown;
}

/** Every file under content/ that is written in one of the languages. */
function readWords(root: string, langs: readonly string[]) {
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
	return { sections, teaching, messages, glossaries, texts };
}

/**
 * Reads the facts, and checks the score and the words against them, and the languages against each
 * other. Throws one error that names all problems of the tables, or else all problems of the story.
 *
 * @param langs the languages that the story is written in
 */
export function readContent(root: string, langs: readonly string[]): Content {
	const facts = readFactsFrom(join(root, 'content/data'));
	const storyText = readFileSync(join(root, 'content/story.ts'), 'utf8');
	const readme = readFileSync(join(root, 'content/data/README.md'), 'utf8');
	const { sections, teaching, messages, glossaries, texts } = readWords(root, langs);
	const translated = new Map(
		langs
			.filter((lang) => lang !== measure)
			.map((lang) => {
				const file = `content/${lang}/facts.json`;
				const found = texts.find((one) => one.file === file) ?? { file, lang, text: '{}' };
				const said = translateFacts(facts, JSON.parse(found.text) as Texts);
				return [lang, { file: found, facts: said }] as const;
			})
	);
	const factsIn = (lang: string) => translated.get(lang)?.facts ?? facts;
	const english = [...sections, ...teaching].filter(({ lang }) => lang === measure);
	const exercisesText = readFileSync(join(root, 'content/exercises.ts'), 'utf8');
	const needed = textsForReaders(
		facts,
		english.map(({ text }) => text),
		readme
	);
	const problems = [
		...checkStory(story, storyText, sections, langs, factsIn),
		...teaching.flatMap((page) => checkTeaching(page, story, factsIn(page.lang))),
		...checkExercises(exercises, exercisesText, teaching, langs, story, facts),
		...compareWords([...sections, ...teaching], langs),
		...compareMessages(messages, langs),
		...compareGlossaries(glossaries, langs),
		...checkTerms([...sections, ...teaching], glossaries, ({ text, lang }) =>
			// Ids are no words.
			bareNumbers(text.replace(/"[\w-]+":/g, ''), factsIn(lang))
		),
		...[...translated.values()].flatMap(({ file }) => checkTexts(file, needed))
	];
	if (problems.length > 0) {
		throw new Error(
			`The story does not hold together:\n${problems.map(describeProblem).join('\n')}`
		);
	}
	return {
		factsIn,
		figures: Object.keys(figureFacts),
		factsOf: (figure, lang) => {
			if (!Object.hasOwn(figureFacts, figure)) throw new Error(`There is no figure "${figure}".`);
			return figureFacts[figure as FigureId].pick(factsIn(lang));
		}
	};
}
