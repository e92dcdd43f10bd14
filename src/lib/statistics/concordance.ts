import type { Point } from './least-squares';

/**
 * The share of pairs of points that x and y put in the same order: 1 when y follows x without exception,
 * 1/2 when it does not follow at all. Pairs that tie in x or in y are left out. Kendall's tau (1938)
 * is twice this share less one, where nothing ties.
 *
 * @param points at least two of different x and y, with finite coordinates
 * @param within how far apart in x the two of a pair may lie, in the units of x; any distance when missing
 * @returns a fraction of 1
 * @throws RangeError when a coordinate is not finite or no pair can be compared
 */
export function concordance(points: readonly Point[], within = Infinity): number {
	let [same, compared] = [0, 0];
	for (const [at, { x, y }] of points.entries()) {
		if (!Number.isFinite(x) || !Number.isFinite(y)) {
			throw new RangeError(`a point must have finite coordinates, not ${x}, ${y}`);
		}
		for (let other = 0; other < at; other += 1) {
			const { x: otherX, y: otherY } = points[other] as Point;
			if (x === otherX || y === otherY) continue;
			// A difference of decimals is not exact: 80.2 − 80.1 is a little more than 0.1.
			if (Math.abs(x - otherX) > within + 1e-9) continue;
			compared += 1;
			if (x > otherX === y > otherY) same += 1;
		}
	}
	if (compared === 0) throw new RangeError('no two points differ in both x and y');
	return same / compared;
}
