import type { TwoScoresFacts } from './facts';
import { modelsOf, trendAt } from './models';
import type { Shown, TwoScoresScene } from './scene';

/** A line or an area in units of the data; its kind gives it its look. */
export interface Curve {
	id: string;
	kind:
		| 'even'
		| 'rescued'
		| 'casing'
		| 'trend'
		| 'halves'
		| 'observed'
		| 'beyond'
		| 'needed'
		| 'upright'
		| 'range'
		| 'gap'
		| 'limit';
	points: { x: number; y: number }[];
	/** An area, and not a line. */
	closed?: boolean;
	/** Drawn where there is room for it: not in a small box. */
	roomy?: boolean;
}

/** Where the halving begins, percent of top-1 error: an example near the weakest of the models. */
const from = 40;

/** Steps of half the top-1 error, down the trend. */
export function halvesOf(data: TwoScoresFacts): { x: number; y: number }[] {
	return [from, from / 2, from / 4].flatMap((x) => {
		const y = trendAt(data, x);
		return x === from / 4
			? [{ x, y }]
			: [
					{ x, y },
					{ x: x / 2, y }
				];
	});
}

/** The first and the last of the best measured models, as a span of top-1 error in percent. */
export function observedSpan(data: TwoScoresFacts): [number, number] {
	const best = modelsOf(data).filter(({ top1 }) => 100 - top1 >= data.best);
	return [best[0]?.top1 ?? NaN, best.at(-1)?.top1 ?? NaN];
}

const line = (id: string, kind: Curve['kind'], ...points: [x: number, y: number][]): Curve => ({
	id,
	kind,
	points: points.map(([x, y]) => ({ x, y }))
});

/** Between two shares of the top-1 error, over a span of it. */
const wedge = (
	id: string,
	kind: Curve['kind'],
	[start, end]: [number, number],
	{ low, high }: { low: number; high: number }
): Curve => ({
	...line(
		id,
		kind,
		[start, (start * low) / 100],
		[end, (end * low) / 100],
		[end, (end * high) / 100],
		[start, (start * high) / 100]
	),
	closed: true
});

/** Every line that a scene draws, and what five guesses rescue of the model that is pointed at. Its numbers are the data's own, or computed from them. */
export function curvesOf(
	scene: TwoScoresScene,
	shown: Shown,
	data: TwoScoresFacts,
	pointed: string | null = null
): Curve[] {
	const { x, y } = shown;
	const has = (layer: TwoScoresScene['layers'][number]) => scene.layers.includes(layer);
	const curves: Curve[] = [];
	if (has('even')) {
		const [low, high] = [Math.max(x[0], y[0]), Math.min(x[1], y[1])];
		curves.push(line('even', 'even', [low, low], [high, high]));
		for (const { id, top1, top5 } of shown.published) {
			if (top1 <= y[1]) curves.push(line(`rescued-${id}`, 'rescued', [top1, top1], [top1, top5]));
		}
		const at = pointed === null ? null : shown.chosen.find(({ id }) => id === pointed);
		const looked = at ?? shown.found;
		if (looked && looked.top1 <= y[1]) {
			const { top1, top5 } = looked;
			curves.push(line('rescued', 'rescued', [top1, top1], [top1, top5]));
		}
	}
	// A part of the models is told by how it lies to the trend of all.
	if (has('trend') || (shown.parted && scene.view === 'all')) {
		const models = modelsOf(data);
		const [first, last] = [models[0]?.top1 ?? NaN, models.at(-1)?.top1 ?? NaN];
		const steps = 24;
		const at = (step: number) => first * (last / first) ** (step / steps);
		const points = Array.from({ length: steps + 1 }, (_, step) => ({
			x: at(step),
			y: trendAt(data, at(step))
		}));
		if (has('trend')) curves.push({ id: 'halves', kind: 'halves', points: halvesOf(data) });
		curves.push(
			// Paper on both sides keeps the line apart from the dots.
			{ id: 'casing', kind: 'casing', points },
			{ id: 'trend', kind: 'trend', points }
		);
	}
	if (has('ratio')) {
		const [start, end] = observedSpan(data);
		const { id, top1, low, high } = data.extrapolated;
		curves.push(
			wedge('observed', 'observed', [start, end], data.ratio),
			{ ...wedge('beyond', 'beyond', [top1, start], data.ratio), roomy: true },
			line('needed', 'needed', ...needed(data, [x[0], end])),
			{ ...line(`range-${id}`, 'range', [top1, low], [top1, high]), roomy: true }
		);
	}
	const [first] = shown.unprinted;
	for (const { id, top1 } of shown.unprinted) {
		// The words of the first stand at the head, and later ones begin below them.
		const later = first && Math.abs(top1 - first.top1) >= 0.1;
		const head = later ? y[1] - 0.11 * (y[1] - y[0]) : y[1];
		const upright = line(`upright-${id}`, 'upright', [top1, y[0]], [top1, head]);
		curves.push(has('estimates') ? { ...upright, roomy: true } : upright);
	}
	for (const { id, top1, top5 } of shown.estimates) {
		const measured = measuredFor(id, data);
		if (measured) curves.push(line(`gap-${id}`, 'gap', [top1, top5], [top1, measured.top5]));
	}
	if (has('limit')) curves.push(line('limit', 'limit', [x[0], data.limit], [x[1], data.limit]));
	return curves;
}

/** The re-test of a system that the note gives an estimate for, where there is one. */
export const measuredFor = (estimate: string, { published }: TwoScoresFacts) =>
	published.find(({ id, model }) => model && `note-${id}`.startsWith(estimate));

/** The estimates that a small box has room for: the first, and those that a re-test answers. */
export const isChecked = ({ id }: { id: string }, data: TwoScoresFacts): boolean =>
	id === data.estimates[0]?.id || measuredFor(id, data) !== undefined;

const needed = ({ ratio }: TwoScoresFacts, [start, end]: [number, number]): [number, number][] => [
	[start, (start * ratio.needed) / 100],
	[end, (end * ratio.needed) / 100]
];
