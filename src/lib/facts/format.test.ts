import { describe, expect, it } from 'vitest';
import type { Fact } from './fact';
import { printFact, type PrintOptions } from './format';
import { decimalsIn } from './decimal';
import type { Unit } from './unit';

function fact(printed: string, unit: Unit, computed?: number): Fact {
	const isText = unit === 'date' || unit === 'text';
	return {
		id: 'test',
		name: 'Test',
		value: isText ? printed : (computed ?? Number(printed)),
		printed,
		decimals: isText ? 0 : decimalsIn(printed),
		unit,
		source: {
			id: 'test',
			title: '',
			authors: '',
			year: null,
			kind: 'paper',
			url: 'https://example.org',
			licence: '',
			read: '',
			note: ''
		},
		locator: '',
		evidence: 'primary',
		note: '',
		...(computed === undefined ? {} : { derivation: 'computed' })
	};
}

const print = (
	printed: string,
	unit: Unit,
	options: Partial<PrintOptions> = {},
	computed?: number
) => printFact(fact(printed, unit, computed), { lang: 'en', ...options });

describe('printFact in English', () => {
	it.each<[string, Unit, string]>([
		['28.2', 'percent', '28.2%'],
		['91.0', 'percent', '91.0%'],
		['14100', 'photos', '14,100'],
		['9.75', 'percent-points', '9.75'],
		['60', 'million-parameters', '60 million'],
		['61.1', 'million-parameters', '61.1 million'],
		['2100', 'million-parameters', '2.1 billion'],
		['1843', 'million-parameters', '1.843 billion'],
		['940', 'million-photos', '940 million'],
		['3', 'billion-photos', '3 billion'],
		['1.8', 'billion-pairs', '1.8 billion'],
		['2022', 'year', '2022'],
		['2022-05-04', 'date', '4 May 2022'],
		['2022-05', 'date', 'May 2022'],
		['2022', 'date', '2022'],
		['JFT-3B', 'text', 'JFT-3B'],
		['44', 'one-in', '44'],
		['12.5', 'times', '12.5']
	])('%s %s is "%s"', (printed, unit, text) => {
		expect(print(printed, unit)).toBe(text);
	});

	it('leaves the sign of the unit to prose when asked', () => {
		expect(print('28.2', 'percent', { as: 'bare' })).toBe('28.2');
		expect(print('28.20', 'percent', { as: 'points' })).toBe('28.20');
		expect(print('2100', 'million-parameters', { as: 'bare' })).toBe('2,100');
	});

	it('prints a date as a month or a year, as far as it is known', () => {
		expect(print('2015-02-06', 'date', { as: 'month' })).toBe('February 2015');
		expect(print('2015-02-06', 'date', { as: 'year' })).toBe('2015');
		expect(print('2015', 'year', { as: 'year' })).toBe('2015');
		expect(() => print('2015', 'date', { as: 'month' })).toThrow(RangeError);
		expect(() => print('28.2', 'percent', { as: 'year' })).toThrow(RangeError);
		expect(() => print('2015-02-06', 'date', { as: 'bare' })).toThrow(RangeError);
	});

	it('rounds to fewer digits, halves away from zero as written, and never adds digits', () => {
		expect(print('28.191', 'percent', { digits: 1 })).toBe('28.2%');
		expect(print('2.675', 'percent', { digits: 2 })).toBe('2.68%'); // as a float: 2.67
		expect(print('1.005', 'times', { digits: 2 })).toBe('1.01'); // as a float: 1.00
		expect(print('97', 'percent', { digits: 1 })).toBe('97%');
		expect(print('1843', 'million-parameters', { digits: 1 })).toBe('1.8 billion');
	});

	it('rounds a computed number once, from its unrounded value', () => {
		expect(print('9.5', 'percent', {}, 9.45)).toBe('9.5%');
		expect(print('9.5', 'percent', { digits: 0 }, 9.45)).toBe('9%');
		expect(print('0.86', 'percent', { digits: 3 }, 0.856194690265)).toBe('0.856%');
	});
});

describe('printFact in Hindi', () => {
	it.each<[string, Unit, string]>([
		['28.2', 'percent', '28.2%'],
		['14100', 'photos', '14,100'],
		['150000', 'photos', '1,50,000'],
		['2100', 'million-parameters', '2.1 अरब'],
		['2022-05-04', 'date', '4 मई 2022'],
		['2015-02', 'date', 'फ़रवरी 2015']
	])('%s %s is "%s"', (printed, unit, text) => {
		expect(print(printed, unit, { lang: 'hi' })).toBe(text);
		expect(print(printed, unit, { lang: 'hi-IN' })).toBe(text);
	});
});
