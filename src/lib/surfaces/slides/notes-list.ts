import { pathOf } from '$lib/site/address';
import type { Locale } from '$lib/site/paraglide/runtime';
import { citationsIn } from '$lib/story/citations';
import { draw, withoutMarks } from '$lib/story/draw';
import { sectionWords } from '$lib/story/section-words';
import { titleOf } from '$lib/story/titles';
import { render } from 'svelte/server';
import { story } from '../../../../content/story';
import NotesList from './NotesList.svelte';

/** What a speaker has before him for one slide. */
export interface SlideNote {
	/** Of its step. */
	id: string;
	/** The step's number in its section, from 1. */
	n: number;
	/** What its figure shows, in a few words. */
	finding: string;
	/** What the slide says, as markup. */
	words: string;
	/** The note, as markup: the build demands one for every step. */
	note: string;
}

/** The notes on all slides in one language, with their sources, as markup. Made at build. */
export async function notesList(lang: Locale): Promise<string> {
	const citations = citationsIn(lang, '', pathOf(lang));
	const sections = [];
	for (const { slug, steps } of story) {
		const Words = sectionWords(lang, slug).default;
		const notes: SlideNote[] = [];
		for (const step of steps) {
			notes.push({
				id: step.id,
				n: notes.length + 1,
				finding: (await draw(step)).words.finding,
				words: citations.wordsOf(Words, { kind: 'step', id: step.id }),
				note: citations.wordsOf(Words, { kind: 'note', id: step.id })
			});
		}
		sections.push({ slug, title: titleOf(lang, slug), notes });
	}
	const cited = citations.cited();
	return withoutMarks(render(NotesList, { props: { lang, sections, cited } }).body);
}
