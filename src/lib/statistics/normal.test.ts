import { describe, expect, it } from 'vitest';
import { normalCdf, Z_95 } from './normal';

describe('normalCdf', () => {
	it.each([
		[0, 0.5],
		[1, 0.8413447460685429],
		[-1, 0.15865525393145705],
		[1.96, 0.9750021048517795],
		[2, 0.9772498680518208],
		[3, 0.9986501019683699]
	])('gives the tabled value at %f', (z, share) => {
		expect(normalCdf(z)).toBeCloseTo(share, 14);
	});

	it.each([
		[-3, 1.349898031630095e-3],
		[-5, 2.866515718791939e-7],
		[-8, 6.220960574271785e-16],
		[-10, 7.6198530241605e-24]
	])('keeps the digits of the tail at %f', (z, share) => {
		expect(normalCdf(z) / share).toBeCloseTo(1, 12);
	});

	it('gives 97.5% at the bound of the 95% interval', () => {
		expect(normalCdf(Z_95)).toBeCloseTo(0.975, 14);
	});

	it('is symmetric, and rises across the seams of its two methods', () => {
		let before = 0;
		for (let z = -9; z <= 7; z += 1 / 64) {
			const share = normalCdf(z);
			expect(share + normalCdf(-z)).toBeCloseTo(1, 14);
			expect(share).toBeGreaterThan(before);
			before = share;
		}
	});

	it('ends at 0 and 1', () => {
		expect(normalCdf(-Infinity)).toBe(0);
		expect(normalCdf(Infinity)).toBe(1);
		expect(normalCdf(-40)).toBe(0);
		expect(normalCdf(40)).toBe(1);
	});

	it('refuses what is not a number', () => {
		expect(() => normalCdf(NaN)).toThrow(RangeError);
	});
});
