import { pathOf } from '$lib/site/address';
import { m } from '$lib/site/paraglide/messages';
import type { Locale } from '$lib/site/paraglide/runtime';

/**
 * The way from an embedded figure back into the story.
 *
 * @param name the step that it shows, `<section>.<step>`
 * @param titles of the sections that use the figure, by their addresses; the opening has none
 */
export function backTo(lang: Locale, name: string, titles: Readonly<Record<string, string>>) {
	const [slug = '', step = ''] = name.split('.');
	const section = titles[slug];
	return {
		address: `${pathOf(lang, section ? slug : '')}#${step}`,
		words: section ? m.embed_back_section({ section }) : m.embed_back()
	};
}
