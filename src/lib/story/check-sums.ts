import { factOf, hasFact, type Facts } from '../facts';
import { lineAt, type StoryProblem } from './problem';

/** Rows of audits.csv that are parts of another: each photo or key of the whole is in one of them. */
const sums: Readonly<Record<string, readonly string[]>> = {
	'real-labelled': [
		'real-one-label',
		'real-two-labels',
		'real-three-labels',
		'real-four-labels',
		'real-five-or-more-labels'
	],
	'real-multi-label': [
		'real-two-labels',
		'real-three-labels',
		'real-four-labels',
		'real-five-or-more-labels'
	],
	'real-accepted': ['real-exactly-original', 'real-original-and-others'],
	'northcutt-flagged': ['northcutt-upheld', 'northcutt-overruled'],
	'northcutt-overruled': [
		'northcutt-other-label',
		'northcutt-both',
		'northcutt-neither',
		'northcutt-no-majority'
	],
	'vit3b-mistakes-left': ['vit3b-major', 'vit3b-minor', 'vit3b-borderline'],
	'soups-mistakes-left': ['soups-major', 'soups-minor', 'soups-borderline']
};

/** The same, of all that an audit looked at. */
const wholes: readonly (readonly string[])[] = [
	['real-labelled', 'real-no-label'],
	['real-accepted', 'real-replaced'],
	['real-sent-to-raters', 'real-not-sent-to-raters'],
	['panel-one-label', 'panel-multi-label', 'panel-no-label'],
	['panel-exactly-original', 'panel-original-and-others', 'panel-rejects'],
	['objects-exactly-original', 'objects-original-and-others', 'objects-rejects', 'objects-no-label']
];

/**
 * Parts add up to their whole.
 *
 * @param table the text of content/data/audits.csv
 */
export function checkSums(facts: Facts, table: string): StoryProblem[] {
	const pairs = [
		...Object.entries(sums),
		...wholes.map((parts) => [`${parts[0]}.lookedAt`, parts] as const)
	];
	// That a row is missing is said where it is needed.
	return pairs
		.filter(([whole, parts]) => [whole, ...parts].every((id) => hasFact(facts, idOf(id))))
		.flatMap(([whole, parts]) => {
			const valueOf = (id: string) => Number(factOf(facts, idOf(id)).value);
			const sum = parts.reduce((total, part) => total + valueOf(part), 0);
			if (sum === valueOf(whole)) return [];
			const [row = ''] = (parts.at(-1) ?? '').split('.');
			const added = parts.map((part) => `${part} ${valueOf(part)}`).join(' + ');
			return [
				{
					file: 'content/data/audits.csv',
					line: lineAt(table, table.indexOf(`\n${row},`) + 1),
					value: `${added} = ${sum}`,
					expected: `${valueOf(whole)}, which is ${whole}: all that it consists of`
				}
			];
		});
}

/** Of a row with several numbers, its value is meant. */
const idOf = (id: string) => (id.includes('.') ? id : `${id}.value`);
