import { m } from '$lib/site/paraglide/messages';
import type { FigureWords } from '../figure';
import type { DeskFacts } from './facts';
import type { DeskScene } from './scene';

/** What a scene says in words: its finding, its measure, its table. */
export const deskWords = (_scene: DeskScene, _data: DeskFacts): FigureWords => ({
	finding: m.desk_find(),
	measure: '',
	sources: [],
	table: { caption: '', columns: [], rows: [] }
});
