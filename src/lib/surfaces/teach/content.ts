import facts from 'virtual:facts';
import { number, percent } from '$lib/figures/print';
import { presentPath, slidePath, teachPath } from '$lib/site/address';
import { m } from '$lib/site/paraglide/messages';
import type { Locale } from '$lib/site/paraglide/runtime';
import { Z_95 } from '$lib/statistics';
import { withoutMarks } from '$lib/story/draw';
import { knownPlace, numberOf } from '$lib/story/steps';
import { titleOf } from '$lib/story/titles';
import { render } from 'svelte/server';
import { lesson } from '../../../../content/lesson';
import { story } from '../../../../content/story';
import { tasks } from '../handout/tasks';
import { bibtexLesson } from './cite';
import { shareOf } from './disagreement';
import Lesson from './Lesson.svelte';
import { partsIn } from './parts';
import type { Counted } from './types';

/** Words without their markup, for what takes plain text. */
const plain = (html: string) =>
	html
		.replace(/<[^>]*>/g, '')
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ')
		.trim();

/** What students can do afterwards, as plain sentences. */
export function goalsOf(lang: Locale): string[] {
	const { part } = partsIn(lang, 'teach');
	return lesson.goals.map((id) => plain(part(`goal.${id}`)).replace(/;$/, '.'));
}

/** A count with its share and interval, printed. */
function printedCount(counted: Counted) {
	const { share, low, high } = shareOf(counted);
	const printed = (fraction: number) => percent(100 * fraction, 1);
	return {
		n: number(counted.photos),
		d: number(counted.disagreements),
		share: printed(share),
		low: printed(low),
		high: printed(high)
	};
}

/** Everything that the page for teachers shows, in one language. */
function lessonContent(lang: Locale, origin: string) {
	const { part, cited } = partsIn(lang, 'teach');

	/** A slide, in the deck of a plan or in that of the whole story. */
	const slideOf = (step: string, deck: string[] | null = null) => {
		const place = knownPlace(step);
		const { slug } = place.section;
		const n = numberOf(place);
		// The opening has the title of the whole, which names no place in it.
		const name =
			place.section === story[0]
				? m.teach_slide_opening({ n: number(n) })
				: m.teach_slide({ title: titleOf(lang, slug), n: number(n) });
		return { href: slidePath(lang, slug, n, deck), name };
	};

	const content = {
		forWhom: part('for-whom'),
		goals: {
			before: part('goals'),
			each: lesson.goals.map((id) => ({ id, words: part(`goal.${id}`) }))
		},
		aboutPlans: part('plans'),
		plans: lesson.plans.map(({ id, minutes, rows }) => {
			const deck = rows.flatMap(({ steps }) => steps);
			return {
				id,
				minutes,
				all: { href: presentPath(lang, deck), slides: deck.length },
				rows: rows.map((row) => ({
					...row,
					words: part(`${id}.${row.id}`),
					slides: row.steps.map((step) => slideOf(step, deck))
				}))
			};
		}),
		activities: lesson.activities.map(({ id, minutes, group }) => ({
			id,
			minutes,
			group,
			title: part(`${id}.title`),
			goal: part(`${id}.goal`),
			material: part(`${id}.material`),
			course: part(`${id}.course`),
			good: part(`${id}.good`)
		})),
		tool: {
			z: number(Z_95, 2),
			example: printedCount(lesson.example),
			examples: lesson.examples.map(printedCount)
		},
		questions: lesson.questions.map(({ id, step }) => ({
			id,
			slide: slideOf(step),
			words: part(`question.${id}`),
			note: part(`question.${id}.note`)
		})),
		misconceptions: lesson.misconceptions.map(({ id, step }) => ({
			id,
			slide: slideOf(step),
			words: part(`misconception.${id}`),
			right: part(`misconception.${id}.right`)
		})),
		answers: tasks.map((id) => ({ id, words: part(`answer.${id}`) })),
		readings: lesson.readings.map((id) => {
			const source = facts[lang].sources.find((one) => one.id === id);
			if (!source) throw new Error(`content/lesson.ts: there is no source "${id}"`);
			return { ...source, why: part(`reading.${id}`) };
		}),
		adapt: part('adapt'),
		own: part('own'),
		choice: { href: presentPath(lang, lesson.choice), slides: lesson.choice.length },
		bibtex: bibtexLesson(origin + teachPath(lang))
	};
	return { ...content, cited: cited() };
}

export type LessonContent = ReturnType<typeof lessonContent>;

/** The page for teachers as markup. Made at build and never hydrated; `live.ts` makes it live. */
export const lessonMarkup = (lang: Locale, origin: string): string =>
	withoutMarks(render(Lesson, { props: { content: lessonContent(lang, origin) } }).body);
