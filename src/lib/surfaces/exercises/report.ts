import type { Solved } from '$lib/story/exercise';
import { csvOf } from '../take/csv';
import type { Progress } from './progress';

/** Whether the answer was found without having been shown: one word, the same in every language. */
const how = (done: Progress[string]) => (done.shown ? 'shown' : done.right ? 'yes' : 'no');

/**
 * A student's work as a table to hand in: who and when, then a row for each exercise, those not begun
 * included.
 *
 * @param who the name, as typed by the student
 * @param date as set by the student, YYYY-MM-DD
 */
export function reportOf(
	exercises: Pick<Solved, 'id' | 'goal' | 'level'>[],
	progress: Progress,
	who: string,
	date: string
): string {
	return csvOf([
		['name', who.trim()],
		['date', date.trim()],
		[],
		['exercise', 'goal', 'level', 'answer', 'right', 'tries', 'when'],
		...exercises.map(({ id, goal, level }) => {
			const done = progress[id];
			return [
				id,
				goal,
				level,
				...(done ? [done.answer, how(done), String(done.tries), done.when] : ['', '', '0', ''])
			];
		})
	]);
}
