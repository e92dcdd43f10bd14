import type { Facts } from '../../facts';

export interface PhotoFinishFacts {
	count: number;
}

/** Picks what the figure draws. */
export const photoFinishFacts = (facts: Facts): PhotoFinishFacts => ({
	count: facts.results.length
});
