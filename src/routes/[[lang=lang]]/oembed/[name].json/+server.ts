import { cardPath, cardSize, embedPath, pathOf } from '$lib/site/address';
import { langParam, languageOf, locales } from '$lib/site/language';
import { m } from '$lib/site/paraglide/messages';
import { draw } from '$lib/story/draw';
import { figuresInUse, placeOfFigure, stepName, summaryOf } from '$lib/story/steps';
import { titleOf } from '$lib/story/titles';
import { frameTitle, plainHeight, plainWidth, snippet } from '$lib/surfaces/embed/snippet';
import { error, json } from '@sveltejs/kit';
import { story } from '../../../../../content/story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const figurePrefix = 'figure-';

/** An answer for every section and every figure, in every language. */
export const entries: EntryGenerator = () =>
	locales.flatMap((locale) =>
		[
			...story.map(({ slug }) => slug),
			...figuresInUse().map((figure) => figurePrefix + figure)
		].map((name) => ({ name, ...langParam(locale) }))
	);

function placeOf(name: string) {
	const figure = figuresInUse().find((id) => name === figurePrefix + id);
	if (figure) return placeOfFigure(figure);
	const section = story.find(({ slug }) => slug === name);
	return section && summaryOf(section);
}

/**
 * What a page needs to unfold a pasted link (oEmbed 1.0, type `rich`): the figure that stands for the
 * section. The answers are files, so they cannot heed `maxwidth`; the frame fits any width.
 */
export const GET: RequestHandler = async ({ params, url }) => {
	const lang = languageOf(params.lang);
	const place = placeOf(params.name);
	if (!place) error(404);
	const { slug } = place.section;
	const title = titleOf(lang, slug);
	const { words } = await draw(place.step);
	const src = url.origin + embedPath(lang, place.step.figure, stepName(place));
	return json({
		version: '1.0',
		type: 'rich',
		title: slug === story[0]?.slug ? m.title() : `${title} · ${m.title()}`,
		provider_name: m.title(),
		provider_url: url.origin + pathOf(lang),
		html: snippet(src, frameTitle(words.finding, title)),
		width: plainWidth,
		height: plainHeight,
		thumbnail_url: url.origin + cardPath(lang, slug),
		thumbnail_width: cardSize.width,
		thumbnail_height: cardSize.height
	});
};
