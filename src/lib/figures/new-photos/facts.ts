import { factOf, sourceTitle } from '../../facts';
import type { Facts, Model, Person } from '../../facts';
import { twoProportionZ, wilson } from '../../statistics';

/** What a network saw besides ImageNet's own photos; the order is that of the strips. */
export const trainings = ['alone', 'larger', 'web', 'captioned'] as const;
export type Training = (typeof trainings)[number];

/** Harder sets than ImageNetV2: ImageNet-A, -R and -Sketch. All in percent; null where nothing was measured. */
export interface Harder {
	a: number | null;
	r: number | null;
	sketch: number | null;
}

/** A measured model that the story names. */
export interface NamedModel extends Harder {
	/** Id of its row. */
	id: string;
	label: string;
	/** Its place among all measured models. */
	at: number;
}

/** Somebody who sat the exam of 2020, on a sample of the old photos and one of the new ones. */
export interface Sitter {
	id: string;
	label: string;
	kind: 'person' | 'group' | 'machine';
	/** Percent right, on the old and on the new photos. */
	old: number;
	new: number;
	/** The 95% Wilson intervals of both, in percent. */
	oldRange: [low: number, high: number];
	newRange: [low: number, high: number];
	/** How many standard errors apart the two shares lie. */
	z: number;
}

export interface NewPhotosFacts {
	/** All measured models as columns, from the worst to the best on the old photos. */
	models: {
		/** Right answers on the 50,000 validation photos and the 10,000 of ImageNetV2. */
		old: number[];
		new: number[];
		/** Places in `families`. */
		family: number[];
		/** Places in `trainings`, a digit each. */
		training: string;
	};
	families: string[];
	photos: { old: number; new: number };
	/** Models of about the same score: the place of the first one, and a column for each harder set. */
	similar: {
		first: number;
		low: number;
		high: number;
		a: (number | null)[];
		r: (number | null)[];
		sketch: (number | null)[];
	};
	named: NamedModel[];
	sitters: Sitter[];
	samples: { old: number; new: number };
	/** As their definitions print them. */
	printed: {
		orderKept: string;
		personLoss: string;
		machineLossLow: string;
		machineLossHigh: string;
	};
	sources: { models: string; people: string };
}

/** The same groups as in the derived means, and the rest of the models in two more. */
function trainingOf({ pretraining }: Model): number {
	if (pretraining === 'none') return 0;
	if (/clip|webli|multimodal/.test(pretraining)) return 3;
	return /in2[12]k|in12k/.test(pretraining) ? 1 : 2;
}

const photosOf = (facts: Facts, exam: string) => {
	const images = facts.exams.find(({ id }) => id === exam)?.images;
	if (!images) throw new Error(`exams.csv: ${exam} needs its number of images`);
	return images;
};

function sitterOf(rows: readonly Person[], old: Person): Sitter[] {
	const id = old.id.replace(/-val$/, '');
	const fresh = rows.find((row) => row.id === `${id}-v2`);
	if (!fresh || old.kind === 'pair') return [];
	const count = ({ correct, images }: Person) => {
		if (correct === null || images === null) throw new Error(`people.csv: ${id} needs its counts`);
		return { correct, images };
	};
	const [one, other] = [count(old), count(fresh)];
	const range = ({ correct, images }: typeof one): [number, number] => {
		const { low, high } = wilson(correct, images);
		return [Math.round(low * 1e4) / 100, Math.round(high * 1e4) / 100];
	};
	return [
		{
			id: old.id,
			label: old.label,
			kind: old.kind,
			old: old.accuracy ?? 0,
			new: fresh.accuracy ?? 0,
			oldRange: range(one),
			newRange: range(other),
			z:
				Math.round(100 * twoProportionZ(one.correct, one.images, other.correct, other.images)) / 100
		}
	];
}

/** Picks what the figure draws: models measured alike, and who sat the exam of 2020. */
export function newPhotosFacts(facts: Facts): NewPhotosFacts {
	const photos = {
		old: photosOf(facts, 'imagenet-val'),
		new: photosOf(facts, 'imagenet-v2')
	};
	const score = ({ top1Accuracy }: Model) => top1Accuracy ?? 0;
	const models = facts.models
		.filter((model) => model.source === 'timm' && model.v2Accuracy !== null)
		.sort((one, other) => score(one) - score(other));
	const families = [...new Set(models.map(({ family }) => family))];
	const printed = (id: string) => factOf(facts, `derived.${id}`).printed;
	const [low, high] = [Number(printed('similarScoresLow')), Number(printed('similarScoresHigh'))];
	const first = models.findIndex((model) => score(model) >= low);
	const similar = models.slice(first).filter((model) => score(model) < high);
	const count = (percent: number, of: number) => Math.round((percent / 100) * of);
	return {
		models: {
			old: models.map((model) => count(score(model), photos.old)),
			new: models.map(({ v2Accuracy }) => count(v2Accuracy ?? 0, photos.new)),
			family: models.map(({ family }) => families.indexOf(family)),
			training: models.map(trainingOf).join('')
		},
		families,
		photos,
		similar: {
			first,
			low,
			high,
			a: similar.map(({ aAccuracy }) => aAccuracy),
			r: similar.map(({ rAccuracy }) => rAccuracy),
			sketch: similar.map(({ sketchAccuracy }) => sketchAccuracy)
		},
		named: models.flatMap(({ id, label, selected, aAccuracy, rAccuracy, sketchAccuracy }, at) =>
			selected ? [{ id, label, at, a: aAccuracy, r: rAccuracy, sketch: sketchAccuracy }] : []
		),
		sitters: facts.people
			.filter(({ id }) => /^shankar-.*-val$/.test(id))
			.flatMap((row) => sitterOf(facts.people, row)),
		samples: {
			old: photosOf(facts, 'multilabel-val-984'),
			new: photosOf(facts, 'multilabel-v2-980')
		},
		printed: {
			orderKept: printed('orderKept'),
			personLoss: printed('largestHumanDrop'),
			machineLossLow: printed('smallestMachineDrop'),
			machineLossHigh: printed('largestMachineDrop')
		},
		sources: { models: sourceTitle(facts, 'timm'), people: sourceTitle(facts, 'shankar-code') }
	};
}
