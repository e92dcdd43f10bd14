import type { TableName, Tables } from './types';
import type { Unit } from './unit';

/** The tables whose cells are facts. Their row ids begin fact ids, and must differ from each other. */
export type FactTableName = Exclude<TableName, 'sources' | 'claims' | 'categories'>;

/** A field of a row that is a fact of its own. */
export interface Field<R> {
	/** Its name in the row and in fact ids. */
	key: keyof R & string;
	/** Follows the row's name: "CoCa: top-1 accuracy". '' where the row's name says it all. */
	what: string;
	/** 'row' where each row names its own unit. */
	unit: Unit | 'row';
}

/** What a row tells about all of its facts. */
export interface About {
	name: string;
	unit?: Unit;
	/** Id in exams.csv. */
	exam?: string;
	protocol?: string;
	extraData?: string;
	/** The fields that were computed from another field of the row. */
	complements?: readonly string[];
}

export interface FactTable<R> {
	/** True where a row has one main number, `value`, so that the bare row id names it too. */
	single: boolean;
	about(row: R): About;
	fields: readonly Field<R>[];
}

const scores = [
	{ key: 'top1Accuracy', what: 'top-1 accuracy', unit: 'percent' },
	{ key: 'top1Error', what: 'top-1 error', unit: 'percent' },
	{ key: 'top5Accuracy', what: 'top-5 accuracy', unit: 'percent' },
	{ key: 'top5Error', what: 'top-5 error', unit: 'percent' }
] as const;
const params = { key: 'paramsMillions', what: 'parameters', unit: 'million-parameters' } as const;
const value = { key: 'value', what: '', unit: 'row' } as const;
const images = { key: 'images', what: 'photos', unit: 'photos' } as const;
const date = { key: 'date', what: 'date', unit: 'date' } as const;
const year = { key: 'year', what: 'year', unit: 'year' } as const;

export const factTables: { [Name in FactTableName]: FactTable<Tables[Name][number]> } = {
	exams: {
		single: false,
		about: ({ id, name }) => ({ name, exam: id }),
		fields: [images]
	},
	results: {
		single: false,
		about: ({ name, exam, protocol, extraData, complements }) => ({
			name,
			exam,
			protocol,
			extraData,
			complements
		}),
		fields: [...scores, params, date, year, { key: 'extraData', what: 'extra data', unit: 'text' }]
	},
	people: {
		single: false,
		about: ({ name, exam, complements }) => ({ name, exam, complements }),
		fields: [
			images,
			{ key: 'correct', what: 'right answers', unit: 'photos' },
			{ key: 'wrong', what: 'mistakes', unit: 'photos' },
			{ key: 'accuracy', what: 'accuracy', unit: 'percent' },
			{ key: 'error', what: 'error', unit: 'percent' },
			{ key: 'trainingImages', what: 'photos to practise on', unit: 'photos' },
			date,
			year
		]
	},
	audits: {
		single: true,
		about: ({ name, unit }) => ({ name, unit }),
		fields: [value, { key: 'lookedAt', what: 'looked at', unit: 'photos' }, date]
	},
	quantities: {
		single: true,
		about: ({ name, unit }) => ({ name, unit }),
		fields: [value, date]
	},
	models: {
		single: false,
		about: ({ id, label, complements }) => ({ name: label || id, complements }),
		fields: [
			...scores,
			{ key: 'realAccuracy', what: 'accuracy on the re-assessed labels (ReaL)', unit: 'percent' },
			{ key: 'v2Accuracy', what: 'accuracy on ImageNetV2', unit: 'percent' },
			{ key: 'aAccuracy', what: 'accuracy on ImageNet-A', unit: 'percent' },
			{ key: 'rAccuracy', what: 'accuracy on ImageNet-R', unit: 'percent' },
			{ key: 'sketchAccuracy', what: 'accuracy on ImageNet-Sketch', unit: 'percent' },
			params,
			{ key: 'imageSize', what: 'side of the test photo', unit: 'pixels' },
			year
		]
	}
};

export const factTableNames = Object.keys(factTables) as readonly FactTableName[];
