/** The five goals that the exercises serve, in the order of the story. */
export const goals = ['scores', 'photos', 'intervals', 'human', 'saturation'] as const;
export type Goal = (typeof goals)[number];

export const levels = ['easy', 'middle', 'hard'] as const;
export type Level = (typeof levels)[number];

/** What a number counts; percent runs from 0 to 100, a difference of percents is in points. */
export type ExerciseUnit = 'photos' | 'percent' | 'points' | 'times' | 'one-in' | 'errors';

/** The facts as an exercise sees them. Both throw for an unknown id. */
export interface Known {
	/** The number of a fact, unrounded, in its own unit. */
	of: (id: string) => number;
	/** The digits of a fact as printed. */
	printed: (id: string) => string;
}

/** A number computed from the facts. */
export type Compute = (known: Known) => number;

/** Whether a statement is true by the facts; plain where it is a matter of definition. */
export type Holds = boolean | ((known: Known) => boolean);

/** A number that the words may print besides the answer: `<Value of="…" />`. */
export interface Side {
	value: Compute;
	unit: ExerciseUnit;
	digits: number;
}

interface Common {
	/** The same in every language, and in a student's stored progress: never used for another exercise. */
	id: string;
	goal: Goal;
	level: Level;
	/** The step of the story that the explanation leads to. */
	step: string;
	sides?: Record<string, Side>;
}

/** A number to work out. */
export interface NumberExercise extends Common {
	kind: 'number';
	unit: ExerciseUnit;
	/** Decimals that the answer is printed with. */
	digits: number;
	answer: Compute;
	/** How far off still counts as right, and how far as close; in the unit. */
	tolerance: number;
	close: number;
	/** Other numbers that are right, each by the way that leads to it. */
	also?: Record<string, Compute>;
	/** Known wrong answers, each with its cause. */
	slips: Record<string, Compute>;
}

/** One or several true statements among others. */
export interface ChoiceExercise extends Common {
	kind: 'one' | 'several';
	options: Record<string, { holds: Holds; cause?: string }>;
}

/** Things to put in order, listed as the student first sees them. */
export interface OrderExercise extends Common {
	kind: 'order';
	items: Record<string, Compute>;
	/** The item at the top has the smallest number, or the largest. */
	first: 'smallest' | 'largest';
	/** Known wrong orders: by other numbers, or the other way round. */
	slips: Record<string, Record<string, Compute> | 'reversed'>;
}

/** Heights over years, or places on one axis, to draw. */
export interface DrawExercise extends Common {
	kind: 'draw';
	/** `years`: a height for each year; `axis`: places along one axis. */
	figure: 'years' | 'axis';
	unit: ExerciseUnit;
	digits: number;
	/** The ends of the axis that is drawn on, and what one press of a key moves. */
	axis: { from: number; to: number; step: number; ticks: number[] };
	/** What is drawn already: the years before, by year. */
	given?: Record<string, Compute>;
	/** What is to be drawn: by year, or by name; from left to right. */
	marks: Record<string, Compute>;
	tolerance: number;
	close: number;
	slips: Record<string, Record<string, Compute>>;
}

export type Exercise = NumberExercise | ChoiceExercise | OrderExercise | DrawExercise;

interface SolvedCommon extends Pick<Common, 'id' | 'goal' | 'level' | 'step'> {
	/** What `<Value>` may print, the answer included. */
	values: Record<string, { value: number; unit: ExerciseUnit; digits: number }>;
}

export interface SolvedNumber extends SolvedCommon {
	kind: 'number';
	unit: ExerciseUnit;
	digits: number;
	answer: number;
	tolerance: number;
	close: number;
	also: number[];
	slips: { cause: string; answer: number }[];
}

export interface SolvedChoice extends SolvedCommon {
	kind: 'one' | 'several';
	options: { id: string; holds: boolean; cause: string | null }[];
}

export interface SolvedOrder extends SolvedCommon {
	kind: 'order';
	/** As the student first sees them. */
	items: string[];
	answer: string[];
	slips: { cause: string; answer: string[] }[];
}

export interface SolvedDraw extends SolvedCommon {
	kind: 'draw';
	figure: 'years' | 'axis';
	unit: ExerciseUnit;
	digits: number;
	axis: DrawExercise['axis'];
	given: { id: string; value: number }[];
	marks: { id: string; value: number }[];
	tolerance: number;
	close: number;
	slips: { cause: string; marks: { id: string; value: number }[] }[];
}

/** An exercise with everything computed: plain data, which is all that a reader's browser gets. */
export type Solved = SolvedNumber | SolvedChoice | SolvedOrder | SolvedDraw;

/** How near to a known wrong answer counts as that one: what rounding on the way leaves of it. */
export const nearSlip = (slip: number, tolerance: number) => {
	const size = Math.abs(slip);
	return Math.min(0.03 * size, Math.max(tolerance, 0.002 * size)) + 1e-9;
};

const byNumber = (items: Record<string, number>, first: OrderExercise['first']) =>
	Object.keys(items).sort((a, b) => {
		const difference = (items[a] ?? 0) - (items[b] ?? 0);
		return first === 'smallest' ? difference : -difference;
	});

const computed = (all: Record<string, Compute>, known: Known) =>
	Object.fromEntries(Object.entries(all).map(([id, compute]) => [id, compute(known)]));

const listed = (all: Record<string, Compute>, known: Known) =>
	Object.entries(computed(all, known)).map(([id, value]) => ({ id, value }));

/** Computes an exercise from the facts. Throws where a fact does not exist or is no number. */
export function solve(exercise: Exercise, known: Known): Solved {
	const { id, goal, level, step, sides = {} } = exercise;
	const values: SolvedCommon['values'] = Object.fromEntries(
		Object.entries(sides).map(([name, { value, unit, digits }]) => [
			name,
			{ value: value(known), unit, digits }
		])
	);
	const common = { id, goal, level, step, values };
	switch (exercise.kind) {
		case 'number': {
			const { kind, unit, digits, tolerance, close, also = {}, slips } = exercise;
			const answer = exercise.answer(known);
			return {
				...common,
				values: { answer: { value: answer, unit, digits }, ...values },
				kind,
				unit,
				digits,
				answer,
				tolerance,
				close,
				also: Object.values(computed(also, known)),
				slips: Object.entries(computed(slips, known)).map(([cause, slip]) => ({
					cause,
					answer: slip
				}))
			};
		}
		case 'one':
		case 'several':
			return {
				...common,
				kind: exercise.kind,
				options: Object.entries(exercise.options).map(([option, { holds, cause = null }]) => ({
					id: option,
					holds: typeof holds === 'boolean' ? holds : holds(known),
					cause
				}))
			};
		case 'order': {
			const answer = byNumber(computed(exercise.items, known), exercise.first);
			return {
				...common,
				kind: exercise.kind,
				items: Object.keys(exercise.items),
				answer,
				slips: Object.entries(exercise.slips).map(([cause, slip]) => ({
					cause,
					answer:
						slip === 'reversed'
							? [...answer].reverse()
							: byNumber(computed(slip, known), exercise.first)
				}))
			};
		}
		case 'draw': {
			const { kind, figure, unit, digits, axis, given = {}, tolerance, close } = exercise;
			const marks = listed(exercise.marks, known);
			return {
				...common,
				values: {
					...Object.fromEntries(
						marks.map((mark) => [`answer-${mark.id}`, { value: mark.value, unit, digits }])
					),
					...values
				},
				kind,
				figure,
				unit,
				digits,
				axis,
				given: listed(given, known),
				marks,
				tolerance,
				close,
				slips: Object.entries(exercise.slips).map(([cause, slip]) => ({
					cause,
					marks: listed(slip, known)
				}))
			};
		}
	}
}

/** The causes that an exercise has a hint for. */
export const causesOf = (solved: Solved): string[] => [
	...new Set(
		'options' in solved
			? solved.options.flatMap(({ cause }) => (cause === null ? [] : [cause]))
			: solved.slips.map(({ cause }) => cause)
	)
];

/** The pieces of words that an exercise needs: `<Part id="<exercise>.<piece>">`. */
export const piecesOf = (solved: Solved): string[] => [
	'title',
	'question',
	'hint',
	'explanation',
	...('options' in solved ? solved.options.map(({ id }) => `option-${id}`) : []),
	...('items' in solved ? solved.items.map((id) => `item-${id}`) : []),
	...(solved.kind === 'draw' && solved.figure === 'axis'
		? solved.marks.map(({ id }) => `mark-${id}`)
		: []),
	...causesOf(solved).map((cause) => `hint-${cause}`)
];
