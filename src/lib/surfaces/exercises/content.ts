import facts from 'virtual:facts';
import { number } from '$lib/figures/print';
import type { Locale } from '$lib/site/language';
import { knownFrom } from '$lib/story/check-exercises';
import { citationsIn } from '$lib/story/citations';
import { withoutMarks } from '$lib/story/draw';
import { causesOf, goals, solve, type Solved } from '$lib/story/exercise';
import { paragraphPath } from '$lib/story/paragraph';
import { teachingWords } from '$lib/story/section-words';
import Sources from '$lib/story/Sources.svelte';
import { knownPlace } from '$lib/story/steps';
import { titleOf } from '$lib/story/titles';
import { render } from 'svelte/server';
import { exercises } from '../../../../content/exercises';
import { print } from './names';
import type { ExercisesContent, PageExercise } from './types';

interface Made {
	content: ExercisesContent;
	/** The list of sources, as markup. */
	sources: string;
}

const made = new Map<Locale, Made>();

/** The exercises of one language, solved and worded; made once. For what is made at build. */
export function exercisesIn(lang: Locale): Made {
	const known = made.get(lang) ?? make(lang);
	made.set(lang, known);
	return known;
}

function make(lang: Locale): Made {
	const { default: Words } = teachingWords(lang, 'exercises');
	const citations = citationsIn(lang);

	function wordsOf(solved: Solved): PageExercise['words'] {
		const { id, values } = solved;
		const valueOf = (name: string) => {
			const value = values[name];
			if (!value) throw new Error(`Exercise ${id} has no value "${name}".`);
			return value.unit === 'percent'
				? print(value.value, value.unit, value.digits)
				: number(value.value, value.digits);
		};
		const piece = (name: string) =>
			citations.wordsOf(Words, { kind: 'part', id: `${id}.${name}` }, valueOf);
		const all = (prefix: string, ids: string[]) =>
			Object.fromEntries(ids.map((one) => [one, piece(`${prefix}-${one}`)]));
		const names = () => {
			if ('options' in solved)
				return all(
					'option',
					solved.options.map((option) => option.id)
				);
			if (solved.kind === 'order') return all('item', solved.items);
			if (solved.kind !== 'draw') return {};
			const marks = solved.marks.map((mark) => mark.id);
			return solved.figure === 'axis'
				? all('mark', marks)
				: Object.fromEntries(marks.map((year) => [year, year]));
		};
		return {
			title: piece('title'),
			question: piece('question'),
			names: names(),
			hint: piece('hint'),
			hints: all('hint', causesOf(solved)),
			explanation: piece('explanation')
		};
	}

	function answerOf(solved: Solved, names: Record<string, string>): string[] {
		switch (solved.kind) {
			case 'number':
				return [print(solved.answer, solved.unit, solved.digits)];
			case 'order':
				return solved.answer.map((id) => names[id] ?? id);
			case 'draw':
				return solved.marks.map(
					({ id, value }) => `${names[id] ?? id}: ${print(value, solved.unit, solved.digits)}`
				);
			default:
				return solved.options.filter(({ holds }) => holds).map(({ id }) => names[id] ?? id);
		}
	}

	function atOf(step: string): PageExercise['at'] {
		const place = knownPlace(step);
		return { path: paragraphPath(lang, place), section: titleOf(lang, place.section.slug) };
	}

	const all = exercises.map((exercise): PageExercise => {
		const solved = solve(exercise, knownFrom(facts[lang]));
		const words = wordsOf(solved);
		return { solved, words, answer: answerOf(solved, words.names), at: atOf(solved.step) };
	});
	return {
		content: {
			goals: goals.map((id) => ({
				id,
				exercises: all.filter(({ solved }) => solved.goal === id)
			}))
		},
		sources: withoutMarks(render(Sources, { props: { cited: citations.cited() } }).body)
	};
}
