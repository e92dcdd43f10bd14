import { citationsIn } from '$lib/story/citations';
import { draw } from '$lib/story/draw';
import { sectionPath } from '$lib/story/paragraph';
import { sectionWords } from '$lib/story/section-words';
import { allPlaces, numberOf, type StepPlace } from '$lib/story/steps';
import { titleOf } from '$lib/story/titles';
import type { Locale } from '$lib/site/paraglide/runtime';
import { wordsTree, type WordsNode } from './words-tree';

/** What a slide says besides its figure. */
export interface SlideWords {
	/** Of its step. */
	id: string;
	/** Of its section. */
	title: string;
	/** What its figure shows, in a few words. */
	finding: string;
	/** The words of its step. */
	words: WordsNode[];
}

/** What one slide says. Made at build, as all of this file. Its numbers link to the story's list of sources. */
export async function slideWords(lang: Locale, { section, step }: StepPlace): Promise<SlideWords> {
	const Words = sectionWords(lang, section.slug).default;
	const markup = citationsIn(lang, sectionPath(lang, section.slug)).wordsOf(Words, {
		kind: 'step',
		id: step.id
	});
	return {
		id: step.id,
		title: titleOf(lang, section.slug),
		finding: (await draw(step)).words.finding,
		words: treeOf(markup, `content/${lang}/sections/${section.slug}.svx, step ${step.id}`)
	};
}

/** The words as data; where they hold what slides do not know, the build says in which step. */
function treeOf(markup: string, place: string): WordsNode[] {
	try {
		return wordsTree(markup);
	} catch (error) {
		throw new Error(`${place}: ${error instanceof Error ? error.message : ''}`, { cause: error });
	}
}

/** What all slides say, in reading order. */
export const deckWords = (lang: Locale) =>
	Promise.all(allPlaces().map((place) => slideWords(lang, place)));

/** A section in the overview. */
export interface OverviewSection {
	slug: string;
	title: string;
	slides: { id: string; n: number; finding: string }[];
}

/** All slides by section, each with what its figure shows. */
export async function overviewOf(lang: Locale): Promise<OverviewSection[]> {
	const sections = new Map<string, OverviewSection>();
	for (const place of allPlaces()) {
		const { slug } = place.section;
		const section = sections.get(slug) ?? { slug, title: titleOf(lang, slug), slides: [] };
		const { finding } = (await draw(place.step)).words;
		section.slides.push({ id: place.step.id, n: numberOf(place), finding });
		sections.set(slug, section);
	}
	return [...sections.values()];
}
