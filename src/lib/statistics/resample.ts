import { binomial } from './binomial';
import { checkCount, checkShare } from './check';
import { seeded } from './random';

/** Who came first how often, in rounds. */
export interface Ranking {
	/** For each model, in the order given: the rounds in which it alone came first. */
	first: number[];
	/** The rounds in which two or more shared the first place. */
	shared: number;
}

/**
 * Sets `rounds` new exams of `n` photos each and counts who comes first, as if every model saw
 * photos of its own: each gets Binomial(n, share) right, independent of the others.
 *
 * Models that see the same photos vary together; for two of them see {@link pairedResample}.
 *
 * @param shares the models' true shares of right answers, fractions of 1; at least one
 * @param n photos in an exam, a whole number of at least 1
 * @param rounds exams, a whole number of at least 1
 * @param seed a whole number from 0 to 4,294,967,295
 * @returns rounds; all of `first` and `shared` add up to `rounds`
 * @throws RangeError when shares is empty, or a number is not as said
 */
export function resample(
	shares: readonly number[],
	n: number,
	rounds: number,
	seed: number
): Ranking {
	checkCount('the number of shares', shares.length, 1);
	return rank(shares.length, rounds, exams(shares, n, seed));
}

/**
 * The exams of {@link resample}, one after the other: each call sets the next one and returns every
 * model's right answers, in photos.
 *
 * @throws RangeError as {@link resample}
 */
export function exams(shares: readonly number[], n: number, seed: number): () => number[] {
	for (const share of shares) checkShare('share', share);
	checkCount('n', n, 1);
	const random = seeded(seed);
	const sittings = shares.map((share) => binomial(n, share));
	return () => sittings.map((sit) => sit(random));
}

/**
 * Sets `rounds` new exams of `n` photos each for two models that see the same photos, and counts who
 * comes first.
 *
 * Each photo falls to the first model alone with probability (disagreement + difference) / 2, to the
 * second alone with (disagreement - difference) / 2, and else to both or to neither, which moves
 * nobody ahead. The three counts are multinomial: drawn as Binomial(n, disagreement) disputed
 * photos, then the first model's part of them, binomial again.
 *
 * @param difference the first model's true share less the second's, a fraction of 1, from
 * -disagreement to disagreement
 * @param disagreement the share of photos that exactly one of the two gets right, a fraction of 1
 * @param n photos in an exam, a whole number of at least 1
 * @param rounds exams, a whole number of at least 1
 * @param seed a whole number from 0 to 4,294,967,295
 * @returns rounds; `first` holds the two models, and with `shared` adds up to `rounds`
 * @throws RangeError when a number is not as said
 */
export function pairedResample(
	difference: number,
	disagreement: number,
	n: number,
	rounds: number,
	seed: number
): Ranking {
	return rank(2, rounds, pairedExams(difference, disagreement, n, seed));
}

/**
 * The exams of {@link pairedResample}, one after the other: each call sets the next one and returns
 * the photos that only the first got right, and those that only the second did.
 *
 * @throws RangeError as {@link pairedResample}
 */
export function pairedExams(
	difference: number,
	disagreement: number,
	n: number,
	seed: number
): () => [onlyFirst: number, onlySecond: number] {
	const firstsPart = firstsPartOf(difference, disagreement);
	checkCount('n', n, 1);
	const random = seeded(seed);
	const dispute = binomial(n, disagreement);
	// The same number of disputed photos comes up again and again: each table is built once.
	const splits = new Map<number, ReturnType<typeof binomial>>();
	return () => {
		const disputed = dispute(random);
		let split = splits.get(disputed);
		if (!split) splits.set(disputed, (split = binomial(disputed, firstsPart)));
		const onlyFirst = split(random);
		return [onlyFirst, disputed - onlyFirst];
	};
}

/** Of the photos that exactly one of two models gets right, the first model's expected part. */
export function firstsPartOf(difference: number, disagreement: number): number {
	checkShare('disagreement', disagreement);
	if (!(Math.abs(difference) <= disagreement)) {
		throw new RangeError(
			`difference must lie within the disagreement of ${disagreement}, not at ${difference}`
		);
	}
	return disagreement === 0 ? 0 : (disagreement + difference) / (2 * disagreement);
}

/** Holds the exams and counts who came first. */
function rank(models: number, rounds: number, exam: () => number[]): Ranking {
	checkCount('rounds', rounds, 1);
	const first = new Array<number>(models).fill(0);
	let shared = 0;
	for (let round = 0; round < rounds; round++) {
		const scores = exam();
		const best = Math.max(...scores);
		const winner = scores.indexOf(best);
		if (scores.lastIndexOf(best) === winner) first[winner] = (first[winner] ?? 0) + 1;
		else shared++;
	}
	return { first, shared };
}
