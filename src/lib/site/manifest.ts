import { iconPath, pathOf } from './address';
import { baseLocale, type Locale } from './language';
import { m } from './paraglide/messages';

/** Pixels of the icons that tools/icons.js draws, each on its own ground and cut to whatever form. */
const sizes = [192, 512];

/**
 * A web app manifest: how the piece is called, looks and opens where a reader installs it.
 *
 * @param tokens the style sheet of the tokens: an installed page takes its ground from there
 */
export function manifestOf(lang: Locale, tokens: string) {
	const paper = /--paper:\s*light-dark\((#[\da-f]{6}),/.exec(tokens)?.[1];
	if (!paper) throw new Error('design/tokens.css names no light --paper.');
	const icons = (purpose: 'any' | 'maskable') =>
		sizes.map((size) => ({
			src: iconPath(`${purpose}-${size}.png`),
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose
		}));
	return {
		name: m.title(),
		short_name: m.title(),
		description: m.standfirst(),
		lang,
		dir: 'auto',
		id: pathOf(lang),
		start_url: pathOf(lang),
		// The other language is not another site.
		scope: pathOf(baseLocale),
		display: 'standalone',
		// It is a text with links: a reader wants to go back and to see where he is.
		display_override: ['minimal-ui'],
		background_color: paper,
		theme_color: paper,
		icons: [...icons('any'), ...icons('maskable')]
	};
}
