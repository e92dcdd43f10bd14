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

/** On the client the page itself says its language. */
export const followPageLanguage = () =>
	overwriteGetLocale(() => languageOf(document.documentElement.lang));
