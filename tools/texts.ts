import { tables } from '../content/data/columns';
import { story } from '../content/story';
import { factOf, hasFact, textsInName, textsOfFact, wordsIn, type Facts } from '../src/lib/facts';
import { figureFacts } from '../src/lib/figures/facts';
import { sectionOf, textsOf } from '../src/lib/surfaces/data/markdown';

/** The ids of facts that words cite: `<Fact of="…">`. */
const cited = (text: string) =>
	[...text.matchAll(/<Fact\b[^>]*?\bof="([^"]+)"/g)].map(([, id = '']) => id);

/** Every text inside plain data. */
function textsIn(data: unknown): string[] {
	if (typeof data === 'string') return [data];
	return data !== null && typeof data === 'object' ? Object.values(data).flatMap(textsIn) : [];
}

/**
 * The English texts of content/data that reach a reader of any language, in the order in which he meets
 * them: rows in the lists of sources, figures, and the page of the data.
 *
 * @param words the text of every file of words
 * @param readme the text of content/data/README.md
 */
export function textsForReaders(facts: Facts, words: readonly string[], readme: string): string[] {
	const ofFacts = (ids: readonly string[]): string[] =>
		ids.flatMap((id) => {
			// That it is unknown is said where it stands.
			if (!hasFact(facts, id)) return [];
			const fact = factOf(facts, id);
			return [...textsOfFact(fact), ...ofFacts(fact.from ?? [])];
		});
	const cards = story.map(({ number }) => number.of);
	const figures = Object.values(figureFacts)
		.flatMap(({ pick }) => textsIn(pick(facts)))
		.flatMap((text) => [text, ...textsInName(text)]);
	const known = wordsIn(facts);
	const licences = facts.sources.map(({ licence }) => licence);
	const met = [...ofFacts([...words.flatMap(cited), ...cards]), ...figures, ...licences];
	const page = tables.flatMap(({ title, description, columns }) => [
		title,
		description,
		...columns.map((column) => column.description)
	]);
	const checked = textsOf(sectionOf(readme, 'How the numbers were checked'));
	return [...new Set([...met.filter((text) => known.has(text)), ...page, ...checked])];
}
