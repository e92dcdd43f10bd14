import { languageOf } from '$lib/site/language';
import type { PageLoad } from './$types';

/** The story is markup made at build; its own script, src/lib/surfaces/story/start.ts, makes it live. */
export const csr = false;

/** Not in the server's `load`: of what that returns SvelteKit writes a second file beside each page. */
export const load: PageLoad = async ({ params, data }) => {
	// Nobody calls this in a browser: it keeps the making of the story out of the browser's files.
	if (!import.meta.env.SSR) return { ...data, article: '', script: '' };
	const { article } = await import('$lib/story/article');
	const { scriptTags } = await import('$lib/site/page-script');
	return {
		...data,
		article: await article(languageOf(params.lang), params.section),
		script: scriptTags('src/lib/surfaces/story/start.ts')
	};
};
