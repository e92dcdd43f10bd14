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
	let odds = { majority: 0, tie: 1 };
	for (let disputed = 0; disputed < least + cumulative.length; disputed++) {
		if (disputed > 0) odds = oneMore(odds, disputed, firstsPart);
		const index = disputed - least;
		const exactly = (cumulative[index] ?? 0) - (cumulative[index - 1] ?? 0);
		first += exactly * odds.majority;
		second += exactly * (1 - odds.majority - (disputed % 2 === 0 ? odds.tie : 0));
	}
	return [first, second];
}

/**
 * The chance that the first model gets more than half of the disputed photos, with one photo more.
 *
 * That photo decides only where it makes or breaks a tie, so each chance follows from the one before.
 * `tie` is the chance of the last tie that could happen: at `disputed`, or at one photo less.
 */
function oneMore(
	{ majority, tie }: { majority: number; tie: number },
	disputed: number,
	share: number
): { majority: number; tie: number } {
	if (disputed % 2 === 1) return { majority: majority + share * tie, tie };
	// Ahead by one at the photo before, and behind at this one: a tie. As likely the other way round.
	const broken = ((1 - share) * share * tie * (disputed - 1)) / (disputed / 2);
	return { majority: majority - broken, tie: 2 * broken };
}
