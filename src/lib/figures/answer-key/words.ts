import { m } from '$lib/site/paraglide/messages';
import type { FigureWords } from '../figure';
import type { AnswerKeyFacts } from './facts';
import type { AnswerKeyScene } from './scene';

/** What a scene says in words: its finding, its measure, its table. */
export const answerKeyWords = (_scene: AnswerKeyScene, _data: AnswerKeyFacts): FigureWords => ({
	finding: m.answer_key_find(),
	measure: '',
	sources: [],
	table: { caption: '', columns: [], rows: [] }
});
