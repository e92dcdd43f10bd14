import { decimalText, roundDecimal } from '$lib/facts/decimal';
import {
	nearSlip,
	type Solved,
	type SolvedChoice,
	type SolvedDraw,
	type SolvedNumber,
	type SolvedOrder
} from '$lib/story/exercise';

/** What an answer is worth; a wrong one may have a known cause, whose hint is shown. */
export interface Mark {
	verdict: 'right' | 'close' | 'wrong';
	cause: string | null;
	/** What the right answer rounds to, with fewer digits than are asked for. */
	short?: true;
}

/** Places drawn, by the id of the mark; those that are missing are not drawn yet. */
export type Drawn = Record<string, number>;

/** An answer by the kind of its exercise: a number, ids that were chosen or ordered, places. */
export type Answer = number | string[] | Drawn;

const right: Mark = { verdict: 'right', cause: null };
const close: Mark = { verdict: 'close', cause: null };
const wrong = (cause: string | null = null): Mark => ({ verdict: 'wrong', cause });

/** What a number is with fewer decimals, other than nothing. */
const roundings = (exact: number, digits: number) =>
	Array.from({ length: digits }, (_, fewer) =>
		Number(roundDecimal(decimalText(exact), fewer))
	).filter(Boolean);

/** Binary floats: 9.05 − 9 is more than 0.05. */
const within = (a: number, b: number, room: number) => Math.abs(a - b) <= room + 1e-9;

export function markNumber(
	{ answer, digits, tolerance, close: wide, also, slips }: SolvedNumber,
	given: number
): Mark {
	if (within(given, answer, tolerance) || also.some((one) => within(given, one, 0))) return right;
	// A short number may stand for the answer as well as for a slip.
	if (roundings(answer, digits).includes(given)) return { ...close, short: true };
	const slip = slips.find((one) => within(given, one.answer, nearSlip(one.answer, tolerance)));
	if (slip) return wrong(slip.cause);
	return within(given, answer, wide) ? close : wrong();
}

export function markChoice({ kind, options }: SolvedChoice, given: string[]): Mark {
	const off = options.filter(({ id, holds }) => given.includes(id) !== holds);
	if (off.length === 0) return right;
	const cause = off.find((option) => given.includes(option.id))?.cause ?? null;
	if (kind === 'several' && off.length === 1) return { verdict: 'close', cause };
	return wrong(cause);
}

export function markOrder({ answer, slips }: SolvedOrder, given: string[]): Mark {
	const is = (order: string[]) => order.join() === given.join();
	if (is(answer)) return right;
	const slip = slips.find((one) => is(one.answer));
	if (slip) return wrong(slip.cause);
	const off = answer.flatMap((id, at) => (given[at] === id ? [] : [at]));
	const [first = 0, second = 0] = off;
	return off.length === 2 && second - first === 1 ? close : wrong();
}

export function markDrawing({ marks, tolerance, close: wide, slips }: SolvedDraw, given: Drawn) {
	const all = (places: { id: string; value: number }[], room: number) =>
		places.every(({ id, value }) => within(given[id] ?? Infinity, value, room));
	if (all(marks, tolerance)) return right;
	const slip = slips.find((one) => all(one.marks, tolerance));
	if (slip) return wrong(slip.cause);
	return all(marks, wide) ? close : wrong();
}

/** Marks an answer. An answer of another kind than the exercise's is wrong. */
export function mark(solved: Solved, given: Answer): Mark {
	if (solved.kind === 'number')
		return typeof given === 'number' ? markNumber(solved, given) : wrong();
	if (solved.kind === 'draw')
		return typeof given === 'object' && !Array.isArray(given)
			? markDrawing(solved, given)
			: wrong();
	if (!Array.isArray(given)) return wrong();
	return solved.kind === 'order' ? markOrder(solved, given) : markChoice(solved, given);
}

/** An answer as text, the same in every language: for what is kept and handed in. */
export const answerText = (answer: Answer): string =>
	typeof answer === 'number'
		? String(answer)
		: Array.isArray(answer)
			? answer.join(' ')
			: Object.entries(answer)
					.map(([id, value]) => `${id}=${value}`)
					.join(' ');
