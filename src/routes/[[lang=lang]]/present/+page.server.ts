import { cardPath } from '$lib/site/address';
import { languageOf } from '$lib/site/language';
import { cardWords } from '$lib/story/card';
import { overviewOf } from '$lib/surfaces/slides/content';
import { error } from '@sveltejs/kit';
import { story } from '../../../../content/story';
import type { PageServerLoad } from './$types';

/** All slides by section. */
export const load: PageServerLoad = async ({ params, url }) => {
	const lang = languageOf(params.lang);
	const [opening] = story;
	if (!opening) error(404);
	// The slides are those of the whole story, and so is the picture.
	const card = {
		url: url.origin + cardPath(lang, opening.slug),
		alt: cardWords(lang, opening).alt
	};
	return { lang, origin: url.origin, card, sections: await overviewOf(lang) };
};
