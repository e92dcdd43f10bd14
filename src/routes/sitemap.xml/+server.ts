import { dataPath, presentPath, teachPath } from '$lib/site/address';
import { baseLocale, locales, type Locale } from '$lib/site/language';
import { sectionPath } from '$lib/story/paragraph';
import { story } from '../../../content/story';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every page that a search engine should know, in every language. */
export const GET: RequestHandler = ({ url }) => {
	const pages: ((lang: Locale) => string)[] = [
		...story.map(
			({ slug }) =>
				(lang: Locale) =>
					sectionPath(lang, slug)
		),
		dataPath,
		(lang) => presentPath(lang),
		(lang) => teachPath(lang),
		(lang) => teachPath(lang, 'exercises'),
		(lang) => teachPath(lang, 'handout')
	];
	const entryOf = (pathIn: (lang: Locale) => string, lang: Locale) => {
		const link = (hreflang: string, of: Locale) =>
			`<xhtml:link rel="alternate" hreflang="${hreflang}" href="${url.origin}${pathIn(of)}"/>`;
		const alternates = locales.map((of) => link(of, of)).join('');
		return `\t<url><loc>${url.origin}${pathIn(lang)}</loc>${alternates}${link('x-default', baseLocale)}</url>`;
	};
	const body = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...pages.flatMap((pathIn) => locales.map((lang) => entryOf(pathIn, lang))),
		'</urlset>\n'
	].join('\n');
	return new Response(body, { headers: { 'content-type': 'application/xml' } });
};
