import { blank } from './problem';

/** What words are marked up as, and what a writer is told to do instead. */
interface Form {
	pattern: RegExp;
	expected: string;
}

/** Links by reference, which print their brackets where the reference is missing. */
const references: readonly Form[] = [
	{
		pattern: /^ {0,3}\[[^\]\n]+\]:.*$/gm,
		expected: 'the address in the link itself: [words](https://…)'
	},
	{
		pattern: /!?\[[^\]\n]*\] ?\[[^\]\n]*\]/g,
		expected: 'the address in the link itself: [words](https://…)'
	}
];

/** Markdown for which slides have no element. In this order: what is said once is not said again. */
const blocks: readonly Form[] = [
	{ pattern: /^[ >]*(`{3,}|~{3,})[^\n]*(?:\n[^]*?^[ >]*\1[^\n]*$)?/gm, expected: 'no code' },
	{ pattern: /(?<!\\)(`+)(?:[^`\n]|\n(?!\s*\n))+\1/g, expected: 'no code' },
	{ pattern: /^[ \t]*(?:[-*+>][ \t]+)*#{1,6}(?:[ \t].*)?$/gm, expected: 'no heading' },
	{
		pattern: /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?[ \t]*)?$/gm,
		expected: 'no table'
	},
	{
		pattern: /(?<=\S[^\n]*\n) {0,3}(?:=+|-+)[ \t]*$/gm,
		expected: 'no heading: an empty line before this one, or none'
	},
	{ pattern: /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/gm, expected: 'no line between paragraphs' },
	{ pattern: /^[ \t]*(?:[-*+]|\d+\.)[ \t]+\[[ xX]\].*$/gm, expected: 'no list of tasks' },
	{
		pattern: /(?<=(?:^|\n)[ \t]*\n) {0,3}(?!1\.)\d+\.[ \t].*$/gm,
		expected: 'a list that counts from 1, without an empty line in it'
	},
	{ pattern: /~~(?=\S)[^~]+~~/g, expected: 'nothing crossed out' },
	{
		pattern: /\]\([^)\s]+[ \t]+["'(][^)]*\)/g,
		expected: 'a link without a title: [words](https://…)'
	}
];

/**
 * Markdown that the words of a section cannot hold, because slides do not show it, and links that
 * print as they stand.
 *
 * @param text the words, without front matter and comments
 * @param prose the same with its tags blanked out
 */
export function checkBlocks(
	text: string,
	prose: string,
	inSection: boolean
): { index: number; value: string; expected: string }[] {
	const found: { index: number; value: string; expected: string }[] = [];
	let rest = prose;
	for (const { pattern, expected } of [...(inSection ? blocks : []), ...references]) {
		for (const { index, 0: whole } of rest.matchAll(pattern)) {
			const [value = ''] = whole.trim().split('\n');
			const at = index + whole.search(/\S/);
			found.push({
				index: at,
				value,
				expected:
					inSection && expected.startsWith('no')
						? `${expected}: slides show paragraphs, lists, emphasis and links`
						: expected
			});
		}
		rest = blank(rest, pattern);
	}
	for (const { index, 0: whole } of inSection ? text.matchAll(/\S+ {2,}\n(?=[ \t]*\S)/g) : []) {
		found.push({
			index,
			value: whole.trimEnd(),
			expected: 'no spaces at the end of a line, which would break it'
		});
	}
	return found;
}
