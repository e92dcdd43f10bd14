import { m } from '$lib/site/paraglide/messages';
import type { FigureWords } from '../figure';
import type { PhotoFinishFacts } from './facts';
import type { PhotoFinishScene } from './scene';

/** What a scene says in words: its finding, its measure, its table. */
export const photoFinishWords = (
	_scene: PhotoFinishScene,
	_data: PhotoFinishFacts
): FigureWords => ({
	finding: m.photo_finish_find(),
	measure: '',
	sources: [],
	table: { caption: '', columns: [], rows: [] }
});
