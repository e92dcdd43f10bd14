export type { Fact } from './fact';
export { decimalsOf } from './decimal';
export { printFact, type Printable, type PrintOptions } from './format';
export {
	countOf,
	factIds,
	factOf,
	hasFact,
	hasRow,
	numberOf,
	rowIds,
	rowOf,
	sourceTitle
} from './lookup';
export { nearestIds } from './nearest';
export { FactsError } from './problem';
export type { Claim, Evidence, Facts, Model, Person, Result, Row, Score, Source } from './types';
export { textsInName, textsOfFact, translateFacts, wordsIn, type Texts } from './translate';
export type { Unit } from './unit';
