import { byBox, type ByBox } from '../../layers/boxes';
import type { PlacedLabel } from '../../layers/labels';
import type { LabelWish } from '../../layers/layout';
import type { Form, LabelText } from '../../layers/label-text';
import { spot, stack, type Place } from '../../layers/spots';
import type { PublishedPair, TwoScoresFacts } from './facts';
import { halvesOf, isChecked, measuredFor, observedSpan } from './lines';
import { trendAt } from './models';
import type { Shown, TwoScoresScene } from './scene';

interface Pair {
	label: string;
	top1: number;
	top5: number;
}

/** The words that stand in the drawing. */
export interface LabelWords {
	pair: (pair: Pair, decimals: [number, number]) => LabelText;
	retest: (pair: PublishedPair) => LabelText;
	rescued: (pair: Pair) => LabelText;
	even: () => LabelText;
	trend: (power: number) => LabelText;
	half: () => LabelText;
	quarter: () => LabelText;
	observed: (ratio: TwoScoresFacts['ratio']) => LabelText;
	needed: (ratio: TwoScoresFacts['ratio']) => LabelText;
	extrapolated: (low: number, high: number) => LabelText;
	unprinted: (labels: string[]) => LabelText;
	/** `first`: the one of them that says what they are. */
	estimate: (labels: string[], top5: number, decimals: number, first: boolean) => LabelText;
	limit: (percent: number) => LabelText;
}

/** Pixels of a mark, its outline included. */
export const radius = 6;

/** Below the mark and the cloud, with a thin line up to it. */
const below = (dy: number): Place => {
	const [x, y] = [-8, dy - 18];
	const length = Math.round(Math.hypot(x, y)) - radius - 3;
	const angle = Math.round((Math.atan2(y, x) * 180) / Math.PI);
	return { ...stack(-4, dy, 'end'), lead: { length, angle } };
};

const named: Form[] = ['full', 'short'];
const everywhere = byBox(() => named);

/** Things that stand so near to each other that one label must do: the first, and the names of all. */
function together<T extends { top1: number; top5?: number; label: string }>(rows: T[]) {
	const groups: { first: T; labels: string[] }[] = [];
	for (const row of rows) {
		const near = groups.find(
			({ first }) => Math.abs(first.top1 - row.top1) < 0.1 && first.top5 === row.top5
		);
		if (near) near.labels.push(row.label);
		else groups.push({ first: row, labels: [row.label] });
	}
	return groups;
}

/** The middle of the cloud as a line of few pieces: labels would rather not cover it. */
export function spine({ chosen }: Shown): { x: number; y: number }[] {
	const size = Math.ceil(chosen.length / 12);
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	return Array.from({ length: Math.ceil(chosen.length / size) }, (_, at) => {
		const part = chosen.slice(at * size, (at + 1) * size);
		return { x: mean(part.map(({ top1 }) => top1)), y: mean(part.map(({ top5 }) => top5)) };
	});
}

/** What five guesses rescue of a pair, at its upright: over its upper end, or beside it where that is high. */
function rescuedWish(pair: PublishedPair, { y }: Shown, words: LabelWords): LabelWish {
	const { id, top1, top5 } = pair;
	const low = top1 < y[1] / 2;
	return {
		id: `rescued-${id}`,
		x: top1,
		y: low ? top1 : top5 + (top1 - top5) / 3,
		radius: 0,
		text: words.rescued(pair),
		tone: 'rescued',
		leads: false,
		forms: everywhere,
		spots: low
			? [stack(0, -25, 'end'), stack(4, -25, 'end')]
			: [stack(-8, 0, 'end'), stack(-8, 10, 'end')]
	};
}

/** Every label that a scene would like, the most important first. */
export function wishesOf(
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
		spots: NonNullable<LabelWish['spots']>,
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
	/** The leaders' own lines lie too near to each other when all models are in view. */
	const near = scene.view === 'leaders';
	for (const [at, { first, labels }] of together(near ? shown.estimates : []).entries()) {
		const { id, top1, top5, decimals } = first;
		wish(
			id,
			[top1, top5],
			words.estimate(labels, top5, decimals[1], at === 0),
			'soft',
			[
				...(at === 0 ? [spot(12, 9, 'start'), spot(0, 17, 'start')] : []),
				spot(14, -3, 'start'),
				spot(12, 2, 'start'),
				spot(12, 10, 'start'),
				spot(0, 17, 'middle')
			],
			{ ...everywhere, small: isChecked(first, data) ? named : [] }
		);
	}
	for (const [at, { first, labels }] of together(shown.unprinted).entries()) {
		wish(
			`upright-${first.id}`,
			[first.top1, shown.y[1]],
			words.unprinted(labels),
			'soft',
			[spot(5, 11, 'start'), spot(5, 34, 'start'), stack(5, 44, 'start')],
			{ ...everywhere, small: at === 0 && !has('estimates') ? named : [] }
		);
	}
	if (has('ratio') && near) {
		const [, end] = observedSpan(data);
		const { top1, low, high } = data.extrapolated;
		const { ratio } = data;
		wish(
			'range',
			[top1, high],
			words.extrapolated(low, high),
			'soft',
			[stack(5, -42, 'start'), stack(5, -30, 'start'), stack(5, -20, 'start')],
			{ ...everywhere, small: [] }
		);
		wish(
			'observed',
			[end, (end * ratio.high) / 100],
			words.observed(ratio),
			'soft',
			[
				spot(0, -10, 'end'),
				spot(0, -18, 'end'),
				spot(22, -12, 'end'),
				stack(-72, -26, 'end'),
				stack(-84, -32, 'end')
			],
			byBox((box): Form[] => (box === 'small' ? ['full'] : ['full', 'value']))
		);
		wish('needed', [end, (end * ratio.needed) / 100], words.needed(ratio), 'soft', [
			spot(0, -13, 'end'),
			spot(40, 18, 'end'),
			spot(0, 22, 'end'),
			spot(50, 26, 'end'),
			spot(60, -8, 'end')
		]);
	}
	if (has('limit')) {
		wish('limit', [shown.x[1], data.limit], words.limit(data.limit), 'soft', [
			spot(-4, 10, 'end'),
			spot(-4, -10, 'end')
		]);
	}
	for (const [at, pair] of shown.published.entries()) {
		const { id, top1, top5 } = pair;
		if (!scene.named.includes(id)) continue;
		if (has('even') && top1 <= shown.y[1]) {
			wishes.push(rescuedWish(pair, shown, words));
			continue;
		}
		const right = has('trend') && top1 > shown.x[1] / 2;
		const retested = shown.estimates.some((estimate) => measuredFor(estimate.id, data) === pair);
		if (retested && !near) continue;
		wishes.push({
			id,
			x: top1,
			y: top5,
			radius,
			text: retested ? words.retest(pair) : words.pair(pair, pair.decimals),
			tone: 'wrong',
			forms: { ...everywhere, small: at < 4 ? named : [] },
			...(right && { spots: [110, 90, 70].map(below) })
		});
	}
	if (has('even')) {
		const at = shown.y[1] * (scene.scale === 'log' ? 0.4 : 0.62);
		wish('even', [at, at], words.even(), 'soft', [spot(-8, -8, 'end'), stack(-8, -10, 'end')]);
	}
	if (has('trend')) {
		const [one, two, three, four] = halvesOf(data);
		if (one && two) {
			wish('half', [Math.sqrt(one.x * two.x), one.y], words.half(), 'soft', [
				spot(0, -11, 'middle'),
				spot(0, 11, 'middle')
			]);
		}
		if (three && two) {
			wish('quarter', [two.x, Math.sqrt(two.y * three.y)], words.quarter(), 'soft', [
				spot(-8, 0, 'end')
			]);
		}
		if (four) {
			const x = four.x * 1.27;
			wish(
				'trend',
				[x, trendAt(data, x)],
				words.trend(data.trend.slope),
				'soft',
				// The cloud hangs from its line, the lower the flatter the drawing is.
				byBox((box) =>
					[16, 26, 36, 46, 56].map((away) =>
						spot(away, away / 2 + (box === 'small' ? 0 : 5), 'start')
					)
				)
			);
		}
	}
	if (shown.parted && !has('trend') && scene.view === 'all') {
		const x = shown.x[1] * 0.7;
		wish('trend', [x, trendAt(data, x)], words.trend(data.trend.slope), 'soft', [
			spot(-10, -8, 'end'),
			spot(-16, -18, 'end')
		]);
	}
	return wishes;
}
