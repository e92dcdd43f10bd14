/**
 * The value that a share of the values does not exceed, by the nearest rank.
 *
 * @param {readonly number[]} values
 * @param {number} share 0 to 1
 * @returns {number} NaN when there are no values
 */
export function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/**
 * A median with its spread, as the results print it: "812 (790 to 845)".
 *
 * @param {readonly number[]} values
 * @param {number} [digits] after the decimal point
 */
export function spread(values, digits = 0) {
	const [low, middle, high] = [0, 0.5, 1].map((share) => quantile(values, share).toFixed(digits));
	return low === high ? String(middle) : `${middle} (${low} to ${high})`;
}

/**
 * A table in Markdown.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export const table = (head, rows) =>
	[head, head.map((_, at) => (at ? '---:' : '---')), ...rows]
		.map((row) => `| ${row.join(' | ')} |`)
		.join('\n');
