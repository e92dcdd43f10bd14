import type { FigureId, SceneOf } from '../figures/registry';

/** A figure and one of its own scenes: a scene that its figure cannot draw is a type error. */
export type FigureScene = {
	[Id in FigureId]: { figure: Id; scene: SceneOf<Id> };
}[FigureId];

/** One step: the id of a paragraph and the scene that it shows. Ids are unique in the whole story. */
export type ScoreStep = { id: string } & FigureScene;

/** One section: its address, the step whose scene stands for all of it, and its steps in order. */
export interface ScoreSection {
	/** The section's address, the same in every language. */
	slug: string;
	/** The id of the step whose scene is drawn at build, on paper, and in the card. */
	summary: string;
	/** The one number of the section's share card: a fact, and how many decimals of it are printed. */
	number: { of: string; digits?: number };
	steps: ScoreStep[];
}

export type Score = ScoreSection[];

/** Steps in a row that share a figure: the figure stays pinned while they pass. */
export interface Run {
	figure: FigureId;
	steps: ScoreStep[];
	/** The scene that is drawn at build: the section's summary, or the end of the run. */
	drawn: ScoreStep;
}

/** Splits a section into runs of steps that share a figure, in reading order. */
export function runsOf(section: ScoreSection): Run[] {
	const runs: Run[] = [];
	for (const step of section.steps) {
		const last = runs.at(-1);
		if (last?.figure === step.figure) {
			last.steps.push(step);
			last.drawn = step;
		} else {
			runs.push({ figure: step.figure, steps: [step], drawn: step });
		}
	}
	for (const run of runs) {
		run.drawn = run.steps.find(({ id }) => id === section.summary) ?? run.drawn;
	}
	return runs;
}
