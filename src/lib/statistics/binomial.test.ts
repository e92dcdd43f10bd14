import { describe, expect, it } from 'vitest';
import { binomial } from './binomial';
import { seeded } from './random';

const DRAWS = 100_000;

function draws(n: number, share: number): number[] {
	const random = seeded(7);
	const draw = binomial(n, share);
	return Array.from({ length: DRAWS }, () => draw(random));
}

describe('binomial', () => {
	it.each([0.5, 0.1, 0.91])('gives each of 10 photos its probability at %f', (share) => {
		const choose = [1, 10, 45, 120, 210, 252, 210, 120, 45, 10, 1];
		const counts = new Array<number>(11).fill(0);
		for (const count of draws(10, share)) counts[count] = (counts[count] ?? 0) + 1;
		choose.forEach((ways, k) => {
			const probability = ways * share ** k * (1 - share) ** (10 - k);
			const error = Math.sqrt(DRAWS * probability * (1 - probability));
			expect(Math.abs((counts[k] ?? 0) - DRAWS * probability)).toBeLessThan(4.5 * error + 1);
		});
	});

	it.each([
		[50_000, 0.91],
		[50_000, 0.5],
		[50_000, 0.0001],
		[50_000, 0.99999],
		[1500, 0.0507],
		[1, 0.3]
	])('has the mean, spread and skew it should at %i photos, %f', (n, share) => {
		const sample = draws(n, share);
		const variance = n * share * (1 - share);
		const moment = (power: number) =>
			sample.reduce((sum, count) => sum + (count - n * share) ** power, 0) / DRAWS;
		const fourth = 3 * variance ** 2 + variance * (1 - 6 * share * (1 - share));
		expect(Math.abs(moment(1))).toBeLessThan(4.5 * Math.sqrt(variance / DRAWS));
		expect(Math.abs(moment(2) - variance)).toBeLessThan(
			4.5 * Math.sqrt((fourth - variance ** 2) / DRAWS)
		);
		// Sixth moments being long, the spread of the third comes from the sample itself.
		const third = variance * (1 - 2 * share);
		expect(Math.abs(moment(3) - third)).toBeLessThan(
			4.5 * Math.sqrt((moment(6) - moment(3) ** 2) / DRAWS) + 1e-9
		);
	});

	it('is certain at the ends', () => {
		const random = seeded(1);
		expect(binomial(50_000, 0)(random)).toBe(0);
		expect(binomial(50_000, 1)(random)).toBe(50_000);
		expect(binomial(0, 0.5)(random)).toBe(0);
		expect(binomial(10, 5e-324)(random)).toBe(0);
	});
});
