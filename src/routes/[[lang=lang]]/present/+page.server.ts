import { languageOf } from '$lib/site/language';
import { storyCard } from '$lib/story/card';
import { overviewOf } from '$lib/surfaces/slides/content';
import type { PageServerLoad } from './$types';

/** All slides by section. */
export const load: PageServerLoad = async ({ params, url }) => {
	const lang = languageOf(params.lang);
	const card = storyCard(lang, url.origin);
	return { lang, origin: url.origin, card, sections: await overviewOf(lang) };
};
