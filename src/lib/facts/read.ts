import { definitions as ownDefinitions } from './derived';
import { derive, type Definition } from './derive';
import { FactsError, type Problem } from './problem';
import { claimProblems, futureProblems, referenceProblems, type Sheets } from './reference';
import { readRows } from './rows';
import { readSheet, type Sheet } from './sheet';
import { tableNames, tables } from './tables';
import type { Facts, TableName, Tables } from './types';

export interface ReadOptions {
	/** Where the files lie, for messages; content/data unless told. */
	folder?: string;
	/** What to compute from the tables, by id without "derived."; the story's own unless told. */
	definitions?: Readonly<Record<string, Definition>>;
	/** The last day (YYYY-MM-DD) on which anything can have been published; any day may be named unless told. */
	today?: string;
}

/**
 * Reads and checks all tables, and computes what follows from them.
 *
 * @param files the text of each table by its file name: results.csv and so on.
 * @returns plain JSON. Percentages run from 0 to 100.
 * @throws FactsError with every problem of every file, when there is any.
 */
export function readFacts(
	files: Readonly<Record<string, string>>,
	options: ReadOptions = {}
): Facts {
	const { folder = 'content/data', definitions = ownDefinitions, today } = options;
	const sheets = readSheets(files, folder);
	const problems = unknownFiles(files, folder);
	problems.push(...Object.values(sheets).flatMap((sheet) => sheet.problems));

	const rows: Tables = {
		sources: readRows(tables.sources, sheets.sources, problems),
		exams: readRows(tables.exams, sheets.exams, problems),
		results: readRows(tables.results, sheets.results, problems),
		people: readRows(tables.people, sheets.people, problems),
		audits: readRows(tables.audits, sheets.audits, problems),
		quantities: readRows(tables.quantities, sheets.quantities, problems),
		models: readRows(tables.models, sheets.models, problems),
		claims: readRows(tables.claims, sheets.claims, problems),
		categories: readRows(tables.categories, sheets.categories, problems)
	};
	const computed = Object.keys(definitions).map((name) => `derived.${name}`);
	problems.push(
		...referenceProblems(sheets),
		...claimProblems(sheets, rows, computed),
		...(today === undefined ? [] : futureProblems(sheets, today))
	);
	if (problems.length > 0) throw new FactsError(problems);

	const { derived, problems: underivable } = derive(rows, definitions, (id) => placeOf(sheets, id));
	if (underivable.length > 0) throw new FactsError(underivable);
	return { ...rows, derived };
}

/** File and line of a row, by its id. */
function placeOf(sheets: Sheets, id: string): string | undefined {
	for (const name of tableNames) {
		const { file, rows } = sheets[name];
		const row = rows.find(({ cells }) => cells.id === id);
		if (row) return `${file}:${row.line}`;
	}
	return undefined;
}

function readSheets(files: Readonly<Record<string, string>>, folder: string): Sheets {
	const sheetOf = (name: TableName): Sheet => {
		const file = `${folder}/${name}.csv`;
		const text = files[`${name}.csv`];
		if (text !== undefined) return readSheet(file, text, tables[name].columns);
		const missing = { file, line: 0, column: '', value: '', expected: 'this file to be there' };
		return { file, rows: [], problems: [missing] };
	};
	return {
		sources: sheetOf('sources'),
		exams: sheetOf('exams'),
		results: sheetOf('results'),
		people: sheetOf('people'),
		audits: sheetOf('audits'),
		quantities: sheetOf('quantities'),
		models: sheetOf('models'),
		claims: sheetOf('claims'),
		categories: sheetOf('categories')
	};
}

/** A misspelt file name would otherwise be a table that nobody reads. */
function unknownFiles(files: Readonly<Record<string, string>>, folder: string): Problem[] {
	const known = tableNames.map((name) => `${name}.csv`);
	return Object.keys(files)
		.filter((file) => !known.includes(file))
		.map((file) => ({
			file: `${folder}/${file}`,
			line: 0,
			column: '',
			value: file,
			expected: `only ${known.join(', ')}`
		}));
}
