/** What is wrong with the story's files, one finding each. */
export interface StoryProblem {
	file: string;
	/** Counted from 1. */
	line: number;
	value: string;
	expected: string;
}

/** A section's words in one language. */
export interface WordsFile {
	file: string;
	lang: string;
	slug: string;
	text: string;
}

/** A page for teachers, in one language. */
export type TeachingFile = Omit<WordsFile, 'slug'>;

/** One problem as one line: `file:line: "value" (expected …)`. */
export const describeProblem = ({ file, line, value, expected }: StoryProblem) =>
	`${file}:${line}: "${value}" (expected ${expected})`;

/** The line of a place in a text; the first one where there is no such place. */
export const lineAt = (text: string, index: number) =>
	text.slice(0, Math.max(0, index)).split('\n').length;

/** Blanks out what matches, keeping every line where it is. */
export const blank = (text: string, pattern: RegExp) =>
	text.replace(pattern, (match) => match.replace(/[^\n]/g, ' '));

export const comment = /<!--[\s\S]*?-->/g;
