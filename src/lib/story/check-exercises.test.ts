import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../../content/exercises';
import { story } from '../../../content/story';
import { readFactsFrom } from '../facts/node';
import { checkExercises } from './check-exercises';
import { describeProblem } from './problem';
import type { Exercise } from './exercise';

const facts = readFactsFrom('content/data');
const score = readFileSync('content/exercises.ts', 'utf8');
const file = 'content/en/teaching/exercises.svx';
const words = readFileSync(file, 'utf8');

const check = (all: Exercise[] = exercises, text = words, langs = ['en']) =>
	checkExercises(all, score, [{ file, lang: 'en', text }], langs, story, facts).map(
		describeProblem
	);

/** The exercises with one of them changed. */
const changed = (id: string, change: Partial<Exercise>) =>
	exercises.map((one) => (one.id === id ? ({ ...one, ...change } as Exercise) : one));

describe('checkExercises', () => {
	it('finds nothing wrong with the exercises as they are', () => {
		expect(check()).toEqual([]);
	});

	it('misses the words of an exercise, piece by piece', () => {
		const text = words.replace(/<Part id="mistakes-left\.hint-undivided">[^]*?<\/Part>/, '');
		expect(check(exercises, text)).toEqual([
			expect.stringMatching(
				/exercises\.svx:\d+: "\(no words\)" \(expected <Part id="mistakes-left\.hint-undivided">\)/
			)
		]);
		expect(check(exercises, '')).toContain(
			`${file}:1: "(no words)" (expected <Part id="mistakes-left.question">)`
		);
		expect(check(exercises, words, ['en', 'xx'])).toEqual([
			expect.stringContaining('content/xx/teaching/exercises.svx:1: "(no such file)"')
		]);
	});

	it('names words without an exercise, a hint without a cause, and a value that is not computed', () => {
		const more = (part: string) => check(exercises, `${part}\n${words}`);
		expect(more('<Part id="mistakes-lost.question">Why?</Part>')).toEqual([
			expect.stringMatching(/:1: "mistakes-lost\.question" \(expected .*nearest: mistakes-left/)
		]);
		expect(more('<Part id="mistakes-left.hint-hurry">Why?</Part>')).toEqual([
			expect.stringMatching(/a hint for a cause of mistakes-left: accuracy, test-photos, undivided/)
		]);
		expect(
			check(exercises, words.replace('<Value of="variance" />', '<Value of="varience" />'))
		).toEqual([
			expect.stringMatching(/"varience" \(expected a value of standard-error: answer, z/)
		]);
	});

	it('names an unknown fact and an unknown step with the nearest', () => {
		const typo = changed('mistakes-left', {
			kind: 'number',
			answer: ({ of }) => of('coca-ft.top1Eror')
		});
		expect(check(typo)).toEqual([
			expect.stringMatching(
				/^content\/exercises\.ts:\d+: "coca-ft\.top1Eror" .*nearest: coca-ft\.top1Error/
			)
		]);
		expect(check(changed('mistakes-left', { step: 'twise' }))).toEqual([
			expect.stringMatching(/"twise" .*for exercise mistakes-left; nearest: twice/)
		]);
	});

	it('finds answers that cannot be told apart', () => {
		const same = changed('mistakes-left', {
			kind: 'number',
			slips: {
				accuracy: ({ of }) => 500 * of('coca-ft.top1Accuracy'),
				'test-photos': () => 4500,
				undivided: () => 450_000
			}
		});
		expect(check(same)).toEqual([expect.stringContaining('test-photos: 4500')]);
		expect(check(changed('mistakes-left', { kind: 'number', close: 0.1 }))).toEqual([
			expect.stringContaining('a wider band for close')
		]);
		const [first] = exercises;
		const twice = check([...exercises, ...(first ? [first] : [])]);
		expect(twice.filter((one) => one.includes('an exercise id not used before'))).toHaveLength(1);
		expect(
			check(
				changed('which-is-lower', {
					kind: 'one',
					options: {
						first: { holds: true, cause: 'swapped' },
						five: { holds: true },
						depends: { holds: false, cause: 'depends' }
					}
				})
			)
		).toEqual([expect.stringContaining('one option that holds')]);
	});
});
