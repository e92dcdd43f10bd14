import { resolve } from '$app/paths';
import { baseLocale, type Locale } from './paraglide/runtime';

/** The address of the story, or of one of its sections, in one language; no origin. */
export const pathOf = (lang: Locale, section?: string) =>
	resolve('/[[lang=lang]]/[[section=section]]', {
		...(lang !== baseLocale && { lang }),
		...(section && { section })
	});

/** The address of the page of the data, in one language; no origin. */
export const dataPathOf = (lang: Locale) =>
	resolve('/[[lang=lang]]/data', { ...(lang !== baseLocale && { lang }) });

/** The address of a table, the same in every language; no origin. */
export const tablePathOf = (table: string, format: 'csv' | 'json') =>
	format === 'csv'
		? resolve('/data/[table].csv', { table })
		: resolve('/data/[table].json', { table });

/** The address of the description of the tables for programs; no origin. */
export const packagePath = () => resolve('/data/datapackage.json');
