import type { Facts } from '../../facts';

export interface DeskFacts {
	count: number;
}

/** Picks what the figure draws. */
export const deskFacts = (facts: Facts): DeskFacts => ({ count: facts.results.length });
