import { describe, expect, it } from 'vitest';
import { concordance } from './concordance';

const points = (...ys: number[]) => ys.map((y, x) => ({ x, y }));

describe('concordance', () => {
	it('is 1 in the same order and 0 in the opposite one', () => {
		expect(concordance(points(1, 2, 3, 10))).toBe(1);
		expect(concordance(points(4, 3, 2, 1))).toBe(0);
	});

	it('counts pairs: one exchanged neighbour of four is one pair of six', () => {
		expect(concordance(points(1, 3, 2, 4))).toBeCloseTo(5 / 6, 12);
	});

	it('belongs to a known tau: ranks 1 to 10 against 2 1 4 3 6 5 8 7 10 9, tau 7/9', () => {
		expect(2 * concordance(points(2, 1, 4, 3, 6, 5, 8, 7, 10, 9)) - 1).toBeCloseTo(35 / 45, 12);
	});

	it('counts pairs within a distance only: of four in a row, with two exchanged, two of three neighbours', () => {
		expect(concordance(points(1, 3, 2, 4), 1)).toBeCloseTo(2 / 3, 12);
		const decimals = [80.1, 80.2, 80.3].map((x, at) => ({ x, y: at }));
		expect(concordance([...decimals, { x: 90, y: -1 }], 0.1)).toBe(1);
		expect(() => concordance(points(1, 2), 0.5)).toThrow(RangeError);
	});

	it('leaves ties out', () => {
		expect(concordance([...points(1, 2), { x: 1, y: 2 }, { x: 5, y: 2 }])).toBe(1);
	});

	it('takes no points that cannot be compared', () => {
		expect(() => concordance([])).toThrow(RangeError);
		expect(() => concordance(points(1, 1))).toThrow(RangeError);
		expect(() => concordance([{ x: 0, y: NaN }, ...points(1)])).toThrow(RangeError);
	});
});
