/*
 * What d3-scale takes of d3-interpolate and d3-format, as far as the scales of our figures reach it
 * (tools/lean.js): they lead to numbers, and Intl writes what stands at their ticks.
 */

/**
 * From one number to another; as in d3-interpolate.
 *
 * @param {number} a
 * @param {number} b
 * @returns {(t: number) => number} of a share from 0 to 1
 */
export const interpolateNumber = (a, b) => (t) => a * (1 - t) + b * t;

export { interpolateNumber as interpolate };

/**
 * The same, to whole numbers.
 *
 * @param {number} a
 * @param {number} b
 * @returns {(t: number) => number}
 */
export const interpolateRound = (a, b) => (t) => Math.round(interpolateNumber(a, b)(t));

function unreached() {
	throw new Error('No figure asks a scale for this: see tools/lean.js.');
}

export {
	unreached as format,
	unreached as formatPrefix,
	unreached as formatSpecifier,
	unreached as piecewise,
	unreached as precisionFixed,
	unreached as precisionPrefix,
	unreached as precisionRound
};
