import { m } from '$lib/site/paraglide/messages';
import { text } from '../markup';

/** The height of a frame that does not listen to what the figure asks for, in pixels. */
export const plainHeight = 560;

/** The width that a frame is given where the page does not set one, in pixels. */
export const plainWidth = 800;

/**
 * The name of a figure's frame: what the figure says first, so that several on one page differ, and where
 * it is from.
 *
 * @param section the section's title; the whole piece when missing
 */
export const frameTitle = (finding: string, section: string = m.title()) =>
	`${finding} – ${m.embed_title({ section, title: m.title() })}`;

/** The markup that shows a figure in another page. `src` is a whole address. */
export const snippet = (src: string, title: string) =>
	`<iframe src="${text(src)}" title="${text(title)}" width="100%" height="${plainHeight}" style="border:0" loading="lazy"></iframe>`;
