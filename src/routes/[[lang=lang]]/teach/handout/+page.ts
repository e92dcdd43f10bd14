import { inEveryLanguage, languageOf } from '$lib/site/language';
import type { EntryGenerator, PageLoad } from './$types';

/** Words and drawings only. */
export const entries: EntryGenerator = inEveryLanguage;

/** The sheet is made at build: see the page for teachers. */
export const load: PageLoad = async ({ params, data }) => {
	if (!import.meta.env.SSR) return { ...data, sheet: ' ' };
	const { handoutMarkup } = await import('$lib/surfaces/handout/content');
	return { ...data, sheet: await handoutMarkup(languageOf(params.lang), data.origin) };
};
