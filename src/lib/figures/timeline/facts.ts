import { decimalsOf, numberOf, rowOf, sourceTitle } from '../../facts';
import type { Evidence, Facts, Person, Result } from '../../facts';
import { wilson } from '../../statistics';
import { timeOf } from '../time';
import type { Training } from './scene';

export type PersonId = 'person-a1' | 'person-a2' | 'pair-a1-a2';

/** Why a result is in the figure; the contest's kinds come first. */
export type MarkKind =
	'winner' | 'runner-up' | 'extra' | 'entry' | 'between' | 'single' | 'paper' | 'claimed';

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

/** A person measured on the contest's photos, with a 95% Wilson interval. All in percent. */
export interface TimelinePerson {
	id: PersonId;
	name: string;
	error: number;
	/** Decimals that the source printed. */
	decimals: number;
	low: number;
	high: number;
	images: number;
	date: string;
	evidence: Evidence;
	source: string;
}

export interface TimelineFacts {
	contest: TimelineMark[];
	after: TimelineMark[];
	people: Record<PersonId, TimelinePerson>;
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
	return result.role === 'paper' ? 'between' : 'entry';
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

function personOf(facts: Facts, id: PersonId): TimelinePerson {
	const row = rowOf(facts, 'people', id) as Person;
	if (row.images === null || row.wrong === null || row.error === null) {
		throw new Error(`people.csv: ${id} needs images, correct and error to be drawn`);
	}
	const { low, high } = wilson(row.wrong, row.images);
	return {
		id,
		name: row.name,
		error: row.error,
		decimals: decimalsOf(row.printed.error ?? row.printed.accuracy),
		low: low * 100,
		high: high * 100,
		images: row.images,
		date: row.date,
		evidence: row.evidence,
		source: sourceTitle(facts, row.source)
	};
}

/** Picks what the timeline draws: contest results, what came after, and three measured people. */
export function timelineFacts(facts: Facts): TimelineFacts {
	const marks = facts.results.flatMap((result) => markOf(facts, result));
	const of = (panel: 'contest' | 'after') =>
		marks.filter(([where]) => where === panel).map(([, mark]) => mark);
	return {
		contest: of('contest'),
		after: of('after'),
		people: {
			'person-a1': personOf(facts, 'person-a1'),
			'person-a2': personOf(facts, 'person-a2'),
			'pair-a1-a2': personOf(facts, 'pair-a1-a2')
		},
		gap2012: numberOf(facts, 'derived.gap2012'),
		pace: numberOf(facts, 'derived.fall2010To2011'),
		timesFewer: numberOf(facts, 'derived.timesFewerErrors')
	};
}
