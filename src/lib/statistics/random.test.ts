import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { describe, expect, it } from 'vitest';
import { seeded } from './random';

const SEEDS = 20_000;

describe('seeded', () => {
	const firsts = Array.from({ length: SEEDS }, (_, seed) => uniformFloat64(seeded(seed)));

	it('spreads the first draws of neighbouring seeds evenly', () => {
		const bins = new Array<number>(100).fill(0);
		for (const first of firsts) {
			const bin = Math.floor(100 * first);
			bins[bin] = (bins[bin] ?? 0) + 1;
		}
		const expected = SEEDS / 100;
		const chiSquared = bins.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0);
		// 99 degrees of freedom: the middle 99.8%.
		expect(chiSquared).toBeGreaterThan(61);
		expect(chiSquared).toBeLessThan(149);
	});

	it('lets a first draw say nothing of its neighbours', () => {
		for (const lag of [1, 2, 3, 16, 256]) {
			const pairs = firsts.slice(lag);
			const sum = pairs.reduce(
				(all, first, i) => all + (first - 0.5) * ((firsts[i] ?? 0) - 0.5),
				0
			);
			expect(Math.abs((12 * sum) / Math.sqrt(pairs.length))).toBeLessThan(4);
		}
	});

	it.each([-1, 0.5, NaN, Infinity, 2 ** 32])('refuses the seed %f', (seed) => {
		expect(() => seeded(seed)).toThrow('seed must be a whole number from 0 to 4294967295');
	});
});
