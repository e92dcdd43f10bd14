import { nearestIds, type Facts } from '../src/lib/facts';
import { lineAt, type StoryProblem } from '../src/lib/story/problem';
import type { Score } from '../src/lib/story/score';
import type { LessonPlan } from '../src/lib/surfaces/teach/types';

const file = 'content/lesson.ts';

/**
 * Checks that the lesson names steps of the story and sources of the tables, and no others.
 *
 * @param text the text of content/lesson.ts, to say where in it a name stands
 */
export function checkLesson(
	lesson: LessonPlan,
	story: Score,
	facts: Facts,
	text: string
): StoryProblem[] {
	const steps = story.flatMap((section) => section.steps.map(({ id }) => id));
	const sources = facts.sources.map(({ id }) => id);
	const { plans, questions, misconceptions, choice, readings } = lesson;
	const named = [
		...plans.flatMap(({ rows }) => rows.flatMap((row) => row.steps)),
		...[...questions, ...misconceptions].map(({ step }) => step),
		...choice
	];
	const unknown = (names: readonly string[], known: readonly string[], what: string) =>
		[...new Set(names)]
			.filter((name) => !known.includes(name))
			.map((value) => ({
				file,
				line: lineAt(text, text.indexOf(`'${value}'`)),
				value,
				expected: `${what}; nearest: ${nearestIds(value, known).join(', ')}`
			}));
	return [
		...unknown(named, steps, 'a step of content/story.ts'),
		...unknown(readings, sources, 'a source of content/data/sources.csv')
	];
}
