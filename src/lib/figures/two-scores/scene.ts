import type { Estimate, PublishedPair, TwoScoresFacts, UnprintedPair } from './facts';
import { modelsOf, type Model, type Training } from './models';

export type Scale = 'linear' | 'log';
/** All models, or the part of the chart where the leaders are. */
export type View = 'all' | 'leaders';

/**
 * - `even`: where five guesses would rescue nobody, and what they rescue of the named.
 * - `trend`: the line fitted to the logarithms, and what it makes of half the mistakes.
 * - `ratio`: which share of its first mistakes a model keeps: the best measured ones, and what the note needs.
 * - `estimates`: the top-5 errors that the note gives without a source.
 * - `limit`: the top-5 error that the note has all leaders stay below.
 */
export type Layer = 'even' | 'trend' | 'ratio' | 'estimates' | 'limit';

/** What the figure shows: top-1 error across, top-5 error up, both in percent. Complete. */
export interface TwoScoresScene {
	view: View;
	scale: Scale;
	layers: Layer[];
	/** Which results that print both scores have a mark. */
	published: 'named' | 'all';
	/** Their row ids, where the name is printed too, the most important first. */
	named: string[];
	/** Row ids of results that print no top-5 error: a line at their top-1 error, and no mark of a pair. */
	unprinted: string[];
}

/** What the reader set himself; what he left alone is missing and stays as in the text. */
export interface Choices {
	view?: View;
	scale?: Scale;
	training?: Training;
	family?: string;
	/** A model or a published result that he looked up. */
	found?: string;
}

/** The scene with the reader's choices laid over it. A result that he looked up is named too. */
export function withChoices(
	scene: TwoScoresScene,
	{ view, scale, found }: Choices,
	data: TwoScoresFacts
): TwoScoresScene {
	const add = (ids: string[], rows: { id: string }[]) =>
		found && !ids.includes(found) && rows.some(({ id }) => id === found) ? [found, ...ids] : ids;
	const sought = [...modelsOf(data), ...data.published].find(({ id }) => id === found);
	return {
		...scene,
		// What was looked up must be seen.
		view: sought && sought.top1 > domains.leaders.x[1] ? 'all' : (view ?? scene.view),
		scale: scale ?? scene.scale,
		named: add(scene.named, data.published),
		unprinted: add(scene.unprinted, data.unprinted)
	};
}

/** Every row id that a scene names. */
export const namesIn = ({ named, unprinted }: TwoScoresScene): string[] => [...named, ...unprinted];

/** The axes of each view, percent. */
const domains: Record<View, { x: [number, number]; y: [number, number] }> = {
	all: { x: [8.5, 46], y: [0.45, 30] },
	leaders: { x: [8.6, 12.8], y: [0.4, 2] }
};

/** The axes of a scene, percent: a linear one begins where its marks begin or at zero. */
function domainOf({ view, scale, layers }: TwoScoresScene) {
	const { x, y } = domains[view];
	const low = layers.includes('estimates') || layers.includes('ratio') ? 0.4 : y[0];
	const high = view === 'all' && layers.includes('even') ? x[1] : y[1];
	return {
		x: (scale === 'linear' && view === 'all' ? [0, x[1]] : x) as [number, number],
		y: [scale === 'linear' ? 0 : low, high] as [number, number]
	};
}

export interface Shown {
	x: [number, number];
	y: [number, number];
	/** Models on the axes, those that the reader chose and the others; from the fewest mistakes. */
	chosen: Model[];
	others: Model[];
	/** Whether the reader chose a part of them. */
	parted: boolean;
	/** Named ones first. */
	published: PublishedPair[];
	unprinted: UnprintedPair[];
	estimates: Estimate[];
	/** The model that the reader looked up. */
	found: Model | null;
}

/** The models that a reader's filters leave, of all. */
export const chosenBy = ({ training, family }: Choices, models: Model[]): Model[] =>
	training === undefined && family === undefined
		? models
		: models.filter(
				(model) =>
					(training === undefined || model.training === training) &&
					(family === undefined || model.family === family)
			);

/** What a scene shows of the facts, without any place in pixels. */
export function shownIn(scene: TwoScoresScene, data: TwoScoresFacts, choices: Choices = {}): Shown {
	const { x, y } = domainOf(scene);
	const inside = (at: { top1: number; top5: number }) =>
		at.top1 >= x[0] && at.top1 <= x[1] && at.top5 >= y[0] && at.top5 <= y[1];
	const find = <T extends { id: string }>(ids: string[], rows: T[]) =>
		ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
	const named = find(scene.named, data.published);
	const others = data.published.filter((row) => !named.includes(row));
	const models = modelsOf(data).filter(inside);
	const chosen = chosenBy(choices, models);
	const parted = chosen !== models;
	const some = new Set(chosen);
	return {
		x,
		y,
		chosen,
		others: parted ? models.filter((model) => !some.has(model)) : [],
		parted,
		published: (scene.published === 'all' ? [...named, ...others] : named).filter(inside),
		unprinted: find(scene.unprinted, data.unprinted),
		estimates: scene.layers.includes('estimates') ? data.estimates.filter(inside) : [],
		found: models.find(({ id }) => id === choices.found) ?? null
	};
}
