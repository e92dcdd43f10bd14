/** The height of a frame that does not listen to what the figure asks for, in pixels. */
export const plainHeight = 560;

/** The width that a frame is given where the page does not set one, in pixels. */
export const plainWidth = 800;

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The markup that shows a figure in another page. `src` is a whole address. */
export const snippet = (src: string, title: string) =>
	`<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="${plainHeight}" style="border:0" loading="lazy"></iframe>`;
