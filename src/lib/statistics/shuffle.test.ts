import { describe, expect, it } from 'vitest';
import { shuffle } from './shuffle';

const SEEDS = [
	0, 1, 2, 3, 5, 8, 13, 21, 2012, 2015, 2020, 50_000, 0x7fffffff, 0x80000000, 0xffffffff
];
const COLUMNS = 250;
const PHOTOS = 50_000;
/** So many of the photos are errors: 9%. */
const ERRORS = 4500;

/** How far the correlation of cells `lag` apart lies from none, in standard errors. */
function correlation(order: Uint32Array, lag: number): number {
	const middle = (PHOTOS - 1) / 2;
	const pairs = order.subarray(lag);
	const sum = pairs.reduce(
		(all, value, i) => all + (value - middle) * ((order[i] ?? 0) - middle),
		0
	);
	return sum / ((PHOTOS ** 2 - 1) / 12) / Math.sqrt(pairs.length);
}

/** Runs of errors and of hits, against their expectation, in standard errors (Wald, Wolfowitz 1940). */
function runs(cells: readonly boolean[]): number {
	const seen = 1 + cells.filter((error, i) => i > 0 && error !== cells[i - 1]).length;
	const twice = 2 * ERRORS * (PHOTOS - ERRORS);
	const variance = (twice * (twice - PHOTOS)) / (PHOTOS ** 2 * (PHOTOS - 1));
	return (seen - (twice / PHOTOS + 1)) / Math.sqrt(variance);
}

/** The cells row by row, or column by column. */
function errors(order: Uint32Array, down: boolean): boolean[] {
	const rows = PHOTOS / COLUMNS;
	return Array.from(order, (_, i) => {
		const cell = down ? (i % rows) * COLUMNS + Math.floor(i / rows) : i;
		return (order[cell] ?? 0) < ERRORS;
	});
}

/** z-scores of something random: none of them wild, and together neither too wide nor too narrow. */
function expectNoise(scores: readonly number[]): void {
	for (const z of scores) expect(Math.abs(z)).toBeLessThan(4.5);
	const meanSquare = scores.reduce((sum, z) => sum + z * z, 0) / scores.length;
	expect(Math.abs(meanSquare - 1)).toBeLessThan(4 * Math.sqrt(2 / scores.length));
}

describe('shuffle', () => {
	const orders = SEEDS.map((seed) => shuffle(PHOTOS, seed));

	it('gives every number once', () => {
		for (const order of orders) {
			expect(order).toHaveLength(PHOTOS);
			expect(
				order
					.slice()
					.sort()
					.every((value, i) => value === i)
			).toBe(true);
		}
	});

	it('gives the same order for the same seed, on every machine', () => {
		expect(shuffle(PHOTOS, 2012)).toEqual(shuffle(PHOTOS, 2012));
		expect(shuffle(10, 2012).join()).toBe('7,4,2,6,8,0,5,1,9,3');
	});

	it('keeps no order of neighbours, across, down or aslant', () => {
		expectNoise(
			orders.flatMap((order) =>
				[1, 2, 3, 49, 50, 51, COLUMNS - 1, COLUMNS, COLUMNS + 1, 2 * COLUMNS, 1250].map((lag) =>
					correlation(order, lag)
				)
			)
		);
	});

	it('scatters the errors without streaks or gaps, across and down', () => {
		expectNoise(orders.flatMap((order) => [runs(errors(order, false)), runs(errors(order, true))]));
	});

	it('fills every part of the grid alike', () => {
		// Errors in 80 tiles of 25 x 25 cells: hypergeometric.
		const scores = orders.flatMap((order) => {
			const tiles = new Array<number>(80).fill(0);
			errors(order, false).forEach((error, i) => {
				const tile = Math.floor(i / COLUMNS / 25) * 10 + Math.floor((i % COLUMNS) / 25);
				if (error) tiles[tile] = (tiles[tile] ?? 0) + 1;
			});
			const share = ERRORS / PHOTOS;
			const variance = (625 * share * (1 - share) * (PHOTOS - 625)) / (PHOTOS - 1);
			return tiles.map((count) => (count - 625 * share) / Math.sqrt(variance));
		});
		expectNoise(scores);
	});

	it('gives each order of four as often, over neighbouring seeds', () => {
		const seen = new Map<string, number>();
		for (let seed = 0; seed < 24_000; seed++) {
			const order = shuffle(4, seed).join();
			seen.set(order, (seen.get(order) ?? 0) + 1);
		}
		expect(seen.size).toBe(24);
		let chiSquared = 0;
		for (const count of seen.values()) chiSquared += (count - 1000) ** 2 / 1000;
		// 23 degrees of freedom: the middle 99.8%.
		expect(chiSquared).toBeGreaterThan(7.5);
		expect(chiSquared).toBeLessThan(49.7);
	});

	it('gives neighbouring seeds orders of their own', () => {
		for (let seed = 0; seed < 20; seed++) {
			const one = shuffle(PHOTOS, seed);
			const other = shuffle(PHOTOS, seed + 1);
			// One number in the same place is what chance brings.
			expect(one.filter((value, i) => value === other[i]).length).toBeLessThan(9);
		}
	});

	it('has nothing to do for none or one', () => {
		expect(Array.from(shuffle(0, 1))).toEqual([]);
		expect(Array.from(shuffle(1, 1))).toEqual([0]);
	});

	it.each([
		[-1, 1],
		[1.5, 1],
		[NaN, 1],
		[2 ** 32, 1],
		[10, -1],
		[10, 0.5],
		[10, NaN],
		[10, 2 ** 32]
	])('refuses %f numbers with the seed %f', (n, seed) => {
		expect(() => shuffle(n, seed)).toThrow(RangeError);
	});
});
