import * as cell from '../cell';
import { table } from '../table';
import type { Source } from '../types';

export const sources = table(
	{
		id: cell.id,
		title: cell.text,
		authors: cell.note,
		year: cell.year,
		kind: cell.oneOf(['paper', 'results-page', 'code', 'blog', 'dataset', 'web']),
		url: cell.url,
		licence: cell.note,
		read: cell.text,
		note: cell.note
	},
	(cells): Source => cells
);
