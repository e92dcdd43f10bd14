import { parseCsv, type CsvLine } from './csv';
import type { Problem } from './problem';

/** A data row as text, by column name. What could not be read, or does not belong, is left out. */
export interface SheetRow {
	line: number;
	cells: Record<string, string>;
	/** The line as it stands in the file. */
	text: string;
	/** False when the number of cells is wrong: the row is then not checked cell by cell. */
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
	const rows = body.map((line) => {
		const problem = lengthProblem(file, line, names);
		if (problem) problems.push(problem);
		return sheetRow(line, names, expected, !problem);
	});
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

function lengthProblem(
	file: string,
	{ line, cells, open }: CsvLine,
	names: readonly string[]
): Problem | null {
	// An open quote has swallowed the cells after it: that is reported already.
	if (open || cells.length === names.length) return null;
	const surplus = cells.slice(names.length).map((cell) => cell ?? '');
	return {
		file,
		line,
		column: '',
		value: surplus.length > 0 ? `,${surplus.join(',')}` : '',
		expected: `${names.length} cells, found ${cells.length}`
	};
}

function sheetRow(
	{ line, text, cells }: CsvLine,
	names: readonly string[],
	expected: readonly string[],
	aligned: boolean
): SheetRow {
	const byColumn: Record<string, string> = {};
	names.forEach((name, index) => {
		const cell = cells[index];
		if (expected.includes(name) && typeof cell === 'string') byColumn[name] = cell;
	});
	return { line, cells: byColumn, text, aligned };
}
