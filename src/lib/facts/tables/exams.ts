import * as cell from '../cell';
import { numberIn, origin, printedIn, table } from '../table';
import type { Exam } from '../types';

export const exams = table(
	{
		id: cell.id,
		name: cell.text,
		split: cell.text,
		images: cell.count,
		marking: cell.oneOf(['single-label', 'multi-label']),
		metric_note: cell.note,
		labels: cell.oneOf(['hidden', 'public']),
		...origin
	},
	({ images, metric_note, ...cells }): Exam => ({
		...cells,
		images: numberIn(images),
		metricNote: metric_note,
		printed: printedIn({ images })
	})
);
