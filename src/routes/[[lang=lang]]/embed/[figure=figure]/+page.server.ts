import { languageOf } from '$lib/site/language';
import type { FigureId } from '$lib/figures/registry';
import { placeOfFigure, placesOf, stepName } from '$lib/story/steps';
import { sectionTitles } from '$lib/story/titles';
import { story } from '../../../../../content/story';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** What the frame says besides the figure. */
export const load: PageServerLoad = ({ params, url }) => {
	const lang = languageOf(params.lang);
	// The address's matcher let only figures through.
	const figure = params.figure as FigureId;
	const drawn = placeOfFigure(figure);
	if (!drawn) error(404);
	const used = new Set(placesOf(figure).map(({ section }) => section.slug));
	const titles = sectionTitles(lang)
		.filter(({ slug }) => used.has(slug) && slug !== story[0]?.slug)
		.map(({ slug, title }) => [slug, title] as const);
	return {
		lang,
		figure,
		origin: url.origin,
		drawn: stepName(drawn),
		titles: Object.fromEntries(titles)
	};
};
