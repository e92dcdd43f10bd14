import { baseLocale, languageOf, locales } from '$lib/site/language';
import { dataContent } from '$lib/surfaces/data/content';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Words and links only: no script is needed, and none is sent. */
export const csr = false;

export const entries: EntryGenerator = () =>
	locales.map((locale) => ({ ...(locale !== baseLocale && { lang: locale }) }));

export const load: PageServerLoad = ({ params, url }) => {
	const lang = languageOf(params.lang);
	return { lang, origin: url.origin, content: dataContent(lang, url.origin) };
};
