import { describe, expect, it } from 'vitest';
import type { Definition } from './derive';
import { swap, tablesWith } from './fixture';
import { countOf, factIds, factOf, hasFact, hasRow, numberOf, rowOf, sourceTitle } from './lookup';
import { printProblem, FactsError } from './problem';
import { readFacts } from './read';

const half: Definition = {
	name: 'Half a photo too many',
	unit: 'photos',
	digits: 0,
	from: ['senet.top5Error', 'photos', 'alexnet.top5Error'],
	derivation: 'error × photos',
	compute: ([error, photos]) => (Number(error?.value) / 100) * Number(photos?.value)
};
const facts = readFacts(tablesWith(), { definitions: { half } });

describe('factOf', () => {
	it('finds a printed number with everything that is known about it', () => {
		expect(factOf(facts, 'coca.top1Accuracy')).toEqual({
			id: 'coca.top1Accuracy',
			name: 'CoCa fine-tuned: top-1 accuracy',
			value: 91,
			printed: '91.0',
			decimals: 1,
			unit: 'percent',
			exam: rowOf(facts, 'exams', 'validation'),
			protocol: '576 px',
			extraData: 'JFT-3B',
			source: rowOf(facts, 'sources', 'coca-paper'),
			locator: 'Table 2',
			evidence: 'primary',
			note: ''
		});
	});

	it('says of a complement that it is one, and of what', () => {
		expect(factOf(facts, 'coca.top1Error')).toMatchObject({
			value: 9,
			printed: '9.0',
			complement: true,
			derivation: '100 − x',
			from: ['coca.top1Accuracy']
		});
		expect(factOf(facts, 'senet.top5Accuracy')).toMatchObject({
			printed: '97.749',
			from: ['senet.top5Error']
		});
		// Both were printed.
		expect(factOf(facts, 'alexnet.top5Error').complement).toBeUndefined();
		expect(factOf(facts, 'person.error').complement).toBeUndefined();
	});

	it('counts mistakes from the right answers', () => {
		const mistakes = factOf(facts, 'person.wrong');
		expect(mistakes).toMatchObject({
			value: 76,
			unit: 'photos',
			from: ['person.images', 'person.correct']
		});
		expect(mistakes.complement).toBeUndefined();
	});

	it('finds dates, years and texts', () => {
		expect(factOf(facts, 'coca.date')).toMatchObject({ value: '2022-05-04', unit: 'date' });
		expect(factOf(facts, 'coca.year')).toMatchObject({ value: 2022, unit: 'year' });
		expect(factOf(facts, 'coca.extraData')).toMatchObject({ value: 'JFT-3B', unit: 'text' });
		expect(factOf(facts, 'contest-end')).toMatchObject({ value: '2017-07-26', unit: 'date' });
	});

	it('knows a row of one number by its bare id too', () => {
		expect(factOf(facts, 'accepted')).toEqual({
			...factOf(facts, 'accepted.value'),
			id: 'accepted'
		});
		expect(factOf(facts, 'accepted.lookedAt').value).toBe(46837);
	});

	it('finds rows whose id has a dot', () => {
		expect(factOf(facts, 'resnet50.tv_in1k.v2Accuracy')).toMatchObject({
			value: 63.19,
			printed: '63.190'
		});
	});

	it('gives a computed number its derivation, its first source and its weakest evidence', () => {
		expect(factOf(facts, 'derived.half')).toMatchObject({
			value: 1125.5,
			printed: '1126',
			decimals: 0,
			derivation: 'error × photos',
			from: ['senet.top5Error', 'photos', 'alexnet.top5Error'],
			source: { id: 'contest-pages' },
			evidence: 'secondary'
		});
	});

	it('names the nearest ids when it knows none', () => {
		expect(() => factOf(facts, 'coca.top1Acuracy')).toThrow(
			'There is no fact "coca.top1Acuracy". Nearest: coca.top1Accuracy'
		);
		expect(() => factOf(facts, 'coca')).toThrow('Which number of that row: coca.top1Accuracy, ');
		// The cell is empty: there is no such fact.
		expect(() => factOf(facts, 'coca.top5Error')).toThrow('There is no fact "coca.top5Error"');
	});

	it('works on facts that have travelled as JSON', () => {
		const arrived = JSON.parse(JSON.stringify(facts)) as typeof facts;
		expect(factIds(arrived).map((id) => factOf(arrived, id))).toEqual(
			factIds(facts).map((id) => factOf(facts, id))
		);
	});
});

describe('numbers, counts, rows', () => {
	it('gives the unrounded number, and the count that is printed', () => {
		expect(numberOf(facts, 'derived.half')).toBe(1125.5);
		expect(countOf(facts, 'derived.half')).toBe(1126);
	});

	it('refuses what is no number, and no count', () => {
		expect(() => numberOf(facts, 'coca.date')).toThrow(TypeError);
		expect(() => countOf(facts, 'coca.top1Accuracy')).toThrow(TypeError);
	});

	it('finds rows by id, and names the nearest of that table', () => {
		expect(rowOf(facts, 'results', 'senet').role).toBe('winner');
		expect(() => rowOf(facts, 'results', 'sennet')).toThrow(
			'no row "sennet" in results. Nearest: senet'
		);
	});

	it('tells what exists', () => {
		expect([hasFact(facts, 'photos'), hasFact(facts, 'coca')]).toEqual([true, false]);
		expect([hasRow(facts, 'coca'), hasRow(facts, 'N1'), hasRow(facts, 'coca.year')]).toEqual([
			true,
			true,
			false
		]);
	});
});

describe('derived facts', () => {
	it('are a problem when what they are computed from is gone', () => {
		const files = tablesWith({
			'quantities.csv': swap('photos,Validation', 'pictures,Validation')
		});
		let found: string[] = [];
		try {
			readFacts(files, { definitions: { half } });
		} catch (error) {
			if (error instanceof FactsError) found = error.problems.map(printProblem);
		}
		expect(found).toEqual([
			expect.stringMatching(
				/^src\/lib\/facts\/derived\.ts:derived\.half: .*\(expected what it is computed from: There is no fact "photos"/
			)
		]);
	});

	it('are a problem when the facts do not allow the computation', () => {
		const compute = () => {
			throw new RangeError('a lead below nought');
		};
		let found: string[] = [];
		try {
			readFacts(tablesWith(), { definitions: { half: { ...half, compute } } });
		} catch (error) {
			if (error instanceof FactsError) found = error.problems.map(printProblem);
		}
		expect(found).toEqual([
			expect.stringContaining(
				'(expected facts that it can be computed from: a lead below nought; it reads '
			)
		]);
		expect(found[0]).toMatch(/"photos" \(content\/data\/quantities\.csv:\d+\)/);
	});

	it('name the rows behind other derived ones, and the table they are computed over', () => {
		const broken: Definition = {
			...half,
			from: ['derived.half'],
			over: { table: 'results', rowsOf: ({ results }) => results },
			compute: () => {
				throw new RangeError('no row fits');
			}
		};
		expect(() => readFacts(tablesWith(), { definitions: { half, broken } })).toThrow(
			/derived\.broken: .*rows of the table results.*"photos" \(.*quantities\.csv:\d+\)/
		);
	});

	it('may be computed from those before them', () => {
		const twice: Definition = {
			...half,
			digits: 1,
			from: ['derived.half'],
			compute: ([once]) => 2 * Number(once?.value)
		};
		const both = readFacts(tablesWith(), { definitions: { half, twice } });
		// From the unrounded 1125.5, and not from the 1126 it prints.
		expect(factOf(both, 'derived.twice')).toMatchObject({ value: 2251, printed: '2251.0' });
	});

	it('are known to claims', () => {
		const files = tablesWith({ 'claims.csv': swap('coca.top1Accuracy', 'derived.half') });
		expect(readFacts(files, { definitions: { half } }).claims[0]?.facts[0]).toBe('derived.half');
		expect(() => readFacts(files, { definitions: {} })).toThrow('"derived.half" (expected a fact');
	});
});

describe('sourceTitle', () => {
	it('is what the row of the source says', () => {
		expect(sourceTitle(facts, 'coca-paper')).toBe(rowOf(facts, 'sources', 'coca-paper').title);
	});

	it('says which sources are near to an id that is none', () => {
		expect(() => sourceTitle(facts, 'coca-papre')).toThrow('coca-paper');
	});
});
