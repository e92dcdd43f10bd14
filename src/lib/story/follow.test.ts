import { describe, expect, it } from 'vitest';
import { stepAt } from './follow';

describe('stepAt', () => {
	const tops = [100, 500, 900, 1300];
	const at = (scrolled: number) =>
		stepAt((index) => 450 - ((tops[index] ?? 0) - scrolled), tops.length);

	it('is the first step before any has passed the line', () => {
		expect(at(-1000)).toBe(0);
	});

	it('changes when a step’s top passes the line, the same way down and up', () => {
		expect([49, 50, 51].map(at)).toEqual([0, 1, 1]);
		expect([51, 50, 49].map(at)).toEqual([1, 1, 0]);
	});

	it('finds the right step after a jump, however far', () => {
		expect(at(100_000)).toBe(3);
		expect(at(500)).toBe(2);
	});

	it('measures only a few steps of many', () => {
		let measured = 0;
		const index = stepAt((step) => (measured++, 5000 - step * 10), 1024);
		expect(index).toBe(500);
		expect(measured).toBeLessThanOrEqual(10);
	});
});
