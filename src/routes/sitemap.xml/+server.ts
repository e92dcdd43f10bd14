import { dataPathOf, pathOf, presentPath, teachPath } from '$lib/site/address';
import { locales } from '$lib/site/language';
import { story } from '../../../content/story';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every page that a search engine should know. */
export const GET: RequestHandler = ({ url }) => {
	const pages = locales.flatMap((lang) => [
		...story.map(({ slug }, at) => url.origin + pathOf(lang, at > 0 ? slug : '')),
		url.origin + dataPathOf(lang),
		url.origin + presentPath(lang),
		url.origin + teachPath(lang),
		url.origin + teachPath(lang, 'exercises'),
		url.origin + teachPath(lang, 'handout')
	]);
	const body = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...pages.map((page) => `\t<url><loc>${page}</loc></url>`),
		'</urlset>\n'
	].join('\n');
	return new Response(body, { headers: { 'content-type': 'application/xml' } });
};
