import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts } from './read';
import type { Facts } from './types';

/**
 * Reads all tables of a folder, at build time. Files that are not CSV are left alone.
 *
 * @param name what messages should call it: content/data.
 * @throws FactsError with every problem of every table.
 */
export function readFactsFrom(folder: string, name = folder): Facts {
	const tables = readdirSync(folder).filter((file) => file.endsWith('.csv'));
	const files = tables.map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
	// Somewhere it is tomorrow already.
	const today = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
	return readFacts(Object.fromEntries(files), { folder: name, today });
}
