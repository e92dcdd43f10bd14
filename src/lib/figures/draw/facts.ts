import type { Facts } from '../../facts';

export interface DrawFacts {
	count: number;
}

/** Picks what the figure draws. */
export const drawFacts = (facts: Facts): DrawFacts => ({ count: facts.results.length });
