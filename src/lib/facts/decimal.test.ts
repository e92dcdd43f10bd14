import { describe, expect, it } from 'vitest';
import {
	complementOf,
	decimalsIn,
	decimalText,
	isDecimal,
	roundDecimal,
	subtractDecimals
} from './decimal';

describe('decimals as text', () => {
	it('knows a decimal number from what only looks like one', () => {
		for (const text of ['91', '91.0', '-0.5', '0']) expect(isDecimal(text)).toBe(true);
		for (const text of ['', '.5', '5.', '1e3', '1,000', '+1', ' 1', 'NaN']) {
			expect(isDecimal(text)).toBe(false);
		}
	});

	it('counts printed decimals, zeros included', () => {
		expect([decimalsIn('91'), decimalsIn('91.0'), decimalsIn('2.251')]).toEqual([0, 1, 3]);
	});

	it('subtracts exactly, where binary floats do not', () => {
		expect(subtractDecimals('26.172', '16.422')).toBe('9.750');
		expect(subtractDecimals('1', '2.5')).toBe('-1.5');
	});

	it('keeps the digits of the complement', () => {
		expect(complementOf('97.749')).toBe('2.251');
		expect(complementOf('91.0')).toBe('9.0');
		expect(complementOf('100')).toBe('0');
	});

	it('rounds halves away from zero on the digits as written', () => {
		expect(roundDecimal('2.675', 2)).toBe('2.68'); // as a float: 2.67
		expect(roundDecimal('1.005', 2)).toBe('1.01'); // as a float: 1.00
		expect(roundDecimal('-0.25', 1)).toBe('-0.3');
		expect(roundDecimal('9.96', 1)).toBe('10.0');
		expect(roundDecimal('-0.04', 1)).toBe('0.0');
	});

	it('writes computed numbers plainly, without what binary arithmetic spoils', () => {
		expect(decimalText((28.2 / 100) * 50000)).toBe('14100');
		expect(decimalText(26.172 - 16.422)).toBe('9.75');
		expect(decimalText(1e-7)).toBe('0.0000001');
		expect(decimalText(1.5e20)).toBe('150000000000000000000');
		expect(decimalText(-0)).toBe('0');
		expect(() => decimalText(Infinity)).toThrow(RangeError);
	});
});
