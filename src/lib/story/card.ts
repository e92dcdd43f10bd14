import facts from 'virtual:facts';
import { factOf, printFact } from '$lib/facts';
import { cardPath } from '$lib/site/address';
import { m } from '$lib/site/paraglide/messages';
import type { Locale } from '$lib/site/paraglide/runtime';
import { story } from '../../../content/story';
import type { ScoreSection } from './score';
import { sectionWords } from './section-words';

/** The words of a section's share card. */
export interface CardWords {
	title: string;
	/** The number as the reader's language prints it. */
	number: string;
	/** What the number counts. */
	counts: string;
	/** All of it in one sentence, for who cannot see the card. */
	alt: string;
}

/** What a section's card says. Made at build. Throws when the section has no words in that language. */
export function cardWords(lang: Locale, { slug, number: { of, digits } }: ScoreSection): CardWords {
	const { title, number: counts } = sectionWords(lang, slug).metadata;
	const number = printFact(factOf(facts[lang], of), {
		lang,
		...(digits !== undefined && { digits })
	});
	return { title, number, counts, alt: m.card_alt({ title, number, counts }) };
}

/**
 * The picture that messengers show with a page about the whole story: the opening's. Made at build.
 *
 * @param origin of the site
 */
export function storyCard(lang: Locale, origin: string): { url: string; alt: string } {
	const [opening] = story;
	if (!opening) throw new Error('content/story.ts has no sections');
	return { url: origin + cardPath(lang, opening.slug), alt: cardWords(lang, opening).alt };
}
