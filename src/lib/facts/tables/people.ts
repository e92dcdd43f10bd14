import * as cell from '../cell';
import type { Digits } from '../cell';
import { yearOf } from '../date';
import { subtractDecimals } from '../decimal';
import { countAgreesWithAccuracy, sumToHundred } from '../rules';
import { bothSides } from '../score';
import { numberIn, origin, printedIn, table } from '../table';
import type { Person } from '../types';

export const people = table(
	{
		id: cell.id,
		name: cell.text,
		label: cell.text,
		kind: cell.oneOf(['person', 'pair', 'group', 'machine']),
		study: cell.text,
		exam: cell.id,
		class_subset: cell.note,
		images: cell.count,
		correct: cell.count,
		accuracy: cell.percentage,
		error: cell.percentage,
		training_images: cell.count,
		date: cell.dateOrEmpty,
		...origin
	},
	({ class_subset, images, correct, accuracy, error, training_images, ...cells }): Person => {
		const sides = bothSides(accuracy, error);
		const complements: Person['complements'] = sides.computed ? [sides.computed] : [];
		let wrong: Digits | null = null;
		if (images && correct) {
			wrong = cell.digits(subtractDecimals(images.printed, correct.printed));
			complements.push('wrong');
		}
		const digits = { images, correct, wrong, accuracy: sides.accuracy, error: sides.error };
		return {
			...cells,
			classSubset: class_subset,
			images: numberIn(images),
			correct: numberIn(correct),
			wrong: numberIn(wrong),
			accuracy: numberIn(sides.accuracy),
			error: numberIn(sides.error),
			complements,
			trainingImages: numberIn(training_images),
			year: cells.date === '' ? null : yearOf(cells.date),
			printed: printedIn({ ...digits, trainingImages: training_images })
		};
	},
	[sumToHundred('accuracy', 'error'), countAgreesWithAccuracy]
);
