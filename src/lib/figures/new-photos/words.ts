import { m } from '$lib/site/paraglide/messages';
import type { FigureWords } from '../figure';
import type { NewPhotosFacts } from './facts';
import type { NewPhotosScene } from './scene';

/** What a scene says in words: its finding, its measure, its table. */
export const newPhotosWords = (_scene: NewPhotosScene, _data: NewPhotosFacts): FigureWords => ({
	finding: m.new_photos_find(),
	measure: '',
	sources: [],
	table: { caption: '', columns: [], rows: [] }
});
