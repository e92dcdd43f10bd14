import { describe, expect, it } from 'vitest';
import { normalCdf } from './normal';
import { pairedResample, resample } from './resample';

const ROUNDS = 40_000;

/** log(0!) to log(n!). */
function logFactorials(n: number): Float64Array {
	const logs = new Float64Array(n + 1);
	for (let k = 1; k <= n; k++) logs[k] = (logs[k - 1] ?? 0) + Math.log(k);
	return logs;
}

/** The probability of each count from 0 to n, from factorials: another way than the code's own. */
function probabilities(n: number, share: number, logs = logFactorials(n)): Float64Array {
	return Float64Array.from({ length: n + 1 }, (_, k) =>
		Math.exp(
			(logs[n] ?? 0) -
				(logs[k] ?? 0) -
				(logs[n - k] ?? 0) +
				k * Math.log(share) +
				(n - k) * Math.log1p(-share)
		)
	);
}

/** The exact probabilities that the first, the second, neither of two independent models wins. */
function independentOdds(share1: number, share2: number, n: number): [number, number, number] {
	const [one, two] = [probabilities(n, share1), probabilities(n, share2)];
	let [first, second, shared, oneBelow, twoBelow] = [0, 0, 0, 0, 0];
	for (let k = 0; k <= n; k++) {
		const [p1, p2] = [one[k] ?? 0, two[k] ?? 0];
		first += p1 * twoBelow;
		second += p2 * oneBelow;
		shared += p1 * p2;
		oneBelow += p1;
		twoBelow += p2;
	}
	return [first, second, shared];
}

/** The same for two models on the same photos, from the multinomial: summed over all leads. */
function pairedOdds(difference: number, disagreement: number, n: number): [number, number, number] {
	const logs = logFactorials(n);
	const log = (k: number) => logs[k] ?? 0;
	const p = (disagreement + difference) / 2;
	const q = (disagreement - difference) / 2;
	const odds: [number, number, number] = [0, 0, 0];
	for (let b = 0; b <= n; b++) {
		for (let c = 0; b + c <= n; c++) {
			const rest = n - b - c;
			const probability = Math.exp(
				log(n) -
					log(b) -
					log(c) -
					log(rest) +
					b * Math.log(p) +
					c * Math.log(q) +
					rest * Math.log(1 - disagreement)
			);
			odds[b > c ? 0 : b < c ? 1 : 2] += probability;
		}
	}
	return odds;
}

function expectShare(count: number | undefined, probability: number): void {
	const error = Math.sqrt(ROUNDS * probability * (1 - probability));
	expect(Math.abs((count ?? NaN) - ROUNDS * probability)).toBeLessThan(4.5 * error + 1);
}

describe('resample', () => {
	it.each([
		[0.91, 0.9098, 50_000],
		[0.91, 0.9, 50_000],
		[0.95, 0.88, 258],
		[0.5, 0.5, 10]
	])('ranks %f and %f on %i photos as the exact sum says', (share1, share2, n) => {
		const { first, shared } = resample([share1, share2], n, ROUNDS, 11);
		const odds = independentOdds(share1, share2, n);
		expectShare(first[0], odds[0]);
		expectShare(first[1], odds[1]);
		expectShare(shared, odds[2]);
	});

	it('gives equal models equal chances', () => {
		const { first, shared } = resample([0.91, 0.91, 0.91, 0.91], 50_000, ROUNDS, 5);
		for (const count of first) expectShare(count, (1 - shared / ROUNDS) / 4);
	});

	it('counts every round once', () => {
		const { first, shared } = resample([0.9, 0.8, 0.9], 20, 1000, 3);
		expect(first.reduce((sum, count) => sum + count, shared)).toBe(1000);
	});

	it('gives certain results for certain shares', () => {
		expect(resample([0, 1, 0.5], 100, 50, 1)).toEqual({ first: [0, 50, 0], shared: 0 });
		expect(resample([1, 1], 100, 50, 1)).toEqual({ first: [0, 0], shared: 50 });
		expect(resample([0.5], 100, 50, 1)).toEqual({ first: [50], shared: 0 });
	});

	it('gives the same for the same seed, and something else for another', () => {
		const shares = [0.91, 0.9098, 0.9094];
		expect(resample(shares, 50_000, 1000, 4)).toEqual(resample(shares, 50_000, 1000, 4));
		expect(resample(shares, 50_000, 1000, 4)).not.toEqual(resample(shares, 50_000, 1000, 5));
	});

	it.each([
		[[], 100, 10, 1],
		[[91], 100, 10, 1],
		[[0.5, NaN], 100, 10, 1],
		[[0.5, 0.5], 0, 10, 1],
		[[0.5, 0.5], 1.5, 10, 1],
		[[0.5, 0.5], 100, 0, 1],
		[[0.5, 0.5], 100, NaN, 1],
		[[0.5, 0.5], 100, 10, -1]
	])('refuses shares %j, %f photos, %f rounds, seed %f', (shares, n, rounds, seed) => {
		expect(() => resample(shares, n, rounds, seed)).toThrow(RangeError);
	});
});

describe('pairedResample', () => {
	it.each([
		[0.02, 0.1, 300],
		[-0.05, 0.2, 300],
		[0.001, 0.01, 300],
		[0, 0.9, 50]
	])('ranks a lead of %f at %f disagreement on %i as the exact sum says', (lead, apart, n) => {
		const { first, shared } = pairedResample(lead, apart, n, ROUNDS, 17);
		const odds = pairedOdds(lead, apart, n);
		expectShare(first[0], odds[0]);
		expectShare(first[1], odds[1]);
		expectShare(shared, odds[2]);
	});

	it('ranks a lead of 10 photos in 50,000 at 3% disagreement as the normal curve says', () => {
		const { first, shared } = pairedResample(0.0002, 0.03, 50_000, ROUNDS, 17);
		// The lead: 10 photos in the mean, variance n (disagreement - difference ** 2).
		const deviation = Math.sqrt(50_000 * (0.03 - 0.0002 ** 2));
		const below = (lead: number) => normalCdf((lead - 10) / deviation);
		expectShare(first[0], 1 - below(0.5));
		expectShare(first[1], below(-0.5));
		expectShare(shared, below(0.5) - below(-0.5));
	});

	it('favours the better model more when the two seldom disagree', () => {
		const seldom = pairedResample(0.0012, 0.01, 50_000, ROUNDS, 2).first[0];
		const often = pairedResample(0.0012, 0.1, 50_000, ROUNDS, 2).first[0];
		expect(seldom).toBeGreaterThan(often ?? Infinity);
	});

	it('gives certain results where nothing is left to chance', () => {
		expect(pairedResample(0, 0, 100, 50, 1)).toEqual({ first: [0, 0], shared: 50 });
		expect(pairedResample(1, 1, 100, 50, 1)).toEqual({ first: [50, 0], shared: 0 });
		expect(pairedResample(-1, 1, 100, 50, 1)).toEqual({ first: [0, 50], shared: 0 });
	});

	it('gives the same for the same seed, and something else for another', () => {
		const sit = (seed: number) => pairedResample(0.0002, 0.03, 50_000, 1000, seed);
		expect(sit(4)).toEqual(sit(4));
		expect(sit(4)).not.toEqual(sit(5));
	});

	it.each([
		[0.04, 0.03, 100, 10, 1],
		[-0.04, 0.03, 100, 10, 1],
		[NaN, 0.03, 100, 10, 1],
		[0, 3, 100, 10, 1],
		[0, -0.1, 100, 10, 1],
		[0, NaN, 100, 10, 1],
		[0, 0.03, 0, 10, 1],
		[0, 0.03, 100, 0.5, 1],
		[0, 0.03, 100, 10, NaN]
	])(
		'refuses lead %f, disagreement %f, %f photos, %f rounds, seed %f',
		(lead, apart, n, rounds, seed) => {
			expect(() => pairedResample(lead, apart, n, rounds, seed)).toThrow(RangeError);
		}
	);
});
