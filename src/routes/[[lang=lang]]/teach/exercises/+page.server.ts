import { teachPath } from '$lib/site/address';
import { languageOf } from '$lib/site/language';
import { storyCard } from '$lib/story/card';
import { exercisesIn } from '$lib/surfaces/exercises/content';
import { citeLesson } from '$lib/surfaces/teach/cite';
import type { PageServerLoad } from './$types';

/** The exercises, solved and worded at build: plain data. */
export const load: PageServerLoad = ({ params, url }) => {
	const lang = languageOf(params.lang);
	const card = storyCard(lang, url.origin);
	return {
		lang,
		origin: url.origin,
		card,
		cite: citeLesson(url.origin + teachPath(lang, 'exercises')),
		content: exercisesIn(lang).content
	};
};
