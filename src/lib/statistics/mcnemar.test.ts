import { describe, expect, it } from 'vitest';
import { mcnemarLargestDisagreement, mcnemarSmallestDifference, mcnemarZ } from './mcnemar';
import { Z_95 } from './normal';

describe('mcnemarZ', () => {
	it('gives the published value of the approval ratings', () => {
		// Agresti, Categorical Data Analysis: 794, 150, 86, 570.
		expect(mcnemarZ(86, 150).toFixed(2)).toBe('-4.17');
	});

	it('is 0 for level counts and changes sign with the order', () => {
		expect(mcnemarZ(0, 0)).toBe(0);
		expect(mcnemarZ(7, 7)).toBe(0);
		expect(mcnemarZ(5, 0)).toBe(Math.sqrt(5));
		expect(mcnemarZ(3, 8)).toBe(-mcnemarZ(8, 3));
	});

	it.each([
		[-1, 2],
		[1, -2],
		[1.5, 2],
		[1, NaN]
	])('refuses %f against %f', (onlyFirst, onlySecond) => {
		expect(() => mcnemarZ(onlyFirst, onlySecond)).toThrow(RangeError);
	});
});

describe('mcnemarSmallestDifference', () => {
	it.each([
		[0.03, 76],
		[0.01, 44]
	])('at a disagreement of %f of 50,000 is %i photos', (disagreement, photos) => {
		expect(mcnemarSmallestDifference(50_000, disagreement)).toBe(photos);
	});

	it('is the first lead of all that can happen to pass the test', () => {
		for (let disputed = 1; disputed <= 400; disputed++) {
			let first = Infinity;
			for (let onlyFirst = 0; onlyFirst <= disputed; onlyFirst++) {
				const lead = onlyFirst - (disputed - onlyFirst);
				if (mcnemarZ(onlyFirst, disputed - onlyFirst) > Z_95) first = Math.min(first, lead);
			}
			expect(mcnemarSmallestDifference(400, disputed / 400)).toBe(first);
		}
	});

	it('is not there when the models hardly ever disagree', () => {
		expect(mcnemarSmallestDifference(50_000, 0)).toBe(Infinity);
		expect(mcnemarSmallestDifference(1000, 0.003)).toBe(Infinity);
		expect(mcnemarSmallestDifference(1000, 0.004)).toBe(4);
		expect(mcnemarSmallestDifference(1000, 0.5, 1e300)).toBe(Infinity);
	});

	it('must pass the threshold, not only reach it', () => {
		// 20 of 100: exactly 2 standard errors.
		expect(mcnemarSmallestDifference(100, 1, 2)).toBe(22);
	});

	it('takes the disagreement to the nearest photo', () => {
		expect(mcnemarSmallestDifference(1500, 1)).toBe(mcnemarSmallestDifference(4999, 0.3));
	});

	it.each([
		[0, 0.5, Z_95],
		[10.5, 0.5, Z_95],
		[100, 3, Z_95],
		[100, -0.1, Z_95],
		[100, NaN, Z_95],
		[100, 0.5, 0],
		[100, 0.5, NaN]
	])('refuses %f photos, a disagreement of %f, a z of %f', (n, disagreement, z) => {
		expect(() => mcnemarSmallestDifference(n, disagreement, z)).toThrow(RangeError);
	});
});

describe('mcnemarLargestDisagreement', () => {
	it('lets 30 photos pass only below 235 disagreements, 10 only below 27', () => {
		expect(mcnemarLargestDisagreement(30)).toBe(234);
		expect(mcnemarLargestDisagreement(10)).toBe(26);
		expect((100 * (234 / 50_000)).toFixed(2)).toBe('0.47');
	});

	it('lets 60 photos pass only below about 1.9% of 50,000', () => {
		expect(mcnemarLargestDisagreement(60)).toBe(936);
		expect((100 * (936 / 50_000)).toFixed(1)).toBe('1.9');
	});

	it('is the last disagreement at which the lead is enough', () => {
		for (let lead = 4; lead <= 80; lead++) {
			const largest = mcnemarLargestDisagreement(lead);
			expect(mcnemarSmallestDifference(10_000, largest / 10_000)).toBeLessThanOrEqual(lead);
			expect(mcnemarSmallestDifference(10_000, (largest + 2) / 10_000)).toBeGreaterThan(lead);
		}
	});

	it('is 0 for a lead that never passes', () => {
		for (const lead of [0, 1, 2, 3]) expect(mcnemarLargestDisagreement(lead)).toBe(0);
		expect(mcnemarLargestDisagreement(4)).toBe(4);
	});

	it('must pass the threshold, not only reach it', () => {
		expect(mcnemarLargestDisagreement(20, 2)).toBe(98);
	});

	it('comes back also from a threshold close to 0', () => {
		expect(mcnemarLargestDisagreement(1, 1e-12)).toBe(Number.MAX_SAFE_INTEGER);
	});

	it.each([
		[-1, Z_95],
		[1.5, Z_95],
		[NaN, Z_95],
		[30, 0],
		[30, Infinity]
	])('refuses a lead of %f at a z of %f', (difference, z) => {
		expect(() => mcnemarLargestDisagreement(difference, z)).toThrow(RangeError);
	});
});
