import type { Size } from './boxes';

/** A label's words: a name in ink, a value in the strong colour, and a word after it. */
export interface LabelText {
	name: string;
	value: string;
	suffix: string;
}

/** How much of a label is printed, from all to the bare value. */
export type Form = 'full' | 'short' | 'value';

/** Where a label lies from its point: pixels to its anchor, which is its start, middle or end. */
export interface Spot {
	dx: number;
	dy: number;
	anchor: 'start' | 'middle' | 'end';
	form: Form;
	/** Name and value on two lines. */
	stacked: boolean;
	/** A thin line from the point to the label, where the label had to move away. */
	lead: { length: number; angle: number } | null;
	/** Counts from here across, in per cent of the plot, and not from the label's point. */
	x?: number;
}

/** A label that wants a place. Points are in per cent of the plot. */
export interface Wish {
	id: string;
	x: number;
	y: number;
	/** Radius of the mark it belongs to, in pixels. */
	radius: number;
	text: LabelText;
	forms: Form[];
	/** Whether it may move away and be tied to its mark by a thin line. */
	leads: boolean;
	/** Places to try instead of those round the mark, the best first. */
	spots?: Omit<Spot, 'form'>[];
}

/** What speaks against a place; a label takes the one that costs least. */
const price = { line: 2, lead: 0.3, struck: 1, stacked: 0.2 };
const priceOfForm: Record<Form, number> = { full: 0, short: 0.6, value: 1.6 };

/** What labels keep clear of, in per cent of the plot. */
export interface Obstacles {
	/** Never covered. `id` is the label that may touch it. */
	marks: { id: string; x: number; y: number; radius: number }[];
	/** Crossed only when there is no other place. */
	lines: { x1: number; y1: number; x2: number; y2: number }[];
}

export interface Room {
	/** Plot sizes in pixels at which the same place must hold. */
	sizes: Size[];
	/** Size of the text in pixels. */
	text: number;
	/** How far a label may reach beyond the plot, in pixels. */
	outside: { left: number; right: number; top: number; bottom: number };
}

interface Rect {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

const narrow = /[iljtfrI.,:;'()[\]|!\s-]/;
const wide = /[mwMWOQG@%]/;
const capital = /[A-Z]/;
/** Signs that stand over or under others take no room of their own. */
const mark = /\p{Mn}/u;

/** About how wide a text is, in pixels, in a common sans; rather too much than too little. */
export function widthOf(text: string, size: number, bold = false): number {
	let ems = 0;
	for (const sign of text) {
		if (mark.test(sign)) continue;
		ems += narrow.test(sign) ? 0.34 : wide.test(sign) ? 0.86 : capital.test(sign) ? 0.67 : 0.585;
	}
	return ems * size * (bold ? 1.07 : 1);
}

const lineHeight = 1.3;

function sizeOf(text: LabelText, form: Form, stacked: boolean, size: number): Size {
	const name = form === 'value' ? 0 : widthOf(text.name, size);
	const stack = stacked && name > 0;
	const value = widthOf(
		form === 'full' && text.suffix ? `${text.value} ${text.suffix}` : text.value,
		size,
		true
	);
	return stack
		? { width: Math.max(name, value), height: size * lineHeight * 2 }
		: { width: name + value + (name && value ? size * 0.3 : 0), height: size * lineHeight };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The places round a mark, and farther away where a label may be led to its mark. */
function spotsOf(wish: Wish, text: number): Omit<Spot, 'form'>[] {
	if (wish.spots) return wish.spots;
	const gap = wish.radius + 5;
	const line = text * lineHeight;
	const near = { stacked: false, lead: null };
	const spots: Omit<Spot, 'form'>[] = [
		{ dx: gap, dy: -2, anchor: 'start', ...near },
		{ dx: gap - 2, dy: -line * 0.6, anchor: 'start', ...near },
		{ dx: 0, dy: line * 0.5 + gap - 2, anchor: 'middle', ...near },
		{ dx: 0, dy: -line * 0.5 - gap + 2, anchor: 'middle', ...near },
		{ dx: -gap + 2, dy: line * 0.6, anchor: 'end', ...near },
		{ dx: -gap, dy: 2, anchor: 'end', ...near },
		{ dx: -gap + 2, dy: -line * 0.6, anchor: 'end', ...near },
		{ dx: gap - 2, dy: line * 0.6, anchor: 'start', ...near },
		// Along the edges of a plot a label begins or ends at its mark.
		{ dx: -4, dy: line * 0.5 + gap - 2, anchor: 'start', ...near },
		{ dx: -4, dy: -line * 0.5 - gap + 2, anchor: 'start', ...near },
		{ dx: 8, dy: line * 0.5 + gap - 2, anchor: 'end', ...near },
		{ dx: 8, dy: -line * 0.5 - gap + 2, anchor: 'end', ...near },
		{ dx: 8, dy: -line * 0.5 - gap - 6, anchor: 'end', ...near }
	];
	if (wish.leads) {
		spots.push(
			{ dx: gap, dy: 0, anchor: 'start', stacked: true, lead: null },
			{ dx: 0, dy: line + gap - 2, anchor: 'middle', stacked: true, lead: null },
			{ dx: 0, dy: -line - gap + 2, anchor: 'middle', stacked: true, lead: null },
			{ dx: -gap, dy: 0, anchor: 'end', stacked: true, lead: null }
		);
		for (let step = 1; step <= 7; step += 1) {
			for (const [side, anchor] of [
				[1, 'start'],
				[-1, 'end']
			] as const) {
				for (const way of [-1, 1]) {
					for (const out of [12, 32]) {
						const [dx, dy] = [side * (wish.radius + out), way * (step + 0.2) * line];
						const length = Math.hypot(dx, dy) - wish.radius - 3;
						const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
						const lead = { length: round(length), angle: round(angle) };
						for (const stacked of [false, true]) {
							spots.push({ dx: dx + side * 3, dy, anchor, stacked, lead });
						}
					}
				}
			}
		}
	}
	return spots;
}

function rectOf(wish: Wish, spot: Omit<Spot, 'form'>, size: Size, plot: Size): Rect {
	const x = ((spot.x ?? wish.x) / 100) * plot.width + spot.dx;
	const y = (wish.y / 100) * plot.height + spot.dy;
	const left = x - size.width * { start: 0, middle: 0.5, end: 1 }[spot.anchor];
	return {
		left,
		right: left + size.width,
		top: y - size.height / 2,
		bottom: y + size.height / 2
	};
}

const touches = (a: Rect, b: Rect, air: number) =>
	a.left < b.right + air &&
	b.left < a.right + air &&
	a.top < b.bottom + air / 2 &&
	b.top < a.bottom + air / 2;

type Line = [x1: number, y1: number, x2: number, y2: number];

/** Whether a line passes through a rectangle (Liang and Barsky's clipping). */
function crosses([x1, y1, x2, y2]: Line, { left, right, top, bottom }: Rect): boolean {
	let [from, to] = [0, 1];
	const [dx, dy] = [x2 - x1, y2 - y1];
	for (const [p, q] of [
		[-dx, x1 - left],
		[dx, right - x1],
		[-dy, y1 - top],
		[dy, bottom - y1]
	] as const) {
		if (p === 0) {
			if (q < 0) return false;
		} else if (p < 0) {
			from = Math.max(from, q / p);
		} else {
			to = Math.min(to, q / p);
		}
		if (from > to) return false;
	}
	return true;
}

/** A label that has its place, as later ones must see it: one entry for each size of the plot. */
interface Taken {
	rects: Rect[];
	leads: (Line | null)[];
}

/** What a label costs that finds no place at all. */
const away = 5;
/** How often the labels that fared badly are served first. */
const tries = 4;

/**
 * Gives labels their places, the first wish first, then again with those first that fared badly, and
 * keeps the best. A place must hold at every size of the room; a label that finds none stays away.
 * Pure: the same wishes give the same places.
 */
export function place(wishes: Wish[], obstacles: Obstacles, room: Room): Map<string, Spot> {
	let order = wishes;
	let best: Placed | null = null;
	for (let turn = 0; turn < tries; turn += 1) {
		const found = placeInTurn(order, obstacles, room);
		if (total(found, wishes) < (best ? total(best, wishes) : Infinity)) best = found;
		const bad = order.filter(({ id }) => (found.costs.get(id) ?? away) > price.line);
		if (bad.length === 0) break;
		order = [...bad, ...order.filter((wish) => !bad.includes(wish))];
	}
	return best?.spots ?? new Map();
}

interface Placed {
	spots: Map<string, Spot>;
	costs: Map<string, number>;
}

/** Earlier wishes weigh a little more. */
const total = ({ costs }: Placed, wishes: Wish[]) =>
	wishes.reduce(
		(sum, { id }, at) => sum + (costs.get(id) ?? away) * (1 + (wishes.length - at) / 20),
		0
	);

function placeInTurn(wishes: Wish[], obstacles: Obstacles, room: Room): Placed {
	const spots = new Map<string, Spot>();
	const costs = new Map<string, number>();
	const taken: Taken[] = [];

	const markRects = room.sizes.map((plot) =>
		obstacles.marks.map(({ id, x, y, radius }) => {
			const [cx, cy] = [(x / 100) * plot.width, (y / 100) * plot.height];
			const rect = {
				left: cx - radius,
				right: cx + radius,
				top: cy - radius,
				bottom: cy + radius
			};
			return { id, rect };
		})
	);
	const lines = room.sizes.map((plot) =>
		obstacles.lines.map(({ x1, y1, x2, y2 }): Line => [
			(x1 / 100) * plot.width,
			(y1 / 100) * plot.height,
			(x2 / 100) * plot.width,
			(y2 / 100) * plot.height
		])
	);

	/** What a place costs: nothing, a crossed line, or more than any label may pay. */
	function costOf(wish: Wish, spot: Omit<Spot, 'form'>, size: Size): { cost: number } & Taken {
		const rects: Rect[] = [];
		const leads: (Line | null)[] = [];
		let cost = (spot.lead ? price.lead : 0) + (spot.stacked ? price.stacked : 0);
		let [crossed, struck] = [false, false];
		for (const [at, plot] of room.sizes.entries()) {
			const rect = rectOf(wish, spot, size, plot);
			rects.push(rect);
			const lead: Line | null = spot.lead
				? [
						(wish.x / 100) * plot.width,
						(wish.y / 100) * plot.height,
						spot.anchor === 'start' ? rect.left - 3 : rect.right + 3,
						(rect.top + rect.bottom) / 2
					]
				: null;
			leads.push(lead);
			const { outside } = room;
			if (
				rect.left < -outside.left ||
				rect.right > plot.width + outside.right ||
				rect.top < -outside.top ||
				rect.bottom > plot.height + outside.bottom ||
				taken.some(({ rects: others, leads: led }) => {
					const other = others[at];
					const line = led[at];
					return (
						(other && (touches(rect, other, 5) || (lead && crosses(lead, other)))) ||
						(line && crosses(line, rect))
					);
				}) ||
				markRects[at]?.some(({ id, rect: dot }) => id !== wish.id && touches(rect, dot, 2))
			) {
				return { cost: Infinity, rects, leads };
			}
			crossed ||= lines[at]?.some((line) => crosses(line, rect)) ?? false;
			if (lead) {
				struck ||=
					markRects[at]?.some(({ id, rect: dot }) => id !== wish.id && crosses(lead, dot)) ?? false;
			}
		}
		cost += (crossed ? price.line : 0) + (struck ? price.struck : 0);
		return { cost, rects, leads };
	}

	for (const wish of wishes) {
		let best: ({ cost: number; spot: Spot } & Taken) | null = null;
		search: for (const form of wish.forms) {
			for (const spot of spotsOf(wish, room.text)) {
				const size = sizeOf(wish.text, form, spot.stacked, room.text);
				const found = costOf(wish, spot, size);
				found.cost += priceOfForm[form];
				if (found.cost < (best?.cost ?? Infinity)) best = { ...found, spot: { ...spot, form } };
				if (best && best.cost <= priceOfForm[form]) break search;
			}
		}
		if (!best) continue;
		costs.set(wish.id, best.cost);
		spots.set(wish.id, {
			...best.spot,
			dx: round(best.spot.dx),
			dy: round(best.spot.dy)
		});
		taken.push(best);
	}
	return { spots, costs };
}
