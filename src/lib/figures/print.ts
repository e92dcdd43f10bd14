import { m } from '$lib/site/paraglide/messages';
import { localeOf } from '$lib/site/locale';
import { getLocale } from '$lib/site/paraglide/runtime';

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format is slow; few are needed. */
function format(decimals: number): Intl.NumberFormat {
	const key = `${getLocale()} ${decimals}`;
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.NumberFormat(localeOf(getLocale()), {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	});
	formats.set(key, made);
	return made;
}

/** A number in the reader's language, with so many decimals. */
export const number = (value: number, decimals = 0) => format(decimals).format(value);

/** A large number as a reader says it, with all digits that it has: 2.1 billion; in Hindi 2.1 अरब. */
export const large = (value: number) =>
	new Intl.NumberFormat(localeOf(getLocale()), {
		notation: 'compact',
		compactDisplay: 'long',
		maximumSignificantDigits: 15
	}).format(value);

/** A percentage (0 to 100) in the reader's language, with so many decimals. */
export const percent = (value: number, decimals = 0) =>
	m.figure_percent({ n: number(value, decimals) });

/** A date (YYYY, YYYY-MM or YYYY-MM-DD) as precisely as it is known. */
export function dateOf(date: string): string {
	const [year = '', month, day] = date.split('-');
	if (month === undefined) return year;
	return new Intl.DateTimeFormat(localeOf(getLocale()), {
		year: 'numeric',
		month: 'long',
		timeZone: 'UTC',
		...(day !== undefined && { day: 'numeric' })
	}).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** What is said one after another, each a sentence of its own; the last one has no end of its own. */
export const sentences = (parts: readonly string[]) =>
	parts.filter(Boolean).join(`${m.figure_sentence_end()} `);

/** A long list of sources ends in the table. */
export function listed(sources: string[]): string[] {
	const all = [...new Set(sources)];
	const shown = all.length > 4 ? all.slice(0, 3) : all;
	const rest = all.length - shown.length;
	return rest > 0 ? [...shown, m.figure_more_sources({ n: number(rest) })] : shown;
}
