import { checkHits, checkZ } from './check';
import { Z_95 } from './normal';

/** An interval of shares, both ends fractions of 1. */
export interface Interval {
	low: number;
	high: number;
}

/**
 * Wilson's score interval for a share: `hits` of `n` photos.
 *
 * Every share in it is one that a test at the same level would not reject, given the count. Unlike
 * share plus or minus z standard errors it never leaves 0..1, and holds its level for small n and
 * for shares near the ends.
 *
 * Wilson (1927), "Probable Inference, the Law of Succession, and Statistical Inference"; without
 * continuity correction.
 *
 * @param hits photos, a whole number from 0 to n
 * @param n photos, a whole number of at least 1
 * @param z half-width in standard errors; left out, 95%
 * @returns both ends as fractions of 1, with 0 <= low <= hits / n <= high <= 1
 * @throws RangeError when hits or n is not such a number, or z is not finite and above 0
 */
export function wilson(hits: number, n: number, z: number = Z_95): Interval {
	checkHits(hits, n);
	checkZ(z);
	const z2 = z * z;
	const reach = z * Math.sqrt((hits * (n - hits)) / n + z2 / 4);
	// The upper end by way of the misses: so both ends come out as exactly 0 and 1 where they should.
	const lowest = (count: number) => (count + z2 / 2 - reach) / (n + z2);
	return { low: lowest(hits), high: 1 - lowest(n - hits) };
}
