import type { PrintOptions } from '$lib/facts';
import { getContext } from 'svelte';

/** How a number is written: see `printFact`. */
export type FactForm = NonNullable<PrintOptions['as']>;

/** Which words of a file are meant: those of a step, the speaker's note on it, or a part of a page. */
export interface Meant {
	kind: 'step' | 'note' | 'part';
	id: string;
}

/** What a file of words is told about where it stands. */
export interface WordsPlace {
	/** Only these words show; the others stay silent. */
	meant: Meant;
	/** Prints a fact in the reader's language and notes that the page cites it. */
	cite: (id: string, form: FactForm, digits: number | undefined) => string;
	/** The address to link to: of a fact's row in the list of sources, or of a term's in the list of words. */
	hrefOf: (list: 'fact' | 'term', id: string) => string;
	/** Prints a number that was computed for these words. Only where there are such numbers. */
	valueOf?: (name: string) => string;
}

const key = Symbol('words');

/** Sets the place for a file of words; used by what renders them. */
export const wordsContext = (place: WordsPlace) => new Map<unknown, unknown>([[key, place]]);

/** The place that the words stand in. Throws when words are rendered outside a surface. */
export function getWordsPlace(): WordsPlace {
	const place = getContext<WordsPlace | undefined>(key);
	if (!place) throw new Error('Words are rendered by a surface: no place was set.');
	return place;
}

/** Whether these are the words that are meant here. */
export const isMeant = ({ meant }: WordsPlace, kind: Meant['kind'], id: string) =>
	meant.kind === kind && meant.id === id;
