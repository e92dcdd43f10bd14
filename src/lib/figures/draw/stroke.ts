import { across, drawnYears, lastYear, tenth, up, years, type Guess, type Year } from './scene';

/** A place on the plot: a year with its fraction, and percent. */
export interface Point {
	x: number;
	y: number;
}

/** A stroke under way: where the pen is, and at which height it has passed the middle of each year. */
export interface Stroke {
	at: Point;
	passed: Guess;
}

const within = (value: number, [low, high]: [number, number]) =>
	Math.min(high, Math.max(low, value));

/** A place in the plot's box (shares of its width and height from the upper left), kept inside it. */
export function pointAt(right: number, down: number, known: Year): Point {
	return {
		x: within(across[0] + right * (across[1] - across[0]), [known, across[1]]),
		y: within(up[1] - down * (up[1] - up[0]), up)
	};
}

/** The year whose column a place lies in; undefined where that year is not the reader's to draw. */
function columnOf({ x }: Point, known: Year): Year | undefined {
	const nearest = Math.min(lastYear, Math.round(x));
	return years.find((year) => year === nearest && year > known);
}

const put = (guess: Guess, year: Year | undefined, value: number): Guess =>
	year === undefined ? guess : { ...guess, [year]: tenth(within(value, up)) };

/** Sets the pen down: the year that it touches takes its height. */
export function begin(guess: Guess, at: Point, known: Year): { guess: Guess; stroke: Stroke } {
	return { guess: put(guess, columnOf(at, known), at.y), stroke: { at, passed: {} } };
}

/**
 * Moves the pen. The year that it is in follows it; a year that it leaves keeps the height at which
 * the pen passed its middle; and every year that it jumped over gets the height of the straight line
 * from the last place to this one. So a stroke means the same fast and slow, and in both directions.
 */
export function drawTo(
	guess: Guess,
	{ at, passed }: Stroke,
	to: Point,
	known: Year
): { guess: Guess; stroke: Stroke } {
	const [left, right] = at.x < to.x ? [at, to] : [to, at];
	const crossed: Partial<Record<Year, number>> = { ...passed };
	let drawn = guess;
	for (const year of drawnYears({ known })) {
		if (left.x === right.x || year < left.x || year > right.x) continue;
		const height = left.y + ((year - left.x) / (right.x - left.x)) * (right.y - left.y);
		crossed[year] = height;
		drawn = put(drawn, year, height);
	}
	const [from, here] = [columnOf(at, known), columnOf(to, known)];
	const kept = from === undefined ? undefined : crossed[from];
	if (from !== here && kept !== undefined) drawn = put(drawn, from, kept);
	return { guess: put(drawn, here, to.y), stroke: { at: to, passed: crossed } };
}

/** Where the keyboard takes up a year that is not drawn: at the height of the year before it. */
export function startOf(guess: Guess, year: Year, known: { year: Year; error: number }): number {
	const before = years.findLast(
		(one) => one < year && one > known.year && guess[one] !== undefined
	);
	return tenth((before && guess[before]) ?? known.error);
}

const keys: Record<string, (value: number) => number> = {
	// A drawn line lies anywhere; the keyboard brings it to halves of a point.
	ArrowUp: (value) => Math.floor(value * 2) / 2 + 0.5,
	ArrowDown: (value) => Math.ceil(value * 2) / 2 - 0.5,
	PageUp: (value) => value + 5,
	PageDown: (value) => value - 5,
	Home: () => up[0],
	End: () => up[1]
};

/** What a key makes of a year's height; undefined for a key that has no meaning here. */
export function keyed(key: string, value: number): number | undefined {
	const next = keys[key]?.(value);
	return next === undefined ? undefined : tenth(within(next, up));
}

/** The year that a left or right arrow leads to. */
export function neighbour(key: string, year: Year, known: Year): Year | undefined {
	const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
	return step === undefined
		? undefined
		: (drawnYears({ known }).find((one) => one === year + step) ?? year);
}
