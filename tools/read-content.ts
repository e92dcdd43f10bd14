import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as exercisesFile from '../content/exercises';
import * as lessonFile from '../content/lesson';
import * as storyFile from '../content/story';
import { FactsError, translateFacts, type Facts, type Texts } from '../src/lib/facts';
import { readFactsFrom } from '../src/lib/facts/node';
import { figureFacts } from '../src/lib/figures/facts';
import type { FigureId } from '../src/lib/figures/registry';
import { checkClaims } from '../src/lib/story/check-claims';
import { checkSigns, checkTags } from '../src/lib/story/check-signs';
import { checkSums } from '../src/lib/story/check-sums';
import {
	checkMessageNumbers,
	checkStory,
	checkTeaching,
	numbersInJson
} from '../src/lib/story/check';
import { checkExercises } from '../src/lib/story/check-exercises';
import {
	checkTerms,
	checkTexts,
	compareGlossaries,
	compareMessages,
	compareWords,
	measure
} from '../src/lib/story/languages';
import type { Exercise } from '../src/lib/story/exercise';
import { describeProblem, lineAt, type StoryProblem } from '../src/lib/story/problem';
import type { Score } from '../src/lib/story/score';
import type { LessonPlan } from '../src/lib/surfaces/teach/types';
import { checkFigureFolders } from './check-figures';
import { checkLesson } from './check-lesson';
import { readWords } from './read-words';
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

/** What content/ says in code. */
export interface Code {
	story: Score;
	exercises: Exercise[];
	lesson: LessonPlan;
}

/** Where the numbers that are computed are defined. */
const definitions = 'src/lib/facts/definitions';

/**
 * Reads the tables. What cannot be computed from them is named where it is defined: there stand the
 * rows that it needs.
 */
function readTables(root: string): Facts {
	try {
		return readFactsFrom(join(root, 'content/data'), 'content/data');
	} catch (error) {
		if (!(error instanceof FactsError)) throw error;
		const files = readdirSync(definitions).map((name) => ({
			file: `${definitions}/${name}`,
			lines: readFileSync(join(definitions, name), 'utf8').split('\n')
		}));
		throw new FactsError(
			error.problems.map((problem) => {
				const [, name] = /^derived\.(\w+)$/.exec(problem.column) ?? [];
				for (const { file, lines } of name ? files : []) {
					const line = 1 + lines.findIndex((text) => text.startsWith(`\t${name}:`));
					if (line > 0) return { ...problem, file, line };
				}
				return problem;
			})
		);
	}
}

/** What goes wrong where the figures take what they draw. */
function checkFigures(facts: Facts): StoryProblem[] {
	return Object.entries(figureFacts).flatMap(([figure, { pick }]) => {
		try {
			pick(facts);
			return [];
		} catch (error) {
			const value = error instanceof Error ? error.message : String(error);
			const expected = 'every row that the figure draws to be in content/data';
			return [{ file: `src/lib/figures/${figure}/facts.ts`, line: 1, value, expected }];
		}
	});
}

/** Finds the line of content/data in which a text stands, as `file:line`. */
function placesIn(root: string) {
	const files = readdirSync(join(root, 'content/data')).map((name) => ({
		file: `content/data/${name}`,
		text: readFileSync(join(root, 'content/data', name), 'utf8')
	}));
	return (text: string) => {
		for (const { file, text: whole } of files) {
			const at = whole.indexOf(file.endsWith('.csv') ? text.replaceAll('"', '""') : text);
			if (at >= 0) return `${file}:${lineAt(whole, at)}`;
		}
		return undefined;
	};
}

/** The texts of the tables that each language has to give, or why that cannot be said. */
function neededTexts(facts: Facts, words: readonly string[], readme: string) {
	try {
		return { needed: textsForReaders(facts, words, readme), problems: [] };
	} catch (error) {
		const value = error instanceof Error ? error.message : String(error);
		const expected = 'the heading under which the page of the data says how numbers were checked';
		return {
			needed: null,
			problems: [{ file: 'content/data/README.md', line: 1, value, expected }]
		};
	}
}

/**
 * Reads the facts, and checks the score and the words against them, and the languages against each
 * other. Throws one error that names all problems of the tables, or else all problems of the story.
 *
 * @param langs the languages that the story is written in
 * @param code what the files of code in content/ say; the project's own unless told
 */
export function readContent(
	root: string,
	langs: readonly string[],
	code: Code = { ...storyFile, ...exercisesFile, ...lessonFile }
): Content {
	const { story, exercises, lesson } = code;
	const facts = readTables(root);
	const read = (file: string) => readFileSync(join(root, 'content', file), 'utf8');
	const { sections, teaching, messages, glossaries, texts, strays } = readWords(root, langs);
	const words = [...sections, ...teaching];
	const translated = new Map(
		langs
			.filter((lang) => lang !== measure)
			.map((lang) => {
				const file = `content/${lang}/facts.json`;
				const found = texts.files.find((one) => one.file === file) ?? { file, lang, text: '{}' };
				const said = translateFacts(facts, JSON.parse(found.text) as Texts);
				return [lang, { file: found, facts: said }] as const;
			})
	);
	const factsIn = (lang: string) => translated.get(lang)?.facts ?? facts;

	const { results, models, people } = facts;
	const names = [...results, ...models, ...people].flatMap((row) =>
		'name' in row ? [row.label, row.name] : [row.label]
	);
	const isName = (text: string) => names.includes(text);

	const undrawn = checkFigures(facts);
	const { needed, problems: untold } =
		undrawn.length > 0
			? { needed: null, problems: [] }
			: neededTexts(
					facts,
					words.filter(({ lang }) => lang === measure).map(({ text }) => text),
					read('data/README.md')
				);
	const all = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(?:svx|json|csv|md|ts)$/.test(file))
		.map((file) => file.replaceAll('\\', '/'))
		.sort();
	const problems: StoryProblem[] = [
		...all.flatMap((file) => checkSigns(`content/${file}`, read(file))),
		...[...messages.files, ...glossaries.files, ...texts.files].flatMap(({ file, text }) =>
			checkTags(file, text)
		),
		...strays,
		...messages.problems,
		...glossaries.problems,
		...texts.problems,
		// Like the definitions of numbers: code is read where it is.
		...checkFigureFolders('.'),
		...undrawn,
		...untold,
		...checkClaims(facts, read('data/claims.csv')),
		...checkSums(facts, read('data/audits.csv')),
		...checkStory(story, read('story.ts'), sections, langs, factsIn),
		...teaching.flatMap((page) => checkTeaching(page, story, factsIn(page.lang))),
		...checkExercises(exercises, read('exercises.ts'), teaching, langs, story, facts),
		...checkLesson(lesson, story, facts, read('lesson.ts')),
		...compareWords(words, langs),
		...compareMessages(messages.files, langs),
		...messages.files.flatMap((file) => checkMessageNumbers(file, factsIn(file.lang))),
		...compareGlossaries(glossaries.files, langs),
		// Against a list that cannot be read every term would be unknown.
		...checkTerms(glossaries.whole ? words : [], glossaries.files, ({ text, lang }) =>
			numbersInJson(text, factsIn(lang))
		),
		...(needed && texts.whole
			? [...translated.values()].flatMap(({ file }) =>
					checkTexts(file, needed, placesIn(root), isName)
				)
			: [])
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
