import { readFactsFrom } from '$lib/facts/node';
import { knownFrom } from '$lib/story/check-exercises';
import {
	goals,
	levels,
	solve,
	type Solved,
	type SolvedDraw,
	type SolvedNumber
} from '$lib/story/exercise';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../../../content/exercises';
import { answerKept } from './kept';
import { answerText, mark, type Answer } from './mark';
import { readNumber, type UnitNames } from './read-number';
import { onAxis } from './sketch';

const all = exercises.map((exercise) => solve(exercise, knownFrom(readFactsFrom('content/data'))));
const unnamed: UnitNames = {
	after: {
		photos: [],
		percent: [],
		points: [],
		times: [],
		'one-in': [],
		errors: []
	},
	beforeOneIn: []
};

const placed = (marks: { id: string; value: number }[]) =>
	Object.fromEntries(marks.map(({ id, value }) => [id, value]));

/** The right answer, as a student would give it: rounded, or as near as a key brings a mark. */
function rightAnswer(solved: Solved): Answer {
	if (solved.kind === 'number') return Number(solved.answer.toFixed(solved.digits));
	if (solved.kind === 'order') return solved.answer;
	if (solved.kind === 'draw')
		return placed(solved.marks.map((one) => ({ ...one, value: onAxis(one.value, solved.axis) })));
	return solved.options.filter(({ holds }) => holds).map(({ id }) => id);
}

/** Every known wrong answer with its cause; of a choice, its wrong option alone. */
function slipsOf(solved: Solved): { cause: string; answer: Answer }[] {
	switch (solved.kind) {
		case 'number':
		case 'order':
			return solved.slips;
		case 'draw':
			return solved.slips.map(({ cause, marks }) => ({
				cause,
				answer: placed(marks.map((one) => ({ ...one, value: onAxis(one.value, solved.axis) })))
			}));
		default:
			return solved.options.flatMap(({ id, holds, cause }) =>
				holds || cause === null ? [] : [{ cause, answer: [id] }]
			);
	}
}

describe('the exercises', () => {
	it('are at least twenty, four to six to a goal, in rising difficulty', () => {
		expect(all.length).toBeGreaterThanOrEqual(20);
		for (const goal of goals) {
			const own = all.filter((solved) => solved.goal === goal);
			expect(own.length, goal).toBeGreaterThanOrEqual(4);
			expect(own.length, goal).toBeLessThanOrEqual(6);
			const rank = own.map(({ level }) => levels.indexOf(level));
			expect(rank, goal).toEqual(rank.toSorted((a, b) => a - b));
		}
		expect(new Set(all.map(({ kind }) => kind)).size).toBe(5);
	});

	it.each(all.map((solved) => [solved.id, solved] as const))(
		'%s: the right answer is right, and stays so when it is kept',
		(_, solved) => {
			const answer = rightAnswer(solved);
			expect(mark(solved, answer)).toEqual({ verdict: 'right', cause: null });
			const kept = answerKept(solved, answerText(answer));
			expect(kept && mark(solved, kept).verdict).toBe('right');
		}
	);

	it.each(
		all.flatMap((solved) =>
			slipsOf(solved).map(({ cause, answer }) => [solved.id, cause, solved, answer] as const)
		)
	)('%s: %s is wrong for its own cause', (_, cause, solved, answer) => {
		expect(mark(solved, answer)).toEqual({ verdict: 'wrong', cause });
	});

	const numbers = all.filter((solved): solved is SolvedNumber => solved.kind === 'number');
	it.each(numbers.map((solved) => [solved.id, solved] as const))(
		'%s: a known wrong answer is one that can be typed, and what is absurd is no answer',
		(_, solved) => {
			for (const { cause, answer } of solved.slips) {
				const typed = String(Number(answer.toPrecision(4)));
				const reading = readNumber(typed, solved.unit, unnamed);
				expect(reading.kind, `${cause}: ${typed}`).toBe('number');
				if (reading.kind === 'number') expect(mark(solved, reading.value).cause).toBe(cause);
			}
			for (const absurd of ['', 'abc', '-3', '1e99', '999999999999'])
				expect(readNumber(absurd, solved.unit, unnamed).kind).toBe('unclear');
		}
	);

	it.each(numbers.map((solved) => [solved.id, solved] as const))(
		'%s: just outside the tolerance is close, far away is wrong',
		(_, solved) => {
			const { answer, tolerance, close } = solved;
			expect(mark(solved, answer + tolerance * 1.01).verdict).not.toBe('right');
			const marks = [answer - close, answer + close].map((given) => mark(solved, given));
			expect(marks).toContainEqual({ verdict: 'close', cause: null });
			// A known slip may lie at that very distance.
			for (const { verdict, cause } of marks) if (cause === null) expect(verdict).toBe('close');
			expect(mark(solved, answer + close * 1.5).verdict).toBe('wrong');
		}
	);
});

describe('mark', () => {
	const find = (id: string) => {
		const solved = all.find((one) => one.id === id);
		if (!solved) throw new Error(id);
		return solved;
	};

	it('takes each usual way to the same lead for right', () => {
		const solved = find('same-photos-test');
		const rounded = [75.9, 76, 77, 78].map((given) => mark(solved, given).verdict);
		expect(rounded).toEqual(['right', 'right', 'right', 'right']);
		expect([75, 79].map((given) => mark(solved, given).verdict)).toEqual(['close', 'close']);
	});

	it('asks for more digits where the right answer rounds to what was given', () => {
		const short = { verdict: 'close', cause: null, short: true };
		expect(mark(find('perfect-reader'), 97)).toEqual(short);
		expect(mark(find('his-error-rate'), 5.1)).toEqual(short);
		expect(mark(find('his-error-rate'), 5)).toEqual(short);
		expect(mark(find('beaten-in-february'), 0).short).toBeUndefined();
		for (const solved of all) {
			if (solved.kind !== 'number') continue;
			for (let digits = 0; digits <= solved.digits; digits++) {
				const given = Number(solved.answer.toFixed(digits));
				if (given !== 0) expect(mark(solved, given).verdict, solved.id).not.toBe('wrong');
			}
		}
	});

	it('calls a choice of several close when one box is off, and names the cause of a wrong one', () => {
		const solved = find('two-headlines');
		expect(mark(solved, ['four-in-ten'])).toEqual({ verdict: 'close', cause: null });
		expect(mark(solved, ['four-in-ten', 'eight-in-ten', 'first-one-in-five'])).toEqual({
			verdict: 'close',
			cause: 'took-five'
		});
	});

	it('calls an order close when two neighbours are swapped', () => {
		const solved = find('sort-the-humans');
		expect(mark(solved, ['a1', 'pair', 'a2']).cause).toBe('pair-mean');
		expect(mark(solved, ['pair', 'a2', 'a1']).verdict).toBe('close');
		expect(mark(solved, ['a2', 'pair', 'a1']).verdict).toBe('wrong');
	});

	it('wants every place of a drawing within the band', () => {
		const solved = find('draw-the-band') as SolvedDraw;
		const [low = 0, high = 0] = solved.marks.map(({ value }) => value);
		expect(mark(solved, { low: low + 0.24, high: high - 0.24 }).verdict).toBe('right');
		expect(mark(solved, { low: low + 0.3, high }).verdict).toBe('close');
		expect(mark(solved, { low, high: high + 2 }).verdict).toBe('wrong');
		expect(mark(solved, { low }).verdict).toBe('wrong');
	});

	it('finds answers of another kind wrong', () => {
		expect(mark(find('draw-the-band'), 4).verdict).toBe('wrong');
		expect(mark(find('mistakes-left'), ['a']).verdict).toBe('wrong');
		expect(mark(find('whose-line'), 4).verdict).toBe('wrong');
	});
});

describe('answerKept', () => {
	it('leaves out what is no answer of the exercise any more', () => {
		const kept = (id: string, text: string) => {
			const solved = all.find((one) => one.id === id);
			return solved && answerKept(solved, text);
		};
		expect(kept('two-headlines', 'four-in-ten gone')).toEqual(['four-in-ten']);
		expect(kept('sort-the-humans', 'a1 a2')).toBeNull();
		expect(kept('mistakes-left', '<b>')).toBeNull();
		expect(kept('draw-the-band', 'low=4 high=<img> other=3')).toEqual({ low: 4 });
		expect(kept('whose-line', '')).toBeNull();
	});
});
