import { m } from '$lib/site/paraglide/messages';
import type { FigureWords } from '../figure';
import type { ClaimsFacts } from './facts';
import type { ClaimsScene } from './scene';

/** What a scene says in words: its finding, its measure, its table. */
export const claimsWords = (_scene: ClaimsScene, _data: ClaimsFacts): FigureWords => ({
	finding: m.claims_find(),
	measure: '',
	sources: [],
	table: { caption: '', columns: [], rows: [] }
});
