import { digitsOf, localeOf } from '$lib/site/locale';
import { locales } from '$lib/site/language';
import { getLocale, overwriteGetLocale } from '$lib/site/paraglide/runtime';
import { afterEach, describe, expect, it } from 'vitest';
import { dateOf, number } from './print';

const before = getLocale;
afterEach(() => overwriteGetLocale(before));

describe.each(locales)('numbers and dates in %s', (language) => {
	const ofIntl = (value: number, decimals: number) =>
		new Intl.NumberFormat(localeOf(language), {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals
		}).format(value);

	it('are parted without waking Intl', () => {
		expect(Object.keys(digitsOf)).toContain(language);
	});

	it.each([0, 1, 2, 3])('a number with %i decimals is written as Intl writes it', (decimals) => {
		overwriteGetLocale(() => language);
		const values = [
			0,
			0.5,
			1.005,
			2.675,
			7.25,
			8.35,
			9.995,
			99.95,
			100 - 97.749,
			50000,
			14100,
			999.5,
			99999.5,
			100000,
			1281167,
			14197122,
			2100000000,
			0.000001,
			1e-7,
			1e21,
			-0,
			-0.04,
			-3.5,
			-1234567.891
		];
		for (const value of values) expect(number(value, decimals)).toBe(ofIntl(value, decimals));
	});

	it.each(Array.from({ length: 12 }, (_, index) => index + 1))(
		'a date in month %i is written as Intl writes it',
		(month) => {
			overwriteGetLocale(() => language);
			const written = (options: Intl.DateTimeFormatOptions) =>
				new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', ...options }).format(
					Date.UTC(2012, month - 1, 5)
				);
			const named = `2012-${String(month).padStart(2, '0')}`;
			expect(dateOf(named)).toBe(written({ year: 'numeric', month: 'long' }));
			expect(dateOf(`${named}-05`)).toBe(
				written({ year: 'numeric', month: 'long', day: 'numeric' })
			);
			expect(dateOf('2012')).toBe('2012');
		}
	);
});
