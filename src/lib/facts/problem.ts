/** One thing that is wrong in one place of the tables. */
export interface Problem {
	/** Path of the table as a reader of the repository knows it: content/data/results.csv. */
	file: string;
	/** Line in the file, from 1; 0 when the whole file is meant. */
	line: number;
	/** Column name, or '' when the whole line is meant. */
	column: string;
	/** Place in the line, from 1; only for broken CSV, where a column name does not lead to the spot. */
	character?: number;
	/** What stands there. */
	value: string;
	/** What should stand there, as the end of "expected ...". */
	expected: string;
}

/** content/data/results.csv:12:top5_error: "abc" (expected a percentage 0 to 100) */
export function printProblem(problem: Problem): string {
	const { file, line, column, character, value, expected } = problem;
	const place = [
		file,
		...(line > 0 ? [line] : []),
		...(column ? [column] : []),
		...(character === undefined ? [] : [`character ${character}`])
	];
	return `${place.join(':')}: "${value}" (expected ${expected})`;
}

/** Thrown once for all tables; `problems` lists everything that was found, by file and line. */
export class FactsError extends Error {
	override readonly name = 'FactsError';
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
		const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`;
		super([`${count} in the tables:`, ...sorted.map(printProblem)].join('\n'));
		this.problems = sorted;
	}
}
