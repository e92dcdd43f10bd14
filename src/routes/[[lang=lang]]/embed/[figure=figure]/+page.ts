import { langParam, locales } from '$lib/site/language';
import { figuresInUse, placeOfFigure } from '$lib/story/steps';
import type { EntryGenerator, PageLoad } from './$types';

/** Every figure of the story, in every language. */
export const entries: EntryGenerator = () =>
	locales.flatMap((locale) => figuresInUse().map((figure) => ({ figure, ...langParam(locale) })));

/** The drawing is in the page once, and not in its data again: see the story's own page. */
export const load: PageLoad = async ({ data }) => {
	if (!import.meta.env.SSR) return { ...data, drawing: ' ' };
	const { draw } = await import('$lib/story/draw');
	const place = placeOfFigure(data.figure);
	return { ...data, drawing: place ? (await draw(place.step)).html() : '' };
};
