import { loadFigure } from '$lib/figures/registry';
import type { FigureWords } from '$lib/figures/figure';
import { render } from 'svelte/server';
import type { ScoreStep } from './score';

/**
 * Comments tell Svelte where to take over on the client. What is made with this is never taken over,
 * so the marks would only weigh.
 */
export const withoutMarks = (html: string) => html.replace(/<!--.*?-->/gs, '').trim();

/**
 * A drawing without what only weighs in it: buttons on its marks, which wait for a script (the figure's
 * table says the same), and places finer than a hundredth of a per cent or of a pixel.
 */
const drawingOnly = (html: string) =>
	html
		.replace(/<button [^>]*\bdata-button="[^>]*><\/button>/g, '')
		.replace(/ style="[^"]*"/g, (style) => style.replace(/(\.\d\d)\d+(?=%|px)/g, '$1'));

/**
 * Draws a step's scene at build, as markup, and says it. The drawing is made when it is asked for.
 *
 * @param prefix keeps the ids of several drawings on one page apart; the step's id when missing
 */
export async function draw(
	{ id, figure, scene }: ScoreStep,
	prefix = id
): Promise<{ html: () => string; words: FigureWords }> {
	const { Figure, data, words } = await loadFigure(figure);
	return {
		html: () =>
			drawingOnly(withoutMarks(render(Figure, { props: { scene, data }, idPrefix: prefix }).body)),
		words: words(scene, data)
	};
}
