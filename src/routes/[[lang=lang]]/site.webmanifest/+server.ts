import tokens from '$lib/design/tokens.css?raw';
import { manifestOf } from '$lib/site/manifest';
import { inEveryLanguage, languageOf } from '$lib/site/language';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = inEveryLanguage;

/** What a system needs to set the piece among its programs. */
export const GET: RequestHandler = ({ params }) =>
	new Response(JSON.stringify(manifestOf(languageOf(params.lang), tokens), null, '\t') + '\n', {
		headers: { 'content-type': 'application/manifest+json' }
	});
