import { countOf, factOf, numberOf, rowOf, sourceTitle } from '../../facts';
import type { Evidence, Facts, Model } from '../../facts';
import { leastSquares } from '../../statistics';
import type { Published } from '../published';
import { countedRows, pointers, ruled, type Pointer } from './rows';

/** One row of audits.csv. */
export interface Count {
	/** What was counted, in the table's words. */
	name: string;
	study: string;
	value: number;
	/** How many keys or photos it is out of. */
	of: number | null;
	evidence: Evidence;
	source: string;
}

/** A model that has a name in the story; scores in percent, with the digits that were measured. */
export interface NamedModel {
	/** Its short name, which no other has. */
	label: string;
	year: number | null;
	/** By the old key. */
	x: number;
	/** On the second look. */
	y: number;
	/** Its training data beyond ImageNet-1K, as the library's name of the weights says; '' = none. */
	training: string;
	/** Side of the test photo in pixels. */
	size: number;
}

/** A published score by the old key, in percent. */
export interface KeyScore extends Published {
	label: string;
	name: string;
	date: string;
	value: number;
	decimals: number;
	protocol: string;
}

/** A line fitted to the models from `from` up to `to`, of which the strongest scores `last`; in percent. */
export interface FittedLine {
	from: number;
	to: number;
	last: number;
	slope: number;
	intercept: number;
}

export interface AnswerKeyFacts {
	photos: number;
	counts: Record<string, Count>;
	/** Photos on which CoCa gives the key's answer: least and most that print as its score. */
	hits: Record<string, number>;
	models: {
		/** Percent on the second look. */
		key: number;
		/** How many models were measured, and how many of them score above the key. */
		measured: number;
		above: number;
		lines: [low: FittedLine, high: FittedLine];
		named: NamedModel[];
		/** Labels of those that a scene may print the name of. */
		pointers: Record<Pointer, string>;
		/** All of them, by rising score on the old key: hundredths of a point, as steps from the one before. */
		xSteps: number[];
		/** Hundredths of a point on the second look, as steps from the one before. */
		ySteps: number[];
		source: string;
	};
	scores: Record<string, KeyScore>;
}

function countOfRow(facts: Facts, id: string): [string, Count] {
	const { name, study, value, lookedAt, evidence, source } = rowOf(facts, 'audits', id);
	return [id, { name, study, value, of: lookedAt, evidence, source: sourceTitle(facts, source) }];
}

/** A model with a score on both keys, measured by the one library. */
type Scored = Model & { top1Accuracy: number; realAccuracy: number };
const scored = (model: Model): model is Scored =>
	model.source === 'timm' && model.top1Accuracy !== null && model.realAccuracy !== null;

function lineOf(models: Scored[], from: number, to: number): FittedLine {
	const within = models.filter(({ top1Accuracy: x }) => x >= from && x < to);
	return {
		from,
		to,
		last: Math.max(...within.map(({ top1Accuracy }) => top1Accuracy)),
		...leastSquares(within.map(({ top1Accuracy: x, realAccuracy: y }) => ({ x, y })))
	};
}

function scoreOf(facts: Facts, id: string): KeyScore {
	const { label, name, date, protocol, extraKind, extraData, evidence, source } = rowOf(
		facts,
		'results',
		id
	);
	const { value, decimals } = factOf(facts, `${id}.top1Accuracy`);
	return {
		label,
		name,
		date,
		value: Number(value),
		decimals,
		protocol,
		extraKind,
		extraData,
		evidence,
		source: sourceTitle(facts, source)
	};
}

const hundredths = (value: number) => Math.round(value * 100);
const steps = (values: number[]) => values.map((value, at) => value - (values[at - 1] ?? 0));

function modelsOf(facts: Facts): AnswerKeyFacts['models'] {
	const models = facts.models
		.filter(scored)
		.sort((one, other) => one.top1Accuracy - other.top1Accuracy);
	const edge = (name: string) => numberOf(facts, `derived.${name}`);
	return {
		key: edge('keyOnReal'),
		measured: models.length,
		above: countOf(facts, 'derived.modelsAboveKey'),
		lines: [
			lineOf(models, edge('startOfLowScores'), edge('edgeOfLowScores')),
			lineOf(models, edge('edgeOfHighScores'), 100)
		],
		named: models
			.filter(({ label }) => label !== '')
			.map(({ label, year, top1Accuracy, realAccuracy, pretraining, imageSize }) => ({
				label,
				year,
				x: top1Accuracy,
				y: realAccuracy,
				training: pretraining === 'none' ? '' : pretraining,
				size: imageSize ?? 0
			})),
		pointers: Object.fromEntries(
			Object.entries(pointers).map(([pointer, id]) => [pointer, rowOf(facts, 'models', id).label])
		) as Record<Pointer, string>,
		xSteps: steps(models.map(({ top1Accuracy }) => hundredths(top1Accuracy))),
		ySteps: steps(models.map(({ realAccuracy }) => hundredths(realAccuracy))),
		source: sourceTitle(facts, 'timm')
	};
}

/** Picks what the figure draws: the audits' counts, models on both keys, and scores for the ruler. */
export function answerKeyFacts(facts: Facts): AnswerKeyFacts {
	return {
		photos: countOf(facts, 'validation-photos'),
		counts: Object.fromEntries(countedRows.map((id) => countOfRow(facts, id))),
		hits: Object.fromEntries(
			['derived.cocaLow', 'derived.cocaPhotos'].map((id) => [id, countOf(facts, id)])
		),
		models: modelsOf(facts),
		scores: Object.fromEntries(ruled.map((id) => [id, scoreOf(facts, id)]))
	};
}
