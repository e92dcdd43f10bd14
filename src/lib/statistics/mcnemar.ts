import { checkCount, checkShare, checkZ } from './check';
import { Z_95 } from './normal';

/**
 * McNemar's test of two models on the same photos: only the photos count that one got right and the
 * other wrong. z = (onlyFirst - onlySecond) / sqrt(onlyFirst + onlySecond).
 *
 * McNemar (1947), "Note on the sampling error of the difference between correlated proportions or
 * percentages"; without continuity correction.
 *
 * @param onlyFirst photos that only the first got right, a whole number
 * @param onlySecond photos that only the second got right, a whole number
 * @returns standard errors: positive when the first is ahead, 0 when they are level
 * @throws RangeError when a count is no whole number of at least 0
 */
export function mcnemarZ(onlyFirst: number, onlySecond: number): number {
	checkCount('onlyFirst', onlyFirst, 0);
	checkCount('onlySecond', onlySecond, 0);
	if (onlyFirst === onlySecond) return 0;
	return (onlyFirst - onlySecond) / Math.sqrt(onlyFirst + onlySecond);
}

/**
 * The smallest lead, in photos, that McNemar's test calls significant when two models disagree on a
 * given share of the photos.
 *
 * To disagree on a photo is here: exactly one of the two is right. Two-sided, |z| > z strictly. The
 * lead is one that can happen: it is no larger than the number of disagreements, and odd when that
 * is odd, even when it is even.
 *
 * @param n photos, a whole number of at least 1
 * @param disagreement a fraction of 1; taken to the nearest whole photo
 * @param z the threshold in standard errors; left out, 95%
 * @returns photos, a whole number; Infinity when the models disagree on so few photos that even
 * winning all of them proves nothing
 * @throws RangeError when n or disagreement is not such a number, or z is not finite and above 0
 */
export function mcnemarSmallestDifference(
	n: number,
	disagreement: number,
	z: number = Z_95
): number {
	checkCount('n', n, 1);
	checkShare('disagreement', disagreement);
	checkZ(z);
	const disputed = Math.round(n * disagreement);
	for (let lead = Math.floor(z * Math.sqrt(disputed)); lead <= disputed; lead++) {
		if (passes(lead, disputed, z)) return lead;
	}
	return Infinity;
}

/**
 * The inverse: the largest number of disagreements at which McNemar's test still calls a lead of
 * `difference` photos significant. With more, the same lead proves less.
 *
 * The same conventions as {@link mcnemarSmallestDifference}: 30 photos pass at 234 disagreements
 * (132 to 102), and no longer at 236; 235 cannot happen with a lead of 30.
 *
 * @param difference photos, a whole number of at least 0
 * @param z the threshold in standard errors; left out, 95%
 * @returns photos, a whole number; 0 when the lead passes at no number of disagreements
 * @throws RangeError when difference is not such a number, or z is not finite and above 0
 */
export function mcnemarLargestDisagreement(difference: number, z: number = Z_95): number {
	checkCount('difference', difference, 0);
	checkZ(z);
	const most = Math.min(Math.ceil((difference / z) ** 2), Number.MAX_SAFE_INTEGER);
	for (let disputed = most; disputed >= difference; disputed--) {
		if (passes(difference, disputed, z)) return disputed;
	}
	return 0;
}

/** Whether a lead that can happen, b - c among b + c disagreements, is significant. */
function passes(lead: number, disputed: number, z: number): boolean {
	const sameParity = (disputed - lead) % 2 === 0;
	return sameParity && lead * lead > z * z * disputed;
}
