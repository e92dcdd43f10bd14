import type { Facts } from '../../facts';

export interface ScaleFacts {
	count: number;
}

/** Picks what the figure draws. */
export const scaleFacts = (facts: Facts): ScaleFacts => ({ count: facts.results.length });
