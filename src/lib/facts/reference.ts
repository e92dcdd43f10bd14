import { datePartsOf } from './date';
import { indexTables } from './fact-index';
import { factTableNames } from './field';
import { nearestIds } from './nearest';
import type { Problem } from './problem';
import type { Sheet, SheetRow } from './sheet';
import type { TableName, Tables } from './types';

export type Sheets = Record<TableName, Sheet>;

/**
 * What must hold between the rows of all tables: ids are there once, and what a row names exists. Works on the
 * text of the cells, so that a row with a broken cell still counts as there and still cites its source.
 */
export function referenceProblems(sheets: Sheets): Problem[] {
	const { sources, exams, results, people, claims, categories } = sheets;
	return [
		...duplicateProblems([sources]),
		...duplicateProblems(factTableNames.map((name) => sheets[name])),
		...duplicateProblems([claims]),
		...duplicateProblems([categories]),
		...Object.values(sheets).flatMap((sheet) => missingRowProblems(sheet, 'source', sources)),
		...[results, people].flatMap((sheet) => missingRowProblems(sheet, 'exam', exams)),
		...uncitedProblems(sheets)
	];
}

function rowsWithId(sheet: Sheet): { row: SheetRow; id: string }[] {
	return sheet.rows.flatMap((row) => {
		const { id } = row.cells;
		return id ? [{ row, id }] : [];
	});
}

/** The ids of a table's rows, also of those that have problems. */
export function idsIn(sheet: Sheet): string[] {
	return rowsWithId(sheet).map(({ id }) => id);
}

function duplicateProblems(sheets: readonly Sheet[]): Problem[] {
	const first = new Map<string, string>();
	const problems: Problem[] = [];
	for (const sheet of sheets) {
		for (const { row, id } of rowsWithId(sheet)) {
			const seen = first.get(id);
			if (seen === undefined) {
				first.set(id, `${sheet.file}:${row.line}`);
			} else {
				const expected = `an id that no other row has, but ${seen} has it`;
				problems.push({ file: sheet.file, line: row.line, column: 'id', value: id, expected });
			}
		}
	}
	return problems;
}

function missingRowProblems(sheet: Sheet, column: string, target: Sheet): Problem[] {
	const known = idsIn(target);
	// Without the other table every row would be wrong: that it is missing is said once, for the file.
	if (known.length === 0) return [];
	return sheet.rows.flatMap((row) => {
		const value = row.aligned ? row.cells[column] : undefined;
		if (!value || known.includes(value)) return [];
		const expected = `an id in ${target.file}, nearest: ${nearestIds(value, known).join(', ')}`;
		return [{ file: sheet.file, line: row.line, column, value, expected }];
	});
}

function uncitedProblems({ sources, ...citing }: Sheets): Problem[] {
	const sheets = Object.values(citing);
	// While a table is missing, nobody knows what it cites.
	if (sheets.some(({ rows }) => rows.length === 0)) return [];
	const rows = sheets.flatMap((sheet) => sheet.rows);
	const cited = new Set(rows.map(sourceIn));
	// A row whose source cannot be read is taken to cite whatever it mentions.
	const unread = rows.filter((row) => sourceIn(row) === undefined).map(({ text }) => text);
	return rowsWithId(sources)
		.filter(({ id }) => !cited.has(id) && !unread.some((text) => text.includes(id)))
		.map(({ row, id }) => ({
			file: sources.file,
			line: row.line,
			column: 'id',
			value: id,
			expected: 'a source that some row cites'
		}));
}

function sourceIn({ aligned, cells }: SheetRow): string | undefined {
	return aligned ? cells.source : undefined;
}

/**
 * Facts that a claim names and nobody has.
 *
 * @param rows the rows without a problem.
 * @param computed ids of the derived facts.
 */
export function claimProblems(
	sheets: Sheets,
	rows: Tables,
	computed: readonly string[]
): Problem[] {
	// While a table is missing, any name could be one of its facts.
	if (factTableNames.some((name) => idsIn(sheets[name]).length === 0)) return [];
	const known = [...indexTables(rows).keys(), ...computed];
	// What is wrong with a row is told where it stands, and not again by those who name it.
	const broken = factTableNames.flatMap((name) => {
		const sound = new Set(rows[name].map(({ id }) => id));
		return idsIn(sheets[name]).filter((id) => !sound.has(id));
	});
	const isKnown = (id: string): boolean =>
		known.includes(id) || broken.some((row) => id === row || id.startsWith(`${row}.`));

	const { file, rows: claims } = sheets.claims;
	return claims.flatMap(({ line, cells, aligned }) => {
		const named = aligned ? (cells.facts ?? '').split(' ').filter((id) => id !== '') : [];
		return named
			.filter((id) => !isKnown(id))
			.map((value) => {
				const expected = `a fact, nearest: ${nearestIds(value, known).join(', ')}`;
				return { file, line, column: 'facts', value, expected };
			});
	});
}

/** Dates and years after a day (YYYY-MM-DD): nothing was measured or published then. */
export function futureProblems(sheets: Sheets, today: string): Problem[] {
	return Object.values(sheets).flatMap(({ file, rows }) =>
		rows.flatMap(({ line, cells, aligned }) =>
			['date', 'year'].flatMap((column) => {
				const value = aligned ? (cells[column] ?? '') : '';
				if (!datePartsOf(value) || value <= today.slice(0, value.length)) return [];
				return [{ file, line, column, value, expected: 'nothing that is still to come' }];
			})
		)
	);
}
