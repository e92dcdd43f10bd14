import { decimalsOf, rowOf } from '../../facts';
import type { Evidence, Facts, Result } from '../../facts';
import { years, type Year } from './scene';

/** A winner or runner-up of the contest. */
export interface DrawMark {
	id: string;
	year: Year;
	winner: boolean;
	/** The short name at the mark. */
	label: string;
	name: string;
	/** YYYY-MM-DD. */
	date: string;
	/** Top-5 error in percent. */
	error: number;
	/** Decimals that the source printed. */
	decimals: number;
	extraKind: Result['extraKind'];
	extraData: string;
	protocol: string;
	evidence: Evidence;
	source: string;
	/** Read on the contest's own page of results. */
	official: boolean;
}

export interface DrawFacts {
	marks: DrawMark[];
}

function markOf(facts: Facts, result: Result): DrawMark[] {
	const exam = facts.exams.find(({ id }) => id === result.exam);
	const placed = result.role === 'winner' || result.role === 'runner-up';
	const year = years.find((one) => one === result.year);
	if (exam?.labels !== 'hidden' || !placed || !year || result.top5Error === null) return [];
	const source = rowOf(facts, 'sources', result.source);
	const { id, label, name, date, extraKind, extraData, protocol, evidence, printed } = result;
	return [
		{
			id,
			year,
			winner: result.role === 'winner',
			label,
			name,
			date,
			error: result.top5Error,
			decimals: decimalsOf(printed.top5Error ?? printed.top5Accuracy),
			extraKind,
			extraData,
			protocol,
			evidence,
			source: source.title,
			official: source.kind === 'results-page'
		}
	];
}

/** Picks first and second place of every contest. */
export const drawFacts = (facts: Facts): DrawFacts => ({
	marks: facts.results.flatMap((result) => markOf(facts, result))
});
