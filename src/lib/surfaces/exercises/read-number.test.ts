import type { ExerciseUnit } from '$lib/story/exercise';
import { describe, expect, it } from 'vitest';
import { readNumber, type UnitNames } from './read-number';

const names: UnitNames = {
	after: {
		photos: ['photo', 'photos'],
		percent: ['%', 'percent'],
		points: ['points'],
		times: ['times', '×'],
		'one-in': ['in one'],
		errors: ['standard errors']
	},
	beforeOneIn: ['1 in', 'one in', '1/']
};
const read = (text: string, unit: ExerciseUnit = 'photos') => readNumber(text, unit, names);
const is = (value: number) => ({ kind: 'number', value });
const unclear = (why: string) => ({ kind: 'unclear', why });

describe('readNumber', () => {
	it.each([
		'1250',
		'1,250',
		'1 250',
		'1\u202f250',
		"1'250",
		' 1250 photos ',
		'+1250',
		'1,250 Photos'
	])('reads %j as a count', (text) => expect(read(text)).toEqual(is(1250)));

	it.each([
		['12.5 %', 12.5],
		['12,5', 12.5],
		['12.5', 12.5],
		['12.50 percent', 12.5],
		['12,5%', 12.5],
		['.5', 0.5],
		['0,058', 0.058],
		// Above 100 it would be no percentage.
		['5,832', 5.832]
	])('reads %j as a percentage', (text, value) => expect(read(text, 'percent')).toEqual(is(value)));

	it('reads the digits of Hindi', () => {
		expect(read('१,२५०')).toEqual(is(1250));
		expect(read('९६.६ %', 'percent')).toEqual(is(96.6));
	});

	it('reads groups as they are written in India', () => {
		expect(read('4,50,000')).toEqual(is(450_000));
		expect(read('12,34,567')).toEqual(is(1_234_567));
		expect(read('1,23,456.5', 'times')).toEqual(is(123_456.5));
		expect(read('4,50,00')).toEqual(unclear('no-number'));
	});

	it.each(['1 in 44', 'One in 44', '1/44', '44', '44 in one'])(
		'reads %j as one in how many',
		(text) => expect(read(text, 'one-in')).toEqual(is(44))
	);

	it('notices one in how many where a percentage is asked for', () => {
		expect(read('1 in 44', 'percent')).toEqual({ kind: 'other-unit', unit: 'one-in' });
		expect(read('1 in 44 photos', 'one-in')).toEqual({ kind: 'other-unit', unit: 'photos' });
	});

	it('takes the last of two signs for the decimal one', () => {
		expect(read('1.250,5', 'times')).toEqual(is(1250.5));
		expect(read('1,250.5', 'times')).toEqual(is(1250.5));
		expect(read('1,250,000')).toEqual(is(1_250_000));
		expect(read('1.250.000')).toEqual(is(1_250_000));
	});

	it('asks back where a sign may group or begin the decimals', () => {
		expect(read('11.250')).toEqual({ kind: 'ambiguous', values: [11250, 11.25] });
		expect(read('1,250', 'times')).toEqual({ kind: 'ambiguous', values: [1250, 1.25] });
		expect(read('2.251', 'times')).toEqual(is(2.251));
	});

	it('notices another unit than the one that is asked for', () => {
		expect(read('12 %')).toEqual({ kind: 'other-unit', unit: 'percent' });
		expect(read('0.3%', 'points')).toEqual({ kind: 'other-unit', unit: 'percent' });
		expect(read('50 photos', 'percent')).toEqual({ kind: 'other-unit', unit: 'photos' });
	});

	it.each([
		'abc',
		'1e99',
		'3/44',
		'Infinity',
		'NaN',
		'0x10',
		'12 apples',
		'1 2',
		'--3',
		'1,2,3',
		'<b>1</b>'
	])('cannot read %j', (text) => expect(read(text)).toEqual(unclear('no-number')));

	it('says what else is wrong with what was typed', () => {
		expect(read('')).toEqual(unclear('empty'));
		expect(read(' \u00a0')).toEqual(unclear('empty'));
		expect(read('-3')).toEqual(unclear('negative'));
		expect(read('−3 photos')).toEqual(unclear('negative'));
		expect(read('450', 'percent')).toEqual(unclear('too-large'));
		expect(read('9'.repeat(40))).toEqual(unclear('too-large'));
	});
});
