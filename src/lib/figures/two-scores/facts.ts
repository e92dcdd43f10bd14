import type { Facts } from '../../facts';

export interface TwoScoresFacts {
	count: number;
}

/** Picks what the figure draws. */
export const twoScoresFacts = (facts: Facts): TwoScoresFacts => ({ count: facts.results.length });
