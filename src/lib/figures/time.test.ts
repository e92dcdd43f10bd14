import { describe, expect, it } from 'vitest';
import { startsWithin, timeOf, yearsWithin } from './time';

describe('timeOf', () => {
	it.each([
		['2022', 2022.5],
		['2021-06', 2021 + 5.5 / 12],
		['2020-01-01', 2020],
		['2020-07-01', 2020 + 182 / 366]
	])('puts %s on the axis', (date, time) => {
		expect(timeOf(date)).toBeCloseTo(time, 6);
	});
});

describe('yearsWithin', () => {
	it('are those whose middle lies on the axis', () => {
		expect(yearsWithin([2012, 2015])).toEqual([2012, 2013, 2014]);
		expect(yearsWithin([2012.4, 2014.5])).toEqual([2012, 2013, 2014]);
		expect(yearsWithin([2012.6, 2014.4])).toEqual([2013]);
	});
});

describe('startsWithin', () => {
	it('are the years that begin on the axis', () => {
		expect(startsWithin([2012, 2015])).toEqual([2012, 2013, 2014, 2015]);
		expect(startsWithin([2012.4, 2014.5])).toEqual([2013, 2014]);
	});
});
