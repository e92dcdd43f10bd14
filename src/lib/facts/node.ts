import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts } from './read';
import type { Facts } from './types';

/**
 * Reads all tables of a folder, at build time. Files that are not CSV are left alone.
 *
 * @param folder as messages should name it: content/data.
 * @throws FactsError with every problem of every table.
 */
export function readFactsFrom(folder: string): Facts {
	const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
	const files = names.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
	return readFacts(Object.fromEntries(files), { folder });
}
