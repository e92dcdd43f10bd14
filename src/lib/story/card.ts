import facts from 'virtual:facts';
import { factOf, printFact } from '$lib/facts';
import { m } from '$lib/site/paraglide/messages';
import type { Locale } from '$lib/site/paraglide/runtime';
import type { ScoreSection } from './score';
import { sectionTitles } from './titles';

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
	const words = sectionTitles(lang).find((section) => section.slug === slug);
	if (!words) throw new Error(`content/${lang}/sections/${slug}.svx is missing`);
	const { title, number: counts } = words;
	const number = printFact(factOf(facts[lang], of), {
		lang,
		...(digits !== undefined && { digits })
	});
	return { title, number, counts, alt: m.card_alt({ title, number, counts }) };
}
