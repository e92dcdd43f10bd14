/**
 * What a perfect reader scores on the old key when he refuses some of its answers, in percent: he
 * loses those points and no others.
 *
 * @param refused how many keys he refuses; the sets must not overlap
 * @param photos how many photos the exam has
 */
export function ceilingOf(refused: readonly number[], photos: number): number {
	const lost = refused.reduce((sum, count) => sum + count, 0);
	if (lost > photos) throw new RangeError(`${lost} keys cannot be refused of ${photos}`);
	return (100 * (photos - lost)) / photos;
}

/**
 * How many of a model's right answers must be wrong by another verdict, whichever photos they are: more
 * right answers than places for them (the pigeonhole principle).
 *
 * @param hits photos that the model names as the key does
 * @param places photos on which the other verdict accepts the key, or says nothing
 */
export const overhangOf = (hits: number, places: number): number => Math.max(0, hits - places);
