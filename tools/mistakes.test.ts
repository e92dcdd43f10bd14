import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as exercisesFile from '../content/exercises';
import settings from '../project.inlang/settings.json';
import { swap } from '../src/lib/facts/fixture';
import { readContent, type Code } from './read-content';

/*
 * What a maintainer can get wrong, made in a copy of content/. All mistakes of a group are made at once,
 * since a build is to name all of them; each is then looked for: its file, its line, what stands there
 * and what should.
 */

/** One mistake, and how the build names it. */
interface Mistake {
	/** From content/ on. */
	file: string;
	/** Makes it, from nothing where there is no such file; null takes the file away. */
	change: ((text: string) => string) | null;
	/** What stands in the line that is named, in the changed file; the first line unless told. */
	at?: string | RegExp;
	/** What is said after the line. */
	says: string | RegExp;
	/** The file that is named, where that is another one. */
	named?: string;
}

/** Changes one cell of a table. */
const cell = (id: string, column: string, value: string) => (text: string) => {
	const cellsOf = (line: string) => [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)];
	const lines = text.split('\n');
	const at = lines.findIndex((line) => line.startsWith(`${id},`));
	const found = cellsOf(lines[at] ?? '')[cellsOf(lines[0] ?? '').findIndex((c) => c[1] === column)];
	if (!found) throw new Error(`there is no ${id}.${column}`);
	const from = found.index + found[0].length - (found[1] ?? '').length;
	lines[at] =
		(lines[at] ?? '').slice(0, from) +
		value +
		(lines[at] ?? '').slice(found.index + found[0].length);
	return lines.join('\n');
};

/** Changes one line of a table, that of a row. */
const row = (id: string, change: (line: string) => string) => (text: string) =>
	text.replace(new RegExp(`^${id},.*\n`, 'm'), (line) => {
		const changed = change(line);
		if (changed === line) throw new Error(`${id} stays as it is`);
		return changed;
	});

/** Puts words into the first step of a section. */
const intoStep = (words: string) => (text: string) =>
	text.replace(/(<Step id="[^"]*">\n\n)/, `$1${words}\n\n`);

/** Changes the entry of a key in a file of keys, which has one line. */
const entry = (key: string, line: (key: string) => string) => (text: string) => {
	const changed = text.replace(new RegExp(`^\t"${key}": .*\n`, 'm'), line(`\t"${key}": `));
	if (changed === text) throw new Error(`there is no "${key}"`);
	return changed;
};

const en = 'en/sections';

const inTables: Record<string, Mistake> = {
	'a number with a decimal comma': {
		file: 'data/results.csv',
		change: cell('coca-ft', 'top1_accuracy', '"91,0"'),
		at: /^coca-ft,/,
		says: ':top1_accuracy: "91,0" (expected a percentage 0 to 100, or nothing)'
	},
	'a percentage above 100': {
		file: 'data/models.csv',
		change: cell('eva02_large_patch14_448.mim_m38m_ft_in22k_in1k', 'real_accuracy', '911.44'),
		at: /^eva02_large_patch14_448/,
		says: ':real_accuracy: "911.44" (expected a percentage'
	},
	'a count below nothing': {
		file: 'data/audits.csv',
		change: cell('real-no-label', 'value', '-3163'),
		at: /^real-no-label,/,
		says: ':value: "-3163" (expected a whole number of photos that is not negative)'
	},
	'a count that is not whole': {
		file: 'data/audits.csv',
		change: cell('panel-rejects', 'value', '913.5'),
		at: /^panel-rejects,/,
		says: ':value: "913.5" (expected a whole number of keys that is not negative)'
	},
	'more than were looked at': {
		file: 'data/audits.csv',
		change: cell('real-multi-label', 'value', '74430'),
		at: /^real-multi-label,/,
		says: ':value: "74430" (expected not more than the 50000 looked at)'
	},
	'a number that begins with nought': {
		file: 'data/results.csv',
		change: cell('v-moe', 'top1_accuracy', '090.35'),
		at: /^v-moe,/,
		says: ':top1_accuracy: "090.35" (expected a percentage 0 to 100'
	},
	'a size that begins with nought': {
		file: 'data/models.csv',
		change: cell('resnet50.a1_in1k', 'params_millions', '025.56'),
		at: /^resnet50\.a1_in1k,/,
		says: ':params_millions: "025.56" (expected a number that is not negative'
	},
	'a photo less than none': {
		file: 'data/quantities.csv',
		change: cell('a1-training-photos', 'value', '-500'),
		at: /^a1-training-photos,/,
		says: ':value: "-500" (expected a whole number of photos that is not negative)'
	},
	'a date that is still to come': {
		file: 'data/results.csv',
		change: cell('coca-ft', 'date', '2062-05-04'),
		at: /^coca-ft,/,
		says: ':date: "2062-05-04" (expected nothing that is still to come)'
	},
	'a source of a year that is still to come': {
		file: 'data/sources.csv',
		change: cell('coca-paper', 'year', '2099'),
		at: /^coca-paper,/,
		says: ':year: "2099" (expected nothing that is still to come)'
	},
	'an address with another host before its own': {
		file: 'data/sources.csv',
		change: (text) =>
			text.replace(/https:\/\/image-net\.org\//, 'https://image-net.org@evil.example/'),
		at: 'https://image-net.org@evil.example/',
		says: ' (expected an address without a name before its host)'
	},
	'a day that no calendar has': {
		file: 'data/results.csv',
		change: cell('ilsvrc2010-nec-uiuc', 'date', '2010-02-30'),
		at: /^ilsvrc2010-nec-uiuc,/,
		says: ':date: "2010-02-30" (expected a date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD)'
	},
	'an accuracy that its own count contradicts': {
		file: 'data/people.csv',
		change: cell('person-a1', 'correct', '1434'),
		at: /^person-a1,/,
		says: ':error: "5.1" (expected 4.4, which is 66 of 1500)'
	},
	'a source that is not there': {
		file: 'data/quantities.csv',
		change: cell('categories', 'source', 'ilsvrc-2017-indx'),
		at: /^categories,/,
		says: ':source: "ilsvrc-2017-indx" (expected an id in content/data/sources.csv, nearest: ilsvrc-2017-index'
	},
	'a number without a place in its source': {
		file: 'data/audits.csv',
		change: cell('real-labelled', 'locator', ''),
		at: /^real-labelled,/,
		says: ':locator: "" (expected text'
	},
	'a column that is named differently': {
		file: 'data/exams.csv',
		change: swap('metric_note', 'metric'),
		says: ':metric_note: "" (expected this column in the header)'
	},
	'a row that is there twice': {
		file: 'data/categories.csv',
		change: (text) =>
			text.replace(/(\n(category-[^,]*),.*\n)$/, '$1$2,1,n01440764,again,x,y,primary,\n'),
		at: /,again,/,
		says: /:id: "category-.*" \(expected an id that no other row has, but content\/data\/categories\.csv:\d+ has it\)/
	},
	'a row with a cell too many': {
		file: 'data/quantities.csv',
		change: row('validation-photos', (line) => line.replace('\n', ',\n')),
		at: /^validation-photos,/,
		says: ': "," (expected 9 cells, found 10)'
	},
	'a claim with a small letter in its id': {
		file: 'data/claims.csv',
		change: cell('N8', 'id', 'n8'),
		at: /^n8,/,
		says: ':id: "n8" (expected an id such as N7)'
	},
	'a category without its place in the list': {
		file: 'data/categories.csv',
		change: cell('category-desk', 'index', ''),
		at: /^category-desk,/,
		says: ':index: "" (expected a whole number without separators)'
	},
	'a quote that is left open': {
		file: 'data/people.csv',
		change: row('person-a2', (line) => line.replace(',', ',"')),
		at: /^person-a2,/,
		says: '(expected a closing quote on the same line)'
	},
	'a claim about a fact that nobody has': {
		file: 'data/claims.csv',
		change: swap('mpl-l2.top1Accuracy coca-ft', 'mpl-l2.top1Acuracy coca-ft'),
		at: 'mpl-l2.top1Acuracy',
		says: ':facts: "mpl-l2.top1Acuracy" (expected a fact, nearest: mpl-l2.top1Accuracy'
	}
};

const inMissingTables: Record<string, Mistake> = {
	'a table that is not there': {
		file: 'data/claims.csv',
		change: null,
		says: ': "" (expected this file to be there)'
	},
	'a table that nobody knows': {
		file: 'data/exams.csv',
		named: 'data/exam.csv',
		change: null,
		says: ': "exam.csv" (expected only sources.csv, exams.csv,'
	}
};

const inRows: Record<string, Mistake> = {
	'a row that is missing': {
		file: 'data/people.csv',
		change: row('googlenet-258', () => ''),
		named: '../src/lib/facts/definitions/people.ts',
		at: /^\tgooglenet258Low:/,
		says: ':derived.googlenet258Low: "googlenet-258.wrong googlenet-258.images" (expected what it is computed from: There is no fact "googlenet-258.wrong"'
	}
};

const inWords: Record<string, Mistake> = {
	'a section without words': {
		file: 'hi/sections/bigger.svx',
		change: null,
		says: ': "(no such file)" (expected the words of section bigger, which content/story.ts names)'
	},
	'words in a folder that nobody reads': {
		file: 'en/section/bigger.svx',
		change: () => 'words',
		says: ': "(file)" (expected another place: sections/*.svx, teaching/*.svx, messages/*.json'
	},
	'front matter that is not closed': {
		file: 'hi/sections/another-exam.svx',
		change: (text) => text.replace(/(number: .*\n)---\n/, '$1'),
		says: ': "(no front matter)" (expected the file to begin with "title: …", "share: …"'
	},
	'a byte-order mark': {
		file: 'hi/sections/five-guesses.svx',
		change: (text) => `\uFEFF${text}`,
		says: ': "(a byte-order mark)" (expected the file to begin with "title: …"'
	},
	'words outside every step': {
		file: 'hi/sections/the-break.svx',
		change: (text) => text.replace('</Step>\n', '</Step>\n\nइधर-उधर के शब्द।\n'),
		at: 'इधर-उधर के शब्द।',
		says: ': "इधर-उधर के शब्द।" (expected words inside <Step> or <Note>)'
	},
	'words outside every part': {
		file: 'hi/teaching/exercises.svx',
		change: (text) => `${text}\nइधर-उधर के शब्द।\n`,
		at: 'इधर-उधर के शब्द।',
		says: ': "इधर-उधर के शब्द।" (expected words inside <Part>)'
	},
	'a section without a title': {
		file: `${en}/saturation.svx`,
		change: (text) => text.replace(/^title: .*\n/m, ''),
		says: ': "(no title)" (expected front matter with a line "title: …")'
	},
	'front matter that YAML does not take': {
		file: `${en}/the-fall.svx`,
		change: (text) => text.replace(/^share: .*$/m, 'share: The fall: a story'),
		at: /^share: /,
		says: ': "The fall: a story" (expected single quotes round a value that holds a colon'
	},
	'a step without words': {
		file: `${en}/photo-finish.svx`,
		change: (text) => text.replace(/<Step id="luck">[^]*?<\/Step>/, ''),
		at: /^$(?![^]*\n)/,
		says: ': "(no words)" (expected <Step id="luck">)'
	},
	'words for a step that is not there': {
		file: `${en}/new-photos.svx`,
		change: (text) => `${text}\n<Step id="nowhere">\n\nWords.\n\n</Step>\n`,
		at: '<Step id="nowhere">',
		says: ': "nowhere" (expected a step of this section: '
	},
	'a step that is not closed': {
		file: `${en}/the-human-line.svx`,
		change: (text) => text.replace(/<\/Step>\s*$|<\/Step>(?![^]*<\/Step>)/, ''),
		at: /^<Step id="[^"]*">$(?![^]*\n<Step )/m,
		says: '(expected one whole <Step id="…">words</Step>)'
	},
	'a step without a note': {
		file: 'hi/sections/the-fall.svx',
		change: (text) => text.replace(/<Note step="bottom">[^]*?<\/Note>\n/, ''),
		at: /^$(?![^]*\n)/,
		says: ': "(no note)" (expected <Note step="bottom">)'
	},
	'a note without its question': {
		file: `${en}/bigger.svx`,
		change: (text) => text.replace(/<Ask \/> .*\n/, ''),
		at: /^<Note /,
		says: ': "<Say /> <Slip />" (expected three paragraphs: <Say /> …, then <Slip /> …, then <Ask /> …)'
	},
	'a fact that nobody has': {
		file: `${en}/the-break.svx`,
		change: intoStep('<Fact of="coca-ft.top1Acuracy" />'),
		at: 'top1Acuracy',
		says: ': "coca-ft.top1Acuracy" (expected a fact; nearest: coca-ft.top1Accuracy'
	},
	'the month of a percentage': {
		file: `${en}/one-in-four.svx`,
		change: intoStep('<Fact of="coca-ft.top1Accuracy" as="month" />'),
		at: 'as="month" />\n\n',
		says: '(expected another as=: "coca-ft.top1Accuracy" is no date: it has no month)'
	},
	'a fact that is written in a way that does not exist': {
		file: `${en}/opening.svx`,
		change: intoStep('<Fact of="coca-ft.top1Accuracy" digit={1} />'),
		at: 'digit={1}',
		says: ': "digit" (expected an attribute of <Fact>: of, digits, as)'
	},
	'a typed number': {
		file: `${en}/one-photo.svx`,
		change: intoStep('The error is 26.2% now.'),
		at: '26.2%',
		says: ': "26.2%" (expected <Fact of="…"/>, a name or a year of content/data'
	},
	'a number in words that is not the fact’s': {
		file: `${en}/five-guesses.svx`,
		change: intoStep('<Fact of="googlenet-networks">six</Fact>'),
		at: '>six<',
		says: ': "six" (expected 7, the value of googlenet-networks)'
	},
	'words of a fact that do not say its number': {
		file: `${en}/five-guesses.svx`,
		change: intoStep('<Fact of="coca-ft.top1Accuracy">about ninety-five percent</Fact>'),
		at: 'about ninety-five percent',
		says: ': "about ninety-five percent" (expected 91, the value of coca-ft.top1Accuracy, in one word for it, or <Fact/> to print it'
	},
	'words of a fact that say no number': {
		file: 'hi/sections/five-guesses.svx',
		change: intoStep('<Fact of="coca-ft.top1Accuracy">नमस्ते</Fact>'),
		at: 'नमस्ते',
		says: ': "नमस्ते" (expected 91, the value of coca-ft.top1Accuracy'
	},
	'a word that no list explains': {
		file: `${en}/the-answer-key.svx`,
		change: intoStep('<Term of="logit">logits</Term>'),
		at: 'of="logit"',
		says: ': "logit" (expected a term of content/en/glossary.json)'
	},
	'a tag that does not exist': {
		file: `${en}/another-exam.svx`,
		change: intoStep('<Trem of="parameter">weights</Trem>'),
		at: '<Trem',
		says: ': "<Trem>" (expected one of <Step>, <Note>,'
	},
	'a computed value where nothing is computed': {
		file: `${en}/another-exam.svx`,
		change: intoStep('<Value of="answer" />'),
		at: '<Value of',
		says: ': "<Value>" (expected one of <Step>, <Note>, <Say>, <Slip>, <Ask>, <Fact>, <Term>, <At>)'
	},
	'an element that slides do not show': {
		file: `${en}/saturation.svx`,
		change: intoStep('<table><tr><td>words</td></tr></table>'),
		at: '<table>',
		says: ': "<table>" (expected an element that slides show too: <p>, <a>'
	},
	'an image in a step': {
		file: `${en}/saturation.svx`,
		change: intoStep('![a mouse](/a.png)'),
		at: '![a mouse]',
		says: ': "![a mouse](/a.png)" (expected no image: slides show words and the figure)'
	},
	'a tag that is not closed': {
		file: `${en}/under-three-percent.svx`,
		change: intoStep('<Term of="parameter">weights'),
		at: '>weights',
		says: ': "<Term of="parameter">" (expected </Term> after it)'
	},
	'a dead link': {
		file: `${en}/what-the-number-says.svx`,
		change: intoStep(
			'See [the fall](/the-fal) and [more](#gapp), or\n<a href="http:/example">this</a>.'
		),
		at: '(/the-fal)',
		says: ': "/the-fal" (expected an https address, or <At step="…"> for a place in the story'
	},
	'a dead anchor': {
		file: `${en}/what-the-number-says.svx`,
		change: (text) => text,
		at: '(#gapp)',
		says: /: "#gapp" \(expected .*nearest: <At step="gap">\)/
	},
	'a link that cannot be followed': {
		file: `${en}/what-the-number-says.svx`,
		change: (text) => text,
		at: 'http:/example',
		says: ': "http:/example" (expected an https address'
	},
	'an image without text': {
		file: 'hi/teaching/teach.svx',
		change: (text) =>
			text.replace(
				/(<Part id="[^"]*">\n\n)/,
				'$1![](/a.png)\n<img src="/b.png">\n<svg viewBox="0 0 1 1"></svg>\n\n'
			),
		at: '![](/a.png)',
		says: ': "![](/a.png)" (expected ![what the image shows](…))'
	},
	'an image element without text': {
		file: 'hi/teaching/teach.svx',
		change: (text) => text,
		at: '<img src="/b.png">',
		says: ': "<img src="/b.png">" (expected alt="what the image shows", or aria-hidden="true"'
	},
	'a drawing without a name': {
		file: 'hi/teaching/teach.svx',
		change: (text) => text,
		at: '<svg',
		says: '(expected aria-label="what the drawing shows", or aria-hidden="true"'
	},
	'code among the words': {
		file: 'hi/sections/opening.svx',
		change: intoStep('{title'),
		at: '{title',
		says: ': "{" (expected no brace: words are no code)'
	},
	'a fact that another language does not cite': {
		file: 'hi/sections/saturation.svx',
		change: (text) => text.replace(/<Fact of="[^"]*"[^>]*\/>/, ''),
		at: /^<(?:Step|Note)(?=[^]*)/,
		says: / without [\w.-]+" \(expected the same facts as content\/en\/sections\/saturation\.svx:\d+\)/
	},
	'a link from the lesson to a step that is not there': {
		file: 'en/teaching/teach.svx',
		change: (text) => text.replace(/<At step="[^"]*"/, '<At step="gapp"'),
		at: '<At step="gapp"',
		says: ': "gapp" (expected <At step="…"> with a step of content/story.ts; nearest: gap'
	},
	'an exercise without one of its parts': {
		file: 'en/teaching/exercises.svx',
		change: (text) => text.replace(/<Part id="mistakes-left\.question">[^]*?<\/Part>/, ''),
		at: /^$(?![^]*\n)/,
		says: ': "(no words)" (expected <Part id="mistakes-left.question">)'
	},
	'a part that is there twice': {
		file: 'hi/teaching/handout.svx',
		change: (text) => `${text}\n<Part id="scores">\n\nक\n\n</Part>\n`,
		at: /^<Part id="scores">(?![^]*\n<Part id="scores">)/,
		says: ': "scores" (expected a part of that name only once)'
	},
	'a message that is not translated': {
		file: 'hi/messages/site.json',
		change: entry('skip_to_story', () => ''),
		says: /: "\(no "skip_to_story"\)" \(expected content\/en\/messages\/site\.json:\d+\)/
	},
	'a message that was left in English': {
		file: 'hi/messages/desk.json',
		change: (text) => {
			const english = readFileSync('content/en/messages/desk.json', 'utf8');
			const [line = '', key = ''] =
				/^\t"(\w+)": "[A-Z][a-z]+ [a-z]{3,}[^{}"\\]*",\n/m.exec(english) ?? [];
			return entry(key, () => line)(text);
		},
		at: /^\t"\w+": "[A-Z][a-z]+ [a-z]{3,}/,
		says: '(expected another text than in English, as content/en/messages/desk.json:'
	},
	'a message with other parameters': {
		file: 'hi/messages/figure.json',
		change: entry('figure_points', (key) => `${key}"{m} अंक",\n`),
		at: '"figure_points"',
		says: ': "figure_points: m" (expected the parameters n, as content/en/messages/figure.json:'
	},
	'a message without words': {
		file: 'hi/messages/figure.json',
		change: entry('figure_close', (key) => `${key}"",\n`),
		at: '"figure_close"',
		says: ': "figure_close: """ (expected words)'
	},
	'a message that is there twice': {
		file: 'en/messages/figure.json',
		change: entry('figure_close', (key) => `${key}"Close",\n${key}"Shut",\n`),
		at: '"Shut"',
		says: ': "figure_close" (expected a key only once)'
	},
	'a key that another file of messages has': {
		file: 'en/messages/paper.json',
		change: (text) => text.replace('{\n', '{\n\t"figure_take": "Take it along",\n'),
		at: '"figure_take"',
		says: ': "figure_take" (expected a key that content/en/messages/figure.json does not have)'
	},
	'a number typed into a message': {
		file: 'hi/messages/paper.json',
		change: (text) => text.replace('": "', '": "91.1% '),
		at: '91.1%',
		says: ': "91.1%" (expected a parameter {…} that code fills in from a fact, or a number in words'
	},
	'messages with a comma too many': {
		file: 'en/messages/scale.json',
		change: (text) => text.replace(/"\n\}/, '",\n}'),
		at: /^\}/,
		says: ': "}" (expected JSON: a key in double quotes; none after a last comma)'
	},
	'messages with a quote too few': {
		file: 'hi/messages/claims.json',
		change: (text) => text.replace(/"\n\}/, '\n}'),
		at: /^\t.*[^",{}[\]]$/,
		says: '(expected JSON: '
	},
	'a word of the list without its meaning': {
		file: 'hi/glossary.json',
		change: (text) => text.replace(/"meaning": /, '"meening": '),
		at: '"neural-network"',
		says: '(expected a "term" and its "meaning")'
	},
	'a word of the list that is not translated': {
		file: 'hi/glossary.json',
		change: swap('"parameter": {', '"paramater": {'),
		says: /: "\(no "parameter"\)" \(expected content\/en\/glossary\.json:\d+\)/
	},
	'a text of the tables that is not translated': {
		file: 'hi/facts.json',
		change: (text) =>
			text.replace('"Photos of the public validation set": ', '"Photos of a set": '),
		says: /: "Photos of the public validation set" \(expected its translation.*; it stands in content\/data\/quantities\.csv:\d+\)/
	},
	'a translation that reaches nobody': {
		file: 'hi/facts.json',
		change: (text) => text,
		at: '"Photos of a set"',
		says: ': "Photos of a set" (expected a text of content/data that reaches a reader)'
	},
	'a translated text with another number': {
		file: 'hi/facts.json',
		change: swap('सटीकता 98.74% है, यानी 1.26%', 'सटीकता 97.84% है, यानी 1.26%'),
		at: '97.84%',
		says: /: "1\.26, 2, 97\.84 in .*" \(expected the numbers of the English text, 1\.26, 2, 98\.74\)/
	},
	'parts that are not the whole': {
		file: 'data/audits.csv',
		change: cell('real-no-label', 'value', '3164'),
		at: /^real-no-label,/,
		says: ': "real-labelled 46837 + real-no-label 3164 = 50001" (expected 50000, which is real-labelled.lookedAt'
	},
	'a text of the tables that is its own translation': {
		file: 'hi/facts.json',
		change: (text) => text.replace(/^\t("Categories of the exam"): .*$/m, '\t$1: $1,'),
		at: '"Categories of the exam": "C',
		says: ': "Categories of the exam" (expected another text than in English)'
	},
	'a message with a tag': {
		file: 'hi/messages/desk.json',
		change: (text) => text.replace('": "', '": "<b>'),
		at: '<b>',
		says: ': "<b>" (expected words without a tag, which would be printed)'
	},
	'marks of a merge in a step': {
		file: 'hi/sections/one-in-four.svx',
		change: intoStep('<<<<<<< HEAD'),
		at: '<<<<<<< HEAD',
		says: ': "<<<<<<< HEAD" (expected one of two changes'
	},
	'a sign that cannot be seen, in a label': {
		file: 'data/results.csv',
		change: cell('coca-ft', 'name', 'Co\u200bCa'),
		at: /^coca-ft,/,
		says: ': "U+200B" (expected no sign that cannot be seen)'
	},
	'a scene that names no system': {
		file: 'story.ts',
		change: swap(
			"show: 'mistakes', of: 'ilsvrc2014-googlenet'",
			"show: 'mistakes', of: 'ilsvrc2014-gogle'"
		),
		at: "id: 'loud-2014'",
		says: /: "ilsvrc2014-gogle" \(expected a row or fact .* step loud-2014; nearest: ilsvrc2014-/
	},
	'a scene that names a row which it would not show': {
		file: 'story.ts',
		change: swap("'v-moe',", "'ilsvrc2010-xrce',"),
		at: "id: 'weights'",
		says: ': "ilsvrc2010-xrce" (expected a row that scale shows in the scene of step weights'
	},
	'a scene that names a fact which its figure does not hold': {
		file: 'story.ts',
		change: swap(
			"{ show: 'photos', group: 'derived.dogPhotos' }",
			"{ show: 'photos', group: 'categories' }"
		),
		at: "id: 'exam'",
		says: ': "The field has no count of photos "categories"." (expected what the facts of field hold in the scene of step exam'
	},
	'a step that names no scene': {
		file: 'story.ts',
		change: swap("figure: 'desk', scene: { show: 'photo', answer: null }", "figure: 'desk'"),
		at: "{ id: 'desk',",
		says: ': "(no scene)" (expected a scene of desk for step desk, as src/lib/figures/desk/scene.ts'
	},
	'a scene that its figure cannot draw': {
		file: 'story.ts',
		change: swap("{ show: 'twins' }", "{ show: 'triplets' }"),
		at: "id: 'twins'",
		says: ': "{"show":"triplets"}" (expected a scene of desk for step twins'
	},
	'a figure that does not exist': {
		file: 'story.ts',
		change: swap("{ id: 'asked', figure: 'desk'", "{ id: 'asked', figure: 'dask'"),
		at: "id: 'asked'",
		says: ': "dask" (expected a figure for step asked: field, desk, '
	},
	'a step that is there twice': {
		file: 'story.ts',
		change: swap("id: 'first-guess'", "id: 'rescued'"),
		at: /id: 'rescued'(?![^]*id: 'rescued')/,
		says: /: "rescued" \(expected a step id not used before, but content\/story\.ts:\d+ has it\)/
	},
	'a section whose summary is no step': {
		file: 'story.ts',
		change: swap("summary: 'gap'", "summary: 'gapp'"),
		at: "slug: 'the-break'",
		says: ': "gapp" (expected the id of one of the steps of the-break)'
	},
	'a card whose number is no fact': {
		file: 'story.ts',
		change: swap("number: { of: 'categories' }", "number: { of: 'catagories' }"),
		at: "slug: 'one-photo'",
		says: ': "catagories" (expected a fact for the card of one-photo; nearest: categories'
	},
	'an exercise about a step that is not there': {
		file: 'exercises.ts',
		change: (text) => text,
		at: "id: 'mistakes-left'",
		says: ': "nowhere" (expected a step of content/story.ts for exercise mistakes-left; nearest: '
	},
	'a lesson that shows a step that is not there': {
		file: 'lesson.ts',
		change: swap("'ceiling', 'ruler']", "'cieling', 'ruler']"),
		at: "'cieling'",
		says: ': "cieling" (expected a step of content/story.ts; nearest: ceiling'
	}
};

const inLists: Record<string, Mistake> = {
	'a claim’s text with a number that its facts do not give': {
		file: 'data/claims.csv',
		change: row('N17', (line) => line.replace(/\d+\.\d%(?= was)/, '99.5%')),
		at: /^N17,/,
		says: ': "99.5" (expected one of the facts of N17, rounded: '
	},
	'a list of words that is no JSON': {
		file: 'en/glossary.json',
		change: (text) => text.replace('{\n\t"neural-network": {', '{\n\t"neural-network" {'),
		at: '"neural-network"',
		says: ': "{" (expected JSON: a colon after the key)'
	},
	'messages with a byte-order mark': {
		file: 'en/messages/site.json',
		change: (text) => `\uFEFF${text}`,
		says: ': "(a byte-order mark)" (expected a file that begins with {'
	},
	'a heading in a step': {
		file: `${en}/bigger.svx`,
		change: intoStep('## A heading\n\nand `code`, and <At step="gap"></At>'),
		at: '## A heading',
		says: ': "## A heading" (expected no heading: slides show paragraphs, lists, emphasis and links)'
	},
	'code in a step': {
		file: `${en}/bigger.svx`,
		change: (text) => text,
		at: '`code`',
		says: ': "`code`" (expected no code'
	},
	'a link without words': {
		file: `${en}/bigger.svx`,
		change: (text) => text,
		at: '<At step="gap"></At>',
		says: ': "<At step="gap"></At>" (expected words in <At>)'
	},
	'translated texts that are no JSON': {
		file: 'hi/facts.json',
		change: (text) => text.replace('",\n', '"\n'),
		at: /(?<=^\t".*\n)\t"/,
		says: '(expected JSON: a comma, or "}")'
	},
	'a README without the heading that a page shows': {
		file: 'data/README.md',
		change: swap('## How the numbers were checked', '## How they were checked'),
		says: ': "There is no heading "How the numbers were checked"" (expected the heading'
	}
};

let root = '';
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'mistakes-'));
	cpSync('content', join(root, 'content'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const inCopy = (file: string) => join(root, 'content', file);

/** Makes all mistakes of a group, reads the content, and puts it right again; returns what was said. */
async function saidAbout(mistakes: Record<string, Mistake>) {
	const lines = new Map<Mistake, number>();
	const files = [...new Set(Object.values(mistakes).map(({ file }) => file))];
	const own = (file: string) => readFileSync(join('content', file), 'utf8');
	try {
		for (const { file, change, named } of Object.values(mistakes)) {
			if (change) {
				mkdirSync(dirname(inCopy(file)), { recursive: true });
				const text = existsSync(inCopy(file)) ? readFileSync(inCopy(file), 'utf8') : '';
				writeFileSync(inCopy(file), change(text));
			} else rmSync(inCopy(file));
			if (!change && named) writeFileSync(inCopy(named), own(file));
		}
		for (const mistake of Object.values(mistakes)) {
			const { file, named = file, at } = mistake;
			if (!at) continue;
			const text = readFileSync(named.startsWith('../') ? named.slice(3) : inCopy(named), 'utf8');
			const pattern = typeof at === 'string' ? undefined : new RegExp(at.source, 'm');
			const index = pattern ? text.search(pattern) : text.indexOf(String(at));
			expect(index, `${named} has no ${String(at)}`).toBeGreaterThanOrEqual(0);
			lines.set(mistake, text.slice(0, index).split('\n').length);
		}
		const { story } = (await import(`${inCopy('story.ts')}?${lines.size}`)) as Pick<Code, 'story'>;
		const { lesson } = (await import(`${inCopy('lesson.ts')}?${lines.size}`)) as Pick<
			Code,
			'lesson'
		>;
		const exercises = exercisesFile.exercises.map((one) =>
			'an exercise about a step that is not there' in mistakes && one.id === 'mistakes-left'
				? { ...one, step: 'nowhere' }
				: one
		);
		readContent(root, settings.locales, { story, lesson, exercises });
		return { said: [], lines };
	} catch (error) {
		return { said: error instanceof Error ? error.message.split('\n').slice(1) : [], lines };
	} finally {
		for (const file of files) {
			if (existsSync(join('content', file))) writeFileSync(inCopy(file), own(file));
			else rmSync(inCopy(file));
		}
		for (const { named } of Object.values(mistakes))
			if (named && !named.startsWith('../')) rmSync(inCopy(named));
	}
}

describe.each([
	['the tables', inTables],
	['missing tables', inMissingTables],
	['missing rows', inRows],
	['words, messages and scenes', inWords],
	['lists of words', inLists]
] as const)('mistakes in %s, all at once', (_, mistakes) => {
	let found: Awaited<ReturnType<typeof saidAbout>>;
	beforeAll(async () => {
		found = await saidAbout(mistakes);
	}, 20_000);

	it.each(Object.entries(mistakes))('%s', (_, mistake) => {
		const { file, named = file, says } = mistake;
		const path = named.startsWith('../') ? named.slice(3) : `content/${named}`;
		const line = found.lines.get(mistake);
		const place = line === undefined ? new RegExp(`^${path}(?::1)?(?=:)`) : `${path}:${line}:`;
		const here = found.said.filter((one) =>
			typeof place === 'string' ? one.startsWith(place) : place.test(one)
		);
		const matching = here.filter((one) =>
			typeof says === 'string' ? one.includes(says) : says.test(one)
		);
		expect(matching, (here.length > 0 ? here : found.said).join('\n')).not.toEqual([]);
	});
});
