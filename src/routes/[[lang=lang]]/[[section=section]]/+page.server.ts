import { pathOf } from '$lib/site/address';
import { langParam, languageOf, locales } from '$lib/site/language';
import { cardWords } from '$lib/story/card';
import { sectionTitles } from '$lib/story/titles';
import { error } from '@sveltejs/kit';
import { story } from '../../../../content/story';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every section in every language; the story from its beginning is the opening's page. */
export const entries: EntryGenerator = () =>
	locales.flatMap((locale) =>
		story.map(({ slug }, at) => ({
			...langParam(locale),
			...(at > 0 && { section: slug })
		}))
	);

/** What the head of the page says. */
export const load: PageServerLoad = ({ params, url }) => {
	const lang = languageOf(params.lang);
	const titles = sectionTitles(lang);
	const section = titles.find(({ slug }) => slug === params.section);
	const scored = story.find(({ slug }) => slug === params.section) ?? story[0];
	if (!scored) error(404);
	return {
		lang,
		origin: url.origin,
		section: section ?? null,
		card: { slug: scored.slug, alt: cardWords(lang, scored).alt },
		/** The story's sections, for the page that is about all of them. */
		parts: section
			? []
			: titles.slice(1).map(({ slug, title }) => ({ title, path: pathOf(lang, slug) }))
	};
};
