import type { Locale } from '$lib/site/paraglide/runtime';
import type { Component } from 'svelte';

/** What stands at the head of a section's file. */
export interface FrontMatter {
	title: string;
	share: string;
	/** What the number on the section's card counts. */
	number: string;
}

interface WordsModule {
	default: Component;
	/** A page for teachers has none. */
	metadata: FrontMatter;
}

// Whole modules: the words come round to this file by their links, and what a module exports can be
// read only once it has run.
const files = import.meta.glob<WordsModule>('/content/*/{sections,teaching}/*.svx', {
	eager: true
});

function fileOf(path: string): WordsModule {
	const words = files[`/${path}`];
	if (!words) throw new Error(`${path} is missing`);
	return words;
}

/** A section's words in one language, the notes on its steps included. Throws when it has none. */
export const sectionWords = (lang: Locale, slug: string) =>
	fileOf(`content/${lang}/sections/${slug}.svx`);

/** The words of a page for teachers. Throws when it has none. */
export const teachingWords = (lang: Locale, page: string) =>
	fileOf(`content/${lang}/teaching/${page}.svx`);
