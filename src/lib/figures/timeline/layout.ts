import { scaleLinear, scaleLog } from 'd3-scale';
import { byBox, textSizes, type BoxName, type ByBox } from '../../layers/boxes';
import type { PlacedLabel } from '../../layers/labels';
import { insetOf, plotSizes, type Edges, type Tick } from '../../layers/layout';
import {
	place,
	spot,
	widthOf,
	type Form,
	type LabelText,
	type Spot,
	type Wish
} from '../../layers/place';
import { yearsWithin } from '../time';
import type { TimelinePerson } from './facts';
import type { Bracket, Guide, Look, PanelShown, ScaleKind, Shown, ShownMark } from './scene';

/** The words that stand at the marks, in the reader's language. */
export interface LabelWords {
	mark: (mark: ShownMark) => LabelText;
	person: (person: TimelinePerson) => LabelText;
	bracket: (bracket: Bracket) => LabelText;
	guide: (guide: Guide) => LabelText;
	claims: LabelText;
}

/** How the axes' values are printed. */
export interface Print {
	percent: (value: number) => string;
	number: (value: number) => string;
	year: (year: number) => string;
}

export interface PanelLayout {
	/** CSS `inset` of the plot in its panel, for each box. */
	inset: ByBox<string>;
	up: Tick[];
	along: Tick[];
	labels: PlacedLabel[];
}

/** The share of the width that panel 1 keeps beside panel 2, in per cent. */
export const contestShare = 35;

/** Room round each plot, in pixels: for years, percentages, and names that stand beside the plot. */
const edges: Record<'alone' | 'contest' | 'after', ByBox<Edges>> = {
	alone: {
		small: { top: 10, right: 12, bottom: 22, left: 32 },
		medium: { top: 12, right: 112, bottom: 26, left: 40 },
		large: { top: 14, right: 124, bottom: 30, left: 44 }
	},
	contest: {
		small: { top: 26, right: 16, bottom: 22, left: 32 },
		medium: { top: 28, right: 16, bottom: 26, left: 40 },
		large: { top: 34, right: 20, bottom: 30, left: 44 }
	},
	after: {
		small: { top: 26, right: 8, bottom: 22, left: 34 },
		medium: { top: 28, right: 16, bottom: 26, left: 44 },
		large: { top: 34, right: 20, bottom: 30, left: 48 }
	}
};

/** The radius of a mark in pixels, its outline included. */
export const radiusOf = (look: Look): number => (look.shape === 'dot' ? 4 : look.strong ? 6 : 5);

/** The scale of a panel from data to per cent of its plot: the one that the chart uses too. */
export function scalesOf({ x, y }: Pick<PanelShown, 'x' | 'y'>, kind: ScaleKind) {
	return {
		x: scaleLinear(x, [0, 100]),
		y: (kind === 'log' ? scaleLog() : scaleLinear()).domain(y).range([100, 0])
	};
}

/** Round values for an axis: evenly spaced, or the 1-2-5 series on a long logarithmic one. */
export function ticksOf([low, high]: [number, number], kind: ScaleKind): number[] {
	if (kind === 'log' && high > 4 * low) {
		return [1, 2, 5, 10, 20, 50].filter((value) => value >= low && value <= high);
	}
	const step = high - low > 15 ? 5 : high - low > 6 ? 2 : high - low > 2 ? 1 : 0.5;
	const ticks: number[] = [];
	for (let tick = Math.ceil(low / step) * step; tick <= high + 1e-9; tick += step) {
		ticks.push(Math.round(tick * 10) / 10);
	}
	return ticks;
}

/** The years whose middle lies on the axis, each told in which boxes its number has room. */
function yearsOf(
	[start, end]: [number, number],
	width: ByBox<number>,
	print: (year: number) => string
): Tick[] {
	const years = yearsWithin([start, end]);
	const last = years.length - 1;
	const every = byBox((box) => {
		const least = widthOf('20000', textSizes[box]) / (width[box] / (end - start));
		// Evenly, and so that both ends are among them.
		let step = Math.max(1, Math.ceil(least));
		while (step < last && last % step > 0) step += 1;
		return step;
	});
	return years.map((year, at) => ({
		value: year + 0.5,
		text: print(year),
		seen: byBox((box) => at % every[box] === 0)
	}));
}

type Where = keyof typeof edges;

/** The part of the drawing's width that each plot has. */
const shares: Record<Where, number> = {
	alone: 1,
	contest: contestShare / 100,
	after: 1 - contestShare / 100
};

/** The sizes that a plot can have in a box, in pixels. */
const sizesOf = (where: Where, box: BoxName) =>
	plotSizes(edges[where][box], box, { wide: shares[where], high: 1 });

interface Want {
	wish: Omit<Wish, 'spots' | 'forms' | 'leads'>;
	tone: PlacedLabel['tone'];
	/** The point in units of the data. */
	x: number;
	y: number;
	forms: ByBox<Form[]>;
	spots?: ByBox<Omit<Spot, 'form'>[]>;
	leads: boolean;
}

function placeAll(
	wants: Want[],
	panel: PanelShown,
	kind: ScaleKind,
	where: Where,
	extraLines: { x1: number; y1: number; x2: number; y2: number }[]
): PlacedLabel[] {
	const { x, y } = scalesOf(panel, kind);
	const marks = panel.marks.map((mark) => ({
		id: mark.id,
		x: x(mark.time),
		y: y(mark.error),
		radius: radiusOf(mark.look)
	}));
	const lines = [...panel.line, ...panel.stems, ...extraLines].map(({ x1, y1, x2, y2 }) => ({
		x1: x(x1),
		y1: y(y1),
		x2: x(x2),
		y2: y(y2)
	}));
	const placed = byBox((box) => {
		const { top, right } = edges[where][box];
		const outside = {
			left: 3,
			right: right - 2,
			top: where === 'alone' ? top - 2 : 4,
			bottom: -1
		};
		const wishes = wants
			.filter(({ forms }) => forms[box].length > 0)
			.map(({ wish, forms, spots, leads }) => ({
				...wish,
				forms: forms[box],
				leads,
				...(spots && { spots: spots[box] })
			}));
		const room = { sizes: sizesOf(where, box), text: textSizes[box], outside };
		return place(wishes, { marks, lines }, room);
	});
	return wants.map(({ wish: { id, radius, text }, tone, x: atX, y: atY }) => ({
		id,
		x: atX,
		y: atY,
		radius,
		text,
		tone,
		spots: byBox((box) => placed[box].get(id) ?? null)
	}));
}

const everyForm: Form[] = ['full', 'short', 'value'];
const all = byBox(() => everyForm);

function markWants(
	panel: PanelShown,
	kind: ScaleKind,
	words: LabelWords,
	forms: (id: string) => ByBox<Form[]>
): Want[] {
	const { x, y } = scalesOf(panel, kind);
	return panel.labels.flatMap((id) => {
		const mark = panel.marks.find((shown) => shown.id === id);
		if (!mark) return [];
		const want: Want = {
			wish: {
				id,
				x: x(mark.time),
				y: y(mark.error),
				radius: radiusOf(mark.look),
				text: words.mark(mark)
			},
			tone: mark.kind === 'paper' || mark.kind === 'claimed' ? 'right' : 'wrong',
			x: mark.time,
			y: mark.error,
			forms: forms(id),
			leads: mark.kind !== 'winner'
		};
		return [want];
	});
}

/** Beside the plot where it stands alone and there is room, inside it otherwise. */
function personWant(
	person: TimelinePerson,
	panel: PanelShown,
	kind: ScaleKind,
	alone: boolean,
	words: LabelWords
): Want {
	const { y } = scalesOf(panel, kind);
	const inside = (text: number) => {
		const above = -text * 0.65 - 1;
		const below = text * 0.65 + 1;
		return [
			spot(6, above, 'start', 0),
			spot(-6, above, 'end', 100),
			spot(6, below, 'start', 0),
			spot(-6, below, 'end', 100),
			{ ...spot(-6, above * 2, 'end', 100), stacked: true },
			{ ...spot(6, above * 2, 'start', 0), stacked: true }
		];
	};
	return {
		wish: {
			id: person.id,
			x: 0,
			y: y(person.error),
			radius: 0,
			text: words.person(person)
		},
		tone: 'human',
		x: panel.x[0],
		y: person.error,
		forms: all,
		leads: false,
		spots: byBox((box) =>
			alone && box !== 'small'
				? [0, 5, 10, 15, -5, -10, -15].map((dy) => ({
						...spot(10, dy, 'start', 100),
						stacked: true
					}))
				: inside(textSizes[box])
		)
	};
}

/** Over the line near its end, where no result is yet. */
function guideWant(guide: Guide, panel: PanelShown, kind: ScaleKind, words: LabelWords): Want {
	const { x, y } = scalesOf(panel, kind);
	const along = 0.8;
	const at = guide.x1 + along * (guide.x2 - guide.x1);
	const height = guide.y1 + along * (guide.y2 - guide.y1);
	return {
		wish: { id: `guide-${guide.id}`, x: x(at), y: y(height), radius: 0, text: words.guide(guide) },
		tone: 'soft',
		x: at,
		y: height,
		forms: all,
		leads: false,
		spots: byBox((box) => [
			spot(-4, -textSizes[box] * 0.9, 'start'),
			spot(0, -textSizes[box] * 0.9, 'middle'),
			spot(-8, textSizes[box] * 0.9, 'end')
		])
	};
}

function contestLayout(shown: Shown, kind: ScaleKind, words: LabelWords): PlacedLabel[] {
	const { contest } = shown;
	const alone = shown.after === null;
	const where = alone ? 'alone' : 'contest';
	const { x, y } = scalesOf(contest, kind);
	const ends = [contest.marks[0]?.id, contest.line.at(-1)?.id];
	const wants: Want[] = contest.people.map((person) =>
		personWant(person, contest, kind, alone, words)
	);
	const { bracket } = contest;
	const lines: { x1: number; y1: number; x2: number; y2: number }[] = contest.people.map(
		({ error }) => ({ x1: contest.x[0], y1: error, x2: contest.x[1], y2: error })
	);
	if (bracket) {
		lines.push(bracket, { x1: bracket.from, y1: bracket.y1, x2: bracket.x1, y2: bracket.y1 });
		const middle = (bracket.y1 + bracket.y2) / 2;
		wants.push({
			wish: {
				id: bracket.id,
				x: x(bracket.x1),
				y: y(middle),
				radius: 0,
				text: words.bracket(bracket)
			},
			tone: 'wrong',
			x: bracket.x1,
			y: middle,
			forms: all,
			leads: false,
			spots: byBox(() => [spot(9, 0, 'start'), spot(-9, 0, 'end'), spot(9, -10, 'start')])
		});
	}
	if (contest.guide && alone) {
		const { guide } = contest;
		lines.push(guide);
		wants.push(guideWant(guide, contest, kind, words));
	}
	wants.push(
		...markWants(contest, kind, words, (id) =>
			byBox((box) => (alone || box === 'large' ? everyForm : ends.includes(id) ? ['value'] : []))
		)
	);
	return placeAll(wants, contest, kind, where, lines);
}

function afterLayout(
	after: NonNullable<Shown['after']>,
	kind: ScaleKind,
	words: LabelWords
): PlacedLabel[] {
	const { y } = scalesOf(after, kind);
	const wants: Want[] = [];
	if (after.claims !== null) {
		wants.push({
			wish: { id: 'claims', x: 100, y: 0, radius: 0, text: words.claims },
			tone: 'soft',
			x: after.x[1],
			y: after.y[1],
			forms: all,
			leads: false,
			spots: byBox((box) => [spot(0, textSizes[box] * 0.8, 'end')])
		});
	}
	wants.push(
		...markWants(
			after,
			kind,
			words,
			// A bare value says little among so many marks: it stands only where a scene asks for it.
			(id) =>
				byBox((box) =>
					after.chosen || (box === 'small' && after.labels.indexOf(id) < 3)
						? everyForm
						: box === 'small'
							? []
							: ['full', 'short']
				)
		)
	);
	const lines =
		after.claims === null
			? []
			: [{ x1: after.claims, y1: y.invert(0), x2: after.claims, y2: y.invert(100) }];
	return placeAll(wants, after, kind, 'after', lines);
}

/** Where everything lies, in per cent and in pixels from there. Pure, and the same on the server. */
export function layoutOf(
	shown: Shown,
	kind: ScaleKind,
	words: LabelWords,
	print: Print
): { contest: PanelLayout; after: PanelLayout | null } {
	const panel = (where: Where, { x, y }: PanelShown, labels: PlacedLabel[]): PanelLayout => ({
		inset: insetOf(edges[where]),
		up: ticksOf(y, kind).map((value, at, { length }) => ({
			value,
			text: at === length - 1 ? print.percent(value) : print.number(value)
		})),
		along: yearsOf(
			x,
			byBox((box) => sizesOf(where, box)[0]?.width ?? 0),
			print.year
		),
		labels
	});
	const { contest, after } = shown;
	return {
		contest: panel(after ? 'contest' : 'alone', contest, contestLayout(shown, kind, words)),
		after: after && panel('after', after, afterLayout(after, kind, words))
	};
}
