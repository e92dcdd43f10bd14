import { cardPath, teachPath } from '$lib/site/address';
import { languageOf } from '$lib/site/language';
import { cardWords } from '$lib/story/card';
import { citeLesson } from '$lib/surfaces/teach/cite';
import { goalsOf } from '$lib/surfaces/teach/content';
import { error } from '@sveltejs/kit';
import { lesson } from '../../../../content/lesson';
import { story } from '../../../../content/story';
import type { PageServerLoad } from './$types';

/** What the head and the foot of the page say. */
export const load: PageServerLoad = ({ params, url }) => {
	const lang = languageOf(params.lang);
	const [opening] = story;
	if (!opening) error(404);
	// The lesson is on the whole story, and so is the picture.
	const card = {
		url: url.origin + cardPath(lang, opening.slug),
		alt: cardWords(lang, opening).alt
	};
	return {
		lang,
		origin: url.origin,
		card,
		cite: citeLesson(url.origin + teachPath(lang)),
		goals: goalsOf(lang),
		minutes: lesson.plans.map(({ minutes }) => minutes)
	};
};
