import { describe, expect, it } from 'vitest';
import { datePartsOf, monthsBetween, yearOf } from './date';

describe('dates of any precision', () => {
	it('reads a day, a month, a year', () => {
		expect(datePartsOf('2022-05-04')).toEqual({ year: 2022, month: 5, day: 4 });
		expect(datePartsOf('2022-05')).toEqual({ year: 2022, month: 5 });
		expect(datePartsOf('2022')).toEqual({ year: 2022 });
	});

	it('knows the calendar', () => {
		expect(datePartsOf('2016-02-29')).toBeDefined();
		for (const text of [
			'2015-02-29',
			'2015-02-30',
			'2015-04-31',
			'2015-00',
			'2015-13',
			'2015-01-00'
		]) {
			expect(datePartsOf(text), text).toBeUndefined();
		}
	});

	it('refuses other ways of writing', () => {
		for (const text of ['', '22', '2022-5-4', '4 May 2022', '2022-05-04T00:00', '3022']) {
			expect(datePartsOf(text), text).toBeUndefined();
		}
	});

	it('counts whole months', () => {
		expect(monthsBetween('2021-01-05', '2023-02-13')).toBe(25);
		expect(() => monthsBetween('2021', '2023-02')).toThrow(RangeError);
	});

	it('finds the year', () => {
		expect(yearOf('2012-10')).toBe(2012);
		expect(() => yearOf('soon')).toThrow(RangeError);
	});
});
