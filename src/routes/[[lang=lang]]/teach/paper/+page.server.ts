import { teachPath } from '$lib/site/address';
import { languageOf } from '$lib/site/language';
import { citeLesson } from '$lib/surfaces/teach/cite';
import type { PageServerLoad } from './$types';

/** What the foot of the page says. */
export const load: PageServerLoad = ({ params, url }) => {
	const lang = languageOf(params.lang);
	return { lang, origin: url.origin, cite: citeLesson(url.origin + teachPath(lang, 'paper')) };
};
