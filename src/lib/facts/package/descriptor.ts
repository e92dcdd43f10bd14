import type { Source } from '../types';
import type { Column, TableDescription } from './types';

/** What the descriptor says of the tables as a whole. */
export interface PackageInfo {
	/** Of package.json: a version of the tables is a version of the site. */
	version: string;
	title: string;
	description: string;
	/** The page of the data, with its origin. */
	homepage: string;
	/** Who made it; no personal names. */
	author: string;
	/** YYYY-MM-DD. */
	released: string;
}

/** A table as it is served. */
export interface ServedFile {
	bytes: number;
	/** SHA-256 of the bytes, as hexadecimal digits. */
	sha256: string;
}

/** What the tables are about, in the words that people search by. */
export const keywords = ['ImageNet', 'image classification', 'benchmarks', 'label errors'];

export const licence = {
	name: 'CC-BY-4.0',
	path: 'https://creativecommons.org/licenses/by/4.0/',
	title: 'Creative Commons Attribution 4.0 International'
} as const;

/** Our own words about a column, which Table Schema does not know. */
const own = ['refersTo', 'mixed'];

const field = (column: Column) =>
	Object.fromEntries(Object.entries(column).filter(([key]) => !own.includes(key))) as Omit<
		Column,
		'refersTo' | 'mixed'
	>;

function schemaOf({ columns }: TableDescription) {
	const foreignKeys = columns.flatMap(({ name, refersTo }) =>
		refersTo ? [{ fields: [name], reference: { resource: refersTo, fields: ['id'] } }] : []
	);
	return {
		fields: columns.map(field),
		missingValues: [''],
		primaryKey: ['id'],
		// A table may have none of them, but not an empty list of them.
		...(foreignKeys.length > 0 && { foreignKeys })
	};
}

/**
 * The tables as a Data Package (datapackage.org, version 2.0), for tools that read one. `profile` says the same
 * to those that know version 1 only.
 */
export function dataPackage(
	info: PackageInfo,
	tables: readonly TableDescription[],
	files: Readonly<Record<string, ServedFile>>,
	sources: readonly Source[]
) {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		profile: 'tabular-data-package',
		name: 'five-guesses',
		title: info.title,
		description: info.description,
		homepage: info.homepage,
		version: info.version,
		created: `${info.released}T00:00:00Z`,
		keywords,
		licenses: [licence],
		contributors: [{ title: info.author, roles: ['author'] }],
		sources: sources.map(({ title, url }) => ({ title, path: url })),
		resources: tables.map((table) => ({
			name: table.name,
			type: 'table',
			profile: 'tabular-data-resource',
			path: `${table.name}.csv`,
			title: table.title,
			description: table.description,
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			bytes: files[table.name]?.bytes,
			hash: `sha256:${files[table.name]?.sha256}`,
			dialect: {
				header: true,
				delimiter: ',',
				lineTerminator: '\n',
				quoteChar: '"',
				doubleQuote: true,
				skipInitialSpace: false
			},
			licenses: [licence],
			schema: schemaOf(table)
		}))
	};
}
