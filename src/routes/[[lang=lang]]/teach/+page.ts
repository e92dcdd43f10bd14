import { inEveryLanguage, languageOf } from '$lib/site/language';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = inEveryLanguage;

/**
 * The lesson is markup made at build. The reader's browser keeps what the page came with, which a
 * non-empty string tells Svelte: the lesson is in the page once, and not in its data again.
 */
export const load: PageLoad = async ({ params, data }) => {
	if (!import.meta.env.SSR) return { ...data, lesson: ' ' };
	const { lessonMarkup } = await import('$lib/surfaces/teach/content');
	return { ...data, lesson: lessonMarkup(languageOf(params.lang), data.origin) };
};
