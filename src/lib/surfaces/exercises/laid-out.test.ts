import { readFactsFrom } from '$lib/facts/node';
import { knownFrom } from '$lib/story/check-exercises';
import { solve } from '$lib/story/exercise';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../../../content/exercises';
import { givenBy, layOut } from './laid-out';
import type { PageExercise } from './types';

const known = knownFrom(readFactsFrom('content/data'));
const pageOf = (id: string): PageExercise => {
	const exercise = exercises.find((one) => one.id === id);
	if (!exercise) throw new Error(id);
	const words = { title: '', question: '', explanation: '', hint: '', hints: {}, names: {} };
	return { solved: solve(exercise, known), words, answer: [], at: { path: '', section: '' } };
};

describe('givenBy', () => {
	it.each(['mistakes-left', 'whose-line', 'two-headlines', 'sort-the-humans', 'draw-the-band'])(
		'%s: nothing laid out is no answer',
		(id) => {
			const exercise = pageOf(id);
			expect(givenBy(exercise, layOut(exercise.solved)).kind).toBe('note');
		}
	);

	it.each([
		['mistakes-left', 4500],
		['sort-the-humans', ['pair', 'a1', 'a2']],
		['draw-the-band', { low: 4, high: 6 }]
	])('%s: what was kept is the same answer again', (id, kept) => {
		const exercise = pageOf(id);
		expect(givenBy(exercise, layOut(exercise.solved, kept))).toMatchObject({ answer: kept });
	});

	it('puts chosen options in the order of the page', () => {
		const exercise = pageOf('two-headlines');
		const { solved } = exercise;
		if (!('options' in solved)) throw new Error(solved.kind);
		const ids = solved.options.map((option) => option.id);
		expect(givenBy(exercise, layOut(solved, ids.toReversed()))).toMatchObject({ answer: ids });
	});

	it('asks which number is meant where two are written alike', () => {
		const exercise = pageOf('mistakes-left');
		const laid = { ...layOut(exercise.solved), typed: '4.500' };
		expect(givenBy(exercise, laid)).toEqual({ kind: 'which', values: [4500, 4.5] });
	});
});
