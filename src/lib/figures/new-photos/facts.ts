import type { Facts } from '../../facts';

export interface NewPhotosFacts {
	count: number;
}

/** Picks what the figure draws. */
export const newPhotosFacts = (facts: Facts): NewPhotosFacts => ({ count: facts.results.length });
