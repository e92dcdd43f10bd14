import { describe, expect, it } from 'vitest';
import { normalCdf } from './normal';
import { twoProportionZ } from './proportions';

describe('twoProportionZ', () => {
	it.each([
		['91.0', '90.98', 45_500, 45_490, '0.11'],
		['91.0', '90.94', 45_500, 45_470, '0.33'],
		['91.0', '90.88', 45_500, 45_440, '0.66'],
		['91.1', '91.0', 45_550, 45_500, '0.55'],
		['91.0', '90.4', 45_500, 45_200, '3.27']
	])('puts %s against %s of 50,000', (_, __, hits1, hits2, z) => {
		expect(twoProportionZ(hits1, 50_000, hits2, 50_000).toFixed(2)).toBe(z);
	});

	it('gives the published one-sided p-value of 76 against 102 errors in 1,500', () => {
		expect(normalCdf(twoProportionZ(76, 1500, 102, 1500)).toFixed(3)).toBe('0.022');
	});

	it('finds 4.94% of 100,000 and 76 of 1,500 no more than 0.22 apart', () => {
		expect(twoProportionZ(76, 1500, 4940, 100_000).toFixed(2)).toBe('0.22');
	});

	it('squares to the chi-squared statistic of the table', () => {
		// Observed less expected, squared, over expected, in all four cells.
		const [a, b, c, d] = [76, 1424, 102, 1398];
		const all = a + b + c + d;
		const cells: [number, number, number][] = [
			[a, a + b, a + c],
			[b, a + b, b + d],
			[c, c + d, a + c],
			[d, c + d, b + d]
		];
		const chiSquared = cells.reduce((sum, [seen, row, column]) => {
			const expected = (row * column) / all;
			return sum + (seen - expected) ** 2 / expected;
		}, 0);
		expect(twoProportionZ(76, 1500, 102, 1500) ** 2).toBeCloseTo(chiSquared, 10);
	});

	it('is positive when the first share is the larger, and changes sign with the order', () => {
		expect(twoProportionZ(3, 10, 20, 100)).toBeGreaterThan(0);
		expect(twoProportionZ(20, 100, 3, 10)).toBe(-twoProportionZ(3, 10, 20, 100));
		expect(twoProportionZ(9, 10, 1, 10)).toBeGreaterThan(twoProportionZ(8, 10, 1, 10));
	});

	it('is 0 for equal shares, also at the ends of the scale', () => {
		expect(twoProportionZ(1, 10, 10, 100)).toBe(0);
		expect(twoProportionZ(0, 10, 0, 20)).toBe(0);
		expect(twoProportionZ(10, 10, 20, 20)).toBe(0);
	});

	it.each([
		[1, 0, 1, 10],
		[1, 10, 1, 0],
		[11, 10, 1, 10],
		[1, 10, 11, 10],
		[-1, 10, 1, 10],
		[1, 10, 0.5, 10],
		[NaN, 10, 1, 10],
		[1, 10, 1, NaN]
	])('refuses %f of %f against %f of %f', (hits1, n1, hits2, n2) => {
		expect(() => twoProportionZ(hits1, n1, hits2, n2)).toThrow(RangeError);
	});
});
