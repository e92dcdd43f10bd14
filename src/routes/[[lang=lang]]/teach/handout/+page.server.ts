import { teachPath } from '$lib/site/address';
import { languageOf } from '$lib/site/language';
import { storyCard } from '$lib/story/card';
import { citeLesson } from '$lib/surfaces/teach/cite';
import type { PageServerLoad } from './$types';

/** What the head and the foot of the page say. */
export const load: PageServerLoad = ({ params, url }) => {
	const lang = languageOf(params.lang);
	const card = storyCard(lang, url.origin);
	return {
		lang,
		origin: url.origin,
		card,
		cite: citeLesson(url.origin + teachPath(lang, 'handout'))
	};
};
