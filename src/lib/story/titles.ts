import { story } from '../../../content/story';
import type { Locale } from '$lib/site/paraglide/runtime';
import { sectionWords, type FrontMatter } from './section-words';

/** A section as a link names it. */
export interface SectionTitle extends FrontMatter {
	slug: string;
}

/** The title of a section. Made at build, as all of this file. */
export const titleOf = (lang: Locale, slug: string) => sectionWords(lang, slug).metadata.title;

/** All sections in reading order, in one language. */
export const sectionTitles = (lang: Locale): SectionTitle[] =>
	story.map(({ slug }) => ({ slug, ...sectionWords(lang, slug).metadata }));
