import { languageOf } from '$lib/site/language';
import type { PageLoad } from './$types';

/**
 * The story is markup made at build. The reader's browser keeps what the page came with, which a
 * non-empty string tells Svelte: the story is in the page once, and not in its data again.
 */
export const load: PageLoad = async ({ params }) => {
	const lang = languageOf(params.lang);
	if (!import.meta.env.SSR) return { lang, article: ' ' };
	const { article } = await import('$lib/story/article');
	return { lang, article: await article(lang) };
};
