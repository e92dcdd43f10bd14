import { factOf, numberOf, printFact, type Facts } from '../facts';
import { definitions } from '../facts/derived';
import { add, only, swap, tablesWith, type Cells } from '../facts/fixture';
import { readFactsFrom } from '../facts/node';
import { readFacts } from '../facts/read';

/** The real facts, as a build reads them. For tests only. */
export const facts = readFactsFrom('content/data');

/** A number of the real tables, and as a reader reads it: what is tested by these follows a correction. */
export const numberIn = (id: string) => numberOf(facts, id);
export const printed = (id: string, digits?: number) =>
	printFact(factOf(facts, id), { lang: 'en', ...(digits !== undefined && { digits }) });

type Invented = Cells & { id: string };

const origin = { source: 'invented', locator: 'nowhere', evidence: 'primary' };

/**
 * Facts that nobody published, read as the real ones are: tests may pin numbers of them, which no correction
 * of the real tables changes. An id is a real one only where a figure asks for that row by name.
 *
 * @param computed which of the story's derived facts to compute from these rows.
 */
export function inventedFacts(
	rows: {
		results: readonly Invented[];
		sources?: readonly Invented[];
		audits?: readonly Invented[];
		quantities?: readonly Invented[];
	},
	computed: readonly string[]
): Facts {
	const { results, sources = [], audits = [], quantities = [] } = rows;
	const paper = { kind: 'paper', url: 'https://example.org/', read: 'Never' };
	// The last two keep the sound tables sound: what they cite and name is still there.
	const files = tablesWith({
		'sources.csv': add(
			...[{ id: 'invented' }, ...sources].map((row) => ({ title: row.id, ...paper, ...row }))
		),
		'results.csv': only(
			...results.map((row) => ({
				name: row.id,
				label: row.id,
				role: 'paper',
				exam: 'imagenet-val',
				networks: 'single',
				training: 'fine-tuned',
				extra_kind: 'none',
				...origin,
				...row
			}))
		),
		'audits.csv': add(
			...audits.map((row) => ({ study: 'Invented', name: row.id, ...origin, ...row }))
		),
		'quantities.csv': add(...quantities.map((row) => ({ name: row.id, ...origin, ...row }))),
		'exams.csv': add({
			id: 'imagenet-val',
			name: 'Public exam',
			split: 'validation',
			images: '50000',
			marking: 'single-label',
			labels: 'public',
			...origin,
			source: 'coca-paper'
		}),
		'claims.csv': swap('coca.top1Accuracy ', '')
	});
	const chosen = Object.entries(definitions).filter(([name]) => computed.includes(name));
	return readFacts(files, { folder: 'invented', definitions: Object.fromEntries(chosen) });
}
