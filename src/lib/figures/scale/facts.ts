import { decimalsOf, factOf, numberOf, sourceTitle } from '../../facts';
import type { Evidence, Facts, Result } from '../../facts';
import { timeOf } from '../time';

/** A published score on the public validation photos, with the size of its network where it is printed. */
export interface ScaleMark {
	id: string;
	/** The short name at the mark. */
	label: string;
	name: string;
	/** As precisely as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
	date: string;
	/** The date as a year with its fraction. */
	time: number;
	/** Top-1 accuracy, percent. */
	right: number;
	/** Decimals that the source printed. */
	decimals: number;
	/** Millions of weights; null where none are printed for the whole. */
	weights: number | null;
	/** What the number of weights counts. */
	weightsNote: string;
	/** Several networks voting. */
	ensemble: boolean;
	/** Only a last layer learned on the exam's photos. */
	frozen: boolean;
	extraKind: Result['extraKind'];
	extraData: string;
	protocol: string;
	evidence: Evidence;
	source: string;
}

/** What a year brought, from the end of one year to the end of another. */
export interface Period {
	from: number;
	to: number;
	/** Points, or per cent of the mistakes that were left. */
	perYear: number;
	decimals: number;
}

export interface ScaleFacts {
	/** In order of date, the better one first on the same day. */
	marks: ScaleMark[];
	/** Millions of weights of CoCa: the part that looks at the photo, and the whole. */
	coca: { part: number; whole: number };
	/** Points of top-1 accuracy a year. */
	gains: Period[];
	/** Share of the mistakes left that a year took away, in percent. */
	cuts: Period[];
}

function markOf(facts: Facts, result: Result): ScaleMark[] {
	const { top1Accuracy: right, training } = result;
	// The rows that the gains a year are computed over, without those that never learned the exam's labels.
	if (result.exam !== 'imagenet-val' || result.role === 'claimed' || training === 'zero-shot') {
		return [];
	}
	if (right === null) return [];
	return [
		{
			id: result.id,
			label: result.label,
			name: result.name,
			date: result.date,
			time: timeOf(result.date),
			right,
			decimals: decimalsOf(result.printed.top1Accuracy),
			weights: result.paramsMillions,
			weightsNote: result.paramsNote,
			ensemble: result.networks === 'ensemble',
			frozen: training === 'frozen',
			extraKind: result.extraKind,
			extraData: result.extraData,
			protocol: result.protocol,
			evidence: result.evidence,
			source: sourceTitle(facts, result.source)
		}
	];
}

const period =
	(facts: Facts, name: string) =>
	([from, to]: [number, number]): Period => {
		const { value, decimals } = factOf(facts, `derived.${name}${from}To${to}`);
		return { from, to, perYear: Number(value), decimals };
	};

/** Picks what the figure draws: every ranked score on the validation photos, and the pace of the best. */
export function scaleFacts(facts: Facts): ScaleFacts {
	const gains: [number, number][] = [
		[2012, 2017],
		[2017, 2020],
		[2020, 2023],
		[2023, 2025]
	];
	const cuts: [number, number][] = [
		[2012, 2017],
		[2017, 2021],
		[2021, 2023]
	];
	return {
		marks: facts.results
			.flatMap((result) => markOf(facts, result))
			.sort((one, other) => one.time - other.time || other.right - one.right),
		coca: {
			part: numberOf(facts, 'coca-image-encoder'),
			whole: numberOf(facts, 'coca-parameters')
		},
		gains: gains.map(period(facts, 'gainPerYear')),
		cuts: cuts.map(period(facts, 'errorCutPerYear'))
	};
}
