import { number } from '$lib/figures/print';
import { m } from '$lib/site/paraglide/messages';
import type { ExerciseUnit, Solved } from '$lib/story/exercise';
import type { Answer, Drawn } from './mark';
import { inUnit, printTyped, unitNames } from './names';
import { readNumber, type Reading } from './read-number';
import type { PageExercise } from './types';

/** What a student has laid out and not given as an answer yet; the kind of the exercise uses one of them. */
export interface LaidOut {
	typed: string;
	chosen: string[];
	/** From the top down. */
	order: string[];
	drawn: Drawn;
}

/** What lies there before a student begins, or the answer that was kept. */
export function layOut(solved: Solved, kept: Answer | null = null): LaidOut {
	const laid: LaidOut = {
		typed: '',
		chosen: [],
		order: solved.kind === 'order' ? [...solved.items] : [],
		drawn: {}
	};
	if (kept === null) return laid;
	if (typeof kept === 'number') return { ...laid, typed: String(kept) };
	if (!Array.isArray(kept)) return { ...laid, drawn: kept };
	return solved.kind === 'order' ? { ...laid, order: kept } : { ...laid, chosen: kept };
}

/** The answer in what is laid out, or why there is none. */
export type Given =
	/** `understood` says a typed answer as it was read. */
	| { kind: 'answer'; answer: Answer; understood: string | null }
	| { kind: 'note'; text: string }
	| { kind: 'which'; values: [number, number] };

const answer = (given: Answer): Given => ({ kind: 'answer', answer: given, understood: null });
const note = (text: string): Given => ({ kind: 'note', text });

/** A number as an answer. */
export const givenNumber = (value: number, unit: ExerciseUnit): Given => ({
	kind: 'answer',
	answer: value,
	understood: printTyped(value, unit)
});

/** Reads the answer in what is laid out. */
export function givenBy({ solved, words }: PageExercise, laid: LaidOut): Given {
	const { typed, chosen, order, drawn } = laid;
	switch (solved.kind) {
		case 'number': {
			const reading = readNumber(typed, solved.unit, unitNames());
			if (reading.kind === 'number') return givenNumber(reading.value, solved.unit);
			if (reading.kind === 'ambiguous') return { kind: 'which', values: reading.values };
			return note(noteOn(reading, solved.unit));
		}
		case 'order':
			// As it was laid out it is nobody's answer, and never the right one.
			return order.join() === solved.items.join() ? note(m.exercises_empty_order()) : answer(order);
		case 'draw': {
			const missing = solved.marks.filter((one) => drawn[one.id] === undefined);
			if (missing.length === 0) return answer(drawn);
			const names = missing.map((one) => words.names[one.id] ?? one.id).join(', ');
			return note(m.exercises_empty_draw({ names }));
		}
		default:
			if (chosen.length === 0) return note(m.exercises_empty_choice());
			// In the order of the page, whatever the order of the clicks.
			return answer(
				solved.options.map((option) => option.id).filter((one) => chosen.includes(one))
			);
	}
}

function noteOn(
	reading: Exclude<Reading, { kind: 'number' | 'ambiguous' }>,
	unit: ExerciseUnit
): string {
	if (reading.kind === 'other-unit')
		return m.exercises_other_unit({ said: inUnit[reading.unit](), wanted: inUnit[unit]() });
	switch (reading.why) {
		case 'empty':
			return m.exercises_empty_number();
		case 'no-number':
			return m.exercises_no_number({ example: number(12.5, 1) });
		case 'negative':
			return m.exercises_negative();
		case 'too-large':
			return unit === 'percent'
				? m.exercises_too_large_percent({ most: number(100) })
				: m.exercises_too_large();
	}
}
