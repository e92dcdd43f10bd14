import { pathOf } from '$lib/site/address';
import type { Locale } from '$lib/site/paraglide/runtime';
import { citationsIn } from '$lib/story/citations';
import { draw, withoutMarks } from '$lib/story/draw';
import { knownPlace } from '$lib/story/steps';
import { partsIn } from '$lib/surfaces/teach/parts';
import { render } from 'svelte/server';
import Handout from './Handout.svelte';
import { tasks } from './tasks';

/** The figures of the sheet: a part of its words, and the step whose scene stands beside it. */
const figures = {
	scores: 'other-names',
	fall: 'passed',
	human: 'band',
	finish: 'luck'
} as const;

export type FigurePart = keyof typeof figures;

/** What the handout says and shows, in one language. For what is made at build. */
async function handoutContent(lang: Locale, origin: string) {
	// On paper a number cannot be pressed: its row stands in the story's list.
	const { part, cited } = partsIn(lang, 'handout', citationsIn(lang, pathOf(lang)));
	const drawn = async (id: FigurePart) => ({
		id,
		words: part(id),
		drawing: (await draw(knownPlace(figures[id]).step, `handout-${id}`)).html()
	});
	const [first, second] = await Promise.all([
		Promise.all((['scores', 'fall', 'human'] as const).map(drawn)),
		Promise.all((['finish'] as const).map(drawn))
	]);
	const parts = {
		key: part('key'),
		questions: part('questions'),
		terms: part('terms'),
		tasks: tasks.map((id) => part(`task.${id}`))
	};
	const sources = [...new Set(cited().map(({ fact }) => fact.source.title))];
	return { first, second, ...parts, sources, story: origin + pathOf(lang) };
}

export type HandoutContent = Awaited<ReturnType<typeof handoutContent>>;

/** The two sheets as markup. */
export const handoutMarkup = async (lang: Locale, origin: string) =>
	withoutMarks(render(Handout, { props: { content: await handoutContent(lang, origin) } }).body);
