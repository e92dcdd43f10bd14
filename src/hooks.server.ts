import { languageOf } from '$lib/site/language';
import { overwriteGetLocale, type Locale } from '$lib/site/paraglide/runtime';
import type { Handle } from '@sveltejs/kit';
import { AsyncLocalStorage } from 'node:async_hooks';

// Pages of several languages are made side by side at build: each keeps its own.
const language = new AsyncLocalStorage<Locale>();
overwriteGetLocale(() => language.getStore() ?? languageOf(undefined));

/** The two font files of the first view; without them the reader's own serif would stay. */
const firstFonts: Partial<Record<string, readonly string[]>> = {
	en: ['source-serif-text', 'source-serif-display'],
	hi: ['source-serif-text', 'noto-devanagari']
};

export const handle: Handle = ({ event, resolve }) => {
	const lang = languageOf(event.params.lang);
	return language.run(lang, () =>
		resolve(event, {
			transformPageChunk: ({ html }) => html.replace('%five.lang%', lang),
			preload: ({ type, path }) =>
				type === 'css' ||
				(type === 'font' && (firstFonts[lang] ?? []).some((name) => path.includes(name)))
		})
	);
};
