import type { Size } from './boxes';
import { crosses, cut, touches, type Line, type Rect } from './geometry';
import { sizeOf, type Form, type LabelText } from './label-text';
import { offersOf, offersRound, round, type Offer, type Place, type Spot } from './spots';

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
	spots?: Place[] | undefined;
}

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

/** What speaks against a place where something lies; what it costs by itself is in spots.ts. */
const price = { line: 2, struck: 3 };

interface Point {
	x: number;
	y: number;
}

/** The share of a label that lies before its anchor. */
const before = { start: 0, middle: 0.5, end: 1 };

function rectOf(point: Point, spot: Place, size: Size, plot: Size): Rect {
	const x = ((spot.x ?? point.x) / 100) * plot.width + spot.dx;
	const left = x - size.width * before[spot.anchor];
	const top = (point.y / 100) * plot.height + spot.dy - size.height / 2;
	return { left, right: left + size.width, top, bottom: top + size.height };
}

/** About where a placed label lies, in pixels of a plot of that size. */
export const boundsOf = (
	point: Point,
	text: LabelText,
	spot: Spot,
	textSize: number,
	plot: Size
): Rect => rectOf(point, spot, sizeOf(text, spot.form, spot.stacked, textSize), plot);

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

/** Whether two labels, or their thin lines, meet at any size of the plot. */
function collide(one: Choice, other: Choice): boolean {
	for (let at = 0; at < one.rects.length; at += 1) {
		const rect = one.rects[at];
		const rival = other.rects[at];
		if (!rect || !rival) continue;
		const lead = one.leads[at];
		const led = other.leads[at];
		if (touches(rect, rival, 5) || (lead && crosses(lead, rival))) return true;
		if (led && (crosses(led, rect) || (lead && cut(lead, led)))) return true;
	}
	return false;
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
	const forms = wish.forms.filter(
		(form) => form !== 'short' || wish.text.suffix || !wish.forms.includes('full')
	);
	const offers = wish.spots
		? offersOf(wish.spots, forms)
		: offersRound(wish.radius, room.text, wish.leads, forms);
	const sizes: Record<string, Size> = {};
	const sizeOfSpot = ({ form, stacked }: Spot): Size =>
		(sizes[`${form} ${stacked}`] ??= sizeOf(wish.text, form, stacked, room.text));
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
				const choice = choiceOf(wish, offer, sizeOfSpot(offer.spot), grounds, room);
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

/** A place with its price, or null when it covers a mark or leaves the room. */
function choiceOf(
	wish: Wish,
	{ spot, cost }: Offer,
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
	return { spot, cost: cost + line + (struck ? price.struck : 0), rects, leads };
}
