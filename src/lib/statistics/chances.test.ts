import { describe, expect, it } from 'vitest';
import { chancesOfFirst, pairedChances } from './chances';
import { normalCdf } from './normal';
import { exams, pairedExams, pairedResample, resample } from './resample';

const ROUNDS = 40_000;

/** A tally agrees with a chance when it lies within 4.5 standard errors of it. */
function expectTally(count: number | undefined, chance: number | undefined): void {
	const expected = ROUNDS * (chance ?? NaN);
	const error = Math.sqrt(expected * (1 - (chance ?? NaN)));
	expect(Math.abs((count ?? NaN) - expected)).toBeLessThan(4.5 * error + 1);
}

describe('chancesOfFirst', () => {
	it('is what counting by hand says for a few photos', () => {
		// Two photos: 0, 1, 2 right with 1/4, 1/2, 1/4. The first wins at 1 against 0, 2 against 0 or 1.
		expect(chancesOfFirst([0.5, 0.5], 2)[0]).toBeCloseTo(5 / 16, 12);
		expect(chancesOfFirst([0.5, 0.5, 0.5], 1)[1]).toBeCloseTo(1 / 8, 12);
		expect(chancesOfFirst([0, 1], 100)).toEqual([0, 1]);
		expect(chancesOfFirst([0.5], 100)[0]).toBeCloseTo(1, 12);
	});

	it('follows the normal curve for two models on many photos', () => {
		const [first = NaN] = chancesOfFirst([0.91, 0.9098], 50_000);
		const deviation = Math.sqrt(50_000 * (0.91 * 0.09 + 0.9098 * 0.0902));
		expect(first).toBeCloseTo(1 - normalCdf((0.5 - 10) / deviation), 4);
	});

	it('is what the tally of new exams comes to', () => {
		const shares = [0.911, 0.91, 0.9098, 0.9094, 0.9088];
		const chances = chancesOfFirst(shares, 50_000);
		const { first, shared } = resample(shares, 50_000, ROUNDS, 23);
		first.forEach((count, model) => {
			expectTally(count, chances[model]);
		});
		expectTally(shared, 1 - chances.reduce((sum, chance) => sum + chance));
	});

	it.each([
		[[], 100],
		[[91], 100],
		[[0.5], 0]
	])('refuses shares %j and %f photos', (shares, n) => {
		expect(() => chancesOfFirst(shares, n)).toThrow(RangeError);
	});
});

describe('pairedChances', () => {
	it('is what counting by hand says for a few photos', () => {
		expect(pairedChances(0.1, 0.3, 1)[0]).toBeCloseTo(0.2, 12);
		expect(pairedChances(0.1, 0.3, 1)[1]).toBeCloseTo(0.1, 12);
		// Two photos, always disputed, evenly: two to none, one each, none to two.
		expect(pairedChances(0, 1, 2)[0]).toBeCloseTo(0.25, 12);
		expect(pairedChances(0, 0, 100)).toEqual([0, 0]);
	});

	it.each([
		[0.0002, 0.005],
		[0.0002, 0.03],
		[0.0012, 0.06],
		[-0.001, 0.03]
	])('is what the tally comes to at a lead of %f and %f disagreement', (lead, apart) => {
		const chances = pairedChances(lead, apart, 50_000);
		const { first, shared } = pairedResample(lead, apart, 50_000, ROUNDS, 31);
		expectTally(first[0], chances[0]);
		expectTally(first[1], chances[1]);
		expectTally(shared, 1 - chances[0] - chances[1]);
	});

	it('refuses a lead larger than the disagreement', () => {
		expect(() => pairedChances(0.04, 0.03, 100)).toThrow(RangeError);
	});
});

describe('exams', () => {
	it('are the same one after the other for the same seed', () => {
		const sit = (seed: number) => {
			const next = exams([0.91, 0.9098], 50_000, seed);
			return [next(), next(), next()];
		};
		expect(sit(7)).toEqual(sit(7));
		expect(sit(7)).not.toEqual(sit(8));
		expect(new Set(sit(7).map(String)).size).toBe(3);
	});

	it('are what resample counts', () => {
		const next = exams([0.91, 0.9098], 50_000, 7);
		const firsts = Array.from({ length: 100 }, next).filter(([a = 0, b = 0]) => a > b);
		expect(firsts).toHaveLength(resample([0.91, 0.9098], 50_000, 100, 7).first[0] ?? NaN);
	});

	it('give the lead that was asked for, in the mean', () => {
		const next = pairedExams(0.0002, 0.03, 50_000, 9);
		const leads = Array.from({ length: ROUNDS }, () => {
			const [first, second] = next();
			return first - second;
		});
		const mean = leads.reduce((sum, lead) => sum + lead) / ROUNDS;
		expect(Math.abs(mean - 10)).toBeLessThan(4.5 * Math.sqrt((50_000 * 0.03) / ROUNDS));
	});
});
