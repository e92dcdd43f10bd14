import { m } from '$lib/site/paraglide/messages';
import type { FigureWords } from '../figure';
import type { TwoScoresFacts } from './facts';
import type { TwoScoresScene } from './scene';

/** What a scene says in words: its finding, its measure, its table. */
export const twoScoresWords = (_scene: TwoScoresScene, _data: TwoScoresFacts): FigureWords => ({
	finding: m.two_scores_find(),
	measure: '',
	sources: [],
	table: { caption: '', columns: [], rows: [] }
});
