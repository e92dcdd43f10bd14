import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { swap } from '../facts/fixture';
import { readFactsFrom } from '../facts/node';
import { bareNumbers, checkStory, checkTeaching, routes } from './check';
import { checkSigns, checkTags } from './check-signs';
import { describeProblem, type WordsFile } from './problem';
import type { Score, ScoreSection, ScoreStep } from './score';

const facts = readFactsFrom('content/data');

const step = (id: string): ScoreStep => ({
	id,
	figure: 'field',
	scene: { show: 'photos', group: null }
});

const mistakesOf = (id: string, of: string): ScoreStep => ({
	id,
	figure: 'field',
	scene: { show: 'mistakes', of, guesses: 'one' }
});

const section = (slug: string, steps: ScoreStep[], summary = steps[0]?.id ?? ''): ScoreSection => ({
	slug,
	summary,
	number: { of: 'coca-ft.top1Accuracy' },
	steps
});

const key = section('key', ['desk', 'mouse', 'wide'].map(step), 'mouse');
const lion = section('lion', ['roar'].map(step));

/** A score as content/story.ts holds it: the slug in its second line, steps from the fifth on. */
const textOf = (story: Score) =>
	story
		.flatMap(({ slug, summary, steps }) => [
			'\t{',
			`\t\tslug: '${slug}',`,
			`\t\tsummary: '${summary}',`,
			'\t\tsteps: [',
			...steps.map(({ id }) => `\t\t\t{ id: '${id}', figure: 'field', scene: { grid: 'wide' } },`),
			'\t\t]',
			'\t},'
		])
		.join('\n');

const stepOf = (id: string) => `<Step id="${id}">\n\nThe words of ${id}.\n\n</Step>\n`;
const noteOn = (id: string, body = '<Say /> a\n\n<Slip /> b\n\n<Ask /> c') =>
	`<Note step="${id}">\n\n${body}\n\n</Note>\n`;

/**
 * The words of a section as a writer types them: the first step in line 6, its words in line 8, its
 * note in line 12, and the next step ten lines below that.
 */
function wordsOf({ slug, steps }: ScoreSection, lang = 'en'): WordsFile {
	const text = [
		'---\ntitle: A title\nshare: One sentence.\nnumber: right at once\n---',
		...steps.flatMap(({ id }) => [stepOf(id), noteOn(id)])
	].join('\n');
	return { file: `content/${lang}/sections/${slug}.svx`, lang, slug, text };
}

const check = (story: Score, words = story.map((one) => wordsOf(one)), langs = ['en']) =>
	checkStory(story, textOf(story), words, langs, () => facts);

/** What is wrong with the words of one section after a change to them. */
function checkWords(change: (text: string) => string, of = key) {
	const words = wordsOf(of);
	return check([of], [{ ...words, text: change(words.text) }]);
}

const keyFile = 'content/en/sections/key.svx';

/** A problem in the words of the section `key`, with a part of what was expected. */
const inKey = (line: number, value: string, expected: string) =>
	problem(keyFile, line, value, expected);
const inScore = (line: number, value: string, expected: string) =>
	problem('content/story.ts', line, value, expected);
const problem = (file: string, line: number, value: string, expected: string) => ({
	file,
	line,
	value,
	expected: expect.stringContaining(expected) as string
});

describe('checkStory on the score', () => {
	it('finds nothing where score, words and facts hold together', () => {
		expect(check([key, lion])).toEqual([]);
		const both = ['en', 'de'].map((lang) => wordsOf(key, lang));
		expect(check([key], both, ['en', 'de'])).toEqual([]);
	});

	it('wants every step id once, and names the second', () => {
		const again = section('again', [step('roar'), step('mouse')]);
		expect(check([key, again])).toEqual([inScore(15, 'mouse', 'a step id not used before')]);
	});

	it('takes no step id that is the address of a section, on whichever side it stands', () => {
		expect(check([section('key', [step('desk'), step('key')])])).toEqual([
			inScore(6, 'key', 'a step id not used before')
		]);
		expect(check([key, section('mouse', [step('roar')])])).toEqual([
			inScore(11, 'mouse', 'an address not used before')
		]);
	});

	it('takes no section at an address that the site has for something else', () => {
		expect(check([key, section('present', [step('roar')])])).toEqual([
			inScore(11, 'present', 'another address: the site has pages at ')
		]);
		const folders = ['src/routes', 'src/routes/[[lang=lang]]'].flatMap((folder) =>
			readdirSync(folder, { withFileTypes: true })
				.filter((entry) => entry.isDirectory() && /^[\w-]+$/.test(entry.name))
				.map(({ name }) => name)
		);
		expect([...new Set(folders)].sort()).toEqual(routes);
	});

	it('wants a summary that is one of the steps of its own section', () => {
		expect(check([key, section('lion', [step('roar')], 'desk')])).toEqual([
			inScore(11, 'desk', 'the id of one of the steps of lion')
		]);
	});

	it('wants a fact for the card’s number, and names the nearest', () => {
		const unknown = { ...section('lion', [step('roar')]), number: { of: 'coca-ft.top1' } };
		expect(check([key, unknown])).toEqual([
			inScore(11, 'coca-ft.top1', 'a fact for the card of lion; nearest: coca-ft')
		]);
	});

	it('wants every row that a scene names, and names the nearest rows', () => {
		const steps = [mistakesOf('desk', 'coca-ft'), mistakesOf('mouse', 'coca-fine')];
		expect(check([section('key', steps, 'mouse')])).toEqual([
			inScore(6, 'coca-fine', 'in the scene of step mouse; nearest: coca-ft, ')
		]);
	});

	it('points at the step itself, not at other places that hold its id', () => {
		const steps = [step('desk'), step('mouse'), mistakesOf('wide', 'no-such-row'), step('roar')];
		expect(check([section('key', steps, 'wide')])).toMatchObject([{ line: 7 }]);
	});

	it('points at the first line where the text of the score does not hold the id', () => {
		const story = [section('key', [mistakesOf('desk', 'no-such-row')])];
		expect(
			checkStory(
				story,
				'\n\n\n',
				story.map((one) => wordsOf(one)),
				['en'],
				() => facts
			)
		).toMatchObject([{ file: 'content/story.ts', line: 1 }]);
	});

	it('wants the words of every section in every language', () => {
		const words = [wordsOf(key), wordsOf(lion), wordsOf(key, 'de')];
		expect(check([key, lion], words, ['en', 'de'])).toEqual([
			problem('content/de/sections/lion.svx', 1, '(no such file)', 'the words of section lion')
		]);
	});

	it('wants a section for every file of words', () => {
		expect(check([key], [wordsOf(key), wordsOf(lion)])).toEqual([
			problem('content/en/sections/lion.svx', 1, 'lion', 'a section of content/story.ts')
		]);
	});
});

describe('checkStory on the steps of a section', () => {
	it('misses the words of a step, and says nothing against the steps after it', () => {
		expect(checkWords(swap('<Step id="desk">\n\nThe words of desk.\n\n</Step>\n', ''))).toEqual([
			inKey(48, '(no words)', '<Step id="desk">')
		]);
	});

	it('does not take words in a comment for words', () => {
		const commented = swap('<Step id="wide">\n\nThe words of wide.\n\n</Step>', '<!-- $& -->');
		expect(checkWords(commented)).toEqual([inKey(53, '(no words)', '<Step id="wide">')]);
	});

	it('refuses words for a step that the score does not have, and names those it has', () => {
		const more = '<Step id="cat">\n\nWords.\n\n</Step>\n\n';
		expect(checkWords(swap('<Step id="mouse">', `${more}<Step id="mouse">`))).toEqual([
			inKey(22, 'cat', 'a step of this section: desk, mouse, wide')
		]);
	});

	it('refuses the words of a step of another section', () => {
		const words = [wordsOf(key), wordsOf({ ...lion, steps: [...lion.steps, step('desk')] })];
		expect(check([key, lion], words)).toEqual([
			problem('content/en/sections/lion.svx', 22, 'desk', 'a step of this section: roar'),
			problem('content/en/sections/lion.svx', 28, 'desk', 'a step of this section: roar')
		]);
	});

	it('wants the steps in the order of the score', () => {
		const { text } = wordsOf({ ...key, steps: ['mouse', 'desk', 'wide'].map(step) });
		expect(checkWords(() => text)).toEqual([
			inKey(6, 'mouse', 'step desk here'),
			inKey(22, 'desk', 'step mouse here')
		]);
	});

	it('wants the words of a step once', () => {
		const { text } = wordsOf({ ...key, steps: ['desk', 'mouse', 'mouse', 'wide'].map(step) });
		expect(checkWords(() => text)).toEqual([
			inKey(38, 'mouse', 'only once'),
			inKey(44, 'mouse', 'one note for a step')
		]);
	});

	it('wants words in a step', () => {
		expect(checkWords(swap('The words of mouse.', ''))).toEqual([
			inKey(22, '<Step id="mouse">', 'words')
		]);
		expect(checkWords(swap('The words of mouse.', '<!-- later -->'))).toEqual([
			inKey(22, '<Step id="mouse">', 'words')
		]);
	});

	it.each([
		['in the middle', 'mouse', 22],
		['at the end', 'wide', 38]
	])('points at a <Step> %s that is not closed', (_, id, line) => {
		const problems = checkWords(swap(`The words of ${id}.\n\n</Step>`, `The words of ${id}.`));
		expect(problems).toContainEqual(inKey(line, `<Step id="${id}">`, '</Step>'));
		expect(problems).toContainEqual(
			expect.objectContaining({ value: '(no words)', expected: `<Step id="${id}">` })
		);
		expect(problems).toHaveLength(2);
	});

	it('misses a note together with the words of its step', () => {
		const gone = swap(`${stepOf('wide')}\n${noteOn('wide')}`, '');
		expect(checkWords(gone)).toEqual([
			inKey(38, '(no words)', '<Step id="wide">'),
			inKey(38, '(no note)', '<Note step="wide">')
		]);
	});

	it('wants all words in a step or a note, and says so once a line', () => {
		const loose = swap(
			'<Step id="mouse">',
			'Loose\nwords.\n\n<!-- a remark -->\n<Step id="mouse">'
		);
		expect(checkWords(loose)).toEqual([
			inKey(22, 'Loose', 'words inside <Step> or <Note>'),
			inKey(23, 'words.', 'words inside <Step> or <Note>')
		]);
	});

	it('takes no tag that stands for nothing in a section, and tells how attributes are written', () => {
		const within = (text: string) => checkWords(swap('The words of mouse', text));
		expect(within('<Part id="a">words</Part>').map(({ value }) => value)).toContain('<Part>');
		expect(within('<Fact of="validation-photos" as="plain" />')).toContainEqual(
			inKey(24, 'as="plain"', 'as of <Fact> as "bare", "year", "month" or "points"')
		);
		expect(within("<Fact of='validation-photos' />")).toContainEqual(
			inKey(24, "of='validation-photos'", 'of of <Fact> as "…"')
		);
	});

	it('points at a <Step> whose id it cannot read', () => {
		expect(checkWords(swap('<Step id="mouse">', '<Step id={mouse}>'))).toContainEqual(
			inKey(22, '<Step id={mouse}>', '<Step id="…">words</Step>')
		);
	});
});

describe('checkStory on a <Fact>', () => {
	const withFact = (fact: string) => checkWords(swap('The words of mouse', fact));

	it('takes numbers and fitting words of known facts', () => {
		expect(withFact('<Fact of="coca-ft.top1Accuracy" digits={1} />')).toEqual([]);
		expect(withFact('<Fact of="validation-photos" as="bare" />')).toEqual([]);
		expect(withFact('<Fact of="derived.gap2012" as="points" />')).toEqual([]);
		expect(withFact('<Fact of="googlenet-networks">Seven</Fact>')).toEqual([]);
		expect(withFact('<Fact of="googlenet-networks">all seven of them</Fact>')).toEqual([]);
		expect(withFact('<Fact of="googlenet-networks">सातों</Fact>')).toEqual([]);
		expect(withFact('<Fact of="categories">a thousand</Fact>')).toEqual([]);
		expect(withFact('<Fact of="contest-handed-over">Kaggle</Fact>')).toEqual([]);
	});

	it('names the nearest facts to one that is not there', () => {
		expect(withFact('<Fact of="coca-ft.top1Acuracy" />')).toEqual([
			inKey(24, 'coca-ft.top1Acuracy', 'a fact; nearest: coca-ft.top1Accuracy, ')
		]);
		expect(withFact('<Fact of="derived.gap2021">the gap</Fact>')).toEqual([
			inKey(24, 'derived.gap2021', 'derived.gap2012')
		]);
	});

	it('asks which number is meant where a row has several', () => {
		expect(withFact('<Fact of="coca-ft" />')).toEqual([inKey(24, 'coca-ft', 'nearest: coca-ft.')]);
	});

	it('wants an of', () => {
		expect(withFact('<Fact digits={1} />')).toEqual([
			inKey(24, '<Fact digits={1} />', '<Fact of="…">')
		]);
	});

	it('compares a small number in words with the number', () => {
		expect(withFact('<Fact of="googlenet-networks">six</Fact>')).toEqual([
			inKey(24, 'six', '7, the value of googlenet-networks')
		]);
	});

	it.each(['quite a few', 'hello', 'six or seven', 'seventeen', 'seven hundred'])(
		'wants words that say its number, and not: %s',
		(words) => {
			expect(withFact(`<Fact of="googlenet-networks">${words}</Fact>`)).toEqual([
				inKey(24, words, '7, the value of googlenet-networks')
			]);
		}
	);

	it('lets nobody type the digits of a fact', () => {
		expect(withFact('<Fact of="googlenet-networks">7</Fact>')).toEqual([
			inKey(24, '7', 'words, or <Fact/>')
		]);
	});

	it('looks at every <Fact> of a paragraph, each in its own line', () => {
		const two = '<Fact of="no-such-fact" /> and\n<Fact of="graphics-cards">three</Fact>';
		expect(withFact(two)).toMatchObject([
			{ line: 24, value: 'no-such-fact' },
			{ line: 25, value: 'three' }
		]);
	});

	it('leaves alone what is commented out', () => {
		expect(withFact('<!-- <Fact of="no-such-fact" /> --> Words')).toEqual([]);
	});
});

describe('checkStory on front matter', () => {
	it('wants a title, a share and the words of the number', () => {
		const matter = '---\ntitle: A title\nshare: One sentence.\nnumber: right at once\n---\n';
		const whole = '"title: …", "share: …" and "number: …" between two lines of "---"';
		expect(checkWords(swap(matter, ''))).toEqual([inKey(1, '(no front matter)', whole)]);
		expect(checkWords((text) => `\uFEFF${text}`)).toEqual([inKey(1, '(a byte-order mark)', whole)]);
		expect(checkWords(swap('share: One sentence.\n', ''))).toEqual([
			inKey(1, '(no share)', 'share: …')
		]);
		expect(checkWords(swap('title: A title', 'title:'))).toEqual([
			inKey(1, '(no title)', 'title: …')
		]);
	});

	it.each(['Two: one', 'One and:', 'One # two', '“Quoted” first', "'Let's see'", '- one'])(
		'wants quotes round %s, which YAML would not take as it stands',
		(value) => {
			expect(checkWords(swap('One sentence.', value))).toEqual([inKey(3, value, 'single quotes')]);
		}
	);

	it.each(["'Two: one'", '"Two: one"', 'Mid-sentence “quotes”', 'One:two', "Let's see"])(
		'takes %s',
		(value) => {
			expect(checkWords(swap('One sentence.', value))).toEqual([]);
		}
	);

	it('knows its lines, each once, and no tags in them', () => {
		expect(checkWords(swap('number: right', 'numbr: x\ntitle: B\nnumber: right'))).toEqual(
			[inKey(4, 'numbr', 'one of title, share, number'), inKey(5, 'title', 'once')].map((problem) =>
				expect.objectContaining({ value: problem.value, expected: problem.expected })
			)
		);
		expect(checkWords(swap('A title', 'A <b>title</b>'))).toMatchObject([
			{ line: 2, value: '<b>' },
			{ line: 2, value: '</b>' }
		]);
	});

	it('holds title and share to the rule on numbers', () => {
		expect(checkWords(swap('One sentence.', 'Down to 2.25% in 2017.'))).toEqual([
			inKey(3, '2.25%', 'a name or a year of content/data')
		]);
	});
});

describe('checkStory on everything at once', () => {
	it('reports all problems of the score and of all words', () => {
		const steps = [step('roar'), step('desk'), mistakesOf('tail', 'no-such-row')];
		const broken = section('lion', steps, 'mane');
		const german = wordsOf(key, 'de');
		const words = [
			{ ...wordsOf(key), text: swap('words of desk', '26 words')(wordsOf(key).text) },
			{ ...german, text: swap('The words of wide.', '<Fact of="lost" />')(german.text) },
			wordsOf(section('stray', [step('stray')]))
		];
		const found = check([key, broken], words, ['en', 'de']);
		expect(found.map(({ file, line, value }) => `${file}:${line} ${value}`).sort()).toEqual([
			'content/de/sections/key.svx:40 lost',
			'content/de/sections/lion.svx:1 (no such file)',
			'content/en/sections/key.svx:8 26',
			'content/en/sections/lion.svx:1 (no such file)',
			'content/en/sections/stray.svx:1 stray',
			'content/story.ts:11 mane',
			'content/story.ts:15 desk',
			'content/story.ts:16 no-such-row'
		]);
	});
});

describe('bareNumbers', () => {
	const valuesIn = (text: string) => bareNumbers(text, facts).map(({ value }) => value);

	it.each([
		['An error of 26.2% is left.', '26.2%'],
		['It is right on (91.0 %) of them.', '91.0'],
		['It misses 26 percent.', '26'],
		['It misses 5 photos.', '5'],
		['“1,126” photos', '1,126'],
		['In 1066 nothing was measured.', '1066'],
		['It has 60M weights.', '60M'],
		['It took 10x longer.', '10x'],
		['A 7-layer network', '7-layer'],
		['It is **4.49** now.', '4.49'],
		['It is <b>4.49</b> now.', '4.49'],
		['It is {4.49} now.', '4.49'],
		['Eleven of them', 'Eleven'],
		['twenty percent', 'twenty'],
		['Sixty-one photos', 'Sixty'],
		['a dozen networks', 'dozen'],
		['Hundreds of photos', 'Hundreds'],
		['forty thousand photos', ['forty', 'thousand']],
		['two trillion weights', 'trillion'],
		['ग्यारह फ़ोटो', 'ग्यारह'],
		['लगभग हज़ार, या हज़ारों', ['हज़ार', 'हज़ारों']],
		['तीन लाख फ़ोटो।', 'लाख'],
		['कुछ अरब जोड़े', 'अरब'],
		['कोई दर्जन भर', 'दर्जन'],
		['२०१२ में', '२०१२']
	])('finds the number in: %s', (text, value) => {
		expect(valuesIn(text)).toEqual([value].flat());
	});

	it('does not take a number for a name because a name ends in it', () => {
		expect(valuesIn('ImageNet-22k, BASIC-L and JFT-3B')).toEqual([]);
		expect(valuesIn('22k photos and 3B pairs')).toEqual(['22k', '3B']);
	});

	it.each([
		'ResNet-152, by itself',
		'ResNet-152’s layers',
		'Soups on ViT-G/14.',
		'(CoAtNet-7)',
		'resnet-50 and EVA-02-L',
		'Top-1 and top-5 error',
		'ImageNet-1K',
		'In October 2012, and since 2017.',
		'2012’s winner',
		'seven of ten, three percent, one in four',
		'Often, weighty, attendance, somebody',
		'शीर्ष-5 त्रुटि, दस में से सात',
		'सौंपा गया, तीसरा, अरबी, बीसवाँ',
		'<!-- 26% of\nthem, twenty -->',
		'<Fact of="coca-ft.top1Accuracy" digits={1} />',
		'<Fact of="coca-ft.top1Accuracy"\n\tdigits={1}\n/>',
		'<Fact of="categories">a thousand</Fact>',
		'<span style="width: 26%">words</span>',
		'[a page](https://example.org/26)'
	])('leaves alone: %s', (text) => {
		expect(valuesIn(text)).toEqual([]);
	});

	it('counts lines from one, also behind comments and tags of several lines', () => {
		const text = '12%\n<!-- 1\n2 -->\n<Fact\n\tof="x"\n/> 13%\nwords\nthirty and 14%';
		expect(bareNumbers(text, facts)).toEqual([
			{ line: 1, value: '12%' },
			{ line: 6, value: '13%' },
			{ line: 8, value: '14%' },
			{ line: 8, value: 'thirty' }
		]);
	});

	it('counts the lines of a file as its writer does', () => {
		expect(checkWords(swap('The words of mouse.', 'Words,\nand 26.2% of them.'))).toEqual([
			inKey(25, '26.2%', '<Fact of="…"/>')
		]);
	});
});

describe('notes on steps', () => {
	/** The words of key with something in place of the note on a step. */
	const instead = (step: string, text: string) => checkWords(swap(noteOn(step), text));
	const expected = (problems: ReturnType<typeof check>) => problems.map((one) => one.expected);

	it('are missed, at the end of the file, for every step that has words', () => {
		expect(instead('mouse', '')).toEqual([inKey(44, '(no note)', '<Note step="mouse">')]);
		expect(instead('mouse', `<!-- ${noteOn('mouse')} -->`)).toEqual([
			inKey(53, '(no note)', '<Note step="mouse">')
		]);
	});

	it('stand right after the step that they are about, once', () => {
		expect(expected(instead('mouse', `${noteOn('desk')}${noteOn('mouse')}`))).toEqual([
			'one note for a step'
		]);
		expect(expected(instead('mouse', noteOn('wide')))).toEqual([
			'the note right after <Step id="wide">',
			'one note for a step',
			'<Note step="mouse">'
		]);
		expect(expected(instead('mouse', `${noteOn('mouse')}${noteOn('roar')}`))).toEqual([
			'a step of this section: desk, mouse, wide'
		]);
	});

	it('have three paragraphs: what to say, what is often wrong, what to ask', () => {
		expect(expected(instead('desk', noteOn('desk', '<Say /> a\n\n<Ask /> c')))).toEqual([
			'three paragraphs: <Say /> …, then <Slip /> …, then <Ask /> …'
		]);
	});

	it('are pointed at where they are not closed', () => {
		expect(instead('wide', noteOn('wide').replace('</Note>', ''))).toContainEqual(
			inKey(44, '<Note step="wide">', 'one whole <Note step="…">words</Note>')
		);
	});

	it('hold no typed number and no unknown fact', () => {
		const body = '<Say /> 26.2%\n\n<Slip /> b <Fact of="nothing" />\n\n<Ask /> c';
		expect(instead('desk', noteOn('desk', body)).map(({ value }) => value)).toEqual([
			'nothing',
			'26.2%'
		]);
	});
});

describe('checkTeaching', () => {
	const file = 'content/en/teaching/teach.svx';
	const problems = (text: string) =>
		checkTeaching({ file, text }, [key, lion], facts).map(({ line, value }) => `${line} ${value}`);
	const inPart = (text: string) => problems(`<Part id="p">${text}</Part>`);

	it('takes links to steps that exist, and names the others with their line', () => {
		expect(
			inPart('<At step="roar">here</At>\n<At step="roars">there</At>\n<At>where</At>')
		).toEqual(['2 roars', '3 (none)']);
	});

	it('wants all words in a part', () => {
		expect(problems('<Part id="a">\nx\n</Part>\n\nLoose words.\n')).toEqual(['5 Loose words.']);
	});

	it('takes computed values in exercises only', () => {
		const text = '<Part id="a"><Value of="answer" /></Part>';
		expect(problems(text)).toEqual(['1 <Value>']);
		const exercises = file.replace('teach.svx', 'exercises.svx');
		expect(checkTeaching({ file: exercises, text }, [key], facts)).toEqual([]);
	});

	it('wants parts whole and named once', () => {
		expect(problems('<Part id="a">\nx\n</Part>\n<Part id="a">\ny\n</Part>\n<Part id="b">')).toEqual(
			['4 a', '7 <Part id="b">']
		);
	});

	it('reads numbers and facts as in the story', () => {
		expect(inPart('12% of <Fact of="nothing" />')).toEqual(['1 nothing', '1 12%']);
	});

	it('lets a numbered list count, and no other number begin a line', () => {
		expect(inPart('\n1. a\n2. b\n7 photos\n3.5 points\n')).toEqual(['4 7', '5 3.5']);
	});
});

describe('what nobody types on purpose', () => {
	it('is named with its line', () => {
		const marks = 'a\u200b b\n\ufffd \u202e \0\n<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n';
		expect(checkSigns('a.svx', marks).map(({ line, value }) => `${line} ${value}`)).toEqual([
			'1 U+200B',
			'2 U+FFFD',
			'2 U+202E',
			'2 U+0000',
			'3 <<<<<<< ours',
			'5 =======',
			'7 >>>>>>> theirs'
		]);
		expect(checkSigns('a.svx', '\ufeffक्‍ष, रक्‌त — “so”\u00a0a\n---\n')).toEqual([]);
	});

	it('as tags where they would be printed', () => {
		expect(
			checkTags('a.json', '{\n"a": "<b>x"\n}').map(({ line, value }) => [line, value])
		).toEqual([[2, '<b>']]);
		expect(checkTags('a.json', '"a < b, p<0.05"')).toEqual([]);
	});
});

describe('describeProblem', () => {
	it('says file, line, value and what was expected in one line', () => {
		const found = { file: keyFile, line: 12, value: 'cat', expected: 'a step' };
		expect(describeProblem(found)).toBe('content/en/sections/key.svx:12: "cat" (expected a step)');
	});
});
