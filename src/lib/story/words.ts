import { getContext } from 'svelte';

/** How a number is written: see `printFact`. */
export type FactForm = 'auto' | 'bare' | 'year' | 'month' | 'points';

/** What a section's file is told about where it stands. */
export interface WordsPlace {
	/** The step whose words are meant; the others show nothing. */
	step: string;
	/** Prints a fact in the reader's language and notes that the story cites it. */
	cite: (id: string, form: FactForm, digits: number | undefined) => string;
	/** The address of a fact's row in the list of sources. */
	rowOf: (id: string) => string;
}

const key = Symbol('words');

/** Sets the place for a section's words; used by the surface that renders them. */
export const wordsContext = (place: WordsPlace) => new Map<unknown, unknown>([[key, place]]);

/** The place that the words stand in. Throws when words are rendered outside a surface. */
export function getWordsPlace(): WordsPlace {
	const place = getContext<WordsPlace | undefined>(key);
	if (!place) throw new Error('Words are rendered by a surface: no place was set.');
	return place;
}
