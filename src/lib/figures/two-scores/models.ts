import type { TwoScoresFacts } from './facts';

/** What a network saw beyond ImageNet's own training photos: nothing, the larger ImageNet, or photos of the web. */
export type Training = 'none' | 'larger' | 'web';
export const trainings: Training[] = ['none', 'larger', 'web'];

/** Public weights, measured again on the public validation photos. */
export interface Model {
	id: string;
	/** The short name, or that of the weights. */
	name: string;
	family: string;
	training: Training;
	/** Its training data as the table writes it. */
	pretraining: string;
	/** Wrong at the first guess and with five, percent. */
	top1: number;
	top5: number;
	/** The source's title. */
	source: string;
}

/** A network that learned from captions, hashtags or a teacher that did, has seen the web. */
function trainingOf(pretraining: string): Training {
	if (pretraining === 'none') return 'none';
	return pretraining.split('+').every((part) => /^in\d\dk/.test(part)) ? 'larger' : 'web';
}

const unpacked = new WeakMap<TwoScoresFacts, Model[]>();

/** The columns as rows, from the fewest mistakes at the first guess. Made once. */
export function modelsOf(data: TwoScoresFacts): Model[] {
	const known = unpacked.get(data);
	if (known) return known;
	/** Percent, of what each has more than the one before. */
	const percents = (steps: number[]) => {
		let photos = 0;
		return steps.map((more) => (100 * (photos += more)) / data.photos);
	};
	const [top1, top5] = [percents(data.top1), percents(data.top5)];
	const families = data.families.flatMap(([name, models]) => Array<string>(models).fill(name));
	const models = data.ids
		.split(' ')
		.map((id, at): Model => {
			const pretraining = data.pretrainings[data.pretraining[at] ?? -1] ?? '';
			return {
				id,
				name: data.labels[at] ?? id,
				family: families[at] ?? '',
				training: trainingOf(pretraining),
				pretraining,
				top1: top1[at] ?? NaN,
				top5: top5[at] ?? NaN,
				source: data.otherSources[at] ?? data.source
			};
		})
		.sort((a, b) => a.top1 - b.top1);
	unpacked.set(data, models);
	return models;
}

/** The top-5 error that the trend has at a top-1 error, both percent. */
export const trendAt = ({ trend }: Pick<TwoScoresFacts, 'trend'>, top1: number): number =>
	Math.exp(trend.intercept + trend.slope * Math.log(top1));

/** Of a pair's mistakes at the first guess, the share that five guesses rescue, in percent. */
export const rescued = ({ top1, top5 }: { top1: number; top5: number }): number =>
	100 * (1 - top5 / top1);

/** Something a reader may look for. */
export interface Found {
	/** `family/<name>`, or the id of a model or a published result. */
	id: string;
	name: string;
	/** Models of a family. */
	models?: number;
}

/** The best few for what somebody typed: families, published results, then models, each from the best match. */
export function search(typed: string, data: TwoScoresFacts, most = 5): Found[] {
	const terms = typed.toLowerCase().split(/\s+/).filter(Boolean);
	const rank = (text: string) => {
		const lower = text.toLowerCase();
		if (!terms.every((term) => lower.includes(term))) return Infinity;
		return lower.indexOf(terms[0] ?? '');
	};
	const best = <T>(rows: readonly T[], text: (row: T) => string) =>
		rows
			.map((row) => ({ row, rank: rank(text(row)) }))
			.filter((found) => found.rank < Infinity)
			.sort((a, b) => a.rank - b.rank)
			.slice(0, most)
			.map(({ row }) => row);
	const families = best(data.families, ([name]) => name).slice(0, 2);
	const published = best([...data.published, ...data.unprinted], ({ name }) => name);
	const models = best(modelsOf(data), ({ name, id }) => (name === id ? id : `${name} ${id}`));
	return [
		...families.map(([name, count]) => ({ id: `family/${name}`, name, models: count })),
		...published.filter((row) => !('model' in row)).map(({ id, name }) => ({ id, name })),
		...models.map(({ id, name }) => ({ id, name: name === id ? id : `${name} (${id})` }))
	].slice(0, most);
}
