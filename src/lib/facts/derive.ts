import { decimalText, roundDecimal } from './decimal';
import { UnknownFactError, type Fact } from './fact';
import { derivedFact, factIn, indexTables } from './fact-index';
import type { Problem } from './problem';
import { evidences, type Derived, type Row, type Tables } from './types';
import type { Unit } from './unit';

/** How a number is computed from facts. */
export interface Definition {
	name: string;
	unit: Unit;
	/** Digits after the decimal point that are printed. */
	digits: number;
	/** Ids of the facts it is computed from; derived ones must be defined earlier. */
	from: readonly string[];
	/** The rows it is computed over, where single facts are not enough. */
	over?: { table: NonNullable<Derived['over']>; rowsOf(tables: Tables): readonly Row[] };
	/** Plain English, with the formula. */
	derivation: string;
	note?: string;
	/** Takes the facts named in `from`, in that order. */
	compute(inputs: readonly Fact[], tables: Tables): number;
}

/**
 * Computes every definition, in order. A number that cannot be computed, for want of a fact or of rows, is a
 * problem with the definition's id as its column, and says where the rows stand that it reads.
 *
 * @param whereIs file and line of a row, by its id
 */
export function derive(
	tables: Tables,
	definitions: Readonly<Record<string, Definition>>,
	whereIs: (row: string) => string | undefined = () => undefined
): { derived: Derived[]; problems: Problem[] } {
	const index = indexTables(tables);
	const derived: Derived[] = [];
	const problems: Problem[] = [];
	for (const [key, definition] of Object.entries(definitions)) {
		const id = `derived.${key}`;
		try {
			const inputs = definition.from.map((input) => factIn(index, input));
			const row = deriveOne(id, definition, inputs, tables);
			derived.push(row);
			index.set(id, () => derivedFact(row, tables));
		} catch (error) {
			if (!(error instanceof Error)) throw error;
			const reads = rowsRead(definition, tables, definitions, whereIs);
			problems.push({
				file: 'src/lib/facts/derived.ts',
				line: 0,
				column: id,
				value: definition.from.join(' '),
				expected:
					(error instanceof UnknownFactError
						? `what it is computed from: ${error.message}`
						: `facts that it can be computed from: ${error.message}`) +
					(reads.length > 0 ? `; it reads ${reads.join(', ')}` : '')
			});
		}
	}
	return { derived, problems };
}

/** How many rows an error names; a table has hundreds. */
const namedRows = 8;

/** The rows that a number is computed from, with their places, also those behind other derived numbers. */
function rowsRead(
	definition: Definition,
	tables: Tables,
	definitions: Readonly<Record<string, Definition>>,
	whereIs: (row: string) => string | undefined
): string[] {
	const ids = new Set<string>();
	const seen = new Set<Definition>();
	const notes: string[] = [];
	function collect(one: Definition) {
		if (seen.has(one)) return;
		seen.add(one);
		for (const id of one.from) {
			const [row = '', field = ''] = id.split('.');
			const behind = row === 'derived' ? definitions[field] : undefined;
			if (behind) collect(behind);
			else ids.add(row);
		}
		if (!one.over) return;
		const { table, rowsOf } = one.over;
		notes.push(`rows of the table ${table}`);
		try {
			for (const { id } of rowsOf(tables)) ids.add(id);
		} catch (error) {
			// What cannot be found is the problem itself, which is reported.
			if (!(error instanceof Error)) throw error;
		}
	}
	collect(definition);
	const rows = [...ids].flatMap((id) => {
		const place = whereIs(id);
		return place === undefined ? [] : [`"${id}" (${place})`];
	});
	const more = rows.length - namedRows;
	return [
		...notes,
		...rows.slice(0, namedRows),
		...(more > 0 ? [`and ${more} ${more === 1 ? 'row' : 'rows'} more`] : [])
	];
}

function deriveOne(
	id: string,
	{ name, unit, digits, from, over, derivation, note = '', compute }: Definition,
	inputs: readonly Fact[],
	tables: Tables
): Derived {
	const exact = decimalText(compute(inputs, tables));
	const rows = over?.rowsOf(tables) ?? [];
	const [input] = inputs;
	const origin = input ? { source: input.source.id, locator: input.locator } : rows[0];
	if (!origin) throw new RangeError('it is computed from nothing');
	const found = [...inputs, ...rows].map(({ evidence }) => evidence);
	return {
		id,
		name,
		value: Number(exact),
		printed: roundDecimal(exact, digits),
		unit,
		from: [...from],
		over: over?.table ?? null,
		derivation,
		source: origin.source,
		locator: origin.locator,
		evidence: [...evidences].reverse().find((evidence) => found.includes(evidence)) ?? 'secondary',
		note
	};
}
