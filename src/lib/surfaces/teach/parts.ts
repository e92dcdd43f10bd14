import type { Locale } from '$lib/site/paraglide/runtime';
import { citationsIn } from '$lib/story/citations';
import { teachingWords } from '$lib/story/section-words';

/**
 * The words of a page for teachers, part by part, and the facts that they cite so far. A part without
 * words stops the build.
 *
 * @param citations where the numbers lead to
 */
export function partsIn(lang: Locale, page: 'teach' | 'handout', citations = citationsIn(lang)) {
	const words = teachingWords(lang, page).default;
	const part = (id: string) => {
		const html = citations.wordsOf(words, { kind: 'part', id });
		if (html.replace(/<[^>]*>/g, '').trim() === '')
			throw new Error(`content/${lang}/teaching/${page}.svx has no <Part id="${id}">`);
		return html;
	};
	return { part, cited: citations.cited };
}
