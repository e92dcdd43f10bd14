/** The elements that the words of a section are made of, besides our own tags: slides show no others. */
export const elements: readonly string[] = [
	'p',
	'a',
	'span',
	'strong',
	'b',
	'em',
	'i',
	'blockquote',
	'ul',
	'ol',
	'li'
];

/** Their attributes. The last ones are for readers; our own tags bring the others. */
export const attributes: readonly string[] = ['class', 'href', 'data-fact', 'data-term', 'lang'];
