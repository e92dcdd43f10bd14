import { digits as digitsOf, type Digits } from './cell';
import { complementOf } from './decimal';
import { numberIn } from './table';
import type { Score } from './types';

/** An accuracy and its error, whichever of the two was printed; the other one is computed on the digits. */
export function bothSides(accuracy: Digits | null, error: Digits | null) {
	const other = (side: Digits | null) => side && digitsOf(complementOf(side.printed));
	return {
		accuracy: accuracy ?? other(error),
		error: error ?? other(accuracy),
		/** Which of the two is computed. */
		computed: accuracy && !error ? 'error' : error && !accuracy ? 'accuracy' : null
	} as const;
}

/** The four scores of a row that prints some of them. */
export function scoresOf(cells: {
	top1_accuracy: Digits | null;
	top5_accuracy: Digits | null;
	top5_error?: Digits | null;
}) {
	const top1 = bothSides(cells.top1_accuracy, null);
	const top5 = bothSides(cells.top5_accuracy, cells.top5_error ?? null);
	const complements: Score[] = [];
	if (top1.computed) complements.push('top1Error');
	if (top5.computed) complements.push(top5.computed === 'error' ? 'top5Error' : 'top5Accuracy');
	const digits = {
		top1Accuracy: top1.accuracy,
		top1Error: top1.error,
		top5Accuracy: top5.accuracy,
		top5Error: top5.error
	};
	return {
		values: {
			top1Accuracy: numberIn(digits.top1Accuracy),
			top1Error: numberIn(digits.top1Error),
			top5Accuracy: numberIn(digits.top5Accuracy),
			top5Error: numberIn(digits.top5Error)
		},
		digits,
		complements
	};
}
