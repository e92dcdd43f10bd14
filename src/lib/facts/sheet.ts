import { parseCsv, type CsvLine } from './csv';
import type { Problem } from './problem';

/** A data row as text, by column name. What could not be read, or does not belong, is left out. */
export interface SheetRow {
	line: number;
	cells: Record<string, string>;
	/** The line as it stands in the file. */
	text: string;
	/** False when it cannot be told which cell belongs to which column: the cells are then not checked. */
	aligned: boolean;
}

/** A table as text. */
export interface Sheet {
	file: string;
	rows: SheetRow[];
	problems: Problem[];
}

/**
 * Reads the text of one table against the columns it should have. Reports broken CSV, a blank file,
 * a header without rows, columns that are missing, unknown or there twice, and rows of a wrong length.
 */
export function readSheet(file: string, text: string, expected: readonly string[]): Sheet {
	const csv = parseCsv(text);
	const [header, ...body] = csv.lines;
	if (!header) {
		const blank = { file, line: 0, column: '', value: '', expected: 'a header row and data rows' };
		return { file, rows: [], problems: [blank] };
	}
	const names = header.cells.map((name) => name ?? '');
	const problems: Problem[] = csv.problems.map(({ line, cell, character, value, expected }) => ({
		file,
		line,
		column: line === header.line ? '' : (names[cell] ?? ''),
		character,
		value,
		expected
	}));
	problems.push(...headerProblems(file, header, names, expected));
	if (body.length === 0) {
		problems.push({ file, line: 0, column: '', value: '', expected: 'at least one data row' });
	}
	problems.push(...body.flatMap((line) => lengthProblems(file, line, names)));
	const rows = body.map((line) => sheetRow(line, names, expected));
	return { file, rows, problems };
}

function headerProblems(
	file: string,
	header: CsvLine,
	names: readonly string[],
	expected: readonly string[]
): Problem[] {
	// Where the header itself is broken CSV, that is the problem, and not the names it garbled.
	if (header.cells.includes(null)) return [];
	const at = { file, line: header.line };
	const missing = expected
		.filter((name) => !names.includes(name))
		.map((name) => ({ ...at, column: name, value: '', expected: 'this column in the header' }));
	const unknown = names
		.filter((name) => !expected.includes(name))
		.map((name) => ({ ...at, column: name, value: name, expected: oneOfColumns(expected) }));
	const twice = names
		.filter((name, index) => expected.includes(name) && names.indexOf(name) < index)
		.map((name) => ({ ...at, column: name, value: name, expected: 'each column once' }));
	return [...missing, ...unknown, ...twice];
}

function oneOfColumns(expected: readonly string[]): string {
	return `only the columns ${expected.join(', ')}`;
}

function lengthProblems(
	file: string,
	{ line, cells, open }: CsvLine,
	names: readonly string[]
): Problem[] {
	// An open quote has swallowed the cells after it: that is reported already.
	if (open || cells.length === names.length) return [];
	const surplus = cells.slice(names.length).map((cell) => `,${cell ?? ''}`);
	const expected = `${names.length} cells, found ${cells.length}`;
	return [{ file, line, column: '', value: surplus.join(''), expected }];
}

function sheetRow(
	{ line, text, cells, open }: CsvLine,
	names: readonly string[],
	expected: readonly string[]
): SheetRow {
	const byColumn: Record<string, string> = {};
	names.forEach((name, index) => {
		const cell = cells[index];
		if (expected.includes(name) && typeof cell === 'string') byColumn[name] = cell;
	});
	const surplus = cells.slice(names.length);
	// Commas too many at the end, or a quote left open, leave the cells before them in their columns.
	const aligned = open || (cells.length >= names.length && surplus.every((cell) => cell === ''));
	return { line, cells: byColumn, text, aligned };
}
