import { countOf, decimalsOf, rowOf, sourceTitle } from '../../facts';
import type { Evidence, Facts, Person, Result } from '../../facts';
import { wilson } from '../../statistics';
import { timeOf } from '../time';
import { passing, type Passing } from './passing';
import type { HumanId, Subset } from './people';

/**
 * Where a count of photos is from: printed, worked back from a printed percentage, the difference of
 * two printed counts, or the published rate times the photos of the exam.
 */
export type CountFrom = 'printed' | 'recovered' | 'difference' | 'rate';

/** A person or a machine with a score, and how sure it is. */
export interface Scored {
	/** The same for the same person or machine in every part of an exam. */
	id: string;
	human: boolean;
	/** The short name at the mark, as the tables have it. */
	label: string;
	name: string;
	/** Percent, as published: mistakes with five guesses, or right answers in the exam of 2020. */
	value: number;
	/** Decimals that the source printed. */
	decimals: number;
	/** 95% Wilson interval of the value, in percent. */
	low: number;
	high: number;
	/** Photos. */
	images: number;
	/** Photos: mistakes with five guesses, or right answers in the exam of 2020. */
	count: number;
	countFrom: CountFrom;
	/** YYYY-MM-DD. */
	date: string;
	/** The date as a year with its fraction. */
	time: number;
	evidence: Evidence;
	source: string;
}

/** A machine in the contest, or on its photos between two contests. */
export interface Machine extends Scored {
	kind: 'winner' | 'between';
	protocol: string;
}

/** A person of the contest's photos, with GoogLeNet on the very same ones. */
export interface Human extends Scored {
	id: HumanId;
	/** Photos that the person trained on; null for the pair. */
	trainedOn: number | null;
	/** Which machines were the first to be better. */
	passed: Passing;
	sameMachine: Scored;
}

/** Somebody in the exam of 2020. */
export interface Sitter extends Scored {
	/** For machines: photos that they had learned from beside ImageNet's own; null where it is not in the tables. */
	extra: Pick<Result, 'extraKind' | 'extraData'> | null;
}

export interface HumanLineFacts {
	/** Contest winners from 2012 and results between contests, all without extra photos, by date. */
	machines: Machine[];
	people: Record<HumanId, Human>;
	/** The exam of 2020, the best first. */
	study: Record<Subset, Sitter[]>;
	/** Machines of the study that are not drawn, all on all photos: how many, and the best of them in percent. */
	others: { count: number; best: number; decimals: number };
	/** Categories of objects, and of dog breeds. */
	classes: { dogs: number };
}

/** The photos of 2012 to 2017; those of 2010 and 2011 were others. */
const contestExam = 'ilsvrc2012-test';

const sameMachines: Record<HumanId, string> = {
	'person-a1': 'googlenet-1500',
	'person-a2': 'googlenet-258',
	'pair-a1-a2': 'googlenet-204'
};

/** Who sat the exam of 2020, with the row of the same network in results.csv. */
const sitters: Record<string, string | null> = {
	'person-a': null,
	'person-b': null,
	'person-c': null,
	'person-d': null,
	'person-e': null,
	'noisy-student': 'noisystudent-l2',
	fixresnext: 'fixresnext-wsl',
	instagram: 'resnext101-32x48d-wsl',
	'efficientnet-b7': 'efficientnet-b7',
	resnet50: null
};

const personRow = (facts: Facts, id: string) => rowOf(facts, 'people', id) as Person;

function scoredPerson(
	facts: Facts,
	row: Person,
	what: 'error' | 'accuracy',
	id: string,
	countFrom: CountFrom
): Scored {
	const [value, count] = what === 'error' ? [row.error, row.wrong] : [row.accuracy, row.correct];
	if (row.images === null || count === null || value === null) {
		throw new Error(`people.csv: ${row.id} needs images, correct and ${what} to be drawn`);
	}
	const { low, high } = wilson(count, row.images);
	return {
		id,
		human: row.kind !== 'machine',
		label: row.label,
		name: row.name,
		value,
		decimals: decimalsOf(row.printed[what]),
		low: low * 100,
		high: high * 100,
		images: row.images,
		count,
		countFrom,
		date: row.date,
		time: timeOf(row.date),
		evidence: row.evidence,
		source: sourceTitle(facts, row.source)
	};
}

function machineOf(facts: Facts, row: Result): Machine[] {
	const kind = row.role === 'winner' ? 'winner' : row.role === 'paper' ? 'between' : null;
	if (row.exam !== contestExam || row.extraKind !== 'none' || !kind) return [];
	if (row.top5Error === null) return [];
	const images = countOf(facts, `${contestExam}.images`);
	const count = Math.round((row.top5Error / 100) * images);
	const { low, high } = wilson(count, images);
	return [
		{
			id: row.id,
			human: false,
			kind,
			label: row.label,
			name: row.name,
			value: row.top5Error,
			decimals: decimalsOf(row.printed.top5Error),
			low: low * 100,
			high: high * 100,
			images,
			count,
			countFrom: 'rate',
			date: row.date,
			time: timeOf(row.date),
			protocol: row.protocol,
			evidence: row.evidence,
			source: sourceTitle(facts, row.source)
		}
	];
}

function humanOf(facts: Facts, id: HumanId, machines: Machine[]): Human {
	const row = personRow(facts, id);
	const human = scoredPerson(facts, row, 'error', id, 'recovered');
	const same = sameMachines[id];
	return {
		...human,
		id,
		trainedOn: row.trainingImages,
		passed: passing(human, machines),
		sameMachine: scoredPerson(facts, personRow(facts, same), 'error', same, 'recovered')
	};
}

function sittersOf(facts: Facts, subset: Subset): Sitter[] {
	return Object.entries(sitters)
		.flatMap(([id, result]) => {
			const base = `shankar-${id.replace('person-', '')}-val`;
			const rowId = subset === 'all' ? base : `${base}-${subset}`;
			const row = facts.people.find((person) => person.id === rowId);
			if (!row) return [];
			const from = subset === 'dogs' ? 'difference' : 'printed';
			const { extraKind, extraData } = result
				? (rowOf(facts, 'results', result) as Result)
				: { extraKind: null, extraData: '' };
			return [
				{
					...scoredPerson(facts, row, 'accuracy', id, from),
					extra: extraKind && { extraKind, extraData }
				}
			];
		})
		.sort((one, other) => other.value - one.value);
}

function othersOf(facts: Facts): HumanLineFacts['others'] {
	const exam = personRow(facts, 'shankar-resnet50-val').exam;
	const drawn = Object.keys(sitters).map((id) => `shankar-${id}-val`);
	const others = facts.people
		.filter(
			(row) =>
				row.exam === exam &&
				row.kind === 'machine' &&
				// The vote of the machines is not one of them.
				row.id !== 'shankar-model-majority-val' &&
				!drawn.includes(row.id)
		)
		.sort((one, other) => (other.accuracy ?? 0) - (one.accuracy ?? 0));
	const [best] = others;
	return {
		count: others.length,
		best: best?.accuracy ?? 0,
		decimals: decimalsOf(best?.printed.accuracy)
	};
}

/** Picks what the figure draws: the contest's machines, its three humans, and the exam of 2020. */
export function humanLineFacts(facts: Facts): HumanLineFacts {
	const machines = facts.results
		.flatMap((row) => machineOf(facts, row))
		.sort((one, other) => one.time - other.time);
	const human = (id: HumanId) => humanOf(facts, id, machines);
	return {
		machines,
		people: {
			'person-a1': human('person-a1'),
			'person-a2': human('person-a2'),
			'pair-a1-a2': human('pair-a1-a2')
		},
		study: {
			all: sittersOf(facts, 'all'),
			objects: sittersOf(facts, 'objects'),
			dogs: sittersOf(facts, 'dogs')
		},
		others: othersOf(facts),
		classes: { dogs: countOf(facts, 'dog-breeds') }
	};
}
