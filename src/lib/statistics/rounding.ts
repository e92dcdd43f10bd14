import { checkCount } from './check';

/** Whole photos, both ends included. */
export interface CountRange {
	low: number;
	high: number;
}

/**
 * The counts of `n` whose percentage prints as `printed` when rounded half up at as many digits.
 *
 * '91.0' of 50,000 is any count from 45,475 (90.95%, rounded up) to 45,524; 45,525 (91.05%) already
 * prints as 91.1. Decided in whole numbers, so a count on the edge falls on the right side.
 *
 * @param printed a percentage as printed, with its digits and without a sign: '91.0', '90.98', '5'
 * @param n photos, a whole number of at least 1
 * @returns the smallest and the largest count, in photos
 * @throws RangeError when `printed` is no percentage from 0 to 100, n no whole number of at least 1,
 * or no count of n prints so ('2.4' of 204: 4 print as 2.0, 5 as 2.5)
 */
export function roundingRange(printed: string, n: number): CountRange {
	const { units, whole } = parsePercentage(printed);
	checkCount('n', n, 1);
	// A count k prints so when 2 units - 1 <= 2 k whole / n < 2 units + 1.
	const photos = BigInt(n);
	const lowest = ceilDivide((2n * units - 1n) * photos, 2n * whole);
	const beyond = ceilDivide((2n * units + 1n) * photos, 2n * whole);
	const low = lowest < 0n ? 0n : lowest;
	const high = beyond > photos ? photos : beyond - 1n;
	if (low > high) throw new RangeError(`no count of ${n} prints as ${printed}`);
	return { low: Number(low), high: Number(high) };
}

/**
 * The count of `n` that a printed percentage stands for: exact where it is a whole number, else the
 * nearest (half a photo counts up).
 *
 * @param printed a percentage as printed: '90.98'
 * @param n photos, a whole number of at least 1
 * @returns photos, a whole number from 0 to n
 * @throws RangeError when `printed` is no percentage from 0 to 100, or n no whole number of at
 * least 1
 */
export function photosAt(printed: string, n: number): number {
	const { units, whole } = parsePercentage(printed);
	checkCount('n', n, 1);
	return Number((2n * units * BigInt(n) + whole) / (2n * whole));
}

/** A percentage as the exact fraction units / whole, both whole: '91.0' is 910 / 1000. */
function parsePercentage(printed: string): { units: bigint; whole: bigint } {
	const parts = /^(0|[1-9]\d{0,2})(?:\.(\d+))?$/.exec(printed);
	const [, ones, decimals = ''] = parts ?? [];
	if (ones !== undefined) {
		const units = BigInt(ones + decimals);
		const whole = 100n * 10n ** BigInt(decimals.length);
		if (units <= whole) return { units, whole };
	}
	throw new RangeError(`'${printed}' is no percentage from 0 to 100`);
}

/** The smallest whole number of at least dividend / divisor; the divisor is positive. */
function ceilDivide(dividend: bigint, divisor: bigint): bigint {
	const towardsZero = dividend / divisor;
	return towardsZero * divisor < dividend ? towardsZero + 1n : towardsZero;
}
