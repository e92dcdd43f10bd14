import { langParam, locales } from '$lib/site/language';
import { allPlaces, knownPlace, numberOf } from '$lib/story/steps';
import type { EntryGenerator, PageLoad } from './$types';

/** Every step in every language. */
export const entries: EntryGenerator = () =>
	locales.flatMap((locale) =>
		allPlaces().map((place) => ({
			section: place.section.slug,
			n: String(numberOf(place)),
			...langParam(locale)
		}))
	);

/** The drawing is in the page once, and not in its data again: see the story's own page. */
export const load: PageLoad = async ({ data }) => {
	if (!import.meta.env.SSR) return { ...data, drawing: ' ' };
	const { draw } = await import('$lib/story/draw');
	return { ...data, drawing: (await draw(knownPlace(data.slide.id).step)).html() };
};
