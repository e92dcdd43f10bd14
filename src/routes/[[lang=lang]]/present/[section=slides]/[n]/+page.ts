import { baseLocale, locales } from '$lib/site/language';
import { allPlaces, numberOf } from '$lib/story/steps';
import type { EntryGenerator } from './$types';

/** Every step in every language. */
export const entries: EntryGenerator = () =>
	locales.flatMap((locale) =>
		allPlaces().map((place) => ({
			section: place.section.slug,
			n: String(numberOf(place)),
			...(locale !== baseLocale && { lang: locale })
		}))
	);
