import { attributes, elements } from '$lib/story/elements';

/** An element of the words of a step. */
export interface WordsElement {
	tag: string;
	attributes: Record<string, string>;
	inside: WordsNode[];
}

/** Words as data: they can be shown in place of others without writing markup in the browser. */
export type WordsNode = string | WordsElement;

const signs: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#39': "'",
	'#x27': "'",
	nbsp: '\u00a0'
};

const textOf = (markup: string) =>
	markup.replace(/&([#\w]+);/g, (entity, name: string) => {
		const sign = signs[name];
		if (sign === undefined) throw new Error(`Words on slides know no "${entity}".`);
		return sign;
	});

/**
 * Reads words from the markup that was made of them. For what is made at build: throws when they hold
 * an element or an attribute that slides do not know.
 */
export function wordsTree(markup: string): WordsNode[] {
	const root: WordsElement = { tag: '', attributes: {}, inside: [] };
	const open = [root];
	const here = () => {
		const element = open.at(-1);
		if (!element) throw new Error(`Words close more than they open: ${markup}`);
		return element;
	};
	for (const [part, end, tag = '', rest = ''] of markup.matchAll(
		/<(\/?)([\w:-]+)([^>]*)>|[^<]+/g
	)) {
		if (!part.startsWith('<')) {
			here().inside.push(textOf(part));
			continue;
		}
		if (!elements.includes(tag)) throw new Error(`Words on slides know no <${tag}>.`);
		if (end) {
			if (open.pop()?.tag !== tag) throw new Error(`Words are not nested: ${markup}`);
			continue;
		}
		const element: WordsElement = { tag, attributes: {}, inside: [] };
		for (const [, name = '', value = ''] of rest.matchAll(/([\w-]+)="([^"]*)"/g)) {
			if (!attributes.includes(name)) throw new Error(`Words on slides know no ${name}="…".`);
			element.attributes[name] = textOf(value);
		}
		here().inside.push(element);
		open.push(element);
	}
	if (open.length !== 1) throw new Error(`Words do not close what they open: ${markup}`);
	return root.inside.filter((node) => typeof node !== 'string' || node.trim() !== '');
}
