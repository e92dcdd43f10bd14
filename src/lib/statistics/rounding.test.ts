import { describe, expect, it } from 'vitest';
import { photosAt, roundingRange } from './rounding';

describe('roundingRange', () => {
	it.each([
		['91.0', 45_475, 45_524],
		['90.98', 45_488, 45_492],
		['90.94', 45_468, 45_472],
		['91.1', 45_525, 45_574],
		['91', 45_250, 45_749]
	])('finds the counts of 50,000 that print as %s', (printed, low, high) => {
		expect(roundingRange(printed, 50_000)).toEqual({ low, high });
	});

	it('finds a single count where the digits name it', () => {
		expect(roundingRange('12.0', 258)).toEqual({ low: 31, high: 31 });
		expect(roundingRange('5.8', 258)).toEqual({ low: 15, high: 15 });
		expect(roundingRange('6.8', 1500)).toEqual({ low: 102, high: 102 });
		expect(roundingRange('97.26', 984)).toEqual({ low: 957, high: 957 });
		expect(roundingRange('96.95', 984)).toEqual({ low: 954, high: 954 });
		expect(roundingRange('90.980', 50_000)).toEqual({ low: 45_490, high: 45_490 });
	});

	it('stops at the ends of the scale', () => {
		expect(roundingRange('0.0', 50_000)).toEqual({ low: 0, high: 24 });
		expect(roundingRange('0', 50)).toEqual({ low: 0, high: 0 });
		expect(roundingRange('100.0', 50_000)).toEqual({ low: 49_975, high: 50_000 });
	});

	it('gives every count to exactly one printed percentage', () => {
		for (const n of [7, 204, 258, 984, 1500]) {
			const owners = new Array<number>(n + 1).fill(0);
			for (let tenths = 0; tenths <= 1000; tenths++) {
				const printed = `${Math.floor(tenths / 10)}.${tenths % 10}`;
				let range;
				try {
					range = roundingRange(printed, n);
				} catch {
					continue;
				}
				for (let count = range.low; count <= range.high; count++) {
					owners[count] = (owners[count] ?? 0) + 1;
					// Half up, in whole numbers: floor(1000 k / n + 1/2).
					expect(Math.floor((2000 * count + n) / (2 * n))).toBe(tenths);
				}
			}
			expect(owners.every((owned) => owned === 1)).toBe(true);
		}
	});

	it('refuses a percentage that no count prints as', () => {
		expect(() => roundingRange('12.1', 258)).toThrow('no count of 258 prints as 12.1');
		// 4 of 204 are 1.96%, 5 are 2.45%.
		expect(() => roundingRange('2.4', 204)).toThrow(RangeError);
		expect(roundingRange('2.5', 204)).toEqual({ low: 5, high: 5 });
	});
});

describe('photosAt', () => {
	it.each([
		['90.98', 50_000, 45_490],
		['91.0', 50_000, 45_500],
		['90.94', 50_000, 45_470],
		['0', 50_000, 0],
		['100.0', 50_000, 50_000],
		['5.1', 1500, 77],
		['12.0', 258, 31],
		['33.3', 3, 1],
		['50', 1, 1]
	])('%s%% of %i is %i', (printed, n, photos) => {
		expect(photosAt(printed, n)).toBe(photos);
	});

	it('lies in the range that prints so', () => {
		for (let hundredths = 0; hundredths <= 10_000; hundredths += 7) {
			const printed = (hundredths / 100).toFixed(2);
			const photos = photosAt(printed, 50_000);
			const { low, high } = roundingRange(printed, 50_000);
			expect(photos).toBe(5 * hundredths);
			expect(low).toBeLessThanOrEqual(photos);
			expect(high).toBeGreaterThanOrEqual(photos);
		}
	});
});

describe.each([
	['roundingRange', roundingRange],
	['photosAt', photosAt]
])('%s', (_, count) => {
	it.each([
		'',
		'n/a',
		'-1.0',
		'+1',
		'100.1',
		'101',
		'91,0',
		'91.0%',
		' 91',
		'91.',
		'.5',
		'9e1',
		'091'
	])("refuses '%s'", (printed) => {
		expect(() => count(printed, 50_000)).toThrow(`'${printed}' is no percentage`);
	});

	it.each([0, -1, 0.5, NaN, Infinity])('refuses %f photos', (n) => {
		expect(() => count('50', n)).toThrow(RangeError);
	});
});
