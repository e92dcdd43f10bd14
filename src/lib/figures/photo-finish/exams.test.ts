import { describe, expect, it } from 'vitest';
import { leadsAfter, placesAfter } from './exams';

/** So few photos that many an exam ends level. */
const few = 10;
const exams = 20_000;

const expectTally = ({ first, chance }: { first: number; chance: number }) => {
	const error = Math.sqrt(exams * chance * (1 - chance));
	expect(Math.abs(first - exams * chance)).toBeLessThan(4 * error);
};

describe('a tally', () => {
	const models = [
		{ id: 'a', photos: 6 },
		{ id: 'b', photos: 6 },
		{ id: 'c', photos: 5 }
	];

	it('leaves exams out that no model won alone', () => {
		const { tallies } = placesAfter(exams, models, models, few);
		tallies.forEach(expectTally);
		const won = tallies.reduce((sum, { first }) => sum + first, 0);
		expect(won).toBeLessThan(0.85 * exams);
	});

	it('leaves exams out in which two models came out level', () => {
		const [even, ahead] = leadsAfter(exams, [0, 2], 0.5, few);
		if (!even || !ahead) expect.fail('two leads, two tallies');
		expectTally(even.tally);
		expectTally(ahead.tally);
		expect(even.tally.first).toBeLessThan(0.42 * exams);
		expect(ahead.tally.first).toBeGreaterThan(even.tally.first);
	});

	it('counts only those who are shown', () => {
		const [b, c] = models.slice(1);
		if (!b || !c) expect.fail();
		const { tallies, counts } = placesAfter(exams, models, [b, c], few);
		expect(counts).toEqual(placesAfter(exams, models, models, few).counts.slice(1));
		tallies.forEach(expectTally);
	});
});
