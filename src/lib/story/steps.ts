import type { FigureId } from '$lib/figures/registry';
import { story } from '../../../content/story';
import type { ScoreSection, ScoreStep } from './score';

/** A step with the section that it stands in. */
export interface StepPlace {
	section: ScoreSection;
	step: ScoreStep;
}

/** The name of a step in addresses: `<section>.<step>`. */
export const stepName = ({ section, step }: StepPlace) => `${section.slug}.${step.id}`;

/** The step with this id, and where it stands. Ids are unique in the whole story. */
export function placeOfStep(id: string): StepPlace | undefined {
	for (const section of story) {
		const step = section.steps.find((one) => one.id === id);
		if (step) return { section, step };
	}
	return undefined;
}

/** The step with this id. Throws when there is none. */
export function knownPlace(id: string): StepPlace {
	const place = placeOfStep(id);
	if (!place) throw new Error(`There is no step "${id}" in content/story.ts.`);
	return place;
}

/** The number of a step within its section, from 1: what its slide is called. */
export const numberOf = ({ section, step }: StepPlace) => section.steps.indexOf(step) + 1;

/** All steps in reading order. */
export const allPlaces = (): StepPlace[] =>
	story.flatMap((section) => section.steps.map((step) => ({ section, step })));

/** The step whose slide has that address, as its two parts; undefined when there is none. */
export const placeOfSlide = (slug: string | undefined, n: string | undefined) =>
	allPlaces().find((one) => one.section.slug === slug && String(numberOf(one)) === n);

/** The steps that a figure draws, in reading order. */
export const placesOf = (figure: FigureId): StepPlace[] =>
	allPlaces().filter(({ step }) => step.figure === figure);

/** The step that stands for a section. Throws when the score names none of its steps. */
export function summaryOf(section: ScoreSection): StepPlace {
	const step = section.steps.find(({ id }) => id === section.summary);
	if (!step) throw new Error(`content/story.ts: ${section.slug} has no step "${section.summary}"`);
	return { section, step };
}

/** The step that stands for a figure: a section's summary where there is one, after the opening. */
export function placeOfFigure(figure: FigureId): StepPlace | undefined {
	const places = placesOf(figure);
	const numbered = places.filter(({ section }) => section !== story[0]);
	return (
		numbered.find(({ section, step }) => section.summary === step.id) ??
		numbered.at(-1) ??
		places.at(-1)
	);
}

/** The figures that the story uses, in the order in which a reader meets them. */
export const figuresInUse = (): FigureId[] => [
	...new Set(story.flatMap(({ steps }) => steps.map(({ figure }) => figure)))
];
