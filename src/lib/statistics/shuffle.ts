import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { checkCount } from './check';
import { seeded } from './random';

/**
 * The numbers 0 to n - 1 in random order, each order as likely as any other.
 *
 * Fisher and Yates (1938), in the form of Durstenfeld (1964); Knuth, The Art of Computer
 * Programming, volume 2, algorithm P.
 *
 * @param n how many, a whole number from 0 to 4,294,967,295
 * @param seed a whole number from 0 to 4,294,967,295; the same seed gives the same order anywhere
 * @returns a new array of length n
 * @throws RangeError when n or seed is not such a number
 */
export function shuffle(n: number, seed: number): Uint32Array {
	checkCount('n', n, 0, 0xffffffff);
	const random = seeded(seed);
	const order = new Uint32Array(n);
	// Inside out: the new number takes a random place, and what stood there moves to the end.
	for (let next = 0; next < n; next++) {
		const place = uniformInt(random, 0, next);
		order[next] = order[place] ?? next;
		order[place] = next;
	}
	return order;
}
