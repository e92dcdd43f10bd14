import { checkCount, checkShare } from './check';

/**
 * The standard error of a share measured on `n` photos drawn at random: sqrt(share (1 - share) / n),
 * the standard deviation of a binomial share.
 *
 * @param share a fraction of 1
 * @param n photos, a whole number of at least 1
 * @returns a fraction of 1
 * @throws RangeError when share is no fraction from 0 to 1, or n no whole number of at least 1
 */
export function standardError(share: number, n: number): number {
	checkShare('share', share);
	checkCount('n', n, 1);
	return Math.sqrt((share * (1 - share)) / n);
}

/**
 * The same standard error, counted in photos of the `n`: n times the share's.
 *
 * @param share a fraction of 1
 * @param n photos, a whole number of at least 1
 * @returns photos, not rounded
 * @throws RangeError as {@link standardError}
 */
export function standardErrorInPhotos(share: number, n: number): number {
	return n * standardError(share, n);
}
