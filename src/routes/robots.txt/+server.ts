import { base } from '$app/paths';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything may be read. */
export const GET: RequestHandler = ({ url }) =>
	new Response(`User-agent: *\nAllow: /\nSitemap: ${url.origin}${base}/sitemap.xml\n`);
