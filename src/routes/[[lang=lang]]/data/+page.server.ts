import { inEveryLanguage, languageOf } from '$lib/site/language';
import { storyCard } from '$lib/story/card';
import { dataContent } from '$lib/surfaces/data/content';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Words and links only: no script is needed, and none is sent. */
export const csr = false;

export const entries: EntryGenerator = inEveryLanguage;

export const load: PageServerLoad = ({ params, url }) => {
	const lang = languageOf(params.lang);
	const card = storyCard(lang, url.origin);
	return { lang, origin: url.origin, card, content: dataContent(lang, url.origin) };
};
