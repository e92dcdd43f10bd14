import { blank, comment, lineAt, type StoryProblem, type WordsFile } from './problem';
import { magnitudes } from './spelled';

/*
 * Holds the languages together: what is said in one is said in all, with the same facts. The words of
 * English are the measure, since the score and the tables are written in it.
 */

/** The language that the others are compared with. */
export const measure = 'en';

/** A file of content/<lang> that maps keys to texts or to more. */
export interface KeyedFile {
	/** From the project's root. */
	file: string;
	lang: string;
	text: string;
}

/** The line of a key in the text of a JSON file. */
const lineOfKey = (text: string, key: string) =>
	lineAt(text, text.indexOf(`${JSON.stringify(key)}:`));

/** The same place in another language. */
const inLanguage = (file: string, lang: string) =>
	file.replace(/^content\/[^/]+\//, `content/${lang}/`);

/** A piece of words that stands for itself: what it is, where it begins, and the facts that it cites. */
interface Piece {
	line: number;
	facts: Set<string>;
	terms: Set<string>;
}

const attribute = (pattern: RegExp, text: string) =>
	new Set([...text.matchAll(pattern)].map(([, value = '']) => value));

/** Steps, notes and parts of a file, by their tags. */
function piecesOf({ text }: KeyedFile): Map<string, Piece> {
	const prose = blank(text, comment);
	const whole = /<(Step|Note|Part) (?:id|step)="([^"]*)">([\s\S]*?)<\/\1>/g;
	return new Map(
		[...prose.matchAll(whole)].map(({ index, 1: tag = '', 2: id = '', 3: body = '' }) => [
			`<${tag} ${tag === 'Note' ? 'step' : 'id'}="${id}">`,
			{
				line: lineAt(prose, index),
				facts: attribute(/<Fact\b[^>]*?\bof="([^"]*)"/g, body),
				terms: attribute(/<Term\b[^>]*?\bof="([^"]*)"/g, body)
			}
		])
	);
}

/** Files of one kind that stand beside each other, a language each. */
function pairs<File extends KeyedFile>(files: readonly File[], langs: readonly string[]) {
	const others = langs.filter((lang) => lang !== measure);
	return files
		.filter(({ lang }) => lang === measure)
		.flatMap((english) =>
			others.map((lang) => {
				const file = inLanguage(english.file, lang);
				return { english, file, other: files.find((one) => one.file === file) };
			})
		);
}

/** Files that another language has and English does not. */
const strays = (files: readonly KeyedFile[]): StoryProblem[] =>
	files
		.filter(({ file, lang }) => {
			const english = inLanguage(file, measure);
			return lang !== measure && !files.some((one) => one.file === english);
		})
		.map(({ file }) => ({
			file,
			line: 1,
			value: '(file)',
			expected: `a file of ${inLanguage(file, measure)}`
		}));

const missing = (file: string): StoryProblem => ({
	file,
	line: 1,
	value: '(no such file)',
	expected: `the words of ${inLanguage(file, measure)}`
});

/** Steps, notes and parts are the same in every language, and cite the same facts and terms. */
export function compareWords(
	files: readonly WordsFile[],
	langs: readonly string[]
): StoryProblem[] {
	const problems = strays(files);
	for (const { english, file, other } of pairs(files, langs)) {
		if (!other) {
			problems.push(missing(file));
			continue;
		}
		const [measured, pieces] = [piecesOf(english), piecesOf(other)];
		for (const [tag, { line, facts, terms }] of pieces) {
			const same = measured.get(tag);
			if (!same) {
				problems.push({ file, line, value: tag, expected: `what ${english.file} has too` });
				continue;
			}
			const compare = (name: string, here: Set<string>, there: Set<string>) => {
				const expected = `the same ${name} as ${english.file}:${same.line}`;
				for (const id of there) {
					if (!here.has(id)) problems.push({ file, line, value: `${tag} without ${id}`, expected });
				}
				for (const id of here) {
					if (!there.has(id)) problems.push({ file, line, value: `${tag} with ${id}`, expected });
				}
			};
			compare('facts', facts, same.facts);
			compare('terms', terms, same.terms);
		}
		for (const [tag, { line }] of measured) {
			if (pieces.has(tag)) continue;
			problems.push({ file, line: 1, value: `(no ${tag})`, expected: `${english.file}:${line}` });
		}
	}
	return problems;
}

const keyed = ({ text }: KeyedFile) => JSON.parse(text) as Record<string, unknown>;

/** The names in braces that a message is filled in with. */
const parametersOf = (message: unknown) =>
	[...attribute(/\{(\w+)\}/g, JSON.stringify(message))].sort().join(', ');

function compareKeys(
	files: readonly KeyedFile[],
	langs: readonly string[],
	differ?: (entry: unknown, english: unknown) => { value: string; expected: string } | undefined
): StoryProblem[] {
	const problems = strays(files);
	for (const { english, file, other } of pairs(files, langs)) {
		const [measured, entries] = [keyed(english), other ? keyed(other) : {}];
		if (!other && Object.keys(measured).length > 0) problems.push(missing(file));
		if (!other) continue;
		for (const key of Object.keys(entries)) {
			if (Object.hasOwn(measured, key)) continue;
			const line = lineOfKey(other.text, key);
			problems.push({ file, line, value: key, expected: `a key of ${english.file}` });
		}
		for (const [key, entry] of Object.entries(measured)) {
			const place = `${english.file}:${lineOfKey(english.text, key)}`;
			if (!Object.hasOwn(entries, key)) {
				problems.push({ file, line: 1, value: `(no "${key}")`, expected: place });
				continue;
			}
			const found = differ?.(entries[key], entry);
			if (!found) continue;
			const line = lineOfKey(other.text, key);
			const { value, expected } = found;
			problems.push({
				file,
				line,
				value: `${key}: ${value}`,
				expected: `${expected}, as ${place}`
			});
		}
	}
	return problems;
}

/** Whether a message has a plain word of English, beside names and what is filled in. */
const isPlain = (message: string) =>
	/(?<![\p{L}\p{N}.-])[a-z]{3,}(?![\p{L}\p{N}-])/u.test(message.replace(/\{\w+\}/g, ''));

/** Every message is there in every language, translated, and is filled in with the same parameters. */
export const compareMessages = (files: readonly KeyedFile[], langs: readonly string[]) =>
	compareKeys(files, langs, (message, english) => {
		const [here, there] = [parametersOf(message), parametersOf(english)];
		if (here !== there) {
			return { value: here || '(none)', expected: `the parameters ${there || '(none)'}` };
		}
		const text = String(english);
		return message === english && isPlain(text)
			? { value: text, expected: 'another text than in English' }
			: undefined;
	});

/** Every term of the list of words is there in every language. */
export const compareGlossaries = (files: readonly KeyedFile[], langs: readonly string[]) =>
	compareKeys(files, langs);

/**
 * Every `<Term>` is in the list of words of its language, and the list holds no typed number.
 *
 * @param numbersIn finds typed numbers in a text
 */
export function checkTerms(
	files: readonly KeyedFile[],
	glossaries: readonly KeyedFile[],
	numbersIn: (glossary: KeyedFile) => { line: number; value: string }[]
): StoryProblem[] {
	const idsIn = new Map(glossaries.map((one) => [one.lang, Object.keys(keyed(one))]));
	const unknown = files.flatMap(({ file, lang, text }) =>
		[...text.matchAll(/<Term\b[^>]*?\bof="([^"]*)"/g)]
			.filter(([, id = '']) => !idsIn.get(lang)?.includes(id))
			.map(({ index, 1: value = '' }) => ({
				file,
				line: lineAt(text, index),
				value,
				expected: `a term of content/${lang}/glossary.json`
			}))
	);
	const typed = glossaries.flatMap((glossary) =>
		numbersIn(glossary).map((found) => ({ file: glossary.file, ...found, expected: 'no number' }))
	);
	return [...unknown, ...typed];
}

/**
 * Messages that no code says.
 *
 * @param files the messages of English
 * @param code the text of every file of src
 */
export function unusedMessages(
	files: readonly KeyedFile[],
	code: readonly string[]
): StoryProblem[] {
	const used = new Set(code.flatMap((text) => [...attribute(/\bm\s*\.(\w+)/g, text)]));
	return files.flatMap((file) =>
		Object.keys(keyed(file))
			.filter((key) => !used.has(key))
			.map((key) => ({
				file: file.file,
				line: lineOfKey(file.text, key),
				value: key,
				expected: 'a message that some file of src says'
			}))
	);
}

/** The numbers in digits of a text, in order of size and to their last digit; those in terms are no numbers. */
function numbersOf(text: string): string[] {
	const prose = text.normalize('NFC').replace(/(?:top|शीर्ष)-\d/giu, '');
	return [...prose.matchAll(/(\d[\d,]*(?:\.\d+)?)(?: ([\p{L}\p{M}]+))?/gu)]
		.map(([, digits = '', word = '']) => {
			const printed = digits.replaceAll(',', '');
			const by = magnitudes.get(word);
			return by ? String(Math.round(Number(printed) * by)) : printed;
		})
		.sort();
}

/**
 * The texts of the tables in another language: all that reach a reader, and no others.
 *
 * @param needed the English texts that reach a reader
 * @param placeOf where a text stands in content/data
 * @param isName whether a text is a name, which stays as it is
 */
export function checkTexts(
	file: KeyedFile,
	needed: readonly string[],
	placeOf: (text: string) => string | undefined = () => undefined,
	isName: (text: string) => boolean = () => false
): StoryProblem[] {
	const texts = keyed(file);
	const wanted = new Set(needed);
	const lacking = needed.filter((text) => !texts[text]);
	const idle = Object.keys(texts).filter((text) => !wanted.has(text));
	const given = Object.entries(texts).filter(([text, said]) => wanted.has(text) && said);
	return [
		...given.flatMap(([text, said]) => {
			const line = lineOfKey(file.text, text);
			const [here, there] = [numbersOf(String(said)), numbersOf(text)];
			if (here.join() !== there.join()) {
				const expected = `the numbers of the English text, ${there.join(', ') || 'none'}`;
				return [
					{
						file: file.file,
						line,
						value: `${here.join(', ') || '(none)'} in ${String(said)}`,
						expected
					}
				];
			}
			if (said !== text || !isPlain(text) || isName(text)) return [];
			return [{ file: file.file, line, value: text, expected: 'another text than in English' }];
		}),
		...lacking.map((value) => {
			const place = placeOf(value);
			return {
				file: file.file,
				line: lineOfKey(file.text, value),
				value,
				expected: `its translation, or the same text where it is a name${place ? `; it stands in ${place}` : ''}`
			};
		}),
		...idle.map((value) => ({
			file: file.file,
			line: lineOfKey(file.text, value),
			value,
			expected: 'a text of content/data that reaches a reader'
		}))
	];
}
