import type { FigureId } from '$lib/figures/registry';
import { pathOf } from '$lib/site/address';
import { locales, type Locale } from '$lib/site/language';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { story } from '../../../content/story';
import { citationsIn } from './citations';
import { draw, withoutMarks } from './draw';
import { runsOf, type Run } from './score';
import { sectionWords } from './section-words';
import Story from './Story.svelte';

/** A step as it stands on the page: its words and what its scene says, both as text. */
export interface ArticleStep {
	id: string;
	html: string;
	/** The finding of the step's scene, for who cannot see it. */
	says: string;
}

export interface ArticleRun {
	figure: FigureId;
	/** The figure drawn at build, as markup. */
	drawing: string;
	/** The step whose scene is drawn. */
	drawn: string;
	steps: ArticleStep[];
}

export interface ArticleSection {
	slug: string;
	title: string;
	runs: ArticleRun[];
}

const made = new Map<Locale, Promise<string>>();

/**
 * The whole story in one language; made once, though every section's page holds it. Only the links to
 * the other languages are the section's own.
 */
export async function article(lang: Locale, section: string | undefined): Promise<string> {
	const known = made.get(lang) ?? make(lang);
	made.set(lang, known);
	return locales
		.filter((other) => other !== lang)
		.reduce(
			(html, other) =>
				html.replace(
					`href="${pathOf(other)}" hreflang="${other}"`,
					`href="${pathOf(other, section)}" hreflang="${other}"`
				),
			await known
		);
}

/**
 * The whole story in one language as markup: words, drawn figures, sources. Made at build and never
 * hydrated; `piece.ts` makes it live. Throws when a section has no words or a fact does not exist.
 */
async function make(lang: Locale): Promise<string> {
	const citations = citationsIn(lang);

	const runOf = async (run: Run, Words: Component): Promise<ArticleRun> => ({
		figure: run.figure,
		drawing: (await draw(run.drawn)).html(),
		drawn: run.drawn.id,
		steps: await Promise.all(
			run.steps.map(async (step) => ({
				id: step.id,
				html: citations.wordsOf(Words, { kind: 'step', id: step.id }),
				says: (await draw(step)).words.finding
			}))
		)
	});

	const sections: ArticleSection[] = [];
	for (const section of story) {
		const words = sectionWords(lang, section.slug);
		const runs: ArticleRun[] = [];
		for (const run of runsOf(section)) runs.push(await runOf(run, words.default));
		sections.push({ slug: section.slug, title: words.metadata.title, runs });
	}
	return withoutMarks(render(Story, { props: { lang, sections, cited: citations.cited() } }).body);
}
