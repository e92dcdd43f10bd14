import * as cell from '../cell';
import { topFiveNotAboveTopOne } from '../rules';
import { scoresOf } from '../score';
import { numberIn, origin, printedIn, table } from '../table';
import type { Model } from '../types';

export const models = table(
	{
		id: cell.modelId,
		label: cell.note,
		story_note: cell.note,
		architecture: cell.note,
		family: cell.note,
		year: cell.year,
		pretraining: cell.note,
		top1_accuracy: cell.percentage,
		top5_accuracy: cell.percentage,
		real_accuracy: cell.percentage,
		v2_accuracy: cell.percentage,
		a_accuracy: cell.percentage,
		r_accuracy: cell.percentage,
		sketch_accuracy: cell.percentage,
		params_millions: cell.amount,
		image_size: cell.count,
		selected: cell.yes,
		...origin
	},
	({ id, label, architecture, family, year, pretraining, selected, source, ...cells }): Model => {
		const scores = scoresOf(cells);
		const measured = {
			realAccuracy: cells.real_accuracy,
			v2Accuracy: cells.v2_accuracy,
			aAccuracy: cells.a_accuracy,
			rAccuracy: cells.r_accuracy,
			sketchAccuracy: cells.sketch_accuracy,
			paramsMillions: cells.params_millions,
			imageSize: cells.image_size
		};
		return {
			id,
			label,
			storyNote: cells.story_note,
			architecture,
			family,
			year,
			pretraining,
			...scores.values,
			complements: scores.complements,
			realAccuracy: numberIn(measured.realAccuracy),
			v2Accuracy: numberIn(measured.v2Accuracy),
			aAccuracy: numberIn(measured.aAccuracy),
			rAccuracy: numberIn(measured.rAccuracy),
			sketchAccuracy: numberIn(measured.sketchAccuracy),
			paramsMillions: numberIn(measured.paramsMillions),
			imageSize: numberIn(measured.imageSize),
			selected,
			source,
			locator: cells.locator,
			evidence: cells.evidence,
			note: cells.note,
			printed: printedIn({ ...scores.digits, ...measured })
		};
	},
	[topFiveNotAboveTopOne]
);
