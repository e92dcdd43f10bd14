import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Weights below this share of the largest are left out: all of them together change no draw. */
const NEGLIGIBLE = 1e-20;

/** A binomial distribution, count by count; what is too unlikely to matter is left out at both ends. */
export interface BinomialTable {
	/** The smallest count in the table. */
	least: number;
	/** The probability of at most `least + index` right, a fraction of 1. */
	cumulative: Float64Array;
}

/**
 * Tabulates how many of `n` photos come out right when each does with probability `share`.
 *
 * No approximation: outwards from the most likely count, each weight from its neighbour.
 *
 * The caller has checked n (a whole number of at least 0) and share (a fraction of 1).
 */
export function binomialTable(n: number, share: number): BinomialTable {
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

	const total = weights.reduce((sum, weight) => sum + weight, 0);
	let sum = 0;
	const cumulative = Float64Array.from(weights, (weight) => (sum += weight) / total);
	return { least: mode - below.length, cumulative };
}

/** The probability of at most `count` right, a fraction of 1. */
export function atMost({ least, cumulative }: BinomialTable, count: number): number {
	return count < least ? 0 : (cumulative[count - least] ?? 1);
}

/**
 * Draws counts from the binomial distribution by inversion of its table: one random number of 53
 * bits and a binary search.
 *
 * The caller has checked n (a whole number of at least 0) and share (a fraction of 1).
 */
export function binomial(n: number, share: number): (random: RandomGenerator) => number {
	const { least, cumulative } = binomialTable(n, share);
	return (random) => {
		const target = uniformFloat64(random);
		// The first count whose cumulative probability lies above the target.
		let low = 0;
		let high = cumulative.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((cumulative[middle] ?? 1) > target) high = middle;
			else low = middle + 1;
		}
		return least + low;
	};
}
