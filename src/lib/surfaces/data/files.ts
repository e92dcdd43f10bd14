import { tables } from '../../../../content/data/columns';
import { recordsJson } from '$lib/facts/package/records';
import type { TableDescription } from '$lib/facts/package/types';

const texts = import.meta.glob<string>('/content/data/*.csv', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** A table by its name; undefined when there is none. */
export const tableNamed = (name: string): TableDescription | undefined =>
	tables.find((table) => table.name === name);

/** The text of a table, byte for byte that of its file. Throws when there is no such file. */
export function tableCsv(name: string): string {
	const text = texts[`/content/data/${name}.csv`];
	if (text === undefined) throw new Error(`content/data/${name}.csv is missing`);
	return text;
}

/** The same as JSON. */
export const tableJson = (table: TableDescription) => recordsJson(tableCsv(table.name), table);
