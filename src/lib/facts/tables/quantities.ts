import * as cell from '../cell';
import { valueFitsUnit } from '../rules';
import { origin, table } from '../table';
import type { Quantity } from '../types';
import { units } from '../unit';

export const quantities = table(
	{
		id: cell.id,
		name: cell.text,
		value: cell.decimalOrDate,
		unit: cell.oneOf(units),
		date: cell.dateOrEmpty,
		...origin
	},
	({ value, ...cells }): Quantity => ({
		...cells,
		value: cells.unit === 'date' ? value : Number(value),
		printed: { value }
	}),
	[valueFitsUnit]
);
