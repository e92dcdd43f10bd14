import { inEveryLanguage } from '$lib/site/language';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = inEveryLanguage;

/** The notes are in the page once, and not in its data again: see the story's own page. */
export const load: PageLoad = async ({ data }) => {
	if (!import.meta.env.SSR) return { ...data, notes: ' ' };
	const { notesList } = await import('$lib/surfaces/slides/notes-list');
	return { ...data, notes: await notesList(data.lang) };
};
