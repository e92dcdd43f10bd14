import { describe, expect, it } from 'vitest';
import { deckAround, deckOf, moved, withSlide, withoutSlides } from './deck';

const all = ['a', 'b', 'c', 'd'];

describe('the slides that an address asks for', () => {
	it('are all where it asks for none', () => {
		expect(deckOf(null, all)).toEqual({ ids: all, chosen: false, unknown: [], empty: false });
	});

	it('are those it names, in its order, each once', () => {
		expect(deckOf('c, a,c,,b', all)).toEqual({
			ids: ['c', 'a', 'b'],
			chosen: true,
			unknown: [],
			empty: false
		});
	});

	it('leave out what does not exist, and name it', () => {
		const deck = deckOf('d,<img>,__proto__,d,toString,<img>', all);
		expect(deck.ids).toEqual(['d']);
		expect(deck.unknown).toEqual(['<img>', '__proto__', 'toString']);
	});

	it('are all where none of those named exists, and it is said', () => {
		expect(deckOf('', all)).toEqual({ ids: all, chosen: false, unknown: [], empty: true });
		expect(deckOf('x,y', all)).toMatchObject({ ids: all, unknown: ['x', 'y'], empty: true });
	});

	it('are all round a slide that the choice does not hold', () => {
		expect(deckAround('a', 'c,d', all).chosen).toBe(false);
		expect(deckAround('d', 'c,d', all).ids).toEqual(['c', 'd']);
	});
});

it('moves go through the choice alone, and stop at its ends', () => {
	const ids = ['d', 'a', 'c'];
	expect(moved(ids, 'd', 'next')).toBe('a');
	expect(moved(ids, 'a', 'previous')).toBe('d');
	expect(moved(ids, 'c', 'next')).toBe('c');
	expect(moved(ids, 'd', 'previous')).toBe('d');
	expect(moved(ids, 'a', 'last')).toBe('c');
	expect(moved(ids, 'a', 'first')).toBe('d');
});

describe('a choice', () => {
	it('takes a slide in where the reading order has it', () => {
		expect(
			['d', 'a', 'c'].reduce<readonly string[]>((ids, id) => withSlide(ids, id, all), [])
		).toEqual(['a', 'c', 'd']);
	});

	it('keeps an order of its own', () => {
		expect(withSlide(['c', 'a'], 'b', all)).toEqual(['c', 'a', 'b']);
		expect(withSlide(['c', 'a'], 'c', all)).toEqual(['c', 'a']);
		expect(withSlide(['c'], 'x', all)).toEqual(['c']);
	});

	it('gives slides up again', () => {
		expect(withoutSlides(['c', 'a', 'b'], ['a', 'd'])).toEqual(['c', 'b']);
	});
});
