import { describe, expect, it } from 'vitest';
import { swap, tablesWith } from './fixture';
import { FactsError, printProblem, type Problem } from './problem';
import { readFacts } from './read';

type Change = Parameters<typeof tablesWith>[0];

/** What is wrong with the tables after a change, one printed problem a line. */
function problemsOf(change: Change): string[] {
	return rawProblemsOf(change).map(printProblem);
}

function rawProblemsOf(change: Change): readonly Problem[] {
	try {
		readFacts(tablesWith(change), { definitions: {} });
	} catch (error) {
		if (error instanceof FactsError) return error.problems;
		throw error;
	}
	return [];
}

const everyFile = (change: (text: string) => string): Change =>
	Object.fromEntries(Object.keys(tablesWith()).map((file) => [file, change]));

describe('sound tables', () => {
	it('load as plain JSON', () => {
		const facts = readFacts(tablesWith(), { definitions: {} });
		expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
		expect(facts.results.map(({ id }) => id)).toEqual(['coca', 'senet', 'alexnet']);
	});

	it('load the same with a byte order mark, with CRLF, and without a last line break', () => {
		const sound = readFacts(tablesWith(), { definitions: {} });
		for (const change of [
			(text: string) => `\uFEFF${text}`,
			(text: string) => text.replaceAll('\n', '\r\n'),
			(text: string) => text.trimEnd()
		]) {
			expect(readFacts(tablesWith(everyFile(change)), { definitions: {} })).toEqual(sound);
		}
	});

	it('may have their columns in another order', () => {
		const turned = (text: string) =>
			text
				.trimEnd()
				.split('\n')
				.map((line) => line.split(',').reverse().join(','))
				.join('\n');
		expect(problemsOf({ 'exams.csv': turned })).toEqual([]);
	});

	it('keep printed digits, and fill in the other side of a score exactly', () => {
		const { results } = readFacts(tablesWith(), { definitions: {} });
		const [coca, senet, alexnet] = results;
		expect(coca).toMatchObject({ top1Accuracy: 91, top1Error: 9, complements: ['top1Error'] });
		expect(coca?.printed).toMatchObject({ top1Accuracy: '91.0', top1Error: '9.0' });
		expect(senet).toMatchObject({
			top5Accuracy: 97.749,
			complements: ['top5Accuracy'],
			year: 2017
		});
		expect(alexnet?.complements).toEqual(['top1Error']);
	});
});

const IDS_OF_EXAMS = 'content/data/exams.csv, nearest';

// [what is broken, the change, the exact problems]
const broken: [string, NonNullable<Change>, string[]][] = [
	[
		'a stray quote',
		{ 'results.csv': swap('CoCa fine-tuned', 'CoCa "fine"-tuned') },
		[
			'content/data/results.csv:2:name:character 11: "CoCa "fine"-tuned" (expected no quote inside a cell that does not begin with one)'
		]
	],
	[
		'text after a closing quote',
		{ 'sources.csv': swap('"Labels, looked at again"', '"Labels, looked at"again') },
		[
			'content/data/sources.csv:4:title:character 32: ""Labels, looked at"again" (expected a comma or the end of the line after a closing quote)'
		]
	],
	[
		'a quote left open',
		{ 'audits.csv': swap('real.json,primary', '"real.json,primary') },
		[
			'content/data/audits.csv:2:locator:character 81: ""real.json,primary," (expected a closing quote on the same line)'
		]
	],
	[
		'a trailing comma',
		{ 'quantities.csv': swap('Table 1,primary,', 'Table 1,primary,,') },
		['content/data/quantities.csv:2: "," (expected 9 cells, found 10)']
	],
	[
		'a missing comma',
		{ 'quantities.csv': swap('50000,photos', '50000 photos') },
		['content/data/quantities.csv:2: "" (expected 9 cells, found 8)']
	],
	[
		'a blank line',
		{ 'audits.csv': swap('\nkey-accuracy', '\n\nkey-accuracy') },
		['content/data/audits.csv:3:id:character 1: "" (expected no blank line)']
	],
	[
		'a blank file',
		{ 'models.csv': () => '' },
		['content/data/models.csv: "" (expected a header row and data rows)']
	],
	[
		'a file of blank lines',
		{ 'models.csv': () => '\n\n' },
		['content/data/models.csv: "" (expected a header row and data rows)']
	],
	[
		'a header alone',
		{ 'models.csv': (text) => text.slice(0, text.indexOf('\n') + 1) },
		['content/data/models.csv: "" (expected at least one data row)']
	],
	[
		'a missing file',
		{ 'models.csv': () => undefined },
		['content/data/models.csv: "" (expected this file to be there)']
	],
	[
		'a missing column',
		{ 'exams.csv': (text) => text.replaceAll(',single-label,', ',').replace(',marking,', ',') },
		['content/data/exams.csv:1:marking: "" (expected this column in the header)']
	],
	[
		'an unknown column',
		{ 'exams.csv': swap('marking', 'markings') },
		[
			'content/data/exams.csv:1:marking: "" (expected this column in the header)',
			'content/data/exams.csv:1:markings: "markings" (expected only the columns id, name, split, images, marking, metric_note, labels, source, locator, evidence, note)'
		]
	],
	[
		'a column that is there twice',
		{
			'exams.csv': (text) =>
				text.replace(',note\n', ',note,note\n').replaceAll('primary,', 'primary,,')
		},
		['content/data/exams.csv:1:note: "note" (expected each column once)']
	],
	[
		'an id that is there twice in a table',
		{
			'audits.csv': swap('key-accuracy', 'accepted'),
			'claims.csv': swap('key-accuracy', 'accepted')
		},
		[
			'content/data/audits.csv:3:id: "accepted" (expected an id that no other row has, but content/data/audits.csv:2 has it)'
		]
	],
	[
		'an id that two tables have',
		{ 'quantities.csv': swap('contest-end', 'coca') },
		[
			'content/data/quantities.csv:3:id: "coca" (expected an id that no other row has, but content/data/results.csv:2 has it)'
		]
	],
	[
		'an id with a space',
		{ 'quantities.csv': swap('contest-end', 'contest end') },
		[
			'content/data/quantities.csv:3:id: "contest end" (expected an id of small letters, digits and single hyphens)'
		]
	],
	[
		'a source that is not there',
		{ 'results.csv': swap('contest-pages', 'contest-page') },
		[
			'content/data/results.csv:3:source: "contest-page" (expected an id in content/data/sources.csv, nearest: contest-pages, coca-paper, audit-paper)'
		]
	],
	[
		'a source that nobody cites',
		{ 'results.csv': swap('coca-paper', 'contest-pages') },
		['content/data/sources.csv:2:id: "coca-paper" (expected a source that some row cites)']
	],
	[
		'an exam that is not there',
		{ 'people.csv': swap('hidden-test', 'hidden') },
		[
			`content/data/people.csv:2:exam: "hidden" (expected an id in ${IDS_OF_EXAMS}: hidden-test, validation)`
		]
	],
	[
		'a day that the calendar does not have',
		{ 'results.csv': swap('2022-05-04', '2015-02-30') },
		[
			'content/data/results.csv:2:date: "2015-02-30" (expected a date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD)'
		]
	],
	[
		'a percentage above 100',
		{ 'models.csv': swap('82.969', '829.69') },
		[
			'content/data/models.csv:2:real_accuracy: "829.69" (expected a percentage 0 to 100, or nothing)'
		]
	],
	[
		'a percentage below 0',
		{ 'models.csv': swap('82.969', '-82.969') },
		[
			'content/data/models.csv:2:real_accuracy: "-82.969" (expected a percentage 0 to 100, or nothing)'
		]
	],
	[
		'a decimal comma, a sign, a word for a number',
		{
			'results.csv': (text) =>
				text.replace(',91.0,', ',"91,0",').replace(',2.251,', ',2.251%,').replace(',60,', ',abc,')
		},
		[
			'content/data/results.csv:2:top1_accuracy: "91,0" (expected a percentage 0 to 100, or nothing)',
			'content/data/results.csv:3:top5_error: "2.251%" (expected a percentage 0 to 100, or nothing)',
			'content/data/results.csv:4:params_millions: "abc" (expected a number that is not negative, or nothing)'
		]
	],
	[
		'a top-5 error above the top-1 error',
		{ 'results.csv': swap('59.3,81.8,18.2', '59.3,,48.2') },
		[
			'content/data/results.csv:4:top5_error: "48.2" (expected a top-5 error not above the top-1 error, 40.7)'
		]
	],
	[
		'a top-5 accuracy below the top-1 accuracy',
		{ 'models.csv': swap('92.866', '72.866') },
		[
			'content/data/models.csv:2:top5_accuracy: "72.866" (expected a top-5 error not above the top-1 error, 23.844)'
		]
	],
	[
		'an accuracy and an error that do not add up',
		{ 'results.csv': swap('81.8,18.2', '81.8,18.3') },
		[
			'content/data/results.csv:4:top5_error: "18.3" (expected 18.2, which is 100 minus the top5_accuracy 81.8)'
		]
	],
	[
		'a percentage that its own count contradicts',
		{ 'people.csv': swap('1424', '1434') },
		[
			'content/data/people.csv:2:accuracy: "94.9" (expected 95.6, which is 1434 of 1500)',
			'content/data/people.csv:2:error: "5.1" (expected 4.4, which is 66 of 1500)'
		]
	],
	[
		'more right answers than photos',
		{ 'people.csv': swap('1424', '1524') },
		['content/data/people.csv:2:correct: "1524" (expected not more than the 1500 images)']
	],
	[
		'a figure that nobody has verified',
		{ 'people.csv': swap('primary', 'unverified') },
		[
			'content/data/people.csv:2:evidence: "unverified" (expected evidence that was read: one of primary, comparison-table, secondary)'
		]
	],
	[
		'a missing locator',
		{ 'people.csv': swap(',blog,', ',,') },
		['content/data/people.csv:2:locator: "" (expected text, without space at its ends)']
	],
	[
		'a unit that is not known',
		{ 'audits.csv': swap(',keys,46837', ',key,46837') },
		[expect.stringMatching(/^content\/data\/audits\.csv:2:unit: "key" \(expected one of percent, /)]
	],
	[
		'a percentage of more than 100 by its unit',
		{ 'audits.csv': swap('90.02', '900.2') },
		['content/data/audits.csv:3:value: "900.2" (expected a percentage 0 to 100)']
	],
	[
		'a number where the unit says date',
		{ 'quantities.csv': swap('2017-07-26', '26') },
		['content/data/quantities.csv:3:value: "26" (expected a date, as its unit says)']
	],
	[
		'a date where the unit says photos',
		{ 'quantities.csv': swap('50000', '2015-05-01') },
		['content/data/quantities.csv:2:value: "2015-05-01" (expected a number of photos)']
	],
	[
		'an address without encryption',
		{ 'sources.csv': swap('https://image', 'http://image') },
		[
			'content/data/sources.csv:3:url: "http://image-net.org/challenges/LSVRC/" (expected an https address)'
		]
	],
	[
		'a verdict that is none',
		{ 'claims.csv': swap(',right,', ',correct,') },
		[
			'content/data/claims.csv:2:verdict: "correct" (expected one of right, imprecise, unsupported, wrong)'
		]
	],
	[
		'a claim that names a fact nobody has',
		{ 'claims.csv': swap('coca.top1Accuracy', 'coca.top5Error') },
		[
			expect.stringMatching(
				/^content\/data\/claims\.csv:2:facts: "coca\.top5Error" \(expected a fact, nearest: coca\.top1Error, /
			)
		]
	],
	[
		'a claim that names a row and not which of its numbers',
		{ 'claims.csv': swap('coca.top1Accuracy', 'coca') },
		[
			expect.stringMatching(
				/^content\/data\/claims\.csv:2:facts: "coca" \(expected a fact, nearest: coca\./
			)
		]
	]
];

describe('broken tables', () => {
	it.each(broken)('%s', (_, change, problems) => {
		expect(problemsOf(change)).toEqual(problems);
	});

	it('a file that is no table', () => {
		const files = { ...tablesWith(), 'result.csv': 'id\n' };
		expect(() => readFacts(files, { definitions: {} })).toThrow(
			'content/data/result.csv: "result.csv" (expected only sources.csv, exams.csv, results.csv,'
		);
	});
});

describe('several problems', () => {
	it('of one row, of several rows and of several files are thrown together, in order', () => {
		const problems = rawProblemsOf({
			'results.csv': (text) =>
				text
					.replace('2022-05-04', '2022-05-44')
					.replace(',91.0,', ',191.0,')
					.replace('single,fine-tuned', 'sin"gle,fine-tuned')
					.replace('59.3,81.8,18.2', '59.3,81.8,18.4'),
			'people.csv': swap('primary', 'unverified'),
			'claims.csv': () => ''
		});
		expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
			'content/data/claims.csv:0:',
			'content/data/people.csv:2:evidence',
			'content/data/results.csv:2:networks',
			'content/data/results.csv:2:date',
			'content/data/results.csv:2:top1_accuracy',
			'content/data/results.csv:4:top5_error'
		]);
	});

	it('are found in one row, also beside a trailing comma or a quote left open', () => {
		const places = (change: (text: string) => string) =>
			rawProblemsOf({ 'results.csv': change }).map(({ line, column }) => `${line}:${column}`);
		const wrong = (text: string) => text.replace(',91.0,', ',-91.0,');
		expect(places((text) => wrong(text).replace('Table 2,primary,', 'Table 2,primary,,'))).toEqual([
			'2:',
			'2:top1_accuracy'
		]);
		expect(
			places((text) => wrong(text).replace('coca-paper,Table 2', 'coca-paper,"Table 2'))
		).toEqual(['2:locator', '2:top1_accuracy']);
	});

	it('are not made up for the rows of a table whose header is wrong', () => {
		expect(problemsOf({ 'audits.csv': swap('id,study', 'ID,study') })).toEqual([
			'content/data/audits.csv:1:id: "" (expected this column in the header)',
			expect.stringMatching(/^content\/data\/audits\.csv:1:ID: "ID" \(expected only the columns /)
		]);
		expect(problemsOf({ 'results.csv': swap('date', 'day') })).toHaveLength(2);
	});

	it('does not blame a claim for a fact whose row has a problem', () => {
		const problems = problemsOf({ 'results.csv': swap('2022-05-04', '2022-05-44') });
		expect(problems).toHaveLength(1);
	});

	it('does not call a source uncited because the row that cites it has a problem', () => {
		for (const change of [
			swap('coca-paper,Table 2,primary,', 'coca-paper,Table 2,primary,,'),
			swap('coca-paper,Table 2', '"coca-paper,Table 2')
		]) {
			expect(problemsOf({ 'results.csv': change })).toHaveLength(1);
		}
	});

	it('prints the count, then one a line', () => {
		const change = { 'people.csv': swap('primary', 'unverified'), 'claims.csv': () => '' };
		expect(() => readFacts(tablesWith(change), { definitions: {} })).toThrow(
			/^2 problems in the tables:\ncontent\/data\/claims\.csv: .*\ncontent\/data\/people\.csv:2:evidence: .*$/
		);
	});

	it('names the folder it was told', () => {
		const files = tablesWith({ 'claims.csv': () => undefined });
		expect(() => readFacts(files, { folder: 'elsewhere', definitions: {} })).toThrow(
			'elsewhere/claims.csv: "" (expected this file to be there)'
		);
	});
});
