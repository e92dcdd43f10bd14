import { expect, it } from 'vitest';
import { askedIn, deckName, isDeckName, toldIn } from './messages';

const all = ['a', 'b', 'c'];

it('slides heed what notes ask, and nothing else', () => {
	expect(askedIn({ kind: 'hello', more: 1 })).toEqual({ kind: 'hello' });
	expect(askedIn({ kind: 'move', by: 'next' })).toEqual({ kind: 'move', by: 'next' });
	for (const data of [
		null,
		'next',
		7,
		[],
		{},
		{ kind: 'move' },
		{ kind: 'move', by: 'toString' }
	]) {
		expect(askedIn(data)).toBeUndefined();
	}
});

it('notes heed slides that exist, and nothing else', () => {
	expect(toldIn({ kind: 'at', id: 'b', ids: ['c', 'b'] }, all)).toEqual({
		kind: 'at',
		id: 'b',
		ids: ['c', 'b']
	});
	expect(toldIn({ kind: 'gone' }, all)).toEqual({ kind: 'gone' });
	for (const data of [
		undefined,
		{ kind: 'at', id: 'a' },
		{ kind: 'at', id: 'a', ids: 'abc' },
		{ kind: 'at', id: 'a', ids: ['b'] },
		{ kind: 'at', id: 'a', ids: ['a', 'a'] },
		{ kind: 'at', id: 'x', ids: ['a', 'x'] },
		{ kind: 'at', id: ['a'], ids: ['a'] }
	]) {
		expect(toldIn(data, all), JSON.stringify(data)).toBeUndefined();
	}
});

it('every deck has a name of its own', () => {
	const names = new Set(Array.from({ length: 50 }, deckName));
	expect(names.size).toBe(50);
	expect([...names].every(isDeckName)).toBe(true);
	for (const name of [null, '', 'x', '0123456789abcdef ', '<b>'])
		expect(isDeckName(name)).toBe(false);
});
