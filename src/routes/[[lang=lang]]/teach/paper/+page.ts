import { inEveryLanguage, languageOf } from '$lib/site/language';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = inEveryLanguage;

/** Words and drawings are made at build: see the page for teachers. */
export const load: PageLoad = async ({ params, data }) => {
	if (!import.meta.env.SSR) return { ...data, paper: ' ' };
	const { paperMarkup } = await import('$lib/surfaces/paper/content');
	return { ...data, paper: await paperMarkup(languageOf(params.lang)) };
};
