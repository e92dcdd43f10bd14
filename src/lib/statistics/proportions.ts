import { checkHits } from './check';

/**
 * How many standard errors apart two shares lie that were measured on different photos: the pooled
 * two-proportion z statistic.
 *
 * Pooled: the standard error is that of two samples from one population with the share that both
 * make together, because that is what the test asks. Its square is the chi-squared statistic of the
 * 2 x 2 table (Pearson 1900), without continuity correction. For two models on the same photos it
 * is too strict; see `mcnemarZ`.
 *
 * @param hits1 photos of the first sample, a whole number from 0 to n1
 * @param n1 photos, a whole number of at least 1
 * @param hits2 photos of the second sample, a whole number from 0 to n2
 * @param n2 photos, a whole number of at least 1
 * @returns standard errors: positive when the first share is the larger, 0 when they are equal
 * @throws RangeError when a count is not such a number
 */
export function twoProportionZ(hits1: number, n1: number, hits2: number, n2: number): number {
	checkHits(hits1, n1);
	checkHits(hits2, n2);
	const pooled = (hits1 + hits2) / (n1 + n2);
	// Nobody or everybody hit: the shares are equal, and there is no spread to divide by.
	if (pooled === 0 || pooled === 1) return 0;
	const error = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
	return (hits1 / n1 - hits2 / n2) / error;
}
