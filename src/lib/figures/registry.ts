import type { FigureComponent, FigureWords } from './figure';
import type { FieldFacts } from './field/facts';
import type { FieldScene } from './field/scene';
import type { TimelineFacts } from './timeline/facts';
import type { TimelineScene } from './timeline/scene';

/** Every figure, with the scenes it can draw and the facts it draws them from. */
export interface Figures {
	field: { scene: FieldScene; data: FieldFacts };
	timeline: { scene: TimelineScene; data: TimelineFacts };
}

export type FigureId = keyof Figures;
export type SceneOf<Id extends FigureId> = Figures[Id]['scene'];
export type DataOf<Id extends FigureId> = Figures[Id]['data'];

/** A figure with everything it takes to draw it. */
export interface LoadedFigure<Id extends FigureId> {
	Figure: FigureComponent<SceneOf<Id>, DataOf<Id>>;
	data: DataOf<Id>;
	/** What a scene says in words: its finding, its measure, its table. */
	words: (scene: SceneOf<Id>, data: DataOf<Id>) => FigureWords;
}

/** Fetches a figure's code and its facts, each its own file, when somebody is about to see it. */
const figures: { [Id in FigureId]: () => Promise<LoadedFigure<Id>> } = {
	field: async () => {
		const [figure, data, words] = await Promise.all([
			import('./field/Field.svelte'),
			import('virtual:figure-facts/field'),
			import('./field/words')
		]);
		return { Figure: figure.default, data: data.default, words: words.fieldWords };
	},
	timeline: async () => {
		const [figure, data, words] = await Promise.all([
			import('./timeline/Timeline.svelte'),
			import('virtual:figure-facts/timeline'),
			import('./timeline/words')
		]);
		return { Figure: figure.default, data: data.default, words: words.timelineWords };
	}
};

/** A figure of any kind. Its scenes and its data belong together by the score's type, not by this one. */
export interface AnyFigure {
	Figure: FigureComponent<unknown, unknown>;
	data: unknown;
	words: (scene: unknown, data: unknown) => FigureWords;
}

/** Loads a figure by its id. Rejects when its code or its facts do not arrive. */
export const loadFigure = (id: FigureId) => figures[id]() as Promise<unknown> as Promise<AnyFigure>;
