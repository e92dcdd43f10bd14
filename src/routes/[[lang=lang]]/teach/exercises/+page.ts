import { baseLocale, locales } from '$lib/site/language';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	locales.map((locale) => ({ ...(locale !== baseLocale && { lang: locale }) }));
