import type { AnswerKeyFacts } from './facts';
import { pointers, type Pointer, type Ruled } from './rows';

/** One of the four audits of the key: ReaL, the reviewers of flagged keys, the panel, the object-level audit. */
export type AuditId = 'real' | 'northcutt' | 'panel' | 'objects';
/** Whose verdict a perfect reader follows when he refuses keys. */
export type Judge = 'northcutt' | 'real';

/** What the figure shows: one of five drawings. Complete: nothing is inherited. */
export type AnswerKeyScene =
	| {
			/** The 50,000 keys through the audits. */
			show: 'audits';
			/** The audit that is opened into its outcomes; null = all four, and how far they agree. */
			follow: AuditId | null;
	  }
	| {
			/** Measured models: score on the second look (ReaL) against score by the old key. */
			show: 'models';
			/** The part of the plane around the key's own score, or all of it. */
			near: boolean;
			/** The fitted lines of weak and of strong models. */
			lines: boolean;
			/** Models whose name is printed, the most important first. */
			named: Pointer[];
	  }
	| {
			/** How many right answers must be wrong by the second look. */
			show: 'sum';
			/** The fact that says how many photos the model names as the key does. */
			hits: string;
	  }
	| {
			/** What a perfect reader scores who refuses some keys, with the best scores on the same ruler. */
			show: 'ceiling';
			by: Judge;
			/** Rows of audits.csv whose keys are refused. */
			refuse: string[];
			/** Rows of results.csv that stand on the ruler, the best first. */
			scores: Ruled[];
			/** Whether the distance from the best score to the ceiling is measured out. */
			gap: boolean;
	  }
	| {
			/** What became of one model's apparent mistakes. */
			show: 'mistakes';
			by: 'severity' | 'kind';
	  };

/** What the reader chose himself; what he left alone is missing and stays as in the text. */
export interface Choices {
	follow?: AuditId | null;
	near?: boolean;
	hits?: number;
	by?: Judge;
	refuse?: string[];
	mistakes?: 'severity' | 'kind';
}

/** The scene as it is drawn: with the reader's choices laid over it. */
export function withChoices(scene: AnswerKeyScene, choices: Choices): AnswerKeyScene {
	switch (scene.show) {
		case 'audits':
			return { ...scene, follow: choices.follow === undefined ? scene.follow : choices.follow };
		case 'models':
			return { ...scene, near: choices.near ?? scene.near };
		case 'sum':
			return scene;
		case 'ceiling':
			return {
				...scene,
				by: choices.by ?? scene.by,
				refuse: choices.refuse ?? scene.refuse
			};
		case 'mistakes':
			return { ...scene, by: choices.mistakes ?? scene.by };
	}
}

/** The choices that bear on a scene: only those can be put back there. */
export function choicesFor(scene: AnswerKeyScene, choices: Choices): (keyof Choices)[] {
	const bearing: Record<AnswerKeyScene['show'], (keyof Choices)[]> = {
		audits: ['follow'],
		models: ['near'],
		sum: ['hits'],
		ceiling: ['by', 'refuse'],
		mistakes: ['mistakes']
	};
	return bearing[scene.show].filter((choice) => choices[choice] !== undefined);
}

/** The choices but for some, which are as in the text again. */
export const without = (choices: Choices, taken: (keyof Choices)[]): Choices =>
	Object.fromEntries(
		Object.entries(choices).filter(([choice]) => !taken.some((one) => one === choice))
	);

/** Every id of a row or fact that a scene names. */
export function namesIn(scene: AnswerKeyScene): string[] {
	switch (scene.show) {
		case 'models':
			return scene.named.map((pointer) => pointers[pointer]);
		case 'sum':
			return [scene.hits];
		case 'ceiling':
			return [...scene.refuse, ...scene.scores];
		case 'audits':
		case 'mistakes':
			return [];
	}
}

/** The rows and facts named by a scene that the figure's facts hold. Models are named by their pointers. */
export function shownIn(scene: AnswerKeyScene, { counts, hits, scores }: AnswerKeyFacts): string[] {
	const held = new Set([
		...[counts, hits, scores].flatMap(Object.keys),
		...Object.values(pointers)
	]);
	return namesIn(scene).filter((name) => held.has(name));
}
