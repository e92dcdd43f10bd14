import { languageOf } from '$lib/site/language';
import { placeOfSlide } from '$lib/story/steps';
import { slideWords } from '$lib/surfaces/slides/content';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** What the slide says. */
export const load: PageServerLoad = async ({ params, url }) => {
	const lang = languageOf(params.lang);
	const place = placeOfSlide(params.section, params.n);
	if (!place) error(404);
	return { lang, origin: url.origin, slide: await slideWords(lang, place) };
};
