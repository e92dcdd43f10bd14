/**
 * How many standard errors either side of the middle hold 95% of a normal distribution: its 97.5%
 * quantile.
 */
export const Z_95 = 1.959963984540054;

/**
 * The share of a standard normal distribution that lies below `z`.
 *
 * One-sided p-value of a positive z: `normalCdf(-z)`; two-sided: `2 * normalCdf(-Math.abs(z))`.
 *
 * Near the middle by the series of Marsaglia (2004, "Evaluating the Normal Distribution"), in the
 * tails by Laplace's continued fraction (Abramowitz and Stegun 1964, 26.2.14), so that small
 * p-values keep their digits.
 *
 * @param z in standard deviations, infinite allowed
 * @returns a fraction of 1
 * @throws RangeError when z is not a number
 */
export function normalCdf(z: number): number {
	if (Number.isNaN(z)) throw new RangeError('z must be a number, not NaN');
	if (z >= 3) return 1 - upperTail(z);
	if (z <= -3) return upperTail(-z);
	let term = z;
	let sum = z;
	for (let odd = 3; Math.abs(term) > Number.EPSILON * Math.abs(sum); odd += 2) {
		term *= (z * z) / odd;
		sum += term;
	}
	return 0.5 + sum * density(z);
}

/** The share above z, for z of at least 3. */
function upperTail(z: number): number {
	// 80 steps give every digit of a double at 3, and more than that further out.
	let fraction = z;
	for (let step = 80; step > 0; step--) fraction = z + step / fraction;
	return density(z) / fraction;
}

function density(z: number): number {
	return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
