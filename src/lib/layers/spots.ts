import { lineHeight, type Form } from './label-text';

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

/** A place without the words that stand there. */
export type Place = Omit<Spot, 'form'>;

/** A place on one line, without a thin line to the point; `x` in per cent of the plot. */
export const spot = (dx: number, dy: number, anchor: Spot['anchor'], x?: number): Place => ({
	dx,
	dy,
	anchor,
	stacked: false,
	lead: null,
	...(x !== undefined && { x })
});

/** The same with name and value on two lines. */
export const stack = (dx: number, dy: number, anchor: Spot['anchor'], x?: number): Place => ({
	...spot(dx, dy, anchor, x),
	stacked: true
});

/** What speaks for other places than the first: a label takes the one that costs least. */
const price = { lead: 0.3, stacked: 0.2 };
const priceOfForm: Record<Form, number> = { full: 0, short: 0.6, value: 1.9 };

/** A place with words, and what it costs before it is known what lies there. */
export interface Offer {
	spot: Spot;
	cost: number;
}

/** The cheapest first; of equals in the order given. */
export const offersOf = (places: Place[], forms: Form[]): Offer[] =>
	forms
		.flatMap((form) =>
			places.map((place) => ({
				spot: { ...place, form },
				cost:
					priceOfForm[form] + (place.lead ? price.lead : 0) + (place.stacked ? price.stacked : 0)
			}))
		)
		.sort((one, other) => one.cost - other.cost);

/**
 * What was offered round marks before: a story has marks of a few radii, and asks at each scene. Some
 * two hundred places in three forms are much to make each time.
 */
const known: Record<string, Offer[]> = {};

/**
 * The places that a label may be given, the cheapest first.
 *
 * @param radius of its mark, in pixels
 * @param text size of the text in pixels
 * @param leads whether it may lie farther off, tied to its mark by a thin line
 */
export function offersRound(radius: number, text: number, leads: boolean, forms: Form[]): Offer[] {
	return (known[[radius, text, leads, forms].join()] ??= offersOf(
		spotsRound(radius, text, leads),
		forms
	));
}

/** To tenths of a pixel. */
export const round = (value: number) => Math.round(value * 10) / 10;

/** The places round a mark, and farther away where a label may be led to its mark. */
function spotsRound(radius: number, text: number, leads: boolean): Place[] {
	const gap = radius + 5;
	const line = text * lineHeight;
	const spots: Place[] = [
		spot(gap, -2, 'start'),
		spot(gap - 2, -line * 0.6, 'start'),
		spot(0, line * 0.5 + gap - 2, 'middle'),
		spot(0, -line * 0.5 - gap + 2, 'middle'),
		spot(-gap + 2, line * 0.6, 'end'),
		spot(-gap, 2, 'end'),
		spot(-gap + 2, -line * 0.6, 'end'),
		spot(gap - 2, line * 0.6, 'start'),
		spot(gap, -line * 0.4, 'start'),
		// Along the edges of a plot a label begins or ends at its mark.
		spot(-4, line * 0.5 + gap - 2, 'start'),
		spot(-4, -line * 0.5 - gap + 2, 'start'),
		spot(8, line * 0.5 + gap - 2, 'end'),
		spot(8, -line * 0.5 - gap + 2, 'end'),
		spot(12, -line * 0.5 - gap - 6, 'end'),
		spot(12, -line * 0.5 - gap - 14, 'end')
	];
	if (leads) {
		spots.push(
			stack(gap, 0, 'start'),
			stack(0, line + gap - 2, 'middle'),
			stack(0, -line - gap + 2, 'middle'),
			stack(-gap, 0, 'end'),
			stack(gap - 2, -line * 0.9, 'start'),
			stack(gap - 2, line * 0.9, 'start'),
			stack(2 - gap, -line * 0.9, 'end'),
			stack(2 - gap, line * 0.9, 'end')
		);
		for (let step = 1; step <= 7; step += 1) {
			for (const [side, anchor] of [
				[1, 'start'],
				[-1, 'end']
			] as const) {
				for (const way of [-1, 1]) {
					for (const out of [12, 32, 56]) {
						const [dx, dy] = [side * (radius + out), way * (step + 0.2) * line];
						const length = Math.hypot(dx, dy) - radius - 3;
						const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
						const lead = { length: round(length), angle: round(angle) };
						for (const form of [spot, stack]) {
							spots.push({ ...form(dx + side * 3, dy, anchor), lead });
						}
					}
				}
			}
		}
	}
	return spots;
}
