import { decimalsIn } from './decimal';
import { UnknownFactError, type Fact } from './fact';
import { factTableNames, factTables, type FactTableName, type Field } from './field';
import { nearestIds } from './nearest';
import type { Derived, Facts, Row, Tables } from './types';

/** How numbers came about that their source did not print, but another of the same row. */
const photosWrong = 'images − correct';
const otherSideOfHundred = '100 − x';
export const complementDerivations = [photosWrong, otherSideOfHundred] as const;

/** Facts by id, each made when it is asked for: of some 15,000 a page needs a dozen. */
export type FactIndex = ReadonlyMap<string, () => Fact>;

/** The facts of all tables; derived ones come after them, as they need them. */
export function indexTables(tables: Tables): Map<string, () => Fact> {
	const index = new Map<string, () => Fact>();
	for (const name of factTableNames) addTable(index, tables, name);
	return index;
}

/** The facts of all tables and the derived ones. */
export function indexFacts(facts: Facts): FactIndex {
	const index = indexTables(facts);
	for (const row of facts.derived) index.set(row.id, () => derivedFact(row, facts));
	return index;
}

function addTable<Name extends FactTableName>(
	index: Map<string, () => Fact>,
	tables: Tables,
	name: Name
): void {
	const { fields, single } = factTables[name];
	const rows: readonly Tables[Name][number][] = tables[name];
	for (const row of rows) {
		for (const field of fields) {
			const value = row[field.key];
			if ((typeof value !== 'number' && typeof value !== 'string') || value === '') continue;
			const id = `${row.id}.${field.key}`;
			const make = (): Fact => fieldFact(tables, name, row, field, value);
			index.set(id, make);
			if (single && field.key === 'value') index.set(row.id, () => ({ ...make(), id: row.id }));
		}
	}
}

function fieldFact<Name extends FactTableName>(
	tables: Tables,
	table: Name,
	row: Tables[Name][number],
	{ key, what, unit }: Field<Tables[Name][number]>,
	value: number | string
): Fact {
	const about = factTables[table].about(row);
	const exam = tables.exams.find((candidate) => candidate.id === about.exam);
	const printed = printedIn(row, key) ?? String(value);
	return {
		id: `${row.id}.${key}`,
		name: what ? `${about.name}: ${tables.texts?.[what] ?? what}` : about.name,
		value,
		printed,
		decimals: typeof value === 'number' ? decimalsIn(printed) : 0,
		unit: unit === 'row' ? (about.unit ?? 'text') : unit,
		...(exam && { exam }),
		...(about.protocol && { protocol: about.protocol }),
		...(about.extraData && { extraData: about.extraData }),
		...originOf(tables, row),
		...(about.complements?.includes(key) && complementOrigin(tables, row.id, key))
	};
}

function printedIn(row: Tables[FactTableName][number], key: string): string | undefined {
	return row.printed[key];
}

function originOf(
	tables: Tables,
	row: Row
): Pick<Fact, 'source' | 'locator' | 'evidence' | 'note'> {
	const source = tables.sources.find((candidate) => candidate.id === row.source);
	if (!source) {
		throw new UnknownFactError(`There is no source "${row.source}", named by "${row.id}"`);
	}
	return { source, locator: row.locator, evidence: row.evidence, note: row.note };
}

/** How a number came about that its source did not print. */
function complementOrigin(
	{ texts }: Tables,
	rowId: string,
	key: string
): Pick<Fact, 'derivation' | 'from' | 'complement'> {
	if (key === 'wrong') {
		return {
			derivation: texts?.[photosWrong] ?? photosWrong,
			from: [`${rowId}.images`, `${rowId}.correct`]
		};
	}
	const otherSide = key.replace(/(a|A)ccuracy|(e|E)rror/, (side) => OTHER_SIDE[side] ?? side);
	return { derivation: otherSideOfHundred, from: [`${rowId}.${otherSide}`], complement: true };
}

const OTHER_SIDE: Readonly<Record<string, string>> = {
	accuracy: 'error',
	Accuracy: 'Error',
	error: 'accuracy',
	Error: 'Accuracy'
};

/** A computed number as a fact. */
export function derivedFact(row: Derived, tables: Tables): Fact {
	const { id, name, value, printed, unit, derivation, from } = row;
	const decimals = decimalsIn(printed);
	return { id, name, value, printed, decimals, unit, ...originOf(tables, row), derivation, from };
}

/** The fact with this id; throws UnknownFactError naming the nearest ids. */
export function factIn(index: FactIndex, id: string): Fact {
	const make = index.get(id);
	if (make) return make();
	throw new UnknownFactError(`There is no fact "${id}". ${hintFor(index, id)}`);
}

function hintFor(index: FactIndex, id: string): string {
	const ofRow = [...index.keys()].filter((known) => known.startsWith(`${id}.`));
	// A whole row was named: then the question is which of its numbers.
	if (ofRow.length > 0) return `Which number of that row: ${ofRow.join(', ')}?`;
	return `Nearest: ${nearestIds(id, [...index.keys()]).join(', ')}`;
}
