import {
	baseLocale,
	isLocale,
	locales,
	overwriteGetLocale,
	type Locale
} from './paraglide/runtime';

export { baseLocale, locales, type Locale };

/** The language that an address asks for: its first part, and English where there is none. */
export const languageOf = (param: string | undefined): Locale =>
	isLocale(param) ? param : baseLocale;

/** The part of an address that names a language: nothing for the language at the root. */
export const langParam = (lang: Locale) => (lang !== baseLocale ? { lang } : {});

/** A page that there is once in every language, for the `entries` of its route. */
export const inEveryLanguage = () => locales.map(langParam);

/** On the client the page itself says its language. */
export const followPageLanguage = () =>
	overwriteGetLocale(() => languageOf(document.documentElement.lang));
