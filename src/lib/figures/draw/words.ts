import { m } from '$lib/site/paraglide/messages';
import type { FigureWords } from '../figure';
import type { DrawFacts } from './facts';
import type { DrawScene } from './scene';

/** What a scene says in words: its finding, its measure, its table. */
export const drawWords = (_scene: DrawScene, _data: DrawFacts): FigureWords => ({
	finding: m.draw_find(),
	measure: '',
	sources: [],
	table: { caption: '', columns: [], rows: [] }
});
