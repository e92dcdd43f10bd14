import { boxSizes, byBox, byBoxInUse, textSizes, type BoxName, type ByBox } from './boxes';
import type { PlacedLabel } from './labels';
import { everyForm, type Form, type LabelText } from './label-text';
import { place } from './place';
import type { Place } from './spots';

/** Room round a plot, in pixels. */
export interface Edges {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

/** CSS `inset` of a plot with such edges, for each box. */
export const insetOf = (edges: ByBox<Edges>): ByBox<string> =>
	byBox((box) => {
		const { top, right, bottom, left } = edges[box];
		return `${top}px ${right}px ${bottom}px ${left}px`;
	});

/** The sizes that a plot can have in a box, in pixels; `share` is its part of the drawing. */
export const plotSizes = (
	{ top, right, bottom, left }: Edges,
	box: BoxName,
	share: { wide: number; high: number } = { wide: 1, high: 1 }
) =>
	boxSizes[box].map(({ width, height }) => ({
		width: width * share.wide - left - right,
		height: height * share.high - top - bottom
	}));

/** A label that wants a place at its point. */
export interface LabelWish {
	id: string;
	/** The point in units of the data. */
	x: number;
	y: number;
	/** Of its mark, in pixels. */
	radius: number;
	text: LabelText;
	tone: PlacedLabel['tone'];
	/** In which boxes it may stand, and how short it may become; all forms everywhere when missing. */
	forms?: Partial<ByBox<Form[]>>;
	/** Places to try instead of those round the mark, the same in every box or its own in some. */
	spots?: Place[] | Partial<ByBox<Place[]>> | undefined;
	/** Whether a thin line may tie it to its mark; yes when missing. */
	leads?: boolean;
}

/**
 * Lays labels out for every box, off the marks and off each other. Scales give per cent of the plot.
 * The labels that matter most come first.
 */
export function placeLabels(
	wishes: LabelWish[],
	scale: { x: (value: number) => number; y: (value: number) => number },
	obstacles: {
		marks: { id: string; x: number; y: number; radius: number }[];
		lines?: { x1: number; y1: number; x2: number; y2: number }[];
	},
	edges: ByBox<Edges>,
	share?: { wide: number; high: number },
	/** How far labels may reach beyond the plot, in pixels, where that is not into all of the room round it. */
	beyond: Partial<Edges> = {}
): PlacedLabel[] {
	const marks = obstacles.marks.map(({ id, x, y, radius }) => ({
		id,
		x: scale.x(x),
		y: scale.y(y),
		radius
	}));
	const lines = (obstacles.lines ?? []).map(({ x1, y1, x2, y2 }) => ({
		x1: scale.x(x1),
		y1: scale.y(y1),
		x2: scale.x(x2),
		y2: scale.y(y2)
	}));
	const placed = byBoxInUse((box) => {
		const { top, right, left } = edges[box];
		return place(
			wishes
				.filter(({ forms }) => (forms?.[box] ?? everyForm).length > 0)
				.map(({ id, x, y, radius, text, forms, spots, leads = true }) => ({
					id,
					x: scale.x(x),
					y: scale.y(y),
					radius,
					text,
					forms: forms?.[box] ?? everyForm,
					leads,
					spots: Array.isArray(spots) ? spots : spots?.[box]
				})),
			{ marks, lines },
			{
				sizes: plotSizes(edges[box], box, share),
				text: textSizes[box],
				outside: {
					left: Math.min(3, left),
					right: right - 2,
					top: top - 2,
					bottom: -1,
					...beyond
				}
			}
		);
	});
	return wishes.map(({ id, x, y, radius, text, tone }) => ({
		id,
		x,
		y,
		radius,
		text,
		tone,
		spots: byBox((box) => placed[box].get(id) ?? null)
	}));
}

/** A value on an axis with its words. */
export interface Tick {
	value: number;
	text: string;
	/** In which boxes the text has room; everywhere when missing. */
	seen?: ByBox<boolean>;
}

/** Axis ticks with their words; the last one says the unit. */
export const ticks = (
	values: number[],
	print: (value: number) => string,
	printLast: (value: number) => string = print
) =>
	values.map((value, at) => ({
		value,
		text: at === values.length - 1 ? printLast(value) : print(value)
	}));
