import { inEveryLanguage, languageOf } from '$lib/site/language';
import { deckWords } from '$lib/surfaces/slides/content';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = inEveryLanguage;

/** The words of all slides, fetched once by whoever moves from one to the next. */
export const GET: RequestHandler = async ({ params }) =>
	json(await deckWords(languageOf(params.lang)));
