import { resolve } from '$app/paths';
import { baseLocale, type Locale } from './paraglide/runtime';

/** The address of the story, or of one of its sections, in one language; no origin. */
export const pathOf = (lang: Locale, section?: string) =>
	resolve('/[[lang=lang]]/[[section=section]]', {
		...(lang !== baseLocale && { lang }),
		...(section && { section })
	});
