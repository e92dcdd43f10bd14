import { numberOf, rowOf, type Facts } from '../../facts';
import { names, otherNames, rowIdOf, type Name, type OtherName } from './things';

export interface DeskFacts {
	/** A category as the exam's list spells it, with its id in WordNet. */
	names: Record<Name | OtherName, { name: string; wnid: string }>;
	/** How many categories the list has. */
	categories: number;
	/** The title of the source that the names were read in. */
	source: string;
}

/** Picks what the figure draws: the names of the things on the desk, and the length of the list. */
export function deskFacts(facts: Facts): DeskFacts {
	const rowFor = (name: Name | OtherName) => rowOf(facts, 'categories', rowIdOf(name));
	const entries = [...names, ...otherNames].map((name) => {
		const { name: spelled, wnid } = rowFor(name);
		return [name, { name: spelled, wnid }] as const;
	});
	return {
		names: Object.fromEntries(entries) as DeskFacts['names'],
		categories: numberOf(facts, 'categories'),
		source: rowOf(facts, 'sources', rowFor('desk').source).title
	};
}
