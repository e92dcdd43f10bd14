import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { checkCount } from './check';

/**
 * A seeded generator: the same seed gives the same draws on every machine, as it computes in 32-bit
 * whole numbers only. xoroshiro128+ (Blackman and Vigna 2018).
 *
 * The seed is spread over the whole state first. The generator only shifts and combines bits, so
 * states filled with a bare seed give neighbouring seeds draws that resemble one another, however
 * many of them are thrown away.
 *
 * @param seed a whole number from 0 to 4,294,967,295
 * @throws RangeError when the seed is not such a number
 */
export function seeded(seed: number): RandomGenerator {
	checkCount('seed', seed, 0, 0xffffffff);
	return xoroshiro128plusFromState([1, 2, 3, 4].map((word) => mix(seed + word * 0x9e3779b9)));
}

/**
 * The finalizer of MurmurHash3 (Appleby), on steps of the golden ratio as in SplitMix (Steele, Lea
 * and Flood 2014). One to one, so no state is all zeros.
 */
function mix(word: number): number {
	let hash = word | 0;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return hash ^ (hash >>> 16);
}
