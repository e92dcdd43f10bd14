import { scaleLinear, scaleLog } from 'd3-scale';
import type { ByBox } from '../../layers/boxes';
import { placeLabels, ticks, type Edges } from '../../layers/layout';
import type { TwoScoresFacts } from './facts';
import { radius, spine, wishesOf, type LabelWords } from './labels';
import { curvesOf } from './lines';
import type { Scale, Shown, TwoScoresScene } from './scene';

/** Room round the plot, in pixels. The name of the upright axis stands above it. */
export const edges: ByBox<Edges> = {
	small: { top: 20, right: 8, bottom: 20, left: 28 },
	medium: { top: 26, right: 14, bottom: 26, left: 34 },
	large: { top: 30, right: 18, bottom: 30, left: 40 }
};

/** The scale that the chart is drawn on, to per cent of the plot. */
export const scalesOf = ({ x, y }: Pick<Shown, 'x' | 'y'>, scale: Scale) => {
	const make = () => (scale === 'log' ? scaleLog() : scaleLinear());
	return { x: make().domain(x).range([0, 100]), y: make().domain(y).range([100, 0]) };
};

/** Up to so many dots, labels keep clear of each. */
const countable = 150;

const steps: Record<Scale, number[]> = {
	linear: [],
	log: [0.5, 1, 2, 5, 10, 20, 40]
};

/** Round values on an axis. */
export function ticksOf([low, high]: [number, number], scale: Scale): number[] {
	if (scale === 'log' && high > 4 * low) {
		return steps.log.filter((value) => value >= low && value <= high);
	}
	const step = high - low > 30 ? 10 : high - low > 10 ? 5 : high - low > 3 ? 1 : 0.5;
	const count = Math.floor(high / step) - Math.ceil(low / step) + 1;
	return Array.from({ length: count }, (_, at) => (Math.ceil(low / step) + at) * step);
}

/** Where everything lies, in per cent and in pixels from there. Pure, and the same on the server. */
export function layoutOf(
	scene: TwoScoresScene,
	shown: Shown,
	data: TwoScoresFacts,
	words: LabelWords,
	print: (value: number) => string
) {
	const { scale } = scene;
	const { x, y } = scalesOf(shown, scale);
	const marks = [...shown.published, ...shown.estimates, ...(shown.found ? [shown.found] : [])].map(
		({ id, top1, top5 }) => ({ id, x: top1, y: top5, radius })
	);
	// The name of the axis across, in the lower right corner.
	const corner = [97, 93, 89].map((high) => ({
		points: [x.invert(45), x.invert(100)].map((at) => ({ x: at, y: y.invert(high) }))
	}));
	// A few dots are kept clear of one by one; a cloud, by its middle.
	const cloud =
		shown.chosen.length > countable
			? [{ points: spine(shown) }]
			: shown.chosen.map(({ top1, top5 }) => {
					const at = { x: top1, y: top5 };
					return { points: [at, at] };
				});
	const drawn = [...curvesOf(scene, shown, data), ...corner, ...cloud];
	const lines = drawn.flatMap(({ points }) =>
		points.slice(1).map((to, at) => ({
			x1: points[at]?.x ?? to.x,
			y1: points[at]?.y ?? to.y,
			x2: to.x,
			y2: to.y
		}))
	);
	return {
		up: ticks(ticksOf(shown.y, scale), print),
		along: ticks(ticksOf(shown.x, scale), print),
		labels: placeLabels(
			wishesOf(scene, shown, data, words),
			{ x, y },
			{ marks, lines },
			edges,
			undefined,
			{
				top: 0
			}
		)
	};
}
