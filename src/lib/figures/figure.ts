import type { Component } from 'svelte';

export type { FigureTable, FigureWords } from '../layers/words';

/** What every figure's component takes. */
export interface FigureProps<Scene, Data> {
	scene: Scene;
	data: Data;
}

/** A figure's component, as the surfaces know it. */
export type FigureComponent<Scene, Data> = Component<FigureProps<Scene, Data>>;
