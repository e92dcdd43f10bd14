/** Throws unless `value` is a whole number from `least` to `most`. */
export function checkCount(name: string, value: number, least: number, most?: number): void {
	if (Number.isSafeInteger(value) && value >= least && value <= (most ?? value)) return;
	const range = most === undefined ? `of at least ${least}` : `from ${least} to ${most}`;
	throw new RangeError(`${name} must be a whole number ${range}, not ${value}`);
}

/** Throws unless `n` is a whole number of at least 1, and `hits` one from 0 to `n`. */
export function checkHits(hits: number, n: number): void {
	checkCount('n', n, 1);
	checkCount('hits', hits, 0, n);
}

/** Throws unless `value` is a fraction of 1, its ends included. */
export function checkShare(name: string, value: number): void {
	if (!(value >= 0 && value <= 1)) {
		throw new RangeError(`${name} must be a fraction from 0 to 1, not ${value}`);
	}
}

/** Throws unless `z` is a finite number above 0. */
export function checkZ(z: number): void {
	if (!(z > 0 && z < Infinity)) {
		throw new RangeError(`z must be a finite number above 0, not ${z}`);
	}
}
