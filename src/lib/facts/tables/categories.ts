import * as cell from '../cell';
import { numberIn, origin, table } from '../table';
import type { Category } from '../types';

export const categories = table(
	{
		id: cell.id,
		index: cell.count,
		wnid: cell.text,
		name: cell.text,
		...origin
	},
	({ index, ...cells }): Category => ({ ...cells, index: numberIn(index) ?? 0 })
);
