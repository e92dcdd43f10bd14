import * as cell from '../cell';
import { notMoreThanLookedAt, valueFitsUnit } from '../rules';
import { numberIn, origin, printedIn, table } from '../table';
import type { Audit } from '../types';
import { units } from '../unit';

export const audits = table(
	{
		id: cell.id,
		study: cell.text,
		name: cell.text,
		value: cell.decimal,
		unit: cell.oneOf(units),
		looked_at: cell.count,
		date: cell.dateOrEmpty,
		...origin
	},
	({ value, looked_at, ...cells }): Audit => ({
		...cells,
		value: value.value,
		lookedAt: numberIn(looked_at),
		printed: printedIn({ value, lookedAt: looked_at })
	}),
	[valueFitsUnit, notMoreThanLookedAt]
);
