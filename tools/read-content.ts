import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exercises } from '../content/exercises';
import { story } from '../content/story';
import type { Facts } from '../src/lib/facts';
import { readFactsFrom } from '../src/lib/facts/node';
import { figureFacts } from '../src/lib/figures/facts';
import type { FigureId } from '../src/lib/figures/registry';
import {
	checkStory,
	checkTeaching,
	describeProblem,
	type TeachingFile,
	type WordsFile
} from '../src/lib/story/check';
import { checkExercises } from '../src/lib/story/check-exercises';

/** Everything of content/ that a build needs, checked. */
export interface Content {
	facts: Facts;
	/** What one figure draws. Throws when there is no such figure. */
	factsOf: (figure: string) => unknown;
}

/** Every file of words under content/, in every language. */
function readWords(root: string): { sections: WordsFile[]; teaching: TeachingFile[] } {
	const sections: WordsFile[] = [];
	const teaching: TeachingFile[] = [];
	for (const path of readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })) {
		const file = `content/${path.replaceAll('\\', '/')}`;
		const [, lang, folder, slug] =
			/^content\/([a-z]{2})\/(sections|teaching)\/([\w-]+)\.svx$/.exec(file) ?? [];
		if (!lang || !folder || !slug) continue;
		const text = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
		if (folder === 'sections') sections.push({ file, lang, slug, text });
		else teaching.push({ file, text });
	}
	return { sections, teaching };
}

/**
 * Reads the facts, and checks the score and the words against them. Throws one error that names all
 * problems of the tables, or else all problems of the story.
 *
 * @param langs the languages that the story is written in
 */
export function readContent(root: string, langs: readonly string[]): Content {
	const facts = readFactsFrom(join(root, 'content/data'));
	const storyText = readFileSync(join(root, 'content/story.ts'), 'utf8');
	const exercisesText = readFileSync(join(root, 'content/exercises.ts'), 'utf8');
	const { sections, teaching } = readWords(root);
	const problems = [
		...checkStory(story, storyText, sections, langs, facts),
		...teaching.flatMap((page) => checkTeaching(page, story, facts)),
		...checkExercises(exercises, exercisesText, teaching, langs, story, facts)
	];
	if (problems.length > 0) {
		throw new Error(
			`The story does not hold together:\n${problems.map(describeProblem).join('\n')}`
		);
	}
	return {
		facts,
		factsOf: (figure) => {
			if (!Object.hasOwn(figureFacts, figure)) throw new Error(`There is no figure "${figure}".`);
			return figureFacts[figure as FigureId].pick(facts);
		}
	};
}
