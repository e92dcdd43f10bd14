import type { Locale } from '$lib/site/paraglide/runtime';

/** A word of the field, explained. */
export interface Term {
	term: string;
	/** The English word, in another language, since papers have that one. */
	english?: string;
	/** One or two plain sentences. */
	meaning: string;
}

const files = import.meta.glob<Record<string, Term>>('/content/*/glossary.json', {
	eager: true,
	import: 'default'
});

/** All words that are explained, by their ids. For what is made at build: it reads every language. */
export const glossaryIn = (lang: Locale): Record<string, Term> =>
	files[`/content/${lang}/glossary.json`] ?? {};

/** The id of a word's entry in the list of words. */
export const entryOf = (term: string) => `word-${term}`;
