import { number } from '$lib/figures/print';
import { m } from '$lib/site/paraglide/messages';
import type { ExerciseUnit, Goal, Level, SolvedDraw, SolvedNumber } from '$lib/story/exercise';
import type { Done } from './progress';
import type { UnitNames } from './read-number';

/** The words of the page that go by unit, goal and level, in the reader's language. */

export const goalName: Record<Goal, () => string> = {
	scores: m.exercises_goal_scores,
	photos: m.exercises_goal_photos,
	intervals: m.exercises_goal_intervals,
	human: m.exercises_goal_human,
	saturation: m.exercises_goal_saturation
};

export const levelName: Record<Level, () => string> = {
	easy: m.exercises_level_easy,
	middle: m.exercises_level_middle,
	hard: m.exercises_level_hard
};

/** How a student stands on an exercise that was begun. */
export function standingOf({ right, shown }: Done): string {
	if (right) return shown ? m.exercises_state_right_shown() : m.exercises_state_right();
	return shown ? m.exercises_state_shown() : m.exercises_state_open();
}

/** In which unit an answer is asked for. */
export const inUnit: Record<ExerciseUnit, () => string> = {
	photos: m.exercises_in_photos,
	percent: m.exercises_in_percent,
	points: m.exercises_in_points,
	times: m.exercises_in_times,
	'one-in': m.exercises_in_one_in,
	errors: m.exercises_in_errors
};

const withUnit: Record<ExerciseUnit, (inputs: { n: string }) => string> = {
	photos: m.exercises_print_photos,
	percent: m.exercises_print_percent,
	points: m.exercises_print_points,
	times: m.exercises_print_times,
	'one-in': m.exercises_print_one_in,
	errors: m.exercises_print_errors
};

/** A number with the word for its unit. */
export const print = (value: number, unit: ExerciseUnit, digits: number) =>
	withUnit[unit]({ n: number(value, digits) });

/** As many decimals as a number has, six at most. */
const decimalsOf = (value: number) =>
	value.toFixed(6).replace(/0+$/, '').split('.')[1]?.length ?? 0;

/** A number as somebody typed it, with the word for its unit. */
export const printTyped = (value: number, unit: ExerciseUnit) =>
	print(value, unit, decimalsOf(value));

/** How far off: of percentages that is in points. */
function printBand(value: number, unit: ExerciseUnit): string {
	if (unit === 'one-in' || unit === 'times') return number(value, decimalsOf(value));
	return print(value, unit === 'percent' ? 'points' : unit, decimalsOf(value));
}

/** How far off an answer may be to count as right, and as close. */
export function printBands({ tolerance, close: wide, unit }: SolvedNumber | SolvedDraw): string {
	const close = printBand(wide, unit);
	return unit === 'photos' && tolerance < 1
		? m.exercises_bands_whole({ close })
		: m.exercises_bands({ tolerance: printBand(tolerance, unit), close });
}

const calledBy = (words: string) => words.split(',').map((word) => word.trim().toLowerCase());

/** As people call them, and with the word for one in digits too. */
const withDigit = (words: string, one: RegExp) =>
	calledBy(words).flatMap((called) => [called, called.replace(one, '1')]);

/** How people call the units. */
export const unitNames = (): UnitNames => ({
	after: {
		photos: calledBy(m.exercises_names_photos()),
		percent: calledBy(m.exercises_names_percent()),
		points: calledBy(m.exercises_names_points()),
		times: calledBy(m.exercises_names_times()),
		'one-in': withDigit(m.exercises_names_one_in(), /\S+$/),
		errors: calledBy(m.exercises_names_errors())
	},
	beforeOneIn: [...withDigit(m.exercises_before_one_in(), /^\S+/), '1/', '1 /', '1:']
});
