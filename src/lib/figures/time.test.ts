import { describe, expect, it } from 'vitest';
import { timeOf } from './time';

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
