import { parseCsv } from '../csv';
import { isDecimal } from '../decimal';
import type { Column, TableDescription } from './types';

/** The rows of a table as text, by column name. */
export function rowsOf(csv: string): Record<string, string>[] {
	const [header, ...lines] = parseCsv(csv).lines;
	const names = header?.cells ?? [];
	return lines.map(({ cells }) =>
		Object.fromEntries(names.map((name, at) => [name ?? '', cells[at] ?? '']))
	);
}

/** A cell as JSON. A number keeps the digits of its source, 91.0 and not 91, for readers that look at the text. */
function json(cell: string, { type, trueValues, mixed }: Column): string {
	if (cell === '') return 'null';
	if (type === 'boolean') return String(trueValues?.includes(cell) ?? false);
	if (type !== 'string' || (mixed && isDecimal(cell))) return cell;
	return JSON.stringify(cell);
}

/** A table as JSON: an array of records, a line each; numbers as numbers, null for an empty cell. */
export function recordsJson(csv: string, { columns }: TableDescription): string {
	const records = rowsOf(csv).map((row) => {
		const fields = columns.map(
			(column) => `${JSON.stringify(column.name)}:${json(row[column.name] ?? '', column)}`
		);
		return `{${fields.join(',')}}`;
	});
	return `[\n${records.join(',\n')}\n]\n`;
}
