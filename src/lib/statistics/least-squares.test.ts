import { describe, expect, it } from 'vitest';
import { leastSquares } from './least-squares';

describe('leastSquares', () => {
	it('finds the line that the points lie on', () => {
		const line = leastSquares([-2, 0, 1, 5].map((x) => ({ x, y: 3 - 0.5 * x })));
		expect(line.slope).toBeCloseTo(-0.5, 14);
		expect(line.intercept).toBeCloseTo(3, 14);
	});

	it.each([
		[
			[10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5],
			[8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
		],
		[
			[8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8],
			[6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89]
		]
	])("gives the published line of Anscombe's points (1973)", (xs, ys) => {
		const line = leastSquares(xs.map((x, i) => ({ x, y: ys[i] ?? NaN })));
		expect(line.slope).toBeCloseTo(0.5, 2);
		expect(line.intercept).toBeCloseTo(3, 2);
	});

	it('leaves residuals that sum to nothing and lean nowhere', () => {
		const points = [3, 1, 4, 1, 5, 9, 2, 6].map((y, x) => ({ x, y }));
		const { slope, intercept } = leastSquares(points);
		const residuals = points.map(({ x, y }) => y - intercept - slope * x);
		expect(residuals.reduce((sum, r) => sum + r, 0)).toBeCloseTo(0, 12);
		expect(residuals.reduce((sum, r, x) => sum + r * x, 0)).toBeCloseTo(0, 12);
	});

	it('keeps its digits far from 0', () => {
		const line = leastSquares([0, 1, 2].map((x) => ({ x: x + 1e9, y: 2 * x })));
		expect(line.slope).toBe(2);
	});

	it('goes through two points', () => {
		expect(
			leastSquares([
				{ x: 0, y: 1 },
				{ x: 2, y: 5 }
			])
		).toEqual({ slope: 2, intercept: 1 });
	});

	it('refuses too few points, points above one another, and what is no number', () => {
		expect(() => leastSquares([])).toThrow(RangeError);
		expect(() => leastSquares([{ x: 1, y: 1 }])).toThrow('at least 2 points, not 1');
		expect(() => leastSquares([0, 1, 2].map((y) => ({ x: 0.1, y })))).toThrow('share one x');
		expect(() =>
			leastSquares([
				{ x: 0, y: 1 },
				{ x: NaN, y: 1 }
			])
		).toThrow(RangeError);
		expect(() =>
			leastSquares([
				{ x: 0, y: 1 },
				{ x: 1, y: Infinity }
			])
		).toThrow(RangeError);
	});
});
