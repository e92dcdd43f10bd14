import { describe, expect, it } from 'vitest';
import { countedIn, shareOf } from './disagreement';

describe('shareOf', () => {
	it('gives the share and an interval that holds it', () => {
		const { share, low, high } = shareOf({ photos: 20, disagreements: 6 });
		expect(share).toBeCloseTo(0.3, 12);
		// By hand: (6 + 1.9207 -+ 1.96 * sqrt(6 * 14 / 20 + 0.9604)) / (20 + 3.8415)
		expect(low).toBeCloseTo(0.1455, 4);
		expect(high).toBeCloseTo(0.519, 4);
	});

	it('stays within nothing and all', () => {
		expect(shareOf({ photos: 20, disagreements: 0 }).low).toBe(0);
		expect(shareOf({ photos: 20, disagreements: 20 }).high).toBe(1);
	});
});

describe('countedIn', () => {
	it('reads two counts', () => {
		expect(countedIn(' 20 ', '6')).toEqual({ photos: 20, disagreements: 6 });
		expect(countedIn('1', '0')).toEqual({ photos: 1, disagreements: 0 });
	});

	it.each([
		['', '6', 'empty'],
		['20', ' ', 'empty'],
		['0', '0', 'photos'],
		['-20', '6', 'photos'],
		['20.5', '6', 'photos'],
		['1e3', '6', 'photos'],
		['twenty', '6', 'photos'],
		['999999999999999999999', '6', 'photos'],
		['20', '-1', 'disagreements'],
		['20', '1.5', 'disagreements'],
		['20', '21', 'too-many']
	])('refuses %j and %j', (photos, disagreements, why) => {
		expect(countedIn(photos, disagreements)).toBe(why);
	});
});
