import { scaleLinear, scaleLog } from 'd3-scale';
import type { ByBox } from '../../layers/boxes';
import { byBox, textSizes } from '../../layers/boxes';
import type { PlacedLabel } from '../../layers/labels';
import { placeLabels, ticks, type Edges, type LabelWish } from '../../layers/layout';
import type { Form, LabelText, Spot } from '../../layers/place';
import type { TwoScoresFacts } from './facts';
import { curvesOf, halvesOf, measuredFor, observedSpan } from './lines';
import { trendAt } from './models';
import type { Scale, Shown, TwoScoresScene } from './scene';

/** Room round the plot, in pixels. The name of the upright axis stands above it. */
export const edges: ByBox<Edges> = {
	small: { top: 20, right: 8, bottom: 20, left: 28 },
	medium: { top: 26, right: 14, bottom: 26, left: 34 },
	large: { top: 30, right: 18, bottom: 30, left: 40 }
};

/** The words that stand in the drawing. */
export interface LabelWords {
	pair: (pair: { label: string; top1: number; top5: number }, decimals: [number, number]) => LabelText;
	rescued: (share: number) => LabelText;
	even: () => LabelText;
	trend: (power: number) => LabelText;
	half: () => LabelText;
	quarter: () => LabelText;
	observed: (low: number, high: number) => LabelText;
	needed: (share: number) => LabelText;
	extrapolated: (low: number, high: number) => LabelText;
	unprinted: (label: string, more: number) => LabelText;
	estimate: (label: string, more: number, top5: number, decimals: number) => LabelText;
	limit: (percent: number) => LabelText;
}

/** The scale that the chart is drawn on, to per cent of the plot. */
export const scalesOf = ({ x, y }: Pick<Shown, 'x' | 'y'>, scale: Scale) => {
	const make = () => (scale === 'log' ? scaleLog() : scaleLinear());
	return { x: make().domain(x).range([0, 100]), y: make().domain(y).range([100, 0]) };
};

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

const spot = (dx: number, dy: number, anchor: Spot['anchor']): Omit<Spot, 'form'> => ({
	dx,
	dy,
	anchor,
	stacked: false,
	lead: null
});
const stack = (dx: number, dy: number, anchor: Spot['anchor']) => ({
	...spot(dx, dy, anchor),
	stacked: true
});

const named: Form[] = ['full', 'short'];
const everywhere = byBox(() => named);
const roomy = { ...everywhere, small: [] };

/** Pixels of a mark, its outline included. */
const radius = 6;

/** Things that stand so near to each other that one label must do: their first, and how many more. */
function together<T extends { top1: number; top5?: number }>(rows: T[]): { first: T; more: number }[] {
	const groups: { first: T; more: number }[] = [];
	for (const row of rows) {
		const near = groups.find(
			({ first }) => Math.abs(first.top1 - row.top1) < 0.1 && first.top5 === row.top5
		);
		if (near) near.more += 1;
		else groups.push({ first: row, more: 0 });
	}
	return groups;
}

function wishesOf(
	scene: TwoScoresScene,
	shown: Shown,
	data: TwoScoresFacts,
	words: LabelWords
): LabelWish[] {
	const has = (layer: TwoScoresScene['layers'][number]) => scene.layers.includes(layer);
	const wishes: LabelWish[] = [];
	const wish = (
		id: string,
		[x, y]: [number, number],
		text: LabelText,
		tone: PlacedLabel['tone'],
		spots: Omit<Spot, 'form'>[],
		forms: ByBox<Form[]> = everywhere
	) => wishes.push({ id, x, y, radius: 0, text, tone, spots, forms, leads: false });

	if (shown.found) {
		const { id, name, top1, top5 } = shown.found;
		wishes.push({
			id,
			x: top1,
			y: top5,
			radius,
			text: words.pair({ label: name, top1, top5 }, [1, 2]),
			tone: 'wrong',
			forms: everywhere
		});
	}
	for (const { first, more } of together(shown.estimates)) {
		wish(
			first.id,
			[first.top1, first.top5],
			words.estimate(first.label, more, first.top5, first.decimals[1]),
			'soft',
			[spot(12, 2, 'start'), stack(12, 4, 'start'), spot(12, 10, 'start'), spot(12, -8, 'start')]
		);
	}
	for (const { id, label, top1, top5, decimals } of shown.published) {
		wishes.push({
			id,
			x: top1,
			y: top5,
			radius,
			text: words.pair({ label, top1, top5 }, decimals),
			tone: 'wrong',
			forms: everywhere
		});
		if (has('even') && top1 <= shown.y[1]) {
			const middle = (top1 + top5) / 2;
			wish(`rescued-${id}`, [top1, middle], words.rescued(100 * (1 - top5 / top1)), 'soft', [
				spot(-8, 0, 'end'),
				spot(8, 0, 'start'),
				spot(-8, -12, 'end'),
				spot(8, 12, 'start')
			]);
		}
	}
	for (const { first, more } of together(shown.unprinted)) {
		wish(`upright-${first.id}`, [first.top1, shown.y[1]], words.unprinted(first.label, more), 'soft', [
			spot(5, 9, 'start'),
			stack(5, 16, 'start'),
			spot(5, 26, 'start'),
			stack(5, 44, 'start')
		]);
	}
	if (has('ratio')) {
		const [start, end] = observedSpan(data);
		const { top1, low, high } = data.extrapolated;
		wish('range', [top1, high], words.extrapolated(low, high), 'soft', [
			stack(5, -20, 'start'),
			spot(5, -14, 'start')
		]);
		wish(
			'observed',
			[end, (end * data.ratio.high) / 100],
			words.observed(data.ratio.low, data.ratio.high),
			'soft',
			[spot(0, -12, 'end'), spot(0, -22, 'end'), spot(-20, -30, 'end')]
		);
		wish('needed', [end, (end * data.ratio.needed) / 100], words.needed(data.ratio.needed), 'soft', [
			spot(0, 13, 'end'),
			stack(0, 20, 'end'),
			spot((end - start) * 4, 13, 'end')
		]);
	}
	if (has('limit')) {
		wish('limit', [shown.x[1], data.limit], words.limit(data.limit), 'soft', [
			spot(-4, 10, 'end'),
			spot(-4, -10, 'end')
		]);
	}
	if (has('even')) {
		const at = shown.y[1] * (scene.scale === 'log' ? 0.4 : 0.62);
		wish('even', [at, at], words.even(), 'soft', [spot(-8, -8, 'end'), stack(-8, -10, 'end')]);
	}
	if (has('trend')) {
		const [one, two, three, four] = halvesOf(data);
		if (one && two) {
			const middle = Math.sqrt(one.x * two.x);
			wish('half', [middle, one.y], words.half(), 'soft', [spot(0, -11, 'middle')]);
		}
		if (three && two) {
			wish('quarter', [two.x, Math.sqrt(two.y * three.y)], words.quarter(), 'soft', [
				spot(-8, 0, 'end')
			]);
		}
		if (four) {
			const x = four.x * 1.35;
			wish('trend', [x, trendAt(data, x)], words.trend(data.trend.slope), 'soft', [
				spot(26, 16, 'start'),
				spot(34, 26, 'start'),
				spot(44, 36, 'start')
			]);
		}
	}
	return wishes;
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
	const marks = [
		...shown.published,
		...shown.estimates,
		...(shown.found ? [shown.found] : [])
	].map(({ id, top1, top5 }) => ({ id, x: top1, y: top5, radius }));
	const lines = curvesOf(scene, shown, data).flatMap(({ points }) =>
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
		labels: placeLabels(wishesOf(scene, shown, data, words), { x, y }, { marks, lines }, edges)
	};
}

export { measuredFor, roomy, textSizes };
