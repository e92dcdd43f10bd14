import { manifestPath } from '$lib/site/address';
import fonts from '$lib/site/first-fonts.json';
import { languageOf } from '$lib/site/language';
import { overwriteGetLocale, type Locale } from '$lib/site/paraglide/runtime';
import type { Handle } from '@sveltejs/kit';
import { AsyncLocalStorage } from 'node:async_hooks';

// Pages of several languages are made side by side at build: each keeps its own.
const language = new AsyncLocalStorage<Locale>();
overwriteGetLocale(() => language.getStore() ?? languageOf(undefined));

/**
 * The font files of the first view, by language and by the beginning of their names; without them the
 * reader's own serif would stay.
 */
const firstFonts: Partial<Record<string, readonly string[]>> = fonts;

/** The words of a figure are set in the system's letters; only those that a system may lack are ours. */
const isOfText = (font: string) => font.startsWith('source-serif');

export const handle: Handle = ({ event, resolve }) => {
	const lang = languageOf(event.params.lang);
	const isFigure = event.route.id?.includes('/embed/') ?? false;
	const first = (firstFonts[lang] ?? []).filter((font) => !(isFigure && isOfText(font)));
	return language.run(lang, () =>
		resolve(event, {
			transformPageChunk: ({ html }) =>
				html.replace('%five.lang%', lang).replace('%five.manifest%', manifestPath(lang)),
			preload: ({ type, path }) =>
				type === 'css' || (type === 'font' && first.some((name) => path.includes(name)))
		})
	);
};
