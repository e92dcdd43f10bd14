import { describe, expect, it } from 'vitest';
import { inOrder, nearestTo, onAxis, strokeOver } from './sketch';

describe('a sketch', () => {
	it('keeps to the axis and to the steps of its keys', () => {
		const axis = { from: 0, to: 18, step: 0.1 };
		expect(onAxis(4.068, axis)).toBe(4.1);
		expect(onAxis(-2, axis)).toBe(0);
		expect(onAxis(99, axis)).toBe(18);
		expect(onAxis(45_474.6, { from: 45_420, to: 45_580, step: 1 })).toBe(45_475);
	});

	it('sets every column that a stroke crosses, at the height of the straight line', () => {
		const years = [2011, 2012, 2013];
		const set = strokeOver(years, { x: 2010.5, y: 30 }, { x: 2013.5, y: 0 }, 0.2);
		expect(set).toEqual([
			{ column: 2011, y: 25 },
			{ column: 2012, y: 15 },
			{ column: 2013, y: 5 }
		]);
		expect(strokeOver(years, { x: 2012.4, y: 9 }, { x: 2012.3, y: 8 }, 0.2)).toEqual([]);
		expect(strokeOver(years, { x: 2012.3, y: 9 }, { x: 2012.1, y: 8 }, 0.2)).toEqual([
			{ column: 2012, y: 8 }
		]);
	});

	it('reads two marks from left to right, whichever came first', () => {
		const marks = [{ id: 'low' }, { id: 'high' }];
		expect(inOrder(marks, { low: 9, high: 3 })).toEqual({ low: 3, high: 9 });
		expect(inOrder(marks, { high: 3 })).toEqual({ high: 3 });
		expect(nearestTo([1, 5, 9], 6)).toBe(5);
	});
});
