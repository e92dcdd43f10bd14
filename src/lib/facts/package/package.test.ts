import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { origin, tables } from '../../../../content/data/columns';
import { readFactsFrom } from '../node';
import { tables as checked, tableNames } from '../tables';
import { dataPackage, type ServedFile } from './descriptor';
import { readmeWith } from './readme';
import { recordsJson, rowsOf } from './records';
import type { Column } from './types';

const folder = 'content/data';
const csvOf = (name: string) => readFileSync(`${folder}/${name}.csv`, 'utf8');
const facts = readFactsFrom(folder);

describe('the description of the tables', () => {
	it('has every table and every column, in the order of the files', () => {
		const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
		expect(tables.map(({ name }) => `${name}.csv`).sort()).toEqual(files.sort());
		expect(tables.map(({ name }) => name).sort()).toEqual([...tableNames].sort());
		for (const { name, columns } of tables) {
			const [header = ''] = csvOf(name).split('\n');
			expect(
				columns.map((column) => column.name),
				name
			).toEqual(header.split(','));
			expect(checked[name as keyof typeof checked].columns).toEqual(header.split(','));
		}
	});

	it('explains each of them in sentences', () => {
		for (const { name, columns, description } of tables) {
			expect(description, name).toMatch(/\.$/);
			for (const column of columns) expect(column.description, column.name).toMatch(/^\S.*\.$/);
		}
	});

	it('stands in the README as it is here', async () => {
		const readme = readFileSync(`${folder}/README.md`, 'utf8');
		const made = readmeWith(readme, tables, origin);
		for (const { columns } of tables) {
			for (const { name, description } of columns) {
				expect(made).toContain(`- \`${name}\` (`);
				expect(made).toContain(description);
			}
		}
		await expect(made).toMatchFileSnapshot(`../../../../${folder}/README.md`);
	});
});

/** What the lexical rules of Table Schema's types take: datapackage.org/standard/table-schema#types. */
const lexical: Record<Column['type'], RegExp> = {
	string: /^[\s\S]+$/,
	integer: /^[+-]?\d+$/,
	number: /^[+-]?(\d+(\.\d*)?|\.\d+)(E[+-]?\d+)?$/i,
	year: /^\d{4}$/,
	boolean: /^$/
};

describe('every cell', () => {
	it.each(tables)('of $name.csv is of its declared type and keeps to its constraints', (table) => {
		const rows = rowsOf(csvOf(table.name));
		expect(rows.length).toBeGreaterThan(0);
		for (const column of table.columns) {
			const { name, type, format, constraints = {}, trueValues = [], falseValues = [] } = column;
			const cells = rows.map((row) => row[name] ?? '');
			const filled = cells.filter((cell) => cell !== '');
			if (constraints.required) expect(filled.length, name).toBe(cells.length);
			if (constraints.unique) expect(new Set(filled).size, name).toBe(filled.length);
			for (const cell of filled) {
				const at = `${table.name}.${name}: ${cell}`;
				if (type === 'boolean') expect([...trueValues, ...falseValues], at).toContain(cell);
				else expect(cell, at).toMatch(lexical[type]);
				if (format === 'uri') expect(URL.canParse(cell), at).toBe(true);
				if (constraints.enum) expect(constraints.enum, at).toContain(cell);
				if (constraints.pattern) expect(cell, at).toMatch(new RegExp(`^(${constraints.pattern})$`));
				if (constraints.minimum !== undefined)
					expect(Number(cell), at).toBeGreaterThanOrEqual(constraints.minimum);
				if (constraints.maximum !== undefined)
					expect(Number(cell), at).toBeLessThanOrEqual(constraints.maximum);
			}
			if (column.refersTo) {
				const known = new Set(rowsOf(csvOf(column.refersTo)).map((row) => row.id));
				expect(filled.filter((cell) => !known.has(cell))).toEqual([]);
			}
		}
	});
});

describe('a table as JSON', () => {
	it.each(tables)('$name.json has the rows and columns of the file', (table) => {
		const rows = rowsOf(csvOf(table.name));
		const records = JSON.parse(recordsJson(csvOf(table.name), table)) as Record<string, unknown>[];
		expect(records).toHaveLength(rows.length);
		records.forEach((record, at) => {
			expect(Object.keys(record)).toEqual(table.columns.map(({ name }) => name));
			for (const [name, value] of Object.entries(record)) {
				const cell = rows[at]?.[name];
				if (cell === '') expect(value).toBeNull();
				else if (typeof value === 'number') expect(value).toBe(Number(cell));
				else if (typeof value === 'boolean') expect(value).toBe(cell === 'yes');
				else expect(value).toBe(cell);
			}
		});
	});

	it('has numbers as numbers, with the digits that were printed', () => {
		const results = tables.find(({ name }) => name === 'results');
		if (!results) throw new Error('no table of results');
		const text = recordsJson(csvOf('results'), results);
		expect(text).toMatch(/"id":"coca-ft".*"top1_accuracy":91\.0,"top5_accuracy":null/);
		const quantities = tables.find(({ name }) => name === 'quantities');
		if (!quantities) throw new Error('no table of quantities');
		const rows = JSON.parse(recordsJson(csvOf('quantities'), quantities)) as {
			id: string;
			value: unknown;
		}[];
		const valueOf = (id: string) => rows.find((row) => row.id === id)?.value;
		expect(valueOf('categories')).toBe(1000);
		expect(valueOf('papers-with-code-gone')).toBe('2025-07-25');
	});
});

describe('datapackage.json', () => {
	const files = Object.fromEntries(
		tables.map(({ name }): [string, ServedFile] => {
			const bytes = readFileSync(`${folder}/${name}.csv`);
			return [
				name,
				{ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
			];
		})
	);
	const info = {
		version: '1.2.3',
		title: 'The data',
		description: 'What it is.',
		homepage: 'https://example.org/data',
		author: 'Somebody',
		released: '2026-01-31'
	};
	const made = dataPackage(info, tables, files, facts.sources);
	const names = (list: { name: string }[]) => list.map(({ name }) => name);

	// datapackage.org/standard/data-package: every MUST for the properties that we use.
	it('keeps to the Data Package standard, version 2.0', () => {
		expect(made.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
		expect(made.name).toMatch(/^[a-z0-9._-]+$/);
		expect(made.version).toMatch(/^\d+\.\d+\.\d+$/);
		expect(made.created).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
		expect(Number.isNaN(Date.parse(made.created))).toBe(false);
		expect(URL.canParse(made.homepage)).toBe(true);
		for (const { name, path } of made.licenses) {
			expect(name).toMatch(/^[-a-zA-Z0-9._]+$/);
			expect(URL.canParse(path)).toBe(true);
		}
		expect(made.contributors.every(({ title }) => title.length > 0)).toBe(true);
		expect(made.sources).toHaveLength(facts.sources.length);
		expect(made.sources.every(({ title, path }) => title && URL.canParse(path))).toBe(true);
		expect(made.resources.length).toBeGreaterThan(0);
		expect(JSON.parse(JSON.stringify(made))).toEqual(made);
	});

	// datapackage.org/standard/data-resource
	it('has resources that keep to the Data Resource standard', () => {
		expect(new Set(names(made.resources)).size).toBe(tables.length);
		for (const { name, path, type, profile, encoding, bytes, hash, dialect } of made.resources) {
			expect(name).toMatch(/^[a-z0-9._-]+$/);
			// A relative POSIX path: not absolute, no way up, no hidden folder.
			expect(path).toBe(`${name}.csv`);
			expect([type, profile, encoding]).toEqual(['table', 'tabular-data-resource', 'utf-8']);
			const file = readFileSync(`${folder}/${path}`);
			expect(bytes).toBe(file.length);
			expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
			// datapackage.org/standard/table-dialect: and the files are written that way.
			expect(dialect.delimiter + dialect.quoteChar).toBe(',"');
			const text = file.toString('utf8');
			expect(Buffer.from(text, 'utf8').equals(file)).toBe(true);
			expect(text.startsWith('\uFEFF') || text.includes('\r')).toBe(false);
		}
	});

	// datapackage.org/standard/table-schema
	it('has schemas that keep to the Table Schema standard', () => {
		const types = ['string', 'integer', 'number', 'year', 'boolean'];
		const known = ['required', 'unique', 'minimum', 'maximum', 'pattern', 'enum'];
		for (const { schema } of made.resources) {
			const fields = names(schema.fields);
			expect(new Set(fields).size).toBe(fields.length);
			expect(schema.missingValues).toEqual(['']);
			expect(fields).toEqual(expect.arrayContaining(schema.primaryKey));
			for (const { type, constraints = {}, ...rest } of schema.fields) {
				expect(types).toContain(type);
				expect(known).toEqual(expect.arrayContaining(Object.keys(constraints)));
				if (constraints.minimum !== undefined) expect(['integer', 'number']).toContain(type);
				if (constraints.pattern !== undefined) expect(type).toBe('string');
				if (constraints.enum) expect(constraints.enum.length).toBeGreaterThan(0);
				const own = ['name', 'description', 'format', 'trueValues', 'falseValues'];
				expect(own).toEqual(expect.arrayContaining(Object.keys(rest)));
			}
			expect(schema.foreignKeys ?? [0]).not.toHaveLength(0);
			for (const { fields: keys, reference } of schema.foreignKeys ?? []) {
				expect(fields).toEqual(expect.arrayContaining(keys));
				expect(reference.fields).toHaveLength(keys.length);
				const target = made.resources.find(({ name }) => name === reference.resource);
				expect(names(target?.schema.fields ?? [])).toEqual(
					expect.arrayContaining(reference.fields)
				);
			}
		}
		const keys = made.resources.flatMap(({ name, schema }) =>
			(schema.foreignKeys ?? []).map(({ reference }) => `${name} -> ${reference.resource}`)
		);
		expect(keys).toContain('results -> exams');
		expect(keys.filter((key) => key.endsWith('-> sources'))).toHaveLength(tables.length - 1);
	});
});
