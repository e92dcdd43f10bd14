import { describe, expect, it } from 'vitest';
import { nextBy } from './roving';

describe('a key in a row of things', () => {
	it.each([
		['ArrowRight', 1, 2],
		['ArrowDown', 1, 2],
		['ArrowLeft', 1, 0],
		['ArrowUp', 1, 0],
		['Home', 2, 0],
		['End', 1, 3]
	])('%s leads from %i to %i', (key, at, next) => {
		expect(nextBy(key, at, 3)).toBe(next);
	});

	it('stays at either end', () => {
		expect([nextBy('ArrowRight', 3, 3), nextBy('ArrowDown', 3, 3)]).toEqual([3, 3]);
		expect([nextBy('ArrowLeft', 0, 3), nextBy('ArrowUp', 0, 3)]).toEqual([0, 0]);
	});

	it('leads nowhere when it is another key', () => {
		expect(nextBy('Enter', 1, 3)).toBeUndefined();
		expect(nextBy('PageDown', 1, 3)).toBeUndefined();
	});
});
