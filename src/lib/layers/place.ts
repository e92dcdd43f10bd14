import type { Size } from './boxes';

/** A label's words: a name in ink, a value in the strong colour, and a word after it. */
export interface LabelText {
	name: string;
	value: string;
	suffix: string;
}

/** How much of a label is printed, from all to the bare value. */
export type Form = 'full' | 'short' | 'value';
export const everyForm: Form[] = ['full', 'short', 'value'];

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

/** A place on one line, without a thin line to the point; `x` in per cent of the plot. */
export const spot = (
	dx: number,
	dy: number,
	anchor: Spot['anchor'],
	x?: number
): Omit<Spot, 'form'> => ({
	dx,
	dy,
	anchor,
	stacked: false,
	lead: null,
	...(x !== undefined && { x })
});

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
const price = { line: 2, lead: 0.3, struck: 3, stacked: 0.2 };
const priceOfForm: Record<Form, number> = { full: 0, short: 0.6, value: 1.9 };

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

/** In pixels. */
export interface Rect {
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
		{ dx: gap, dy: -line * 0.4, anchor: 'start', ...near },
		// Along the edges of a plot a label begins or ends at its mark.
		{ dx: -4, dy: line * 0.5 + gap - 2, anchor: 'start', ...near },
		{ dx: -4, dy: -line * 0.5 - gap + 2, anchor: 'start', ...near },
		{ dx: 8, dy: line * 0.5 + gap - 2, anchor: 'end', ...near },
		{ dx: 8, dy: -line * 0.5 - gap + 2, anchor: 'end', ...near },
		{ dx: 12, dy: -line * 0.5 - gap - 6, anchor: 'end', ...near },
		{ dx: 12, dy: -line * 0.5 - gap - 14, anchor: 'end', ...near }
	];
	if (wish.leads) {
		spots.push(
			{ dx: gap, dy: 0, anchor: 'start', stacked: true, lead: null },
			{ dx: 0, dy: line + gap - 2, anchor: 'middle', stacked: true, lead: null },
			{ dx: 0, dy: -line - gap + 2, anchor: 'middle', stacked: true, lead: null },
			{ dx: -gap, dy: 0, anchor: 'end', stacked: true, lead: null },
			{ dx: gap - 2, dy: -line * 0.9, anchor: 'start', stacked: true, lead: null },
			{ dx: gap - 2, dy: line * 0.9, anchor: 'start', stacked: true, lead: null },
			{ dx: 2 - gap, dy: -line * 0.9, anchor: 'end', stacked: true, lead: null },
			{ dx: 2 - gap, dy: line * 0.9, anchor: 'end', stacked: true, lead: null }
		);
		for (let step = 1; step <= 7; step += 1) {
			for (const [side, anchor] of [
				[1, 'start'],
				[-1, 'end']
			] as const) {
				for (const way of [-1, 1]) {
					for (const out of [12, 32, 56]) {
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

/** The share of a label that lies before its anchor. */
const before = { start: 0, middle: 0.5, end: 1 };

function rectOf(
	point: { x: number; y: number },
	spot: Omit<Spot, 'form'>,
	size: Size,
	plot: Size
): Rect {
	const x = ((spot.x ?? point.x) / 100) * plot.width + spot.dx;
	const y = (point.y / 100) * plot.height + spot.dy;
	const left = x - size.width * before[spot.anchor];
	return {
		left,
		right: left + size.width,
		top: y - size.height / 2,
		bottom: y + size.height / 2
	};
}

/** About where a placed label lies, in pixels of a plot of that size. */
export const boundsOf = (
	point: { x: number; y: number },
	text: LabelText,
	spot: Spot,
	textSize: number,
	plot: Size
): Rect => rectOf(point, spot, sizeOf(text, spot.form, spot.stacked, textSize), plot);

const touches = (a: Rect, b: Rect, air: number) =>
	a.left < b.right + air &&
	b.left < a.right + air &&
	a.top < b.bottom + air / 2 &&
	b.top < a.bottom + air / 2;

type Line = [x1: number, y1: number, x2: number, y2: number];

/**
 * Whether a line passes through a rectangle: an end lies inside, or it parts the corners. Asked tens of
 * thousands of times for one scene, so it makes no arrays.
 */
function crosses(line: Line, { left, right, top, bottom }: Rect): boolean {
	const x1 = line[0];
	const y1 = line[1];
	const x2 = line[2];
	const y2 = line[3];
	if (x1 < left && x2 < left) return false;
	if (x1 > right && x2 > right) return false;
	if (y1 < top && y2 < top) return false;
	if (y1 > bottom && y2 > bottom) return false;
	const above = (x2 - x1) * (top - y1);
	const below = (x2 - x1) * (bottom - y1);
	const before = (y2 - y1) * (left - x1);
	const after = (y2 - y1) * (right - x1);
	return !(
		(above > before && above > after && below > before && below > after) ||
		(above < before && above < after && below < before && below < after)
	);
}

/** A place that a label could take by itself: clear of marks and edges, with what it costs. */
interface Choice {
	spot: Spot;
	cost: number;
	/** Where it lies at each size of the plot. */
	rects: Rect[];
	leads: (Line | null)[];
}

/** What a label costs that finds no place at all. */
const away = 5;
/** How often the label that fared worst is served first. */
const tries = 8;

/**
 * Gives labels their places, the first wish first, then again with the one first that fared worst, and
 * keeps the best. A place must hold at every size of the room; a label that finds none stays away.
 * Pure: the same wishes give the same places.
 */
export function place(wishes: Wish[], obstacles: Obstacles, room: Room): Map<string, Spot> {
	const grounds = room.sizes.map((plot) => groundOf(plot, obstacles));
	let order = wishes.map((wish) => ({ id: wish.id, choices: choicesOf(wish, grounds, room) }));
	if (order.length === 0) return new Map();
	let [best, least] = [new Map<string, Choice>(), Infinity];
	for (let turn = 0; turn < tries; turn += 1) {
		const found = placeInTurn(order);
		const cost = wishes.reduce(
			// Earlier wishes weigh a little more.
			(sum, { id }, at) => sum + (found.get(id)?.cost ?? away) * (1 + (wishes.length - at) / 20),
			0
		);
		if (cost < least) [best, least] = [found, cost];
		const worst = order.reduce((one, other) =>
			costOf(other, found) > costOf(one, found) ? other : one
		);
		if (costOf(worst, found) < 1) break;
		order = [worst, ...order.filter((wish) => wish !== worst)];
	}
	return new Map(
		[...best].map(([id, { spot }]) => [id, { ...spot, dx: round(spot.dx), dy: round(spot.dy) }])
	);
}

const costOf = ({ id }: { id: string }, found: Map<string, Choice>) => found.get(id)?.cost ?? away;

function placeInTurn(order: { id: string; choices: Choices }[]): Map<string, Choice> {
	const taken: Choice[] = [];
	const placed = new Map<string, Choice>();
	for (const { id, choices } of order) {
		let number = 0;
		let choice = choices(number);
		while (choice && meets(choice, taken)) choice = choices((number += 1));
		if (!choice) continue;
		taken.push(choice);
		placed.set(id, choice);
	}
	return placed;
}

const meets = (one: Choice, taken: Choice[]) => taken.some((other) => collide(one, other));

/** Whether two lines cut each other: the ends of each lie on both sides of the other. */
function cut(one: Line, other: Line): boolean {
	const side = ([x1, y1, x2, y2]: Line, x: number, y: number) =>
		Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
	const apart = (line: Line, [x1, y1, x2, y2]: Line) => side(line, x1, y1) !== side(line, x2, y2);
	return apart(one, other) && apart(other, one);
}

/** Whether two labels, or their thin lines, meet at any size of the plot. */
function collide(one: Choice, other: Choice): boolean {
	return one.rects.some((rect, at) => {
		const rival = other.rects[at];
		const [lead, led] = [one.leads[at], other.leads[at]];
		return (
			(rival && (touches(rect, rival, 5) || (lead && crosses(lead, rival)))) ||
			(led && (crosses(led, rect) || (lead && cut(lead, led))))
		);
	});
}

/** What stands on a plot of one size before any label, in pixels. */
interface Ground {
	plot: Size;
	marks: { id: string; rect: Rect }[];
	lines: Line[];
}

function groundOf(plot: Size, { marks, lines }: Obstacles): Ground {
	const across = (x: number) => (x / 100) * plot.width;
	const down = (y: number) => (y / 100) * plot.height;
	return {
		plot,
		marks: marks.map(({ id, x, y, radius }) => ({
			id,
			rect: {
				left: across(x) - radius,
				right: across(x) + radius,
				top: down(y) - radius,
				bottom: down(y) + radius
			}
		})),
		lines: lines.map(({ x1, y1, x2, y2 }) => [across(x1), down(y1), across(x2), down(y2)])
	};
}

/**
 * The places that a label could take, by number, the cheapest first; undefined beyond the last. Each
 * is looked at only when it is asked for: most labels take one of their first.
 */
function choicesOf(wish: Wish, grounds: Ground[], room: Room): Choices {
	const spots = spotsOf(wish, room.text);
	const offers = wish.forms
		.filter((form) => form !== 'short' || wish.text.suffix || !wish.forms.includes('full'))
		.flatMap((form) => {
			const flat = sizeOf(wish.text, form, false, room.text);
			const stack = sizeOf(wish.text, form, true, room.text);
			return spots.map((place) => {
				const spot: Spot = { ...place, form };
				return { spot, cost: priceOf(spot), size: spot.stacked ? stack : flat };
			});
		})
		.sort((one, other) => one.cost - other.cost);
	const found: Choice[] = [];
	/** Looked at, but dearer than an offer still to come might be. */
	const waiting: Choice[] = [];
	let next = 0;
	return (number) => {
		while (found.length <= number) {
			const offer = offers[next];
			const [first] = waiting;
			if (first && first.cost <= (offer?.cost ?? Infinity)) {
				found.push(first);
				waiting.shift();
			} else if (offer) {
				next += 1;
				const choice = choiceOf(wish, offer.spot, offer.size, grounds, room);
				if (!choice) continue;
				const behind = waiting.findIndex(({ cost }) => cost > choice.cost);
				waiting.splice(behind < 0 ? waiting.length : behind, 0, choice);
			} else {
				return undefined;
			}
		}
		return found[number];
	};
}

type Choices = (number: number) => Choice | undefined;

/** What a place costs before it is known what it crosses. */
const priceOf = ({ form, lead, stacked }: Spot) =>
	priceOfForm[form] + (lead ? price.lead : 0) + (stacked ? price.stacked : 0);

/** A place with its price, or null when it covers a mark or leaves the room. */
function choiceOf(
	wish: Wish,
	spot: Spot,
	size: Size,
	grounds: Ground[],
	{ outside }: Room
): Choice | null {
	const rects: Rect[] = [];
	const leads: (Line | null)[] = [];
	let [crossed, struck] = [0, false];
	for (const { plot, marks, lines } of grounds) {
		const rect = rectOf(wish, spot, size, plot);
		if (
			rect.left < -outside.left ||
			rect.right > plot.width + outside.right ||
			rect.top < -outside.top ||
			rect.bottom > plot.height + outside.bottom ||
			marks.some(({ id, rect: dot }) => id !== wish.id && touches(rect, dot, 2))
		) {
			return null;
		}
		const lead: Line | null = spot.lead && [
			(wish.x / 100) * plot.width,
			(wish.y / 100) * plot.height,
			spot.anchor === 'start' ? rect.left - 3 : rect.right + 3,
			(rect.top + rect.bottom) / 2
		];
		rects.push(rect);
		leads.push(lead);
		crossed += lines.some((line) => crosses(line, rect)) ? 1 : 0;
		struck ||=
			lead !== null && marks.some(({ id, rect: dot }) => id !== wish.id && crosses(lead, dot));
	}
	// Crossed at one size is nearly as bad as at all of them.
	const line = crossed && price.line * (0.95 + (0.05 * crossed) / grounds.length);
	const cost = priceOf(spot) + line + (struck ? price.struck : 0);
	return { spot, cost, rects, leads };
}
