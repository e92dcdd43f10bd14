import { factIds, factOf, hasFact, nearestIds, numberOf, type Facts } from '../facts';
import {
	causesOf,
	nearSlip,
	piecesOf,
	solve,
	type Exercise,
	type Known,
	type Solved
} from './exercise';
import { blank, comment, lineAt, type StoryProblem, type TeachingFile } from './problem';
import type { Score } from './score';

/** The facts as exercises see them. */
export const knownFrom = (facts: Facts): Known => ({
	of: (id) => numberOf(facts, id),
	printed: (id) => factOf(facts, id).printed
});

const scoreFile = 'content/exercises.ts';

/**
 * Checks the exercises against the facts, the story and their words in every language: an unknown fact
 * or step, an exercise without words, words without an exercise, a hint without a cause, a wrong answer
 * that cannot be told from the right one. Finds all of it at once.
 *
 * @param scoreText the text of content/exercises.ts, to say where in it an exercise stands
 * @param words the page's words, one file a language
 */
export function checkExercises(
	exercises: Exercise[],
	scoreText: string,
	words: TeachingFile[],
	langs: readonly string[],
	story: Score,
	facts: Facts
): StoryProblem[] {
	const problems: StoryProblem[] = [];
	const steps = story.flatMap((section) => section.steps.map(({ id }) => id));
	const ids = exercises.map(({ id }) => id);
	const solved = new Map<string, Solved>();

	for (const [at, exercise] of exercises.entries()) {
		const { id, step } = exercise;
		const line = lineAt(
			scoreText,
			Math.max(0, scoreText.search(new RegExp(`\\bid: '${id}'(?![^]*\\bid: '${id}')`)))
		);
		const found = (value: string, expected: string) =>
			problems.push({ file: scoreFile, line, value, expected });
		if (ids.indexOf(id) < at) found(id, 'an exercise id not used before');
		if (!steps.includes(step)) {
			const near = nearestIds(step, steps).join(', ');
			found(step, `a step of content/story.ts for exercise ${id}; nearest: ${near}`);
		}
		const unknown = unknownFacts(exercise, facts);
		for (const fact of unknown) {
			const near = nearestIds(fact, factIds(facts)).join(', ');
			found(fact, `a fact in exercise ${id}; nearest: ${near}`);
		}
		if (unknown.length > 0) continue;
		try {
			const plain = solve(exercise, knownFrom(facts));
			solved.set(id, plain);
			for (const { value, expected } of doubts(plain)) found(value, `${expected} (${id})`);
		} catch (error) {
			found(error instanceof Error ? error.message : String(error), `an answer for ${id}`);
		}
	}

	for (const lang of langs) {
		const file = `content/${lang}/teaching/exercises.svx`;
		const text = words.find((one) => one.file === file)?.text;
		if (text === undefined) {
			const expected = `the words of the exercises in ${scoreFile}`;
			problems.push({ file, line: 1, value: '(no such file)', expected });
		} else problems.push(...checkWords({ file, lang, text }, ids, solved));
	}
	return problems;
}

/** The ids that an exercise asks for and the tables do not have. */
function unknownFacts(exercise: Exercise, facts: Facts): string[] {
	const unknown = new Set<string>();
	const note = (id: string) => {
		if (!hasFact(facts, id)) unknown.add(id);
	};
	// A number that computes with nearly everything, while it is only asked which facts are named.
	const stand = { of: (id: string) => (note(id), 1), printed: (id: string) => (note(id), '1.0') };
	const real = knownFrom(facts);
	try {
		solve(exercise, {
			of: (id) => (hasFact(facts, id) ? real.of(id) : stand.of(id)),
			printed: (id) => (hasFact(facts, id) ? real.printed(id) : stand.printed(id))
		});
	} catch {
		// What cannot be computed is reported when it is computed from the facts.
	}
	return [...unknown];
}

/** What is wrong with an exercise itself, however it is worded. */
function doubts(solved: Solved): { value: string; expected: string }[] {
	const found: { value: string; expected: string }[] = [];
	const say = (value: string, expected: string) => found.push({ value, expected });
	if ('tolerance' in solved && !(solved.tolerance > 0 && solved.close > solved.tolerance)) {
		say(String(solved.close), `a wider band for close than for right, ${solved.tolerance}`);
	}
	switch (solved.kind) {
		case 'number': {
			const { answer, tolerance } = solved;
			if (!Number.isFinite(answer)) say(String(answer), 'a finite answer');
			for (const { cause, answer: slip } of solved.slips) {
				if (Math.abs(slip - answer) <= tolerance + nearSlip(slip, tolerance))
					say(`${cause}: ${slip}`, `a wrong answer that is not within the tolerance of ${answer}`);
				for (const other of solved.slips) {
					const room = nearSlip(slip, tolerance) + nearSlip(other.answer, tolerance);
					if (other.cause > cause && Math.abs(slip - other.answer) <= room)
						say(`${cause}: ${slip}`, `a wrong answer other than that of ${other.cause}`);
				}
			}
			break;
		}
		case 'one':
		case 'several': {
			const right = solved.options.filter(({ holds }) => holds).length;
			if (solved.kind === 'one' && right !== 1) say(String(right), 'one option that holds');
			if (right === 0 || right === solved.options.length)
				say(String(right), 'some options that hold and some that do not');
			for (const { id, holds, cause } of solved.options) {
				if (!holds && cause === null) say(id, 'a cause for an option that does not hold');
			}
			break;
		}
		case 'order': {
			const orders = [{ cause: 'the start', answer: solved.items }, ...solved.slips];
			for (const { cause, answer } of orders) {
				if (answer.join() === solved.answer.join()) say(cause, 'an order other than the right one');
			}
			break;
		}
		case 'draw': {
			const { from, to } = solved.axis;
			const drawn = [...solved.given, ...solved.marks];
			for (const { id, value } of [...drawn, ...solved.slips.flatMap(({ marks }) => marks)]) {
				if (!(value >= from && value <= to))
					say(`${id}: ${value}`, `a place from ${from} to ${to}`);
			}
			for (const { cause, marks } of solved.slips) {
				if (marks.map(({ id }) => id).join() !== solved.marks.map(({ id }) => id).join())
					say(cause, 'a place for each mark');
				else if (
					marks.every(
						({ value }, at) =>
							Math.abs(value - (solved.marks[at]?.value ?? NaN)) <= 2 * solved.tolerance
					)
				)
					say(cause, 'places that are not within the tolerance of the right ones');
			}
			break;
		}
	}
	return found;
}

/** The words of one language: a part for each piece of each exercise, and no other part. */
function checkWords(
	{ file, text: whole }: TeachingFile,
	ids: string[],
	solved: Map<string, Solved>
): StoryProblem[] {
	const text = blank(whole, comment);
	const problems: StoryProblem[] = [];
	const found = (index: number, value: string, expected: string) =>
		problems.push({ file, line: lineAt(text, index), value, expected });

	const written = new Set<string>();
	for (const match of text.matchAll(/<Part id="([^"]*)">((?:(?!<Part\b)[\s\S])*?)<\/Part>/g)) {
		const [, part = '', body = ''] = match;
		const [id = '', piece = ''] = part.split('.');
		written.add(part);
		if (!ids.includes(id)) {
			const near = nearestIds(id, ids).join(', ');
			found(match.index, part, `a part of an exercise of ${scoreFile}; nearest: ${near}`);
			continue;
		}
		const exercise = solved.get(id);
		if (!exercise) continue;
		const pieces = piecesOf(exercise);
		if (!pieces.includes(piece)) {
			const causes = causesOf(exercise).join(', ') || '(none)';
			const expected = piece.startsWith('hint-')
				? `a hint for a cause of ${id}: ${causes}`
				: `a piece of ${id}: ${pieces.join(', ')}`;
			found(match.index, part, expected);
		}
		if (body.trim() === '') found(match.index, part, 'words');
		for (const value of body.matchAll(/<Value\b([^>]*)>/g)) {
			const name = /\bof="([^"]*)"/.exec(value[1] ?? '')?.[1] ?? '(none)';
			if (name in exercise.values) continue;
			const known = Object.keys(exercise.values).join(', ') || '(none)';
			found(match.index + match[0].indexOf(value[0]), name, `a value of ${id}: ${known}`);
		}
	}
	for (const exercise of solved.values()) {
		for (const piece of piecesOf(exercise)) {
			const part = `${exercise.id}.${piece}`;
			if (!written.has(part)) found(text.length, '(no words)', `<Part id="${part}">`);
		}
	}
	return problems;
}
