import type { Locale } from '$lib/site/paraglide/runtime';
import { citationsIn, type CitedFact } from '$lib/story/citations';
import { draw, withoutMarks } from '$lib/story/draw';
import { sectionWords } from '$lib/story/section-words';
import { render } from 'svelte/server';
import { story } from '../../../../content/story';
import Paper from './Paper.svelte';

/** A step on paper. */
export interface PaperStep {
	id: string;
	/** Its words, as markup. */
	words: string;
	/** Its scene, as markup; nothing where the step before shows the very same. */
	drawing: string;
}

export interface PaperContent {
	sections: { slug: string; title: string; steps: PaperStep[] }[];
	cited: CitedFact[];
}

/** A drawing without what keeps the ids of several on one page apart. */
const looksOf = (drawing: string, id: string) => drawing.replaceAll(id, '');

/**
 * A drawing whose ids are on the page but once. One that an earlier drawing has already gets the step's
 * name before it, and so does what points to it; links lead to the first.
 */
function withOwnIds(drawing: string, step: string, taken: Set<string>): string {
	let own = drawing;
	for (const [, id = ''] of drawing.matchAll(/\sid="([^"]+)"/g)) {
		if (taken.has(id)) {
			own = own.replaceAll(`"${id}"`, `"${step}-${id}"`).replaceAll(`"#${id}"`, `"#${step}-${id}"`);
		}
		taken.add(taken.has(id) ? `${step}-${id}` : id);
	}
	return own;
}

/** The whole story as it is printed: each step beside its scene. For what is made at build. */
async function paperContent(lang: Locale): Promise<PaperContent> {
	const citations = citationsIn(lang);
	const sections = [];
	const taken = new Set<string>();
	for (const { slug, steps } of story) {
		const { default: Words, metadata } = sectionWords(lang, slug);
		const drawn: PaperStep[] = [];
		let before = '';
		for (const step of steps) {
			const drawing = (await draw(step)).html();
			const looks = looksOf(drawing, step.id);
			drawn.push({
				id: step.id,
				words: citations.wordsOf(Words, { kind: 'step', id: step.id }),
				drawing: looks === before ? '' : withOwnIds(drawing, step.id, taken)
			});
			before = looks;
		}
		sections.push({ slug, title: metadata.title, steps: drawn });
	}
	return { sections, cited: citations.cited() };
}

/** The story on paper as markup: see `Paper.svelte`. */
export const paperMarkup = async (lang: Locale) =>
	withoutMarks(render(Paper, { props: { lang, content: await paperContent(lang) } }).body);
