import { locales } from '$lib/site/language';
import { sectionTitles } from '$lib/story/titles';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	cards: locales.flatMap((lang) =>
		sectionTitles(lang).map(({ slug, title, share }) => ({ lang, slug, title, share }))
	)
});
