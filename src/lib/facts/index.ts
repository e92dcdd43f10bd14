export { UnknownFactError, type Fact } from './fact';
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
export { FactsError, printProblem, type Problem } from './problem';
export type {
	Audit,
	Category,
	Claim,
	Derived,
	Evidence,
	Exam,
	Facts,
	Model,
	Person,
	PrintedDigits,
	Quantity,
	Result,
	Row,
	RowsName,
	Score,
	Source,
	TableName,
	Tables
} from './types';
export { textsInName, textsOfFact, translateFacts, wordsIn, type Texts } from './translate';
export type { Unit } from './unit';
