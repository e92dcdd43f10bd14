import { packageAt } from '$lib/surfaces/data/content';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The tables described for programs. */
export const GET: RequestHandler = ({ url }) =>
	new Response(JSON.stringify(packageAt(url.origin), null, '\t') + '\n', {
		headers: { 'content-type': 'application/json' }
	});
