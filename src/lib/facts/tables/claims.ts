import * as cell from '../cell';
import { origin, table } from '../table';
import type { Claim } from '../types';

export const claims = table(
	{
		id: cell.claimId,
		label: cell.text,
		claim: cell.text,
		verdict: cell.oneOf(['right', 'imprecise', 'unsupported', 'wrong']),
		right_figure: cell.text,
		facts: cell.ids,
		...origin
	},
	({ right_figure, ...cells }): Claim => ({ ...cells, rightFigure: right_figure })
);
