import type { Definition } from '../derive';
import type { Fact } from '../fact';
import type { Tables } from '../types';

/** The ids a number is computed from, with the computation. */
type Computation = Pick<Definition, 'from' | 'over' | 'compute'>;

function numberIn({ id, value }: Fact): number {
	if (typeof value === 'number') return value;
	throw new TypeError(`"${id}" is not a number`);
}

/** Computed from the numbers of facts, unrounded, in the order of their ids. */
export function fromNumbers(
	from: readonly string[],
	compute: (...numbers: number[]) => number
): Computation {
	return { from, compute: (inputs) => compute(...inputs.map(numberIn)) };
}

/** Computed from the printed digits of facts: where "91.0" and "91" are not the same, or from dates. */
export function fromPrinted(
	from: readonly string[],
	compute: (...printed: string[]) => number
): Computation {
	return { from, compute: (inputs) => compute(...inputs.map(({ printed }) => printed)) };
}

/** Computed over some rows of a table, which `select` finds, and from the numbers of some facts besides. */
export function fromRows<Name extends OverName, R extends Tables[Name][number]>(
	table: Name,
	select: (rows: Tables[Name]) => readonly R[],
	from: readonly string[],
	compute: (rows: readonly R[], ...numbers: number[]) => number
): Computation {
	return {
		from,
		over: { table, rowsOf: (tables) => select(tables[table]) },
		compute: (inputs, tables) => compute(select(tables[table]), ...inputs.map(numberIn))
	};
}
type OverName = NonNullable<Definition['over']>['table'];

/** Photos at a rate in percent; not rounded. */
export const photosAtRate = (percent: number, photos: number): number => (percent / 100) * photos;
/** Percent. */
export const shareOf = (part: number, whole: number): number => (100 * part) / whole;
export const difference = (a: number, b: number): number => a - b;
export const ratio = (a: number, b: number): number => a / b;
