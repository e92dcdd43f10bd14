import * as v from 'valibot';
import * as cell from './cell';
import type { Digits } from './cell';
import type { Rule } from './rules';
import { evidences, type PrintedDigits } from './types';

/** One table: the columns it must have, exactly; how a row of text becomes a row; what holds within a row. */
export interface Table<R> {
	columns: string[];
	row: v.GenericSchema<unknown, R>;
	rules: Rule[];
}

/** A table from the schema of each column, in the order of the file, and what makes a row of their values. */
export function table<const Entries extends v.ObjectEntries, R>(
	entries: Entries,
	read: (cells: v.InferOutput<v.StrictObjectSchema<Entries, undefined>>) => R,
	rules: Rule[] = []
): Table<R> {
	const row = v.pipe(v.strictObject(entries), v.transform(read));
	return { columns: Object.keys(entries), row, rules };
}

/** The columns of every data row. */
export const origin = {
	source: cell.id,
	locator: cell.text,
	evidence: cell.oneOf(evidences, `evidence that was read: one of ${evidences.join(', ')}`),
	note: cell.note
};

/** The value alone; its digits go to `printed`. */
export const numberIn = (digits: Digits | null): number | null => digits?.value ?? null;

/** The digits of the cells that are filled. */
export function printedIn(cells: Record<string, Digits | null>): PrintedDigits {
	const printed: PrintedDigits = {};
	for (const [field, digits] of Object.entries(cells)) if (digits) printed[field] = digits.printed;
	return printed;
}
