import { wilson, type Interval } from '$lib/statistics';
import type { Counted } from './types';

/** More photos than a class can count, and few enough to compute with. */
export const mostPhotos = 100_000;

/** A share with its 95% interval; fractions of 1. */
export interface Share extends Interval {
	share: number;
}

/** The share of photos that two people named differently, with Wilson's interval. */
export const shareOf = ({ photos, disagreements }: Counted): Share => ({
	share: disagreements / photos,
	...wilson(disagreements, photos)
});

/** What is wrong with what was entered: a count is missing, no count, or more than there are photos. */
export type Refused = 'empty' | 'photos' | 'disagreements' | 'too-many';

const isCount = (text: string) => /^\d+$/.test(text);

/** Reads two counts as a reader types them. */
export function countedIn(photosText: string, disagreementsText: string): Counted | Refused {
	const [first, second] = [photosText.trim(), disagreementsText.trim()];
	if (first === '' || second === '') return 'empty';
	const [photos, disagreements] = [Number(first), Number(second)];
	if (!isCount(first) || photos < 1 || photos > mostPhotos) return 'photos';
	if (!isCount(second)) return 'disagreements';
	if (disagreements > photos) return 'too-many';
	return { photos, disagreements };
}
