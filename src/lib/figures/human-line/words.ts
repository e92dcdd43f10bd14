import { m } from '$lib/site/paraglide/messages';
import type { FigureWords } from '../figure';
import type { HumanLineFacts } from './facts';
import type { HumanLineScene } from './scene';

/** What a scene says in words: its finding, its measure, its table. */
export const humanLineWords = (_scene: HumanLineScene, _data: HumanLineFacts): FigureWords => ({
	finding: m.human_line_find(),
	measure: '',
	sources: [],
	table: { caption: '', columns: [], rows: [] }
});
