import type { Facts } from '../../facts';

export interface HumanLineFacts {
	count: number;
}

/** Picks what the figure draws. */
export const humanLineFacts = (facts: Facts): HumanLineFacts => ({ count: facts.results.length });
