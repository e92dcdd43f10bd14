import facts from 'virtual:facts';
import type { Texts } from '$lib/facts';
import { dataPackage, keywords, type ServedFile } from '$lib/facts/package/descriptor';
import { rowsOf } from '$lib/facts/package/records';
import { wordsIn } from '$lib/facts/package/types';
import { dataPath, tablePath } from '$lib/site/address';
import { m } from '$lib/site/paraglide/messages';
import { baseLocale, type Locale } from '$lib/site/paraglide/runtime';
import { createHash } from 'node:crypto';
import cff from '../../../../CITATION.cff?raw';
import changes from '../../../../content/data/CHANGELOG.md?raw';
import { tables } from '../../../../content/data/columns';
import readme from '../../../../content/data/README.md?raw';
import { version } from '../../../../package.json';
import { bibtexOf, citationOf, sentenceOf } from './cite';
import { tableCsv, tableJson } from './files';
import { blocksOf, sectionOf } from './markdown';
import { snippetsFor } from './snippets';

const bytesIn = (text: string) => Buffer.byteLength(text, 'utf8');

const citation = citationOf(cff);

/** datapackage.json as it is served from an origin. */
export function packageAt(origin: string) {
	const files = Object.fromEntries(
		tables.map(({ name }): [string, ServedFile] => {
			const text = tableCsv(name);
			return [
				name,
				{ bytes: bytesIn(text), sha256: createHash('sha256').update(text).digest('hex') }
			];
		})
	);
	return dataPackage(
		{
			version,
			title: m.data_name(),
			description: m.data_about(),
			homepage: origin + dataPath(baseLocale),
			author: citation.author,
			released: citation.released
		},
		tables,
		files,
		facts[baseLocale].sources
	);
}

const texts = import.meta.glob<Texts>('/content/*/facts.json', { eager: true, import: 'default' });

/** Everything that the page of the data shows, in one language. For what is made at build. */
export function dataContent(lang: Locale, origin: string) {
	const page = origin + dataPath(lang);
	const said = (text: string) => texts[`/content/${lang}/facts.json`]?.[text] ?? text;
	return {
		version,
		citation,
		keywords,
		tables: tables.map((table) => ({
			...table,
			title: said(table.title),
			description: said(table.description),
			columns: table.columns.map((column) => ({
				...column,
				description: said(column.description),
				words: wordsIn(column)
			})),
			rows: rowsOf(tableCsv(table.name)).length,
			files: [
				{
					format: 'CSV',
					type: 'text/csv',
					path: tablePath(table.name, 'csv'),
					bytes: bytesIn(tableCsv(table.name))
				},
				{
					format: 'JSON',
					type: 'application/json',
					path: tablePath(table.name, 'json'),
					bytes: bytesIn(tableJson(table))
				}
			]
		})),
		/** Whose data were taken over in larger parts, and on which terms. */
		parts: facts[lang].sources.filter(({ licence }) => licence !== ''),
		checked: blocksOf(sectionOf(readme, 'How the numbers were checked'), said),
		changes: blocksOf(changes),
		cite: { sentence: sentenceOf(citation, page), bibtex: bibtexOf(citation, page) },
		snippets: snippetsFor(origin + dataPath(baseLocale))
	};
}

export type DataContent = ReturnType<typeof dataContent>;
