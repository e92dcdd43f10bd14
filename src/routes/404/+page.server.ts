import { pathOf } from '$lib/site/address';
import { locales } from '$lib/site/language';
import { m } from '$lib/site/paraglide/messages';
import { sectionTitles } from '$lib/story/titles';
import type { PageServerLoad } from './$types';

/** Stands in a sentence for what was asked, which only the browser knows. */
const mark = '\u0000';

/** The page's words in every language, since one file serves all addresses that lead nowhere. */
export const load: PageServerLoad = () => ({
	languages: locales.map((lang) => {
		const [before = '', after = ''] = m
			.not_found_asked({ path: mark }, { locale: lang })
			.split(mark);
		return {
			lang,
			title: m.not_found_title({}, { locale: lang }),
			site: m.title({}, { locale: lang }),
			asked: { before, after },
			nearest: m.not_found_nearest({}, { locale: lang }),
			story: { words: m.not_found_story({}, { locale: lang }), path: pathOf(lang) },
			sections: sectionTitles(lang)
				.slice(1)
				.map(({ slug, title }) => ({ slug, title, path: pathOf(lang, slug) }))
		};
	})
});
