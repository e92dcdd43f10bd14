/**
 * Decimal numbers as text. A printed "91.0" says more than the number 91, and 100 − 97.749 is
 * 2.2510000000000048 in binary floats: sums that go to print are done on the digits instead.
 */

const DECIMAL = /^-?(?:0|[1-9]\d*)(\.\d+)?$/;

/** True for digits with an optional minus sign and decimals: "91.0", "-3"; not "1e3", "1,000", ".5", "091". */
export function isDecimal(text: string): boolean {
	return DECIMAL.test(text);
}

/** How many digits stand after the decimal point: 1 for "91.0", 0 for "91". */
export function decimalsIn(text: string): number {
	const point = text.indexOf('.');
	return point < 0 ? 0 : text.length - point - 1;
}

/** As `decimalsIn`, of what a source may have left out: 0 where nothing was printed. */
export const decimalsOf = (printed: string | undefined) =>
	printed === undefined ? 0 : decimalsIn(printed);

/** The number as a whole count of its last digit: ("2.5", 2) -> 250n. Never drops a digit. */
function scaled(text: string, decimals: number): bigint {
	if (!isDecimal(text)) throw new RangeError(`"${text}" is not a decimal number`);
	const missing = decimals - decimalsIn(text);
	return BigInt(text.replace('.', '')) * 10n ** BigInt(missing);
}

function unscaled(count: bigint, decimals: number): string {
	const negative = count < 0n;
	const digits = String(negative ? -count : count).padStart(decimals + 1, '0');
	const whole = digits.slice(0, digits.length - decimals);
	const fraction = digits.slice(digits.length - decimals);
	return `${negative ? '-' : ''}${whole}${decimals > 0 ? `.${fraction}` : ''}`;
}

/** a − b, exactly, with as many decimals as the longer of the two: ("26.172", "16.42") -> "9.752". */
export function subtractDecimals(a: string, b: string): string {
	const decimals = Math.max(decimalsIn(a), decimalsIn(b));
	return unscaled(scaled(a, decimals) - scaled(b, decimals), decimals);
}

/** What is missing to 100 percent, exactly and with the same decimals: "97.749" -> "2.251". */
export function complementOf(percentage: string): string {
	return subtractDecimals('100', percentage);
}

/**
 * Rounds to `digits` decimals, halves away from zero, on the digits as written: ("2.675", 2) is
 * "2.68", although the nearest binary float lies below the half. Adds zeros where decimals are short.
 */
export function roundDecimal(text: string, digits: number): string {
	const surplus = decimalsIn(text) - digits;
	if (surplus === 0 && isDecimal(text) && /[1-9]/.test(text)) return text;
	if (surplus <= 0) return unscaled(scaled(text, digits), digits);
	const count = scaled(text, decimalsIn(text));
	const step = 10n ** BigInt(surplus);
	const size = count < 0n ? -count : count;
	const rounded = (size + step / 2n) / step;
	return unscaled(count < 0n ? -rounded : rounded, digits);
}

/**
 * A computed number as plain decimal text, without exponent. Twelve significant digits: more than
 * any source prints, fewer than binary arithmetic spoils (28.2 / 100 · 50000 must be 14100).
 */
export function decimalText(value: number): string {
	if (!Number.isFinite(value)) throw new RangeError(`${value} is not a finite number`);
	// So short it has no more digits than are kept.
	const short = String(value);
	if (short.length <= 12 && !short.includes('e')) return short;
	const [digits = '0', exponent = '0'] = value.toExponential(11).split('e');
	const shift = Number(exponent);
	const count = BigInt(digits.replace('.', ''));
	const decimals = 11 - shift;
	const text = decimals >= 0 ? unscaled(count, decimals) : String(count * 10n ** BigInt(-decimals));
	return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
