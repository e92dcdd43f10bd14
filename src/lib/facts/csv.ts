/**
 * CSV after RFC 4180, read strictly and one line at a time.
 *
 * Our own, and not a library: csv-parse stops at the first broken quote, and when told to go on
 * it swallows the rows after it and miscounts their lines. Here a cell may not span lines, so that a
 * forgotten quote is found on its own line, and every other line is still read and checked.
 */

/** One line with content. A cell that could not be read is null. */
export interface CsvLine {
	/** From 1; the header is line 1. */
	line: number;
	/** The line as it stands in the file. */
	text: string;
	cells: (string | null)[];
	/** True when a quote was left open, so that it is unknown how many cells the line has. */
	open: boolean;
}

export interface CsvProblem {
	line: number;
	/** Which cell, from 0. */
	cell: number;
	/** Place in the line, from 1. */
	character: number;
	value: string;
	expected: string;
}

export interface CsvText {
	lines: CsvLine[];
	problems: CsvProblem[];
}

/**
 * Splits CSV text into lines of cells. Accepts a byte order mark, CRLF and a missing last line break.
 * Broken quotes and blank lines come back as problems, never as an exception.
 */
export function parseCsv(text: string): CsvText {
	const result: CsvText = { lines: [], problems: [] };
	const rows = text.replace(/^\uFEFF/, '').split(/\r?\n/);
	if (rows.at(-1) === '') rows.pop();
	rows.forEach((row, index) => {
		const line = index + 1;
		if (row.trim() === '') {
			result.problems.push({ line, cell: 0, character: 1, value: row, expected: 'no blank line' });
			return;
		}
		const { cells, open, problems } = parseLine(row);
		result.lines.push({ line, text: row, cells, open });
		result.problems.push(...problems.map((problem) => ({ line, ...problem })));
	});
	return result;
}

type LineProblem = Omit<CsvProblem, 'line'>;

function parseLine(row: string): {
	cells: CsvLine['cells'];
	open: boolean;
	problems: LineProblem[];
} {
	const cells: CsvLine['cells'] = [];
	const problems: LineProblem[] = [];
	let open = false;
	let start = 0;
	while (start <= row.length) {
		const cell = row[start] === '"' ? quotedCell(row, start) : bareCell(row, start);
		if (cell.problem) problems.push({ cell: cells.length, ...cell.problem });
		cells.push(cell.problem ? null : cell.text);
		open ||= cell.open;
		start = cell.end + 1;
	}
	return { cells, open, problems };
}

interface Cell {
	text: string;
	/** Where the comma after it stands, or the length of the line. */
	end: number;
	open: boolean;
	problem?: Omit<LineProblem, 'cell'>;
}

function endOfCell(row: string, from: number): number {
	const comma = row.indexOf(',', from);
	return comma < 0 ? row.length : comma;
}

function bareCell(row: string, start: number): Cell {
	const end = endOfCell(row, start);
	const text = row.slice(start, end);
	const stray = text.indexOf('"');
	if (stray < 0) return { text, end, open: false };
	const expected = 'no quote inside a cell that does not begin with one';
	return {
		text,
		end,
		open: false,
		problem: { character: start + stray + 1, value: text, expected }
	};
}

function quotedCell(row: string, start: number): Cell {
	// A quote inside the cell is written twice; the first single one closes it.
	let close = row.indexOf('"', start + 1);
	while (close >= 0 && row[close + 1] === '"') close = row.indexOf('"', close + 2);
	if (close < 0) {
		const value = row.slice(start);
		const expected = 'a closing quote on the same line';
		return {
			text: '',
			end: row.length,
			open: true,
			problem: { character: start + 1, value, expected }
		};
	}
	const end = endOfCell(row, close + 1);
	const text = row.slice(start + 1, close).replaceAll('""', '"');
	if (end === close + 1) return { text, end, open: false };
	const value = row.slice(start, end);
	const expected = 'a comma or the end of the line after a closing quote';
	return { text, end, open: false, problem: { character: close + 2, value, expected } };
}
