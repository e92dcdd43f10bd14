import { scaleLinear } from 'd3-scale';
import { byBox, type ByBox } from '../../layers/boxes';
import type { PlacedLabel } from '../../layers/labels';
import { placeLabels, ticks, type Edges, type LabelWish, type Tick } from '../../layers/layout';
import type { Form, LabelText } from '../../layers/label-text';
import type { Place, Spot } from '../../layers/spots';
import type { Piece } from '../../layers/pieces';
import { startsWithin, yearsWithin } from '../time';
import type { Human } from './facts';
import type { Flag, PlacedMark, YearsShown } from './scene';

/** The words that stand in the plot, in the reader's language. */
export interface PlotWords {
	mark: (mark: PlacedMark) => LabelText;
	human: (human: Human) => LabelText;
	flag: (flag: Flag) => LabelText;
	percent: (value: number) => string;
	number: (value: number) => string;
}

export interface YearsLayout {
	up: Tick[];
	along: Tick[];
	labels: PlacedLabel[];
	/** From a flagged machine up to the words above it. */
	poles: Piece[];
	/** Where years begin; their numbers stand in their middles. */
	starts: number[];
}

/** Room round the plot of the years, in pixels: people are named to the right of it. */
export const yearsEdges: ByBox<Edges> = {
	small: { top: 12, right: 74, bottom: 24, left: 32 },
	medium: { top: 14, right: 112, bottom: 28, left: 40 },
	large: { top: 16, right: 116, bottom: 32, left: 44 }
};

/** Room round the rows, in pixels: names to the left, values to the right, the exam above. */
export const rowsEdges: Record<'same' | 'study', ByBox<Edges>> = {
	same: {
		small: { top: 2, right: 52, bottom: 22, left: 110 },
		medium: { top: 4, right: 56, bottom: 28, left: 116 },
		large: { top: 8, right: 64, bottom: 32, left: 128 }
	},
	study: {
		small: { top: 22, right: 60, bottom: 22, left: 126 },
		medium: { top: 28, right: 60, bottom: 28, left: 132 },
		large: { top: 34, right: 68, bottom: 32, left: 144 }
	}
};

/** Room above a person's photos, in pixels. */
export const photosEdges: ByBox<Edges> = {
	small: { top: 26, right: 0, bottom: 2, left: 2 },
	medium: { top: 30, right: 0, bottom: 2, left: 2 },
	large: { top: 36, right: 0, bottom: 4, left: 2 }
};

/** The radius of a mark in pixels, its outline included. */
const radiusOf = ({ look }: PlacedMark) => (look.shape === 'dot' ? 4 : 6);

/** Where the words of a flag stand, as a share of the plot's height from its top: the later one lower. */
const flagHeights: Record<Flag['id'], number> = { 'passed-line': 0.035, 'passed-band': 0.135 };

const spot = (dx: number, anchor: Spot['anchor'], stacked = false): Place => ({
	dx,
	dy: stacked ? 7 : 0,
	anchor,
	stacked,
	lead: null
});
const flagSpots = [
	spot(6, 'start'),
	spot(6, 'start', true),
	spot(-6, 'end'),
	spot(-6, 'end', true),
	// Past the right edge of the plot there is room too.
	{ ...spot(6, 'start', true), dy: 14 }
];

/** Beside the plot; up or down where two people are near each other. */
const humanSpots = [0, 8, -8, 16, -16, 24, -24].map((dy) => ({
	...spot(10, 'start', true),
	dy,
	x: 100
}));

/**
 * Names of results between two contests, seen near on a phone: one that passed a line beyond the machines'
 * own, another under its mark. Round the marks they would lie on the lines.
 */
const betweenSpots = (flagged: boolean): Place[] =>
	flagged
		? [{ ...spot(28, 'start'), dy: -30, lead: { length: 32, angle: -50 } }]
		: [{ ...spot(0, 'middle', true), dy: 26 }];

/** Round values for an axis of percentages. */
function ticksOf([low, high]: [number, number]): number[] {
	const step = high - low > 10 ? 5 : 1;
	const values: number[] = [];
	for (let value = Math.ceil(low / step) * step; value <= high; value += step) values.push(value);
	return values;
}

/** A result between two contests. */
const isBetween = ({ look }: PlacedMark) => look.shape === 'dot';

/** Whether words over the plot say that it passed a person. */
const isFlagged = ({ of }: PlacedMark, { flags }: YearsShown) =>
	flags.some(({ machine }) => machine.id === of.id);

/** The machines to name, the most important first: flagged ones, the ends of the line, what lies between. */
function named(shown: YearsShown, few: boolean): PlacedMark[] {
	const machines = shown.marks.filter(({ of }) => !of.human);
	const winners = machines.filter((mark) => !isBetween(mark));
	const rank = (mark: PlacedMark) =>
		isFlagged(mark, shown) ? 0 : mark === winners[0] || mark === winners.at(-1) ? 1 : 2;
	return machines
		.filter((mark) => few || !isBetween(mark) || isFlagged(mark, shown))
		.sort((one, other) => rank(one) - rank(other));
}

/** Where everything in the plot of the years lies. Pure, and the same on the server. */
export function yearsLayout(shown: YearsShown, words: PlotWords): YearsLayout {
	const { x, y, marks, people, flags, bands, whiskers } = shown;
	const few = marks.length < 6;
	const scale = { x: scaleLinear(x, [0, 100]), y: scaleLinear(y, [100, 0]) };
	const poles = flags.map(({ id, machine }) => ({
		id,
		x1: machine.time,
		y1: y[1] - flagHeights[id] * (y[1] - y[0]),
		x2: machine.time,
		y2: machine.value
	}));
	const wishes: LabelWish[] = [
		...flags.map((flag, at): LabelWish => ({
			id: flag.id,
			x: flag.machine.time,
			y: poles[at]?.y1 ?? y[1],
			radius: 0,
			text: words.flag(flag),
			tone: 'right',
			forms: { small: ['short'], medium: ['full', 'short'], large: ['full', 'short'] },
			spots: flagSpots,
			leads: false
		})),
		...people.map((human): LabelWish => ({
			id: human.id,
			x: x[1],
			y: human.value,
			radius: 0,
			text: words.human(human),
			tone: 'human',
			forms: { small: ['short'], medium: ['full', 'short'], large: ['full', 'short'] },
			spots: humanSpots,
			leads: false
		})),
		...named(shown, few).map((mark): LabelWish => ({
			id: mark.of.id,
			x: mark.x,
			y: mark.y,
			radius: radiusOf(mark),
			text: words.mark(mark),
			tone: 'wrong',
			// Among many its name stands at the flag; among few a bare number would be nobody's.
			...(isBetween(mark) && {
				forms: byBox((): Form[] => (few ? ['full', 'short'] : ['value'])),
				...(few && { spots: { small: betweenSpots(isFlagged(mark, shown)) } })
			})
		}))
	];
	const level = (id: string, at: number) => ({ id, x1: x[0], x2: x[1], y1: at, y2: at });
	const labels = placeLabels(
		wishes,
		scale,
		{
			marks: marks.map((mark) => ({
				id: mark.of.id,
				x: mark.x,
				y: mark.y,
				radius: radiusOf(mark)
			})),
			lines: [...shown.line, ...poles, ...whiskers, ...bands.map(({ id, at }) => level(id, at))]
		},
		yearsEdges
	);
	return {
		up: ticks(ticksOf(y), words.number, words.percent),
		along: yearsWithin(x).map((year) => ({ value: year + 0.5, text: String(year) })),
		labels,
		poles,
		starts: startsWithin(x)
	};
}

/** The values along the foot of the rows. */
export const rowTicks = (x: [number, number], words: Pick<PlotWords, 'percent' | 'number'>) =>
	ticks(
		ticksOf(x).filter((value) => x[1] - x[0] < 20 || value % 10 === 0),
		words.number,
		words.percent
	);
