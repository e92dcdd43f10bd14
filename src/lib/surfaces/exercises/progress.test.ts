import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
	clearProgress,
	loadProgress,
	looked,
	parseProgress,
	saveProgress,
	storeKey,
	tried,
	type Progress,
	type Store
} from './progress';
import { reportOf } from './report';

const now = new Date('2025-11-03T09:30:00Z');

function storeWith(text?: string) {
	const kept = new Map<string, string>(text === undefined ? [] : [[storeKey, text]]);
	const store: Store = {
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key)
	};
	return { store, kept };
}

const refuses = () => {
	throw new DOMException('no', 'SecurityError');
};
const done = tried(undefined, '4500', true, now);

describe('progress', () => {
	it('comes back as it was kept', () => {
		const { store } = storeWith();
		const progress: Progress = { one: done, two: looked(undefined, now) };
		expect(saveProgress(store, progress)).toBe(true);
		expect(loadProgress(store, now)).toEqual({ kind: 'kept', progress });
	});

	it('counts tries up to the first right answer, which stands', () => {
		const first = tried(undefined, '9', false, now);
		const second = tried(looked(first, now), '4500', true, now);
		expect(second).toMatchObject({ answer: '4500', tries: 2, right: true, shown: true });
		expect(tried(second, '9', false, new Date())).toEqual(second);
		expect(looked(done, now)).toEqual(done);
	});

	it.each([
		['no JSON', '{"version":1,', 'broken'],
		['another shape', '[1,2]', 'broken'],
		['foreign data', '{"answers":{"a":1}}', 'broken'],
		['a broken entry', '{"version":1,"done":{"a":{"tries":-1}}}', 'broken'],
		[
			'markup for a date',
			`{"version":1,"done":{"a":${JSON.stringify({ ...done, when: '<b>' })}}}`,
			'broken'
		],
		['an older version', '{"version":0,"done":{}}', 'broken'],
		['a later version', '{"version":2,"done":[]}', 'later']
	])('sets %s aside and keeps every letter of it', (_, text, why) => {
		expect(parseProgress(text)).toBe(why);
		const { store, kept } = storeWith(text);
		const found = loadProgress(store, now);
		expect(found).toMatchObject({ kind: 'set-aside', why });
		expect(kept.has(storeKey)).toBe(false);
		expect([...kept.values()]).toEqual([text]);
		expect(clearProgress(store)).toBe(true);
		expect([...kept.values()]).toEqual([text]);
	});

	it('leaves what cannot be read where it is when it cannot be moved', () => {
		const { store, kept } = storeWith('{');
		expect(loadProgress({ ...store, setItem: refuses }, now)).toEqual({ kind: 'blocked' });
		expect(kept.get(storeKey)).toBe('{');
	});

	it('says that nothing is kept when the store is blocked or full', () => {
		const blocked: Store = { getItem: refuses, setItem: refuses, removeItem: refuses };
		expect(loadProgress(null, now)).toEqual({ kind: 'blocked' });
		expect(loadProgress(blocked, now)).toEqual({ kind: 'blocked' });
		expect(loadProgress({ ...storeWith().store, setItem: refuses }, now)).toEqual({
			kind: 'blocked'
		});
		expect(saveProgress(blocked, {})).toBe(false);
		expect(saveProgress(null, {})).toBe(false);
		expect(clearProgress(blocked)).toBe(false);
	});
});

describe('reportOf', () => {
	const exercises = [
		{ id: 'one', goal: 'photos', level: 'easy' },
		{ id: 'two', goal: 'human', level: 'hard' },
		{ id: 'three', goal: 'human', level: 'hard' }
	] as const;

	it('has a row for each exercise, and no cell that a spreadsheet would run', () => {
		const progress: Progress = { one: done, two: { ...looked(undefined, now), answer: '=1+1' } };
		const text = reportOf([...exercises], progress, ' =HYPERLINK("x"), "A" ', '2025-11-03');
		const rows: unknown = parse(text, {
			bom: true,
			relax_column_count: true,
			skip_empty_lines: true
		});
		expect(rows).toEqual([
			['name', '\'=HYPERLINK("x"), "A"'],
			['date', '2025-11-03'],
			['exercise', 'goal', 'level', 'answer', 'right', 'tries', 'when'],
			['one', 'photos', 'easy', '4500', 'yes', '1', '2025-11-03T09:30:00.000Z'],
			['two', 'human', 'hard', "'=1+1", 'shown', '0', '2025-11-03T09:30:00.000Z'],
			['three', 'human', 'hard', '', '', '0', '']
		]);
	});
});
