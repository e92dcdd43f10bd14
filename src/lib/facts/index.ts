export { UnknownFactError, type Fact } from './fact';
export { printFact, type Printable, type PrintOptions } from './format';
export { countOf, factIds, factOf, hasFact, hasRow, numberOf, rowOf, sourceTitle } from './lookup';
export { nearestIds } from './nearest';
export { decimalsOf } from './printed';
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
	Score,
	Source,
	TableName,
	Tables
} from './types';
export type { Unit } from './unit';
