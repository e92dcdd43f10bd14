import { cardPath, teachPath } from '$lib/site/address';
import { languageOf } from '$lib/site/language';
import { cardWords } from '$lib/story/card';
import { citeLesson } from '$lib/surfaces/teach/cite';
import { error } from '@sveltejs/kit';
import { story } from '../../../../../content/story';
import type { PageServerLoad } from './$types';

/** What the head and the foot of the page say. */
export const load: PageServerLoad = ({ params, url }) => {
	const lang = languageOf(params.lang);
	const [opening] = story;
	if (!opening) error(404);
	const card = {
		url: url.origin + cardPath(lang, opening.slug),
		alt: cardWords(lang, opening).alt
	};
	return {
		lang,
		origin: url.origin,
		card,
		cite: citeLesson(url.origin + teachPath(lang, 'handout'))
	};
};
