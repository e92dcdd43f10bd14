import { tableCsv, tableNamed } from '$lib/surfaces/data/files';
import { tables } from '../../../../content/data/columns';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => tables.map(({ name }) => ({ table: name }));

/** A table as it stands in content/data. */
export const GET: RequestHandler = ({ params }) => {
	const table = tableNamed(params.table) ?? error(404);
	return new Response(tableCsv(table.name), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
