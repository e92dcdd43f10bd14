import { scaleLinear, scaleLog } from 'd3-scale';
import { byBox, textSizes, type ByBox } from '../../layers/boxes';
import type { PlacedLabel } from '../../layers/labels';
import { placeLabels, plotSizes, type Edges, type LabelWish, type Tick } from '../../layers/layout';
import { widthOf, type LabelText } from '../../layers/label-text';
import { spot, type Place } from '../../layers/spots';
import { yearsWithin } from '../time';
import {
	firstYear,
	lastYear,
	type Chord,
	type ScaleScene,
	type Shown,
	type ShownMark
} from './scene';

/** The words that stand in the drawing, in the reader's language. */
export interface LabelWords {
	mark: (mark: ShownMark) => LabelText;
	/** The first one says what is counted. */
	chord: (chord: Chord, first: boolean) => LabelText;
	/** Millions of weights. */
	cocaPart: (weights: number) => LabelText;
	together: LabelText;
	/** The solid line, and the dashed one behind it. */
	best: LabelText;
	hidden: LabelText;
	/** Percent. */
	right: (value: number, last: boolean) => string;
	/** Millions. */
	weights: (value: number, last: boolean) => string;
}

/** Room round the plot, in pixels. */
export const edges: ByBox<Edges> = {
	small: { top: 8, right: 12, bottom: 22, left: 34 },
	medium: { top: 12, right: 16, bottom: 26, left: 44 },
	large: { top: 14, right: 20, bottom: 30, left: 48 }
};

/** Mistakes left, in percent: what the upright axis is drawn in, with few at its head. */
export const wrongOf = (right: number) => 100 - right;

/** The domains and kinds of the scales that the chart uses; up, in mistakes left. */
export const scalesOf = ({ x, y }: Pick<Shown, 'x' | 'y'>, { across, rise }: ScaleScene) => ({
	x: (across === 'weights' ? scaleLog() : scaleLinear()).domain(x).range([0, 100]),
	y: (rise === 'share' ? scaleLog() : scaleLinear())
		.domain([wrongOf(y[0]), wrongOf(y[1])])
		.range([100, 0])
});

/** The radius of a mark in pixels, its outline included. */
const radiusOf = ({ look }: ShownMark) => (look.strong ? 6 : 5);

const upTicks = { points: [60, 70, 80, 90], share: [60, 70, 80, 85, 90] };
const highTicks = [80, 82, 84, 86, 88, 90, 92];

/** Millions of weights. */
const sizes = [100, 1000, 10_000];

function yearTicks(): Tick[] {
	const years = yearsWithin([firstYear, lastYear + 1]);
	const every = byBox((box) => {
		const width = (plotSizes(edges[box], box)[0]?.width ?? 0) / years.length;
		return Math.ceil(widthOf('20000', textSizes[box]) / width);
	});
	return years.map((year, at) => ({
		value: year + 0.5,
		text: String(year),
		seen: byBox((box) => at % every[box] === 0)
	}));
}

/** The ticks of both axes; the last of each says the unit. */
export const ticksOf = ({ across, rise, floor }: ScaleScene, words: LabelWords) => ({
	up: (floor > 56 ? highTicks : upTicks[rise]).map((right, at, { length }) => ({
		value: wrongOf(right),
		text: words.right(right, at === length - 1)
	})),
	along:
		across === 'years'
			? yearTicks()
			: sizes.map((value, at, { length }) => ({
					value,
					text: words.weights(value, at === length - 1)
				}))
});

/** Above a line that has run out, and below it. */
const atEnd = [
	spot(0, -11, 'end'),
	spot(0, 12, 'end'),
	spot(-30, 12, 'end'),
	spot(-60, 12, 'end'),
	spot(0, 26, 'end')
];
const beforeStep = [spot(-8, 0, 'end'), spot(-8, 12, 'end'), spot(-8, -12, 'end')];

/** Labels of marks and lines, laid out for every box. */
export function labelsOf(shown: Shown, scene: ScaleScene, words: LabelWords): PlacedLabel[] {
	const { x, y } = scalesOf(shown, scene);
	const wish = (
		id: string,
		at: { x: number; y: number },
		text: LabelText,
		tone: LabelWish['tone'],
		spots: Place[]
	): LabelWish => ({ id, ...at, radius: 0, text, tone, spots, leads: false });

	// In a row along the head, each over its years.
	const chords = shown.chords.map((chord, at) =>
		wish(
			chord.id,
			{ x: (chord.x1 + chord.x2) / 2, y: wrongOf(shown.y[1]) },
			words.chord(chord, at === 0),
			'right',
			[spot(0, 2, 'middle')]
		)
	);
	const longest = shown.together
		.filter(({ y1, y2 }) => y1 === y2)
		.toSorted((one, other) => other.y1 - one.y1)[0];
	const end = shown.best.at(-1);
	const ghost = shown.hidden.at(-1);
	const marks = scene.named.flatMap((id): LabelWish[] => {
		const mark = shown.marks.find((shown) => shown.id === id);
		if (!mark) return [];
		return [
			{
				id,
				x: mark.x,
				y: wrongOf(mark.right),
				radius: radiusOf(mark),
				text: words.mark(mark),
				tone: 'right',
				forms: { small: ['full', 'short'], medium: ['full', 'short'], large: ['full', 'short'] }
			}
		];
	});
	const soft = (id: string, x: number, right: number, text: LabelText, spots: Place[]) =>
		wish(id, { x, y: wrongOf(right) }, text, 'soft', spots);
	const { coca } = shown;
	const wishes = [
		...chords,
		...marks,
		...(coca && scene.named.includes('coca-ft')
			? [
					soft('coca', coca.x1, coca.y1, words.cocaPart(coca.x1), [
						spot(-4, -12, 'middle'),
						spot(-6, 0, 'end'),
						spot(8, -12, 'end')
					])
				]
			: []),
		...(ghost ? [soft('hidden', ghost.x2, ghost.y2, words.hidden, atEnd)] : []),
		...(end && scene.across === 'weights' ? [soft('best', end.x2, end.y2, words.best, atEnd)] : []),
		...(longest ? [soft('together', longest.x1, longest.y1, words.together, beforeStep)] : [])
	];
	const lines = [
		...shown.best,
		...shown.together,
		...shown.hidden,
		...shown.chords,
		...shown.borders,
		...(shown.coca ? [shown.coca] : [])
	].map((piece) => ({ ...piece, y1: wrongOf(piece.y1), y2: wrongOf(piece.y2) }));
	return placeLabels(
		wishes,
		{ x, y },
		{
			marks: shown.marks.map((mark) => ({
				id: mark.id,
				x: mark.x,
				y: wrongOf(mark.right),
				radius: radiusOf(mark)
			})),
			lines
		},
		edges
	);
}
