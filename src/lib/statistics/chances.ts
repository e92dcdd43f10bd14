import { atMost, binomialTable } from './binomial';
import { checkCount, checkShare } from './check';
import { firstsPartOf } from './resample';

/**
 * How likely each model is to come first alone when a new exam is set, as if every model saw photos
 * of its own: what the tally of `resample` comes to in the long run.
 *
 * Exact: the sum over all counts of the chance that a model gets so many right and every other one
 * fewer.
 *
 * @param shares the models' true shares of right answers, fractions of 1; at least one
 * @param n photos in the exam, a whole number of at least 1
 * @returns fractions of 1, in the order given; what is missing to 1 is the chance of a shared first place
 * @throws RangeError when shares is empty, or a number is not as said
 */
export function chancesOfFirst(shares: readonly number[], n: number): number[] {
	checkCount('the number of shares', shares.length, 1);
	for (const share of shares) checkShare('share', share);
	checkCount('n', n, 1);
	const tables = shares.map((share) => binomialTable(n, share));
	return tables.map((own) => {
		const others = tables.filter((table) => table !== own);
		let chance = 0;
		own.cumulative.forEach((cumulative, index) => {
			const count = own.least + index;
			const exactly = cumulative - (own.cumulative[index - 1] ?? 0);
			chance += others.reduce((product, table) => product * atMost(table, count - 1), exactly);
		});
		return chance;
	});
}

/**
 * How likely each of two models that see the same photos is to come first alone: what the tally of
 * `pairedResample` comes to in the long run.
 *
 * Exact: the sum over all numbers of disputed photos of the chance that the first gets more than half
 * of them.
 *
 * @param difference the first model's true share less the second's, a fraction of 1, from
 * -disagreement to disagreement
 * @param disagreement the share of photos that exactly one of the two gets right, a fraction of 1
 * @param n photos in the exam, a whole number of at least 1
 * @returns fractions of 1; what is missing to 1 is the chance that they are level
 * @throws RangeError when a number is not as said
 */
export function pairedChances(
	difference: number,
	disagreement: number,
	n: number
): [first: number, second: number] {
	const firstsPart = firstsPartOf(difference, disagreement);
	checkCount('n', n, 1);
	const { least, cumulative } = binomialTable(n, disagreement);
	let [first, second] = [0, 0];
	cumulative.forEach((below, index) => {
		const disputed = least + index;
		const exactly = below - (cumulative[index - 1] ?? 0);
		const split = binomialTable(disputed, firstsPart);
		first += exactly * (1 - atMost(split, Math.floor(disputed / 2)));
		second += exactly * atMost(split, Math.ceil(disputed / 2) - 1);
	});
	return [first, second];
}
