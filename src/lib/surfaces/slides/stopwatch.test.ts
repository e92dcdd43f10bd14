import { expect, it } from 'vitest';
import { elapsed, paused, printElapsed, started, stopped } from './stopwatch';

it('a stopwatch measures while it runs, and goes on where it was paused', () => {
	const ran = paused(started(stopped, 1000), 61_000);
	expect(elapsed(ran, 99_000)).toBe(60_000);
	expect(elapsed(started(ran, 100_000), 105_000)).toBe(65_000);
	// Started again while it runs, and a clock that was put back.
	expect(elapsed(started(started(stopped, 0), 50), 100)).toBe(100);
	expect(elapsed(started(stopped, 1000), 0)).toBe(0);
});

it('a stopwatch prints minutes, and hours where there are any', () => {
	expect([0, 999, 65_000, 3_599_999, 3_600_000, 36_065_000].map(printElapsed)).toEqual([
		'0:00',
		'0:00',
		'1:05',
		'59:59',
		'1:00:00',
		'10:01:05'
	]);
});
