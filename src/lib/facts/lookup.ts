import { UnknownFactError, type Fact } from './fact';
import { factIn, indexFacts, type FactIndex } from './fact-index';
import { nearestIds } from './nearest';
import type { Facts, RowsName } from './types';

// One index for each object of facts, made at the first question.
const indexes = new WeakMap<Facts, FactIndex>();

function indexOf(facts: Facts): FactIndex {
	const known = indexes.get(facts);
	if (known) return known;
	const index = indexFacts(facts);
	indexes.set(facts, index);
	return index;
}

/**
 * The fact with this id: `<row id>.<field>`, a bare row id where the row holds one number (audits and
 * quantities), or `derived.<name>`.
 *
 * @throws UnknownFactError naming the nearest ids.
 */
export function factOf(facts: Facts, id: string): Fact {
	return factIn(indexOf(facts), id);
}

/** Whether `factOf` knows the id. */
export function hasFact(facts: Facts, id: string): boolean {
	return indexOf(facts).has(id);
}

/** Every id that `factOf` knows. */
export function factIds(facts: Facts): string[] {
	return [...indexOf(facts).keys()];
}

/**
 * The number of a fact, unrounded, in the fact's own unit (percent as 0 to 100).
 *
 * @throws UnknownFactError for an unknown id, TypeError for a date or a text.
 */
export function numberOf(facts: Facts, id: string): number {
	const { value } = factOf(facts, id);
	if (typeof value === 'number') return value;
	throw new TypeError(`"${id}" is "${value}", and not a number`);
}

/**
 * The whole number that a fact prints, for what is counted out one by one: 1126 photos, where `numberOf`
 * says 1125.5.
 *
 * @throws UnknownFactError for an unknown id, TypeError for what is not printed as a whole number.
 */
export function countOf(facts: Facts, id: string): number {
	const { value, printed, decimals } = factOf(facts, id);
	if (typeof value === 'number' && decimals === 0) return Number(printed);
	throw new TypeError(`"${id}" prints "${printed}", and not a whole number`);
}

/**
 * The row of a table with this id: `rowOf(facts, 'results', 'coca-ft').label`.
 *
 * @throws UnknownFactError naming the nearest ids of that table.
 */
export function rowOf<Name extends RowsName>(
	facts: Facts,
	table: Name,
	id: string
): Facts[Name][number] {
	const rows: readonly Facts[Name][number][] = facts[table];
	const row = rows.find((candidate) => candidate.id === id);
	if (row) return row;
	const known = rows.map((candidate) => candidate.id);
	const nearest = nearestIds(id, known).join(', ');
	throw new UnknownFactError(`There is no row "${id}" in ${table}. Nearest: ${nearest}`);
}

/**
 * The title of a source.
 *
 * @throws UnknownFactError naming the nearest ids of sources.
 */
export function sourceTitle(facts: Facts, id: string): string {
	return rowOf(facts, 'sources', id).title;
}

/** Whether any table, sources and claims included, has a row with this id. */
export function hasRow(facts: Facts, id: string): boolean {
	return rowIds(facts).includes(id);
}

/** The id of every row of the facts. */
export const rowIds = (facts: Facts): string[] =>
	Object.values({ ...facts, texts: [] }).flatMap((rows: readonly { id: string }[]) =>
		rows.map(({ id }) => id)
	);
