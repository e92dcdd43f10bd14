import { languageOf } from '$lib/site/language';
import { overwriteGetLocale, type Locale } from '$lib/site/paraglide/runtime';
import type { Handle } from '@sveltejs/kit';
import { AsyncLocalStorage } from 'node:async_hooks';

// Pages of several languages are made side by side at build: each keeps its own.
const language = new AsyncLocalStorage<Locale>();
overwriteGetLocale(() => language.getStore() ?? languageOf(undefined));

export const handle: Handle = ({ event, resolve }) => {
	const lang = languageOf(event.params.lang);
	return language.run(lang, () =>
		resolve(event, {
			transformPageChunk: ({ html }) => html.replace('%five.lang%', lang),
			// The two font files stand in the first view; without them the reader's own serif would stay.
			preload: ({ type, path }) =>
				type === 'js' || type === 'css' || (type === 'font' && !path.includes('strong'))
		})
	);
};
