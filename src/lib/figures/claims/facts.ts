import type { Facts } from '../../facts';

export interface ClaimsFacts {
	count: number;
}

/** Picks what the figure draws. */
export const claimsFacts = (facts: Facts): ClaimsFacts => ({ count: facts.results.length });
