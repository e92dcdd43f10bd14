import { decimalText, roundDecimal } from '$lib/facts/decimal';
import type { SourceName } from '$lib/layers/words';
import { m } from '$lib/site/paraglide/messages';
import { digitsOf, localeOf } from '$lib/site/locale';
import { getLocale } from '$lib/site/paraglide/runtime';

/** A number in the reader's language, with so many decimals; halves away from zero, as Intl rounds. */
export function number(value: number, decimals = 0): string {
	const parts = digitsOf[getLocale()];
	const [whole = '', fraction] = roundDecimal(decimalText(Math.abs(value)), decimals).split('.');
	const sign = value < 0 || Object.is(value, -0) ? '-' : '';
	const grouped = sign + whole.replace(parts.between, parts.group);
	return fraction === undefined ? grouped : grouped + parts.point + fraction;
}

/** By locale: making a format takes longer than all that is then written with it. */
const formats = new Map<string, Intl.NumberFormat>();

/** A large number as a reader says it, with all digits that it has: 2.1 billion; in Hindi 2.1 अरब. */
export function large(value: number): string {
	const locale = localeOf(getLocale());
	const format =
		formats.get(locale) ??
		new Intl.NumberFormat(locale, {
			notation: 'compact',
			compactDisplay: 'long',
			maximumSignificantDigits: 15
		});
	formats.set(locale, format);
	return format.format(value);
}

/** A percentage (0 to 100) in the reader's language, with so many decimals. */
export const percent = (value: number, decimals = 0) =>
	m.figure_percent({ n: number(value, decimals) });

/** A date (YYYY, YYYY-MM or YYYY-MM-DD) as precisely as it is known, as Intl writes it; see `digitsOf`. */
export function dateOf(date: string): string {
	const [year = '', month, day] = date.split('-');
	if (month === undefined) return year;
	const named = m.figure_months().split(' ')[Number(month) - 1];
	return [day && Number(day), named, year].filter(Boolean).join(' ');
}

/** What is said one after another, each a sentence of its own; the last one has no end of its own. */
export const sentences = (parts: readonly string[]) =>
	parts.filter(Boolean).join(`${m.figure_sentence_end()} `);

/** A long list of sources ends in the table. */
export function listed(sources: string[]): SourceName[] {
	const all = [...new Set(sources)];
	const shown = all.length > 4 ? all.slice(0, 3) : all;
	const rest = all.length - shown.length;
	return rest > 0 ? [...shown, { before: m.figure_more_sources({ n: number(rest) }) }] : shown;
}
