import { shuffle } from '../../statistics';

/** Which photos were wrong is not known: their places are drawn with this seed, the same everywhere. */
const seed = 1409;

/** SVG paths of short level strokes, one a photo, row by row from the upper left. */
export interface CellPaths {
	right: string;
	wrong: string;
}

/**
 * The cells of so many photos, of which `wrong` are scattered at random.
 *
 * @param columns cells in a row; a cell is one unit wide and high
 */
export function cellPaths(photos: number, wrong: number, columns: number): CellPaths {
	const missed = new Set(shuffle(photos, seed).slice(0, wrong));
	const cell = (at: number, length: number) =>
		`M${(at % columns) + (1 - length) / 2} ${Math.floor(at / columns) + 0.5}h${length}`;
	const paths = { right: '', wrong: '' };
	for (let at = 0; at < photos; at += 1) {
		if (missed.has(at)) paths.wrong += cell(at, 0.9);
		else paths.right += cell(at, 0.6);
	}
	return paths;
}
