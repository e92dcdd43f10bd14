import facts from 'virtual:facts';
import { factOf, printFact, type Fact } from '$lib/facts';
import type { FigureId } from '$lib/figures/registry';
import { unbrokenParts } from '$lib/layers/unbroken';
import type { Locale } from '$lib/site/paraglide/runtime';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { story } from '../../../content/story';
import { draw, withoutMarks } from './draw';
import { runsOf, type Run } from './score';
import Story from './Story.svelte';
import { wordsContext } from './words';

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

/** A row in the list of sources: a fact that the story cites, and where it first stands. */
export interface CitedFact {
	fact: Fact;
	row: string;
	printed: string;
}

interface WordsModule {
	default: Component;
	metadata: Record<string, string>;
}

const wordFiles = import.meta.glob<WordsModule>('/content/*/sections/*.svx', { eager: true });

/** The id of a fact's row in the list of sources. */
export const rowOf = (factId: string) => `fact-${factId}`;

/** Keeps names on one line, in the text between tags only. */
const unbroken = (html: string) =>
	html
		.split(/(<[^>]*>)/)
		.map((part) =>
			part.startsWith('<')
				? part
				: unbrokenParts(part)
						.map((text, at) => (at % 2 ? `<span class="unbroken">${text}</span>` : text))
						.join('')
		)
		.join('');

const made = new Map<Locale, Promise<string>>();

/** The whole story in one language; made once, though every section's page holds it. */
export function article(lang: Locale): Promise<string> {
	const known = made.get(lang) ?? make(lang);
	made.set(lang, known);
	return known;
}

/**
 * The whole story in one language as markup: words, drawn figures, sources. Made at build and never
 * hydrated; `piece.ts` makes it live. Throws when a section has no words or a fact does not exist.
 */
async function make(lang: Locale): Promise<string> {
	const cited = new Map<string, CitedFact>();
	const cite = (id: string, as: Parameters<typeof printFact>[1]['as'], digits?: number) => {
		const fact = factOf(facts, id);
		if (!cited.has(id)) {
			cited.set(id, { fact, row: rowOf(id), printed: printFact(fact, { lang }) });
			fact.from?.forEach((base) => cite(base, 'auto'));
		}
		return printFact(fact, { lang, ...(as && { as }), ...(digits !== undefined && { digits }) });
	};

	const runOf = async (run: Run, Words: Component): Promise<ArticleRun> => ({
		figure: run.figure,
		drawing: (await draw(run.drawn)).html(),
		drawn: run.drawn.id,
		steps: await Promise.all(
			run.steps.map(async (step) => ({
				id: step.id,
				html: unbroken(
					withoutMarks(
						render(Words, { context: wordsContext({ step: step.id, cite, rowOf }) }).body
					)
				),
				says: (await draw(step)).words.finding
			}))
		)
	});

	const sections: ArticleSection[] = [];
	for (const section of story) {
		const words = wordFiles[`/content/${lang}/sections/${section.slug}.svx`];
		if (!words) throw new Error(`content/${lang}/sections/${section.slug}.svx is missing`);
		const runs: ArticleRun[] = [];
		for (const run of runsOf(section)) runs.push(await runOf(run, words.default));
		sections.push({ slug: section.slug, title: words.metadata.title ?? section.slug, runs });
	}
	return withoutMarks(
		render(Story, { props: { lang, sections, cited: [...cited.values()] } }).body
	);
}
