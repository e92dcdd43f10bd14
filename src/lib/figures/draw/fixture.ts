import { readFactsFrom } from '../../facts/node';
import { drawFacts } from './facts';
import type { DrawScene, Year } from './scene';

/** The real facts, as a page gets them. For tests only. */
export const data = drawFacts(readFactsFrom('content/data'));

/** A scene that uncovers the winners up to a year, or none. */
export const sceneOf = (reveal: Year | null, runnersUp: string[] = []): DrawScene => ({
	known: 2012,
	reveal,
	runnersUp
});

/** The winners' errors as the tables hold them, moved by so many points. */
export function realLine(by = 0) {
	const winners = data.marks.filter(({ winner, year }) => winner && year > 2012);
	return Object.fromEntries(winners.map(({ year, error }) => [year, error + by]));
}
