import * as cell from '../cell';
import { yearOf } from '../date';
import { sumToHundred, topFiveNotAboveTopOne } from '../rules';
import { scoresOf } from '../score';
import { numberIn, origin, printedIn, table } from '../table';
import type { Result } from '../types';

export const results = table(
	{
		id: cell.id,
		name: cell.text,
		label: cell.text,
		date: cell.date,
		role: cell.oneOf(['winner', 'runner-up', 'entry', 'paper', 'retest', 'claimed']),
		exam: cell.id,
		top1_accuracy: cell.percentage,
		top5_accuracy: cell.percentage,
		top5_error: cell.percentage,
		params_millions: cell.amount,
		params_note: cell.note,
		networks: cell.oneOf(['ensemble', 'single', 'unknown']),
		training: cell.oneOfOrEmpty(['fine-tuned', 'frozen', 'zero-shot', 'from-scratch']),
		extra_data: cell.note,
		extra_kind: cell.oneOf(['none', 'public', 'private', 'unknown']),
		protocol: cell.note,
		...origin
	},
	({
		top1_accuracy,
		top5_accuracy,
		top5_error,
		params_millions,
		params_note,
		extra_data,
		extra_kind,
		...cells
	}): Result => {
		const scores = scoresOf({ top1_accuracy, top5_accuracy, top5_error });
		return {
			...cells,
			...scores.values,
			year: yearOf(cells.date),
			complements: scores.complements,
			paramsMillions: numberIn(params_millions),
			paramsNote: params_note,
			extraData: extra_data,
			extraKind: extra_kind,
			printed: printedIn({ ...scores.digits, paramsMillions: params_millions })
		};
	},
	[sumToHundred('top5_accuracy', 'top5_error'), topFiveNotAboveTopOne]
);
