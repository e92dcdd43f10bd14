import { localeOf } from '../site/locale';
import { datePartsOf, type DateParts } from './date';
import { decimalsIn, decimalText, roundDecimal } from './decimal';
import type { Fact } from './fact';
import type { Unit } from './unit';

/** What of a fact its printing depends on. */
export type Printable = Pick<
	Fact,
	'id' | 'value' | 'printed' | 'unit' | 'derivation' | 'complement'
>;

export interface PrintOptions {
	/** BCP 47 tag of the reader's language: "en", "hi". Digits are 0 to 9 in all of them. */
	lang: string;
	/** At most so many decimals; never more than the source printed. All that were printed unless told. */
	digits?: number;
	/**
	 * - `auto`: as the unit asks: 28.2%, 14,100, 2.1 billion, 4 May 2022.
	 * - `bare`, `points`: the number alone: 28.2, where prose says percent or points itself.
	 * - `year`, `month`: of a date: 2015, February 2015.
	 */
	as?: 'auto' | 'bare' | 'points' | 'year' | 'month';
}

/** How many of what the words say one of the unit is. */
const SIZE: Partial<Record<Unit, number>> = {
	'million-parameters': 1e6,
	'million-photos': 1e6,
	'billion-photos': 1e9,
	'billion-pairs': 1e9
};

/**
 * A fact as the reader's language writes it, without the word for its unit.
 *
 * @throws RangeError when the fact cannot be printed that way: the month of what is known to the year.
 */
export function printFact(fact: Printable, { lang, digits, as = 'auto' }: PrintOptions): string {
	const locale = localeOf(lang);
	if (fact.unit === 'date') return printDate(fact, locale, as);
	if (as === 'year' || as === 'month') {
		if (as === 'year' && fact.unit === 'year') return fact.printed;
		throw new RangeError(`"${fact.id}" is no date: it has no ${as}`);
	}
	if (typeof fact.value === 'string') {
		if (as === 'auto') return fact.value;
		throw new RangeError(`"${fact.id}" is text, and not a number`);
	}
	if (fact.unit === 'year') return fact.printed;
	const size = as === 'auto' ? SIZE[fact.unit] : undefined;
	if (size !== undefined) return printLarge(fact, size, locale, digits);
	const text = roundedText(fact, digits);
	const decimals = decimalsIn(text);
	return new Intl.NumberFormat(locale, {
		...(as === 'auto' && fact.unit === 'percent' ? { style: 'unit', unit: 'percent' } : {}),
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	}).format(Number(text));
}

/** The digits to print. A computed number is rounded once, from its unrounded value. */
function roundedText(fact: Printable, digits: number | undefined): string {
	if (digits === undefined) return fact.printed;
	const isRounded = fact.derivation !== undefined && fact.complement !== true;
	const exact =
		isRounded && typeof fact.value === 'number' ? decimalText(fact.value) : fact.printed;
	return roundDecimal(exact, Math.min(digits, decimalsIn(exact)));
}

/** 2100 million -> 2.1 billion; in Hindi 2.1 अरब. */
function printLarge(
	fact: Printable,
	size: number,
	locale: string,
	digits: number | undefined
): string {
	return new Intl.NumberFormat(locale, {
		notation: 'compact',
		compactDisplay: 'long',
		...(digits === undefined
			? { maximumSignificantDigits: fact.printed.replace(/\D/g, '').length }
			: { maximumFractionDigits: digits })
	}).format(Number(fact.printed) * size);
}

function printDate(fact: Printable, locale: string, as: PrintOptions['as']): string {
	const parts = datePartsOf(String(fact.value));
	if (!parts) throw new RangeError(`"${fact.id}" is "${fact.value}", and not a date`);
	if (as === 'bare' || as === 'points')
		throw new RangeError(`"${fact.id}" is a date, not a number`);
	if (as === 'month' && parts.month === undefined) {
		throw new RangeError(`"${fact.id}" is known only by its year, ${fact.value}`);
	}
	const { year, month = 1, day = 1 } = parts;
	return new Intl.DateTimeFormat(locale, { ...precisionOf(parts, as), timeZone: 'UTC' }).format(
		Date.UTC(year, month - 1, day)
	);
}

function precisionOf(parts: DateParts, as: PrintOptions['as']): Intl.DateTimeFormatOptions {
	if (as === 'year' || parts.month === undefined) return { year: 'numeric' };
	if (as === 'month' || parts.day === undefined) return { year: 'numeric', month: 'long' };
	return { year: 'numeric', month: 'long', day: 'numeric' };
}
