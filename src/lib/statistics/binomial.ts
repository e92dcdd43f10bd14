import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Weights below this share of the largest are left out: all of them together change no draw. */
const NEGLIGIBLE = 1e-20;

/**
 * Draws counts from the binomial distribution: how many of `n` photos come out right when each does
 * with probability `share`.
 *
 * No approximation: by inversion of the tabulated cumulative distribution. The table is built once,
 * outwards from the most likely count, each weight from its neighbour; a draw is one random number
 * of 53 bits and a binary search.
 *
 * The caller has checked n (a whole number of at least 0) and share (a fraction of 1).
 */
export function binomial(n: number, share: number): (random: RandomGenerator) => number {
	const mode = Math.min(n, Math.floor((n + 1) * share));
	// Infinite for a share of 1: every weight below the mode, n, is then 0.
	const odds = share / (1 - share);

	const below: number[] = [];
	for (let count = mode, weight = 1; count > 0; count--) {
		weight *= count / ((n - count + 1) * odds);
		if (weight < NEGLIGIBLE) break;
		below.push(weight);
	}
	const weights = [...below.reverse(), 1];
	for (let count = mode, weight = 1; count < n; count++) {
		weight *= ((n - count) * odds) / (count + 1);
		if (weight < NEGLIGIBLE) break;
		weights.push(weight);
	}

	const least = mode - below.length;
	const cumulative = new Float64Array(weights.length);
	let sum = 0;
	weights.forEach((weight, index) => (cumulative[index] = sum += weight));

	return (random) => {
		const target = uniformFloat64(random) * sum;
		// The first count whose cumulative weight lies above the target.
		let low = 0;
		let high = cumulative.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((cumulative[middle] ?? sum) > target) high = middle;
			else low = middle + 1;
		}
		return least + low;
	};
}
