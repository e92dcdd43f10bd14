import { story } from '../../../content/story';
import type { Locale } from '$lib/site/paraglide/runtime';

interface FrontMatter {
	title: string;
	share: string;
	/** What the number on the section's card counts. */
	number: string;
}

const matter = import.meta.glob<FrontMatter>('/content/*/sections/*.svx', {
	eager: true,
	import: 'metadata'
});

/** A section as a link names it. */
export interface SectionTitle extends FrontMatter {
	slug: string;
}

/** All sections in reading order, in one language. For what is made at build: it reads every file. */
export const sectionTitles = (lang: Locale): SectionTitle[] =>
	story.flatMap(({ slug }) => {
		const found = matter[`/content/${lang}/sections/${slug}.svx`];
		return found ? [{ slug, title: found.title, share: found.share, number: found.number }] : [];
	});
