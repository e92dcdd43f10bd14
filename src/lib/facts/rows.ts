import * as v from 'valibot';
import type { Problem } from './problem';
import type { Sheet } from './sheet';
import type { Table } from './table';

/**
 * The rows of a sheet that have no problem. The problems of the others, cell by cell and between the cells of
 * the row, are added to `problems`.
 */
export function readRows<R>(table: Table<R>, sheet: Sheet, problems: Problem[]): R[] {
	const rows: R[] = [];
	for (const { line, cells, aligned } of sheet.rows) {
		// Which cell is which cannot be told: every column after the slip would seem wrong.
		if (!aligned) continue;
		const at = { file: sheet.file, line };
		const read = v.safeParse(table.row, cells, { abortPipeEarly: true });
		if (read.success) rows.push(read.output);
		for (const issue of read.issues ?? []) {
			const column = v.getDotPath(issue) ?? '';
			const value = cells[column];
			// A cell that is not there is a problem of the header or of the CSV, and told already.
			if (value !== undefined) problems.push({ ...at, column, value, expected: issue.message });
		}
		const found = table.rules.flatMap((rule) => rule(cells));
		problems.push(...found.map((problem) => ({ ...at, ...problem })));
	}
	return rows;
}
