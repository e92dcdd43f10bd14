import { m } from '$lib/site/paraglide/messages';
import type { FigureWords } from '../figure';
import type { ScaleFacts } from './facts';
import type { ScaleScene } from './scene';

/** What a scene says in words: its finding, its measure, its table. */
export const scaleWords = (_scene: ScaleScene, _data: ScaleFacts): FigureWords => ({
	finding: m.scale_find(),
	measure: '',
	sources: [],
	table: { caption: '', columns: [], rows: [] }
});
