import { decimalsOf, numberOf, rowOf, sourceTitle } from '../../facts';
import type { Evidence, Facts, Result } from '../../facts';
import { timeOf } from '../time';
import type { Training } from './scene';

/** Why a result is in the figure; the contest's kinds come first. */
export type MarkKind = 'winner' | 'runner-up' | 'extra' | 'entry' | 'single' | 'paper' | 'claimed';

/** A published result as the figure draws it. */
export interface TimelineMark {
	id: string;
	kind: MarkKind;
	/** The short name at the mark. */
	label: string;
	name: string;
	/** As precisely as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
	date: string;
	/** The date as a year with its fraction. */
	time: number;
	/** Percent: top-5 error in the contest, top-1 error after it. */
	error: number;
	/** Decimals that the source printed. */
	decimals: number;
	/** Whether photos other than the exam's own training set were used, and whose. */
	extraKind: Result['extraKind'];
	extraData: string;
	/** How the network met the exam's labels. Contest entries and networks trained on them alone count as tuned. */
	training: Training;
	protocol: string;
	evidence: Evidence;
	source: string;
	/** Read on the contest's own page of results. */
	official: boolean;
}

export interface TimelineFacts {
	contest: TimelineMark[];
	after: TimelineMark[];
	/** Points between first and second of 2012, both on the supplied photos. */
	gap2012: number;
	/** Points between the winners of 2010 and 2011. */
	pace: number;
	/** How many times fewer mistakes the last winner made than the first. */
	timesFewer: number;
}

/** Photos of the contest's public half, which every paper after 2017 reports on. */
const publicExam = 'imagenet-val';

function kindOf(result: Result, hidden: boolean): MarkKind | null {
	if (!hidden) {
		if (result.exam !== publicExam) return null;
		if (result.role === 'claimed') return 'claimed';
		// Before the contest ended, only single networks on the public photos are of interest.
		if (result.year < 2017) return result.networks === 'single' ? 'single' : null;
		return 'paper';
	}
	if (result.role === 'winner') return 'winner';
	if (result.role === 'runner-up') return 'runner-up';
	if (result.extraKind !== 'none') return 'extra';
	// Papers that sent their networks to the test server entered no contest.
	return result.role === 'paper' ? null : 'entry';
}

function markOf(facts: Facts, result: Result): [panel: 'contest' | 'after', TimelineMark][] {
	const exam = facts.exams.find(({ id }) => id === result.exam);
	const kind = kindOf(result, exam?.labels === 'hidden');
	if (!kind) return [];
	const panel = kind === 'paper' || kind === 'claimed' ? 'after' : 'contest';
	const [error, printed] =
		panel === 'contest'
			? [result.top5Error, result.printed.top5Error ?? result.printed.top5Accuracy]
			: [result.top1Error, result.printed.top1Accuracy ?? result.printed.top1Error];
	if (error === null) return [];
	const tuned = result.training === 'frozen' || result.training === 'zero-shot';
	const mark: TimelineMark = {
		id: result.id,
		kind,
		label: result.label,
		name: result.name,
		date: result.date,
		time: timeOf(result.date),
		error,
		decimals: decimalsOf(printed),
		extraKind: result.extraKind,
		extraData: result.extraData,
		training: tuned ? (result.training as Training) : 'fine-tuned',
		protocol: result.protocol,
		evidence: result.evidence,
		source: sourceTitle(facts, result.source),
		official: rowOf(facts, 'sources', result.source).kind === 'results-page'
	};
	return [[panel, mark]];
}

/** Picks what the timeline draws: contest results and what came after. */
export function timelineFacts(facts: Facts): TimelineFacts {
	const marks = facts.results.flatMap((result) => markOf(facts, result));
	const of = (panel: 'contest' | 'after') =>
		marks.filter(([where]) => where === panel).map(([, mark]) => mark);
	return {
		contest: of('contest'),
		after: of('after'),
		gap2012: numberOf(facts, 'derived.gap2012'),
		pace: numberOf(facts, 'derived.fall2010To2011'),
		timesFewer: numberOf(facts, 'derived.timesFewerErrors')
	};
}
