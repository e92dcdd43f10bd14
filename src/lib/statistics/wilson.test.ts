import { describe, expect, it } from 'vitest';
import { normalCdf } from './normal';
import { wilson } from './wilson';

describe('wilson', () => {
	// Newcombe (1998), "Two-sided confidence intervals for the single proportion", method 3.
	it.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718]
	])('gives the published interval of %i in %i', (hits, n, low, high) => {
		const interval = wilson(hits, n);
		expect(interval.low).toBeCloseTo(low, 4);
		expect(interval.high).toBeCloseTo(high, 4);
	});

	it.each([
		['the trained person', 76, 1500, '4.07', '6.30'],
		['the machine on the same photos', 102, 1500, '5.63', '8.19'],
		['the second person', 31, 258, '8.60', '16.55'],
		['the machine on the same photos', 15, 258, '3.55', '9.37'],
		['either person right', 5, 204, '1.05', '5.61']
	])('gives the errors of %s, %i of %i', (_, hits, n, low, high) => {
		const interval = wilson(hits, n);
		expect((100 * interval.low).toFixed(2)).toBe(low);
		expect((100 * interval.high).toFixed(2)).toBe(high);
	});

	it.each([
		['the best person', 957, '96.0', '98.1'],
		['the best machine', 954, '95.7', '97.9']
	])('gives the right answers of %s, %i of 984', (_, hits, low, high) => {
		const interval = wilson(hits, 984);
		expect((100 * interval.low).toFixed(1)).toBe(low);
		expect((100 * interval.high).toFixed(1)).toBe(high);
	});

	it('holds the share itself and stays within 0 and 1', () => {
		for (const n of [1, 2, 3, 20, 984]) {
			for (let hits = 0; hits <= n; hits++) {
				const { low, high } = wilson(hits, n);
				expect(low).toBeGreaterThanOrEqual(0);
				expect(low).toBeLessThanOrEqual(hits / n);
				expect(high).toBeGreaterThanOrEqual(hits / n);
				expect(high).toBeLessThanOrEqual(1);
			}
		}
	});

	it('ends exactly at 0 and 1 when nobody or everybody hit', () => {
		for (let z = 0.1; z < 5; z += 0.1) {
			expect(wilson(0, 1500, z).low).toBe(0);
			expect(wilson(1500, 1500, z).high).toBe(1);
		}
	});

	it('ends where the score test is on the edge', () => {
		const { low, high } = wilson(76, 1500);
		for (const end of [low, high]) {
			const z = (76 / 1500 - end) / Math.sqrt((end * (1 - end)) / 1500);
			expect(2 * normalCdf(-Math.abs(z))).toBeCloseTo(0.05, 12);
		}
	});

	it('is the mirror image for misses', () => {
		const hits = wilson(5, 204);
		const misses = wilson(199, 204);
		expect(misses.low).toBeCloseTo(1 - hits.high, 14);
		expect(misses.high).toBeCloseTo(1 - hits.low, 14);
	});

	it('moves up with the hits, narrows with n and widens with z', () => {
		expect(wilson(77, 1500).low).toBeGreaterThan(wilson(76, 1500).low);
		expect(wilson(77, 1500).high).toBeGreaterThan(wilson(76, 1500).high);
		const width = ({ low, high }: { low: number; high: number }) => high - low;
		expect(width(wilson(760, 15000))).toBeLessThan(width(wilson(76, 1500)));
		expect(width(wilson(76, 1500, 2.576))).toBeGreaterThan(width(wilson(76, 1500)));
	});

	it.each([
		[0, 0],
		[1, -1],
		[1, 2.5],
		[1, NaN],
		[-1, 10],
		[11, 10],
		[1.5, 10],
		[NaN, 10]
	])('refuses %f of %f', (hits, n) => {
		expect(() => wilson(hits, n)).toThrow(RangeError);
	});

	it.each([0, -1, NaN, Infinity])('refuses a z of %f', (z) => {
		expect(() => wilson(1, 10, z)).toThrow(RangeError);
	});

	it('says what is wrong', () => {
		expect(() => wilson(11, 10)).toThrow('hits must be a whole number from 0 to 10, not 11');
		expect(() => wilson(0, 0)).toThrow('n must be a whole number of at least 1, not 0');
	});
});
