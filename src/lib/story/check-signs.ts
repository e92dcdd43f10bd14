import { lineAt, type StoryProblem } from './problem';

/**
 * Signs that nobody sees and no one means: control characters, marks that turn the direction of writing,
 * spaces without width, and what stands for a character that was lost. The joiners of Hindi are none of them.
 */
const unseen =
	/[^\P{Cc}\t\n\r]|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufffd]|(?<!^)\ufeff/gu;

/** What a merge leaves where two changes met. */
const conflict = /^(?:<{7}|>{7}|={7}|\|{7})(?: .*)?$/gm;

/** What nobody types on purpose, in any file of content/. */
export function checkSigns(file: string, text: string): StoryProblem[] {
	return [
		...[...text.matchAll(unseen)].map(({ index, 0: sign }) => ({
			file,
			line: lineAt(text, index),
			value: `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
			expected: 'no sign that cannot be seen'
		})),
		...[...text.matchAll(conflict)].map(({ index, 0: value }) => ({
			file,
			line: lineAt(text, index),
			value,
			expected: 'one of two changes, without the marks of a merge'
		}))
	];
}

/** Tags in words that are printed as they stand, such as a title or a message. */
export function checkTags(file: string, text: string): StoryProblem[] {
	return [...text.matchAll(/<\/?[a-z][^>\n]*>/gi)].map(({ index, 0: value }) => ({
		file,
		line: lineAt(text, index),
		value,
		expected: 'words without a tag, which would be printed'
	}));
}
