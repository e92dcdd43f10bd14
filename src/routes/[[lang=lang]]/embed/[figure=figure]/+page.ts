import { langParam, locales } from '$lib/site/language';
import { figuresInUse, placeOfFigure } from '$lib/story/steps';
import type { EntryGenerator, PageLoad } from './$types';

/** The drawing is markup made at build; a script of its own makes it live. */
export const csr = false;

/** Every figure of the story, in every language. */
export const entries: EntryGenerator = () =>
	locales.flatMap((locale) => figuresInUse().map((figure) => ({ figure, ...langParam(locale) })));

/** Not in the server's `load`: see the story's own page. */
export const load: PageLoad = async ({ data }) => {
	if (!import.meta.env.SSR) return { ...data, drawing: '', finding: '', script: '' };
	const { draw } = await import('$lib/story/draw');
	const { scriptTags } = await import('$lib/site/page-script');
	const place = placeOfFigure(data.figure);
	const drawn = place && (await draw(place.step));
	return {
		...data,
		drawing: drawn?.html() ?? '',
		finding: drawn?.words.finding ?? '',
		script: scriptTags('src/lib/surfaces/embed/start.ts')
	};
};
