import { langParam, languageOf, locales } from '$lib/site/language';
import { story } from '../../../../content/story';
import type { EntryGenerator, PageLoad } from './$types';

/** Every section in every language; the story from its beginning is the opening's page. */
export const entries: EntryGenerator = () =>
	locales.flatMap((locale) =>
		story.map(({ slug }, at) => ({
			...langParam(locale),
			...(at > 0 && { section: slug })
		}))
	);

/**
 * The story is markup made at build. The reader's browser keeps what the page came with, which a
 * non-empty string tells Svelte: the story is in the page once, and not in its data again.
 */
export const load: PageLoad = async ({ params, data }) => {
	if (!import.meta.env.SSR) return { ...data, article: ' ' };
	const { article } = await import('$lib/story/article');
	return { ...data, article: await article(languageOf(params.lang), params.section) };
};
