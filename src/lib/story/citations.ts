import facts from 'virtual:facts';
import { factOf, printFact, type Fact } from '$lib/facts';
import { unbrokenParts } from '$lib/layers/unbroken';
import type { Locale } from '$lib/site/paraglide/runtime';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { withoutMarks } from './draw';
import { entryOf } from './glossary';
import { wordsContext, type Meant, type WordsPlace } from './words';

/** A row in the list of sources: a fact that the page cites, and where it stands. */
export interface CitedFact {
	fact: Fact;
	row: string;
	printed: string;
}

/** The id of a fact's row in the list of sources. */
export const rowOf = (factId: string) => `fact-${factId}`;

/** Keeps names on one line, in the text between tags only. */
const unbroken = (html: string) =>
	html
		.split(/(<[^>]*>)/)
		.map((part) =>
			part.startsWith('<')
				? part
				: unbrokenParts(part)
						.map((text, at) => (at % 2 ? `<span class="unbroken">${text}</span>` : text))
						.join('')
		)
		.join('');

/** Words of one page in one language, and the facts that they cite. */
export interface Citations {
	/**
	 * Renders the words that are meant, as markup. Throws when a fact does not exist.
	 *
	 * @param valueOf prints the numbers that were computed for these words, where there are any
	 */
	wordsOf: (Words: Component, meant: Meant, valueOf?: WordsPlace['valueOf']) => string;
	/** Prints a fact and notes that the page cites it. */
	cite: WordsPlace['cite'];
	/** What has been cited so far, in the order of the words. */
	cited: () => CitedFact[];
}

/**
 * Collects what the words of one page cite, for its list of sources. For what is made at build.
 *
 * @param page the address of the page that holds the list; the page of the words itself when missing
 * @param story the address of the page that holds the list of words; `page` when missing
 */
export function citationsIn(lang: Locale, page = '', story = page): Citations {
	const hrefOf: WordsPlace['hrefOf'] = (list, id) =>
		list === 'fact' ? `${page}#${rowOf(id)}` : `${story}#${entryOf(id)}`;
	const cited = new Map<string, CitedFact>();
	const cite: Citations['cite'] = (id, as, digits) => {
		const fact = factOf(facts[lang], id);
		if (!cited.has(id)) {
			cited.set(id, { fact, row: rowOf(id), printed: printFact(fact, { lang }) });
			fact.from?.forEach((base) => cite(base, 'auto', undefined));
		}
		return printFact(fact, { lang, as, ...(digits !== undefined && { digits }) });
	};
	return {
		wordsOf: (Words, meant, valueOf) => {
			const context = wordsContext({ meant, cite, hrefOf, ...(valueOf && { valueOf }) });
			return unbroken(withoutMarks(render(Words, { context }).body));
		},
		cite,
		cited: () => [...cited.values()]
	};
}
