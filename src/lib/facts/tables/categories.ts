import * as cell from '../cell';
import { origin, table } from '../table';
import type { Category } from '../types';

export const categories = table(
	{
		id: cell.id,
		index: cell.place,
		wnid: cell.text,
		name: cell.text,
		...origin
	},
	({ index, ...cells }): Category => ({ ...cells, index: index.value })
);
