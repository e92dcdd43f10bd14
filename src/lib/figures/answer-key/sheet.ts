import type { Form, LabelText } from '$lib/layers/label-text';
import { placeLabels, type Edges, type LabelWish } from '$lib/layers/layout';
import { byBox, type ByBox } from '$lib/layers/boxes';
import type { PlacedLabel } from '$lib/layers/labels';
import type { Reading } from '../published';
import type { Look } from './rows';

/*
 * A sheet of bars: stretches, the light that falls from a bar to its enlargement, and texts. All places
 * in per cent of the plot, from its upper left; text and its distance from a bar in pixels.
 */

/** Left, top, right, bottom. */
export interface Rect {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

/** A stretch of a bar. The same id is the same stretch in every scene, and moves. */
export interface Part extends Rect {
	id: string;
	look: Look;
	/** What it says when it is pointed at; null = it is part of the drawing only. */
	reading: Reading | null;
}

/** The light between a stretch above and what it is enlarged to below. */
export interface Wash {
	id: string;
	from: [x0: number, x1: number, y: number];
	to: [x0: number, x1: number, y: number];
}

export interface Sheet {
	/** Row by row, from left to right: the order in which the arrows visit them. */
	parts: Part[];
	washes: Wash[];
	texts: LabelWish[];
}

/** Half a line, and a little: from the edge of a bar to the middle of a text outside it, in pixels. */
const beside = 8;
/** Steps to the side that a text may take where its own place is not free, in pixels. */
const aside = [14, 28, 44, 60, 78, 96, 116, 138, 162, 190, 220, 250, 280, 310];

const flat = { stacked: false, lead: null };
/** A count says nothing without its word. */
const worded = byBox((): Form[] => ['full', 'short']);
const wish = { radius: 0, tone: 'right', leads: false } as const;

/** The name of a bar, over its left end; `rest` is left out where there is no room. */
export const title = (
	id: string,
	name: string,
	rest: string,
	x: number,
	top: number
): LabelWish => ({
	...wish,
	id: `title-${id}`,
	x,
	y: top,
	text: { name: '', value: name, suffix: rest },
	forms: worded,
	spots: [{ dx: 0, dy: -beside, anchor: 'start', ...flat }]
});

/** A text under a stretch, or above it: at its left end, its middle, its right end, else a little aside. */
export function outside(
	id: string,
	text: LabelText,
	{ x0, x1, y0, y1 }: Rect,
	where: 'under' | 'over' = 'under'
): LabelWish {
	const dy = where === 'under' ? beside : -beside;
	return {
		...wish,
		id,
		x: x0,
		y: where === 'under' ? y1 : y0,
		// Spaces that nobody sees: room for a font that is wider than most.
		text: { ...text, value: `${text.value}  ` },
		forms: worded,
		spots: [
			{ x: x0, dx: 0, dy, anchor: 'start', ...flat },
			{ x: (x0 + x1) / 2, dx: 0, dy, anchor: 'middle', ...flat },
			{ x: x1, dx: 0, dy, anchor: 'end', ...flat },
			...aside.map((dx) => ({ x: x0, dx, dy, anchor: 'start' as const, ...flat })),
			...aside.map((dx) => ({ x: x1, dx: -dx, dy, anchor: 'end' as const, ...flat }))
		]
	};
}

/** A text in a stretch: in its middle, else at its right end. */
export const inside = (id: string, text: LabelText, { x0, x1, y0, y1 }: Rect): LabelWish => ({
	...wish,
	id,
	x: (x0 + x1) / 2,
	y: (y0 + y1) / 2,
	text,
	forms: worded,
	spots: [
		{ dx: 0, dy: 0, anchor: 'middle', ...flat },
		{ x: x1, dx: -4, dy: 0, anchor: 'end', ...flat }
	]
});

/** A text right of a stretch, else left of it, else in it. */
export const behind = (id: string, text: LabelText, { x0, x1, y0, y1 }: Rect): LabelWish => ({
	...wish,
	id,
	x: x1,
	y: (y0 + y1) / 2,
	text,
	spots: [
		{ x: x1, dx: 6, dy: 0, anchor: 'start', ...flat },
		{ x: x0, dx: -6, dy: 0, anchor: 'end', ...flat },
		{ x: x0, dx: 8, dy: 0, anchor: 'start', ...flat }
	]
});

/** One after the other from the left: where each count of a whole lies across, in per cent. */
export function across(counts: number[], whole: number, from = 0, width = 100): [number, number][] {
	let x = from;
	return counts.map((count) => {
		const x0 = x;
		x += (width * count) / whole;
		return [x0, x];
	});
}

/** Gives the texts of a sheet their places, for every box, clear of the marks. */
export function textsOf(
	{ texts }: Sheet,
	edges: ByBox<Edges>,
	marks: { id: string; x: number; y: number }[]
): PlacedLabel[] {
	const same = (value: number) => value;
	const obstacles = marks.map(({ id, x, y }) => ({ id: `score-${id}`, x, y, radius: 6 }));
	return placeLabels(texts, { x: same, y: same }, { marks: obstacles }, edges);
}

/**
 * The stretch nearest to a place, or null when none lies within `reach` pixels; of several that hold it,
 * the smallest. For a finger that cannot hit three pixels.
 */
export function nearestPart(
	parts: Part[],
	plot: DOMRect,
	at: { clientX: number; clientY: number },
	reach: number
): string | null {
	let best: string | null = null;
	let least = reach;
	for (const { id, x0, x1, y0, y1, reading } of parts) {
		if (!reading) continue;
		const over = (value: number, low: number, high: number) =>
			Math.max(low - value, 0, value - high);
		const dx = over(at.clientX - plot.left, (x0 / 100) * plot.width, (x1 / 100) * plot.width);
		const dy = over(at.clientY - plot.top, (y0 / 100) * plot.height, (y1 / 100) * plot.height);
		// A narrow stretch counts as a little nearer than the wide one beside it.
		const distance = Math.hypot(dx, dy) + Math.min(6, ((x1 - x0) / 100) * plot.width) / 2;
		if (distance < least) [best, least] = [id, distance];
	}
	return best;
}
