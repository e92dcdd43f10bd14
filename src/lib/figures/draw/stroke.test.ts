import { describe, expect, it } from 'vitest';
import type { Guess } from './scene';
import { begin, drawTo, keyed, neighbour, pointAt, startOf } from './stroke';

/** A stroke through these places, [year, percent], from the first to the last. */
function stroke(places: [number, number][], guess: Guess = {}): Guess {
	const [first = { x: 0, y: 0 }, ...rest] = places.map(([x, y]) => ({ x, y }));
	let drawn = begin(guess, first, 2012);
	for (const to of rest) drawn = drawTo(drawn.guess, drawn.stroke, to, 2012);
	return drawn.guess;
}

describe('a stroke', () => {
	it('that is fast fills every year that it jumped over, on the straight line', () => {
		const guess = { 2013: 14, 2014: 12, 2015: 10, 2016: 8, 2017: 6 };
		expect(stroke([[2012, 16], [2017, 6]])).toEqual(guess); // prettier-ignore
	});

	it('means the same slowly, and from right to left', () => {
		const fast = stroke([[2012, 16], [2017, 6]]); // prettier-ignore
		const slow: [number, number][] = [];
		for (let step = 0; step <= 100; step += 1) slow.push([2012 + step / 20, 16 - step / 10]);
		expect(stroke(slow)).toEqual(fast);
		expect(stroke([[2017, 6], [2012, 16]])).toEqual(fast); // prettier-ignore
		expect(stroke(slow.toReversed())).toEqual(fast);
	});

	it('that begins left of the first year to draw never touches a given one', () => {
		const left = pointAt(0, 0.5, 2012);
		expect(left.x).toBe(2012);
		const guess = stroke([[left.x, left.y], [2013.2, 10]]); // prettier-ignore
		expect(Object.keys(guess)).toEqual(['2013']);
	});

	it('that turns round keeps what it drew on its way, and redraws where it goes twice', () => {
		const guess = stroke([[2013, 20], [2015, 10], [2014, 4]]); // prettier-ignore
		expect(guess).toEqual({ 2013: 20, 2014: 4, 2015: 10 });
	});

	it('draws a year again, and leaves the others', () => {
		const before = stroke([[2012, 16], [2017, 6]]); // prettier-ignore
		// A finger on 2015 wanders a little from side to side on its way down.
		const guess = stroke([[2015.1, 10], [2014.9, 7], [2015.2, 4], [2015.1, 3]], before); // prettier-ignore
		expect(guess).toEqual({ ...before, 2015: 3 });
	});

	it('that is only a tap sets the nearest year', () => {
		expect(stroke([[2014.4, 9]])).toEqual({ 2014: 9 });
		expect(stroke([[2012.4, 9]])).toEqual({});
	});

	it('never leaves the plot', () => {
		expect(pointAt(7, -3, 2012)).toEqual({ x: 2017.4, y: 35 });
		expect(pointAt(-7, 3, 2012)).toEqual({ x: 2012, y: 0 });
		const [high, low] = [pointAt(0, -1, 2012), pointAt(1, 2, 2012)];
		const guess = stroke([[high.x, high.y], [low.x, low.y]]); // prettier-ignore
		expect(Object.keys(guess)).toHaveLength(5);
		for (const value of Object.values(guess)) {
			expect(value).toBeGreaterThanOrEqual(0);
			expect(value).toBeLessThanOrEqual(35);
		}
	});
});

describe('the keys', () => {
	it('go by half a point, by five points, and to the ends', () => {
		expect(keyed('ArrowUp', 12)).toBe(12.5);
		expect(keyed('ArrowDown', 12)).toBe(11.5);
		expect(keyed('PageUp', 12)).toBe(17);
		expect(keyed('PageDown', 12.5)).toBe(7.5);
		expect(keyed('Home', 12)).toBe(0);
		expect(keyed('End', 12)).toBe(35);
		expect(keyed('a', 12)).toBeUndefined();
	});

	it('bring what a finger drew to the next half point', () => {
		expect(keyed('ArrowUp', 12.3)).toBe(12.5);
		expect(keyed('ArrowDown', 12.3)).toBe(12);
	});

	it('stay on the plot', () => {
		expect(keyed('ArrowDown', 0.2)).toBe(0);
		expect(keyed('PageDown', 3)).toBe(0);
		expect(keyed('PageUp', 33)).toBe(35);
	});

	it('take up a new year where the line stands', () => {
		const known = { year: 2012, error: 16.422 } as const;
		expect(startOf({}, 2013, known)).toBe(16.4);
		expect(startOf({ 2013: 11, 2015: 3 }, 2014, known)).toBe(11);
		expect(startOf({ 2013: 11, 2015: 3 }, 2017, known)).toBe(3);
		expect(startOf({ 2013: 0 }, 2014, known)).toBe(0);
	});

	it('go from year to year and stop at the ends', () => {
		expect(neighbour('ArrowRight', 2013, 2012)).toBe(2014);
		expect(neighbour('ArrowLeft', 2013, 2012)).toBe(2013);
		expect(neighbour('ArrowRight', 2017, 2012)).toBe(2017);
		expect(neighbour('ArrowUp', 2017, 2012)).toBeUndefined();
	});
});
