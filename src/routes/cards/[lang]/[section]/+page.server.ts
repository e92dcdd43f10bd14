import { languageOf, locales } from '$lib/site/language';
import { cardWords } from '$lib/story/card';
import { draw } from '$lib/story/draw';
import { summaryOf } from '$lib/story/steps';
import { error } from '@sveltejs/kit';
import { story } from '../../../../../content/story';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A card for every section in every language. */
export const entries: EntryGenerator = () =>
	locales.flatMap((lang) => story.map(({ slug }) => ({ lang, section: slug })));

export const load: PageServerLoad = async ({ params }) => {
	const section = story.find(({ slug }) => slug === params.section);
	if (!section) error(404);
	const { title, number, counts } = cardWords(languageOf(params.lang), section);
	return {
		title,
		number,
		counts,
		drawing: (await draw(summaryOf(section).step, 'card')).html()
	};
};
