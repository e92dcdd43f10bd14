import type { Facts } from '../../facts';

export interface AnswerKeyFacts {
	count: number;
}

/** Picks what the figure draws. */
export const answerKeyFacts = (facts: Facts): AnswerKeyFacts => ({ count: facts.results.length });
