import type { Locale } from './paraglide/runtime';

/** Where each language is taken from: "en" alone would put the month before the day. */
const regions: Readonly<Record<string, string>> = { en: 'GB', hi: 'IN' };

/** A language with its region, as Intl and search engines know it: "en-GB". */
export const regional = (lang: string) => (regions[lang] ? `${lang}-${regions[lang]}` : lang);

/** How numbers, dates and lists are written in a language: "hi-IN-u-nu-latn". Digits are 0 to 9 in all. */
export const localeOf = (lang: string) => `${regional(lang)}-u-nu-latn`;

/** What parts a number's digits. */
interface Digits {
	point: string;
	group: string;
	/** Where the groups of a whole number part. */
	between: RegExp;
}

/**
 * How a language parts digits. Intl knows it for every language, but to wake it takes a phone a tenth of
 * a second, just when the first figure comes. The tests hold this to Intl.
 */
export const digitsOf: Readonly<Record<Locale, Digits>> = {
	en: { point: '.', group: ',', between: /\B(?=(?:\d{3})+$)/g },
	hi: { point: '.', group: ',', between: /\B(?=(?:\d{2})*\d{3}$)/g }
};

/** A language's name in itself: "English", "हिन्दी". */
export const nameOf = (lang: string) =>
	new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
