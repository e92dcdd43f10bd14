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
