import type { KeyedFile } from './languages';
import { lineAt, type StoryProblem } from './problem';

/** What a file of content/<language> holds under each key. */
export type Entry = 'message' | 'term' | 'text';

/** Space, a string, a sign, or anything else up to the next of these. */
const tokens = /\s+|"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|"/g;

/** The place at which a text stops to be JSON. */
class Broken extends Error {
	constructor(
		readonly index: number,
		readonly value: string,
		readonly expected: string
	) {
		super(expected);
	}
}

/** Reads JSON as far as it goes: where it breaks, and keys that stand twice in one object. */
function scan(text: string): { broken?: Broken; twice: { index: number; key: string }[] } {
	const twice: { index: number; key: string }[] = [];
	const all = [...text.matchAll(tokens)].filter(([token]) => token.trim() !== '');
	let at = 0;
	const peek = () => all[at]?.[0] ?? '';
	const stop = (expected: string): never => {
		const found = all[at];
		throw new Broken(found?.index ?? text.length, found?.[0] ?? '(end of the file)', expected);
	};
	const take = (sign: string, expected: string) => (peek() === sign ? at++ : stop(expected));
	/** A string, a number or a word of JSON. */
	const plain = (expected: string): unknown => {
		try {
			const value: unknown = JSON.parse(peek());
			at++;
			return value;
		} catch {
			return stop(expected);
		}
	};
	const key = () => {
		const found = all[at];
		if (!found?.[0].startsWith('"')) return stop('a key in double quotes; none after a last comma');
		return { index: found.index, key: String(plain('a key in double quotes, on one line')) };
	};
	/** What stands between two brackets, with a comma between each two. */
	const list = (end: string, one: () => void) => {
		at++;
		if (peek() !== end) one();
		while (peek() === ',') {
			at++;
			one();
		}
		take(end, `a comma, or "${end}"`);
	};
	const value = (): void => {
		if (peek() === '[') return list(']', value);
		if (peek() !== '{') return void plain('a value: text in double quotes, on one line');
		const seen = new Set<string>();
		list('}', () => {
			const named = key();
			if (seen.has(named.key)) twice.push(named);
			seen.add(named.key);
			take(':', 'a colon after the key');
			value();
		});
	};
	try {
		if (peek() !== '{') stop('a { at the beginning');
		value();
		if (at < all.length) stop('the end of the file');
		return { twice };
	} catch (error) {
		if (error instanceof Broken) return { broken: error, twice };
		throw error;
	}
}

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';

/** Says what a value should be, when it is not. */
const shapes: Record<Entry, (value: unknown) => string | undefined> = {
	// With forms for one and for many it is a list.
	message: (value) => (isText(value) || Array.isArray(value) ? undefined : 'words'),
	term: (value) => {
		const { term, meaning } = Object(value) as Record<string, unknown>;
		return isText(term) && isText(meaning) ? undefined : 'a "term" and its "meaning"';
	},
	// That a text is missing is said where the texts are compared with the tables.
	text: (value) => (typeof value === 'string' ? undefined : 'a text')
};

/**
 * Whether a file of keys can be read, with the line where it cannot; keys that stand twice, of which
 * only the last would be seen; entries without words.
 */
export function checkJson(
	{ file, text }: KeyedFile,
	entry: Entry
): { readable: boolean; problems: StoryProblem[] } {
	if (text.startsWith('\uFEFF')) {
		// JSON knows none, and what compiles the messages would name no file.
		const value = '(a byte-order mark)';
		const problem = { file, line: 1, value, expected: 'a file that begins with {, in plain UTF-8' };
		return { readable: false, problems: [problem] };
	}
	const { broken, twice } = scan(text);
	const problems = twice.map(({ index, key }) => ({
		file,
		line: lineAt(text, index),
		value: key,
		expected: 'a key only once'
	}));
	if (broken) {
		const { index, value, expected } = broken;
		problems.push({ file, line: lineAt(text, index), value, expected: `JSON: ${expected}` });
		return { readable: false, problems };
	}
	for (const [key, value] of Object.entries(JSON.parse(text) as Record<string, unknown>)) {
		const expected = shapes[entry](value);
		if (expected === undefined) continue;
		const line = lineAt(text, text.indexOf(`${JSON.stringify(key)}:`));
		const found = `${key}: ${JSON.stringify(value)}`;
		problems.push({
			file,
			line,
			value: found.length > 80 ? `${found.slice(0, 79)}…` : found,
			expected
		});
	}
	return { readable: true, problems };
}
