import type { Facts } from '../facts';
import { factOf, hasFact, nearestIds, factIds, printFact } from '../facts';
import { checkTags } from './check-signs';
import { checkMarkup } from './check-markup';
import { sceneChecker } from './check-scenes';
import type { KeyedFile } from './languages';
import {
	blank,
	comment,
	lineAt,
	type StoryProblem,
	type TeachingFile,
	type WordsFile
} from './problem';
import type { Score, ScoreStep } from './score';
import { numbersInWords, spelled } from './spelled';
import type { FactForm } from './words';

/** First parts of addresses that are not sections: the folders of src/routes. */
export const routes: readonly string[] = [
	'404',
	'cards',
	'data',
	'embed',
	'oembed',
	'present',
	'teach'
];

/** What a section says of itself before its words. */
const frontMatter = /^---\n([\s\S]*?)\n---\n/;

/** What YAML does not take as plain text: a colon or a comment in it, a sign in front. */
const mustQuote = /:(?: |$)| #|^(?:[“"'[{&*#!|>%@`]|- )/;

/** Terms of the field that carry a digit and stand in no table as a name. */
const terms = ['top-1', 'top-5', 'शीर्ष-1', 'शीर्ष-5', 'imagenet-1k', 'imagenet-22k', 'imagenet-21k'];

/** A word without the signs around it; a percent sign belongs to its number. */
const bareWord = (word: string) =>
	word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '').replace(/['’]s$/, '');

/** What a row says about itself; the words may use these names, word by word, and years. */
function namesAndYears(facts: Facts) {
	const names: string[] = [...terms];
	const years = new Set<string>();
	const { results, people, models, exams, sources, audits, quantities } = facts;
	for (const row of [...results, ...people, ...models, ...exams, ...audits, ...quantities]) {
		if ('label' in row) names.push(row.label);
		if ('name' in row) names.push(row.name);
		if ('date' in row && row.date) years.add(row.date.slice(0, 4));
		if ('unit' in row && row.unit === 'date') years.add(String(row.value).slice(0, 4));
	}
	for (const { title, year } of sources) {
		names.push(title);
		if (year) years.add(String(year));
	}
	return { names: new Set(names.join('\n').toLowerCase().split(/\s+/).map(bareWord)), years };
}

/**
 * Numbers that a writer typed: digits that are neither a name nor a year of the tables, and numbers
 * in words above ten. They belong in a `<Fact>`, so that text cannot drift from data.
 */
export function bareNumbers(text: string, facts: Facts): { line: number; value: string }[] {
	const { names, years } = namesAndYears(facts);
	const prose = [
		comment,
		/<Fact\b[^>]*\/>/g,
		/<Fact\b[^>]*>[\s\S]*?<\/Fact>/g,
		/<[^>]*>/g,
		/\]\([^)]*\)/g,
		// What a numbered list counts by.
		/^\d\.(?= )/gm
	].reduce(blank, text.normalize('NFC'));
	const found: { line: number; value: string }[] = [];
	for (const match of prose.matchAll(/\S*\p{Nd}\S*/gu)) {
		const token = bareWord(match[0]);
		const known = /\p{L}/u.test(token) ? names.has(token.toLowerCase()) : years.has(token);
		if (!known) found.push({ line: lineAt(prose, match.index), value: token });
	}
	for (const match of prose.matchAll(spelled)) {
		found.push({ line: lineAt(prose, match.index), value: match[0] });
	}
	return found;
}

/**
 * Checks the score, the words of every language, and the facts against each other: a step without
 * words, words without a step, a language behind, a scene or a `<Fact>` that names what is not in the
 * tables, a typed number. Finds all of it at once.
 *
 * @param storyText the text of content/story.ts, to say where in it a step stands
 * @param factsIn the facts, with their words in one language
 */
export function checkStory(
	story: Score,
	storyText: string,
	words: WordsFile[],
	langs: readonly string[],
	factsIn: (lang: string) => Facts
): StoryProblem[] {
	const facts = factsIn('en');
	const problems: StoryProblem[] = [];
	const scoreFile = 'content/story.ts';
	const lines = storyText.replaceAll('\t', ' ').split('\n');
	const findingsIn = sceneChecker(facts);
	/** Where a section or a step stands; of two that share a name, the second is the mistake. */
	const inScore = (key: 'slug' | 'id', name: string) =>
		Math.max(1, lines.findLastIndex((line) => line.includes(` ${key}: '${name}'`)) + 1);

	const seen = new Map<string, 'slug' | 'id'>();
	const unique = (key: 'slug' | 'id', id: string, what: string) => {
		const before = seen.get(id);
		if (before) {
			const at = 1 + lines.findIndex((line) => line.includes(` ${before}: '${id}'`));
			const expected = `${what} not used before, but ${scoreFile}:${at} has it`;
			problems.push({ file: scoreFile, line: inScore(key, id), value: id, expected });
		}
		seen.set(id, before ?? key);
	};

	for (const section of story) {
		if ([...routes, ...langs].includes(section.slug)) {
			problems.push({
				file: scoreFile,
				line: inScore('slug', section.slug),
				value: section.slug,
				expected: `another address: the site has pages at ${[...routes, ...langs].join(', ')}`
			});
		}
		unique('slug', section.slug, 'an address');
		if (!section.steps.some(({ id }) => id === section.summary)) {
			const expected = `the id of one of the steps of ${section.slug}`;
			problems.push({
				file: scoreFile,
				line: inScore('slug', section.slug),
				value: section.summary,
				expected
			});
		}
		if (!hasFact(facts, section.number.of)) {
			const near = nearestIds(section.number.of, factIds(facts)).join(', ');
			problems.push({
				file: scoreFile,
				line: inScore('slug', section.slug),
				value: section.number.of,
				expected: `a fact for the card of ${section.slug}; nearest: ${near}`
			});
		}
		for (const step of section.steps) {
			unique('id', step.id, 'a step id');
			for (const finding of findingsIn(step)) {
				problems.push({ file: scoreFile, line: inScore('id', step.id), ...finding });
			}
		}
		for (const lang of langs) {
			if (words.some((file) => file.lang === lang && file.slug === section.slug)) continue;
			const file = `content/${lang}/sections/${section.slug}.svx`;
			const expected = `the words of section ${section.slug}, which ${scoreFile} names`;
			problems.push({ file, line: 1, value: '(no such file)', expected });
		}
	}

	for (const file of words) {
		const section = story.find(({ slug }) => slug === file.slug);
		if (section) {
			problems.push(
				...checkWords(file, section.steps, factsIn(file.lang)),
				...checkMarkup(file.file, blank(file.text, comment), 'section', story)
			);
		} else {
			const expected = `a section of ${scoreFile}`;
			problems.push({ file: file.file, line: 1, value: file.slug, expected });
		}
	}
	return problems;
}

/** What a section says of itself, and that all its words stand in pieces. */
function checkFrontMatter(file: string, text: string): StoryProblem[] {
	const matter = frontMatter.exec(text)?.[1];
	if (matter === undefined) {
		return [
			{
				file,
				line: 1,
				value: text.startsWith('\uFEFF') ? '(a byte-order mark)' : '(no front matter)',
				expected:
					'the file to begin with "title: …", "share: …" and "number: …" between two lines of "---"'
			}
		];
	}
	const problems = [
		...checkLoose(file, text, '<Step> or <Note>'),
		// It begins in the second line.
		...checkTags(file, `\n${matter}`)
	];
	const fields = ['title', 'share', 'number'];
	const keys = [...matter.matchAll(/^([^\s:#]+):/gm)].map(([, key = '']) => key);
	keys.forEach((key, at) => {
		const twice = keys.indexOf(key) < at;
		if (fields.includes(key) && !twice) return;
		problems.push({
			file,
			line: 1 + text.split('\n').findLastIndex((line) => line.startsWith(`${key}:`)),
			value: key,
			expected: twice ? 'each line of the front matter once' : `one of ${fields.join(', ')}`
		});
	});
	for (const field of fields) {
		const value = new RegExp(`^${field}: *(.*)$`, 'm').exec(matter)?.[1]?.trim() ?? '';
		if (value === '') {
			const expected = `front matter with a line "${field}: …"`;
			problems.push({ file, line: 1, value: `(no ${field})`, expected });
		}
		// YAML reads an unquoted colon as another key, and then the whole front matter is lost.
		else if (mustQuote.test(value) && !/^'(?:[^']|'')*'$|^"[^"]*"$/.test(value)) {
			problems.push({
				file,
				line: lineAt(text, text.indexOf(value)),
				value,
				expected: 'single quotes round a value that holds a colon or a # or starts with a sign'
			});
		}
	}
	return problems;
}

function checkWords(words: WordsFile, steps: ScoreStep[], facts: Facts): StoryProblem[] {
	const { file } = words;
	// What is commented out reaches no reader.
	const text = blank(words.text, comment);
	const problems: StoryProblem[] = [];
	const found = (index: number, value: string, expected: string) =>
		problems.push({ file, line: lineAt(text, index), value, expected });

	problems.push(...checkFrontMatter(file, text));

	const written = [...text.matchAll(/<Step id="([^"]*)">((?:(?!<Step\b)[\s\S])*?)<\/Step>/g)];
	const ids = steps.map(({ id }) => id);
	const order = ids.filter((id) => written.some((match) => match[1] === id));
	const seen = new Set<string>();
	for (const match of written) {
		const [, id = '', body = ''] = match;
		const here = order[seen.size] ?? '(none)';
		if (!ids.includes(id)) found(match.index, id, `a step of this section: ${ids.join(', ')}`);
		else if (seen.has(id)) found(match.index, id, 'the words of a step only once');
		else if (here !== id) found(match.index, id, `step ${here} here, by the score`);
		if (body.trim() === '') found(match.index, `<Step id="${id}">`, 'words');
		if (ids.includes(id)) seen.add(id);
	}
	for (const id of ids) {
		if (!seen.has(id)) found(text.length, '(no words)', `<Step id="${id}">`);
	}
	for (const { index, 0: tag } of text.matchAll(/<Step\b[^>\n]*>?/g)) {
		if (!written.some((match) => match.index === index))
			found(index, tag, 'one whole <Step id="…">words</Step>');
	}

	problems.push(...checkNotes(file, text, ids), ...checkProse(file, text, facts));
	return problems;
}

/** The labels of a note's paragraphs, in order: what to say, what is often wrong, what to ask. */
const labels = ['Say', 'Slip', 'Ask'];

/** Every step has a note, after the step's own words, and a note has its three paragraphs. */
function checkNotes(file: string, text: string, ids: string[]): StoryProblem[] {
	const problems: StoryProblem[] = [];
	const found = (index: number, value: string, expected: string) =>
		problems.push({ file, line: lineAt(text, index), value, expected });

	const steps = [...text.matchAll(/<Step id="([^"]*)">/g)].map(({ index, 1: id = '' }) => ({
		index,
		id
	}));
	// Without its step, no place is the right one for a note.
	const hasWords = (id: string) => steps.some((step) => step.id === id);
	const notes = [...text.matchAll(/<Note step="([^"]*)">((?:(?!<Note\b)[\s\S])*?)<\/Note>/g)];
	const seen = new Set<string>();
	for (const { index, 1: step = '', 2: body = '' } of notes) {
		const before = steps.findLast((one) => one.index < index)?.id;
		if (!ids.includes(step)) found(index, step, `a step of this section: ${ids.join(', ')}`);
		else if (seen.has(step)) found(index, step, 'one note for a step');
		else if (hasWords(step) && before !== step)
			found(index, step, `the note right after <Step id="${step}">`);
		seen.add(step);
		const written = body.split(/\n\s*\n/).map((part) => part.trim());
		const parts = written.filter((part) => part !== '');
		const begins = parts.map((part) => /^<(\w+) \/> \S/.exec(part)?.[1] ?? '(none)');
		if (begins.join() !== labels.join()) {
			const expected = labels.map((label) => `<${label} /> …`).join(', then ');
			found(
				index,
				begins.map((label) => `<${label} />`).join(' '),
				`three paragraphs: ${expected}`
			);
		}
	}
	for (const id of ids) {
		if (!seen.has(id)) found(text.length, '(no note)', `<Note step="${id}">`);
	}
	for (const { index, 0: tag } of text.matchAll(/<Note\b[^>\n]*>?/g)) {
		if (!notes.some((note) => note.index === index))
			found(index, tag, 'one whole <Note step="…">words</Note>');
	}
	return problems;
}

/**
 * Checks the words of the pages for teachers: facts that exist, no typed number, links to steps that
 * exist, parts that are whole and named once.
 */
export function checkTeaching(
	{ file, text: whole }: Pick<TeachingFile, 'file' | 'text'>,
	story: Score,
	facts: Facts
) {
	const text = blank(whole, comment);
	const problems: StoryProblem[] = [];
	const parts = [...text.matchAll(/<Part id="([^"]*)">((?:(?!<Part\b)[\s\S])*?)<\/Part>/g)];
	const seen = new Set<string>();
	for (const { index, 1: id = '' } of parts) {
		if (seen.has(id)) {
			const expected = 'a part of that name only once';
			problems.push({ file, line: lineAt(text, index), value: id, expected });
		}
		seen.add(id);
	}
	for (const { index, 0: tag } of text.matchAll(/<Part\b[^>\n]*>?/g)) {
		if (parts.some((part) => part.index === index)) continue;
		const expected = 'one whole <Part id="…">words</Part>';
		problems.push({ file, line: lineAt(text, index), value: tag, expected });
	}
	const place = file.endsWith('/exercises.svx') ? 'exercises' : 'teaching';
	return [
		...problems,
		...checkLoose(file, text, '<Part>'),
		...checkMarkup(file, text, place, story),
		...checkProse(file, text, facts)
	];
}

/** The measured numbers typed into a file of words by key: keys are no words. */
export const numbersInJson = (text: string, facts: Facts) =>
	bareNumbers(blank(text, /"[\w-]+":/g), facts);

/** What messages say in digits: the level of intervals, the photos of the exam, the ends of scales, a formula. */
const inMessages = ['95%', '50,000', '0', '1', '100', 'z²/2', 'z²/4'];

/** Numbers typed into messages, which would not follow a fact. */
export function checkMessageNumbers({ file, text }: KeyedFile, facts: Facts): StoryProblem[] {
	// What a parameter holds comes from facts.
	return numbersInJson(blank(text, /\{\w+\}/g), facts)
		.filter(({ value }) => !inMessages.includes(value))
		.map((found) => ({
			file,
			...found,
			expected: 'a parameter {…} that code fills in from a fact, or a number in words up to ten'
		}));
}

/** Words outside every piece: a page would show them beside all others, and no slide would. */
function checkLoose(file: string, text: string, pieces: string): StoryProblem[] {
	const outside = [
		frontMatter,
		/<(Step|Note|Part)\b[^>]*>[\s\S]*?<\/\1>/g,
		// That a piece is not whole is said where it begins.
		/<(?:Step|Note|Part)\b[\s\S]*$/g,
		/<\/(?:Step|Note|Part)>/g
	].reduce(blank, text);
	return [...outside.matchAll(/\S.*/g)].map(({ index, 0: words }) => ({
		file,
		line: lineAt(outside, index),
		value: words.length > 60 ? `${words.slice(0, 59)}…` : words,
		expected: `words inside ${pieces}`
	}));
}

/** Every `<Fact>` exists and says what it is, and no measured number was typed. */
function checkProse(file: string, text: string, facts: Facts): StoryProblem[] {
	const problems: StoryProblem[] = [];
	const found = (index: number, value: string, expected: string) =>
		problems.push({ file, line: lineAt(text, index), value, expected });

	for (const match of text.matchAll(/<Fact\b([^>]*?)(?:\/>|>([\s\S]*?)<\/Fact>)/g)) {
		const [, attributes = '', inside] = match;
		const id = /\bof="([^"]*)"/.exec(attributes)?.[1];
		if (id === undefined) {
			found(match.index, match[0], '<Fact of="…"> with the id of a fact');
		} else if (!hasFact(facts, id)) {
			found(match.index, id, `a fact; nearest: ${nearestIds(id, factIds(facts)).join(', ')}`);
		} else if (inside === undefined) {
			const as = /\bas="([^"]*)"/.exec(attributes)?.[1] ?? 'auto';
			try {
				printFact(factOf(facts, id), { lang: 'en', as: as as FactForm });
			} catch (error) {
				found(match.index, match[0], `another as=: ${error instanceof Error ? error.message : ''}`);
			}
		} else {
			const { value, unit } = factOf(facts, id);
			// A date may have any words: its number is on the reader's card.
			const counts = typeof value === 'number' && !['date', 'year', 'text'].includes(unit);
			if (/\p{Nd}/u.test(inside))
				found(match.index, inside, 'words, or <Fact/> to print the number');
			else if (counts) {
				const numbers = numbersInWords(inside);
				if (numbers.join() === String(Math.round(value))) continue;
				const how =
					numbers.length === 1 && numbers[0] !== undefined
						? ''
						: ', in one word for it, or <Fact/> to print it';
				found(match.index, inside, `${value}, the value of ${id}${how}`);
			}
		}
	}

	for (const { line, value } of bareNumbers(text, facts)) {
		const expected =
			'<Fact of="…"/>, a name or a year of content/data, or a number in words up to ten';
		problems.push({ file, line, value, expected });
	}
	return problems;
}
