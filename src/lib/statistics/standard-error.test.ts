import { describe, expect, it } from 'vitest';
import { standardError, standardErrorInPhotos } from './standard-error';

describe('standardError', () => {
	it.each([0.91, 0.9098, 0.9094])('is 0.128 points, 64 photos, at %f of 50,000', (share) => {
		expect((100 * standardError(share, 50_000)).toFixed(3)).toBe('0.128');
		expect(standardErrorInPhotos(share, 50_000).toFixed(0)).toBe('64');
	});

	it('is one half for the toss of one coin, and halves with four times the photos', () => {
		expect(standardError(0.5, 1)).toBe(0.5);
		expect(standardError(0.3, 400)).toBeCloseTo(standardError(0.3, 100) / 2, 15);
	});

	it('is 0 at the ends of the scale, largest in the middle, the same for hits and misses', () => {
		expect(standardError(0, 100)).toBe(0);
		expect(standardError(1, 100)).toBe(0);
		expect(standardError(0.4, 100)).toBeLessThan(standardError(0.5, 100));
		expect(standardError(0.09, 100)).toBeCloseTo(standardError(0.91, 100), 15);
	});

	it.each([
		[91, 100],
		[-0.1, 100],
		[NaN, 100],
		[0.5, 0],
		[0.5, -5],
		[0.5, 1.5],
		[0.5, Infinity]
	])('refuses a share of %f on %f photos', (share, n) => {
		expect(() => standardError(share, n)).toThrow(RangeError);
		expect(() => standardErrorInPhotos(share, n)).toThrow(RangeError);
	});
});
