import { concordance } from '../../statistics';
import type { Definition } from '../derive';
import type { Model, Person } from '../types';
import { difference, fromNumbers, fromRows } from './inputs';
import { fromTo, mean, numbersOf, pairsOf, timm } from './models';
import { LABELERS } from './people';

/** What people and machines lose on photos that nobody tuned for. */

const PEOPLE = LABELERS.flatMap((who) => [`shankar-${who}-val`, `shankar-${who}-v2`]);

/** Machines of the 2020 study on all classes; the ids of subsets end otherwise. */
function machines(rows: readonly Person[]): Person[] {
	return rows.filter(({ kind, id }) => kind === 'machine' && /-(val|v2)$/.test(id));
}

/** The accuracy on the old photos less that on the new ones, for each who saw both; percent points. */
function drops(rows: readonly Person[]): number[] {
	return rows
		.filter(({ id }) => id.endsWith('-val'))
		.flatMap(({ id, accuracy }) => {
			const onNew = rows.find((row) => row.id === id.replace(/-val$/, '-v2'))?.accuracy ?? null;
			return accuracy === null || onNew === null ? [] : [accuracy - onNew];
		});
}

function drop(
	name: string,
	select: (rows: readonly Person[]) => Person[],
	choose: (...values: number[]) => number
): Definition {
	return {
		name: `${name} lost from the old photos to the new ones`,
		unit: 'percent-points',
		digits: 1,
		...fromRows('people', select, [], (rows) => choose(...drops(rows))),
		derivation: 'accuracy on the old photos − accuracy on the new ones, of all who saw both'
	};
}

/** What models were trained on besides ImageNet's own photos. */
const GROUPS = {
	'no extra data': (pretraining: string) => pretraining === 'none',
	'captioned photos': (pretraining: string) => /clip|webli|multimodal/.test(pretraining)
};

function groupMean(group: keyof typeof GROUPS, field: 'sketchAccuracy' | 'rAccuracy'): Definition {
	const set = field === 'sketchAccuracy' ? 'sketches' : 'renditions';
	const select = (models: readonly Model[]): Model[] =>
		fromTo(86, 87)(models).filter(({ pretraining }) => GROUPS[group](pretraining));
	return {
		name: `Mean accuracy on ${set} of models with a top-1 accuracy of 86 to 87: ${group}`,
		unit: 'percent',
		digits: 1,
		...fromRows('models', select, [], (models) => mean(numbersOf(models, field))),
		derivation: `mean over the measured models from 86% to 87% top-1: ${group}`
	};
}

function groupGap(set: string, high: string, low: string): Definition {
	return {
		name: `Gap on ${set} between models of about equal top-1 accuracy: captioned photos and no extra data`,
		unit: 'percent-points',
		digits: 0,
		...fromNumbers([high, low], difference),
		derivation: 'difference of the two means'
	};
}

export const newPhotos = {
	largestHumanDrop: drop(
		'Most that any of five people',
		(rows) => rows.filter(({ id }) => PEOPLE.includes(id)),
		Math.max
	),
	smallestMachineDrop: drop('Least that any machine of the 2020 study', machines, Math.min),
	largestMachineDrop: drop('Most that any machine of the 2020 study', machines, Math.max),
	resnet50DropToV2: {
		name: 'ResNet-50: what it loses from the old photos to ImageNetV2',
		unit: 'percent-points',
		digits: 1,
		...fromNumbers(['resnet50.tv_in1k.top1Accuracy', 'resnet50.tv_in1k.v2Accuracy'], difference),
		derivation: 'top-1 accuracy − accuracy on ImageNetV2'
	},
	orderKept: {
		name: 'Pairs of measured models that stay in the same order on ImageNetV2',
		unit: 'percent',
		digits: 0,
		...fromRows(
			'models',
			timm,
			[],
			(models) => 100 * concordance(pairsOf(models, 'top1Accuracy', 'v2Accuracy'))
		),
		derivation:
			'100 × pairs of which the better one on the old photos is the better one on ImageNetV2 / all pairs without a tie'
	},
	orderKeptOfRivals: {
		name: 'Pairs of measured models within 0.1 points that stay in the same order on ImageNetV2',
		unit: 'percent',
		digits: 0,
		...fromRows(
			'models',
			timm,
			[],
			(models) => 100 * concordance(pairsOf(models, 'top1Accuracy', 'v2Accuracy'), 0.1)
		),
		derivation:
			'100 × pairs of which the better one on the old photos is the better one on ImageNetV2 / all pairs at most 0.1 points apart on the old photos, without a tie'
	},
	sketchNoExtraData: groupMean('no extra data', 'sketchAccuracy'),
	sketchCaptioned: groupMean('captioned photos', 'sketchAccuracy'),
	sketchGap: groupGap('sketches', 'derived.sketchCaptioned', 'derived.sketchNoExtraData'),
	renditionsNoExtraData: groupMean('no extra data', 'rAccuracy'),
	renditionsCaptioned: groupMean('captioned photos', 'rAccuracy'),
	renditionsGap: groupGap(
		'renditions',
		'derived.renditionsCaptioned',
		'derived.renditionsNoExtraData'
	)
} satisfies Record<string, Definition>;
