import { inEveryLanguage, languageOf } from '$lib/site/language';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = inEveryLanguage;

/**
 * The list of sources is markup made at build. The reader's browser keeps what the page came with, which
 * a non-empty string tells Svelte: it is in the page once, and not in its data again.
 */
export const load: PageLoad = async ({ params, data }) => {
	if (!import.meta.env.SSR) return { ...data, sources: ' ' };
	const { exercisesIn } = await import('$lib/surfaces/exercises/content');
	return { ...data, sources: exercisesIn(languageOf(params.lang)).sources };
};
