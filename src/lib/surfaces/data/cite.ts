/** What CITATION.cff says, as far as the page of the data needs it. */
export interface Citation {
	title: string;
	author: string;
	version: string;
	/** YYYY-MM-DD. */
	released: string;
}

/**
 * Reads the few plain lines of CITATION.cff that a citation is made of. Throws when one is missing.
 *
 * @param cff the text of the file
 */
export function citationOf(cff: string): Citation {
	const value = (key: string) => {
		const line = new RegExp(`^[ -]*${key}: *(.+)$`, 'm').exec(cff)?.[1]?.trim();
		if (!line) throw new Error(`CITATION.cff has no line "${key}: …"`);
		return line.replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
	};
	return {
		title: value('title'),
		author: value('name'),
		version: value('version'),
		released: value('date-released')
	};
}

/**
 * One sentence for a list of references.
 *
 * @param kind what is cited: the data, where nothing else is said
 */
export const sentenceOf = (
	{ title, author, version, released }: Citation,
	url: string,
	kind = 'data set'
) => `${author} (${released.slice(0, 4)}). ${title} [${kind}, version ${version}]. ${url}`;

/**
 * The same for BibTeX. Braces keep the author's name and the title as they are.
 *
 * @param kind what is cited, and the name of the entry: the data, where nothing else is said
 */
export const bibtexOf = (
	{ title, author, version, released }: Citation,
	url: string,
	kind = { name: 'data', note: 'Data set' }
) =>
	`@misc{five-guesses-${kind.name},
  author  = {{${author}}},
  title   = {{${title}}},
  year    = {${released.slice(0, 4)}},
  version = {${version}},
  note    = {${kind.note}},
  url     = {${url}}
}
`;
