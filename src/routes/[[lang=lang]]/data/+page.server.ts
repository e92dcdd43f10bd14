import { cardPath } from '$lib/site/address';
import { baseLocale, languageOf, locales } from '$lib/site/language';
import { cardWords } from '$lib/story/card';
import { dataContent } from '$lib/surfaces/data/content';
import { error } from '@sveltejs/kit';
import { story } from '../../../../content/story';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Words and links only: no script is needed, and none is sent. */
export const csr = false;

export const entries: EntryGenerator = () =>
	locales.map((locale) => ({ ...(locale !== baseLocale && { lang: locale }) }));

export const load: PageServerLoad = ({ params, url }) => {
	const lang = languageOf(params.lang);
	const [opening] = story;
	if (!opening) error(404);
	// The tables are those of the whole story, and so is the picture.
	const card = {
		url: url.origin + cardPath(lang, opening.slug),
		alt: cardWords(lang, opening).alt
	};
	return { lang, origin: url.origin, card, content: dataContent(lang, url.origin) };
};
