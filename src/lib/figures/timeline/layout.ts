import { scaleLinear, scaleLog } from 'd3-scale';
import { byBox, textSizes, type ByBox } from '../../layers/boxes';
import type { PlacedLabel } from '../../layers/labels';
import {
	placeLabels,
	plotSizes,
	ticks,
	type Edges,
	type LabelWish,
	type Tick
} from '../../layers/layout';
import type { Piece } from '../../layers/pieces';
import { everyForm, widthOf, type Form, type LabelText } from '../../layers/label-text';
import { spot, stack } from '../../layers/spots';
import { startsWithin, yearsWithin } from '../time';
import {
	isAfter,
	type Bracket,
	type Guide,
	type Look,
	type PanelShown,
	type ScaleKind,
	type Shown,
	type ShownMark
} from './scene';

/** The words that stand at the marks, in the reader's language. */
export interface LabelWords {
	mark: (mark: ShownMark) => LabelText;
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
	edges: ByBox<Edges>;
	up: Tick[];
	along: Tick[];
	/** Where years begin; their numbers stand in their middles. */
	starts: number[];
	labels: PlacedLabel[];
}

/** The share of the width that panel 1 keeps beside panel 2, in per cent. */
export const contestShare = 35;

/** Room round each plot, in pixels: for years, percentages, and names that stand beside the plot. */
const edges: Record<'alone' | 'contest' | 'after' | 'claims', ByBox<Edges>> = {
	alone: {
		small: { top: 10, right: 12, bottom: 22, left: 32 },
		medium: { top: 12, right: 112, bottom: 26, left: 40 },
		large: { top: 14, right: 124, bottom: 30, left: 44 }
	},
	contest: {
		small: { top: 26, right: 14, bottom: 22, left: 32 },
		medium: { top: 28, right: 16, bottom: 26, left: 40 },
		large: { top: 34, right: 20, bottom: 30, left: 44 }
	},
	after: {
		small: { top: 26, right: 14, bottom: 22, left: 30 },
		medium: { top: 28, right: 16, bottom: 26, left: 44 },
		large: { top: 34, right: 20, bottom: 30, left: 48 }
	},
	// Names of claims stand beyond the dotted line, which takes more room than their dots.
	claims: {
		small: { top: 26, right: 33, bottom: 22, left: 28 },
		medium: { top: 28, right: 32, bottom: 26, left: 44 },
		large: { top: 34, right: 40, bottom: 30, left: 48 }
	}
};

/** The radius of a mark in pixels, its outline included. */
export const radiusOf = (look: Look): number => (look.strong ? 6 : 5);

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
		const least = (widthOf('2000', textSizes[box]) + 3) / (width[box] / (end - start));
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
	after: 1 - contestShare / 100,
	claims: 1 - contestShare / 100
};

const shareOf = (where: Where) => ({ wide: shares[where], high: 1 });

type Lines = Pick<Piece, 'x1' | 'y1' | 'x2' | 'y2'>[];

function placeAll(
	wishes: LabelWish[],
	panel: PanelShown,
	kind: ScaleKind,
	where: Where,
	extraLines: Lines
): PlacedLabel[] {
	const marks = panel.marks.map(({ id, time, error, look }) => ({
		id,
		x: time,
		y: error,
		radius: radiusOf(look)
	}));
	const lines = [...panel.line, ...panel.stems, ...extraLines];
	// Beside another panel the title stands over the plot.
	const beyond = where === 'alone' ? {} : where === 'claims' ? { top: 4, left: 6 } : { top: 4 };
	const scale = scalesOf(panel, kind);
	return placeLabels(wishes, scale, { marks, lines }, edges[where], shareOf(where), beyond);
}

const markWishes = (
	panel: PanelShown,
	words: LabelWords,
	forms: (id: string) => ByBox<Form[]>,
	spotsOf: (mark: ShownMark) => LabelWish['spots'] = () => undefined
): LabelWish[] =>
	panel.labels.flatMap((id) => {
		const mark = panel.marks.find((shown) => shown.id === id);
		if (!mark) return [];
		const wish: LabelWish = {
			id,
			x: mark.time,
			y: mark.error,
			radius: radiusOf(mark.look),
			text: words.mark(mark),
			tone: isAfter(mark) ? 'right' : 'wrong',
			forms: forms(id),
			// Beside networks alone, near their committees, a winner's name may have to move away.
			leads: mark.kind !== 'winner' || panel.marks.some(({ kind }) => kind === 'single'),
			spots: spotsOf(mark)
		};
		return [wish];
	});

/** Over the line near its end, where no result is yet. */
function guideWish(guide: Guide, words: LabelWords): LabelWish {
	const along = 0.8;
	return {
		id: `guide-${guide.id}`,
		x: guide.x1 + along * (guide.x2 - guide.x1),
		y: guide.y1 + along * (guide.y2 - guide.y1),
		radius: 0,
		text: words.guide(guide),
		tone: 'soft',
		leads: false,
		spots: byBox((box) => [
			spot(10, -textSizes[box] * 0.9, 'start'),
			spot(-4, -textSizes[box] * 0.9, 'start'),
			spot(0, -textSizes[box] * 0.9, 'middle'),
			spot(-8, textSizes[box] * 0.9, 'end')
		])
	};
}

const up = (length: number) => ({ length, angle: -90 });

function contestLabels(shown: Shown, kind: ScaleKind, words: LabelWords): PlacedLabel[] {
	const { contest } = shown;
	const alone = shown.after === null;
	const ends = [contest.marks[0]?.id, contest.line.at(-1)?.id];
	const singles = contest.marks.filter(({ kind }) => kind === 'single').map(({ id }) => id);
	const wishes: LabelWish[] = [];
	const lines: Lines = [];
	const { bracket } = contest;
	if (bracket) {
		lines.push(bracket, { x1: bracket.from, y1: bracket.y1, x2: bracket.x1, y2: bracket.y1 });
		wishes.push({
			id: bracket.id,
			x: bracket.x1,
			y: (bracket.y1 + bracket.y2) / 2,
			radius: 0,
			text: words.bracket(bracket),
			tone: 'wrong',
			leads: false,
			spots: [spot(9, 0, 'start'), spot(-9, 0, 'end'), spot(9, -10, 'start')]
		});
	}
	if (contest.guide && alone) {
		lines.push(contest.guide);
		wishes.push(guideWish(contest.guide, words));
	}
	wishes.push(
		...markWishes(
			contest,
			words,
			(id) =>
				byBox((box) => {
					if (!alone && box !== 'large') return ends.includes(id) ? ['value'] : [];
					// A network alone is no point of the line: its number needs its name.
					return singles.includes(id) ? ['full', 'short'] : everyForm;
				}),
			// Above its mark on a phone, so that the committee right below it can be named as well.
			({ id }) =>
				singles.includes(id)
					? {
							small: [38, 46, 66, 74].map((dy) => ({
								...stack(2, -dy, 'middle'),
								lead: up(dy - 24)
							}))
						}
					: undefined
		)
	);
	return placeAll(wishes, contest, kind, alone ? 'alone' : 'contest', lines);
}

/**
 * Where a name in panel 2 has to stand. Those of claims keep to their side of the dotted line, and on a
 * phone that of the record to its own: the earlier claim above its dot, the later one, which is lower,
 * below it. There the long names of untuned results end at the edge of the panel.
 */
function ownSpots(
	{ kind, time, id, training }: ShownMark,
	{ claims, marks, x }: NonNullable<Shown['after']>
): LabelWish['spots'] {
	if (training !== 'fine-tuned') {
		const way = training === 'frozen' ? 1 : -1;
		return { small: [24, 32, 48, 50].map((dy) => stack(6, way * dy, 'end', 100)) };
	}
	if (claims === null) return undefined;
	if (kind !== 'claimed') {
		const line = (100 * (claims - x[0])) / (x[1] - x[0]);
		return { small: [26, 34, 42].map((dy) => stack(-3, dy, 'end', line)) };
	}
	const later = marks.some((mark) => mark.kind === kind && mark.id !== id && mark.time < time);
	const way = later ? 1 : -1;
	const ends = { small: 31, medium: 30, large: 38 };
	return byBox((box) => [
		stack(later ? -12 : -3, way * (textSizes[box] + 12), 'start'),
		stack(ends[box], way * (textSizes[box] + 12), 'end', 100),
		stack(ends[box], way * (textSizes[box] + 20), 'end', 100)
	]);
}

const placeOf = ({ claims }: NonNullable<Shown['after']>): Where =>
	claims === null ? 'after' : 'claims';

function afterLabels(
	after: NonNullable<Shown['after']>,
	kind: ScaleKind,
	words: LabelWords
): PlacedLabel[] {
	const { y } = scalesOf(after, kind);
	const wishes: LabelWish[] = [];
	const lines: Lines = [];
	if (after.claims !== null) {
		// The line, with some air on both sides.
		for (const x of [after.claims - 0.1, after.claims + 0.1]) {
			lines.push({ x1: x, y1: y.invert(0), x2: x, y2: y.invert(100) });
		}
		wishes.push({
			id: 'claims',
			x: after.x[1],
			y: after.y[1],
			radius: 0,
			text: words.claims,
			tone: 'soft',
			leads: false,
			spots: byBox((box) => [spot(edges.claims[box].right - 6, textSizes[box] * 0.8, 'end')])
		});
	}
	wishes.push(
		...markWishes(
			after,
			words,
			// A bare value says little among so many marks: it stands only where there is no room for more.
			(id) =>
				byBox((box) =>
					box !== 'small' ? ['full', 'short'] : after.labels.indexOf(id) < 3 ? everyForm : []
				),
			(mark) => ownSpots(mark, after)
		)
	);
	return placeAll(wishes, after, kind, placeOf(after), lines);
}

/** Where everything lies, in per cent and in pixels from there. Pure, and the same on the server. */
export function layoutOf(
	shown: Shown,
	kind: ScaleKind,
	words: LabelWords,
	print: Print
): { contest: PanelLayout; after: PanelLayout | null } {
	const panel = (where: Where, { x, y }: PanelShown, labels: PlacedLabel[]): PanelLayout => ({
		edges: edges[where],
		up: ticks(ticksOf(y, kind), print.number, print.percent),
		along: yearsOf(
			x,
			byBox((box) => plotSizes(edges[where][box], box, shareOf(where))[0]?.width ?? 0),
			print.year
		),
		starts: startsWithin(x),
		labels
	});
	const { contest, after } = shown;
	return {
		contest: panel(after ? 'contest' : 'alone', contest, contestLabels(shown, kind, words)),
		after: after && panel(placeOf(after), after, afterLabels(after, kind, words))
	};
}
