import { scaleLinear } from 'd3-scale';
import type { ByBox } from '../../layers/boxes';
import type { PlacedLabel } from '../../layers/labels';
import { placeLabels, type Edges, type LabelWish } from '../../layers/layout';
import type { LabelText } from '../../layers/label-text';
import { spot, stack, type Place } from '../../layers/spots';
import type { DrawMark } from './facts';
import { across, up, type Distance, type Guess, type Shown, type Year } from './scene';

/** Room round the plot, in pixels; to the right for the last winner's name. */
export const edges: ByBox<Edges> = {
	small: { top: 10, right: 12, bottom: 22, left: 32 },
	medium: { top: 12, right: 104, bottom: 26, left: 40 },
	large: { top: 14, right: 116, bottom: 30, left: 44 }
};

const scale = { x: scaleLinear(across, [0, 100]), y: scaleLinear(up, [100, 0]) };

/** A place in per cent of the plot, from the left and from the top. */
export const placeOf = (year: number, error: number) => ({ x: scale.x(year), y: scale.y(error) });

/** Where a mark stands across: a runner-up to the right of the winner of its year, which would hide it. */
export const besideWinner = ({ year, winner }: Pick<DrawMark, 'year' | 'winner'>) =>
	winner ? year : year + 0.32;

/** Radius of a winner's mark, of a runner-up's, and of the reader's squares, in pixels. */
const radii = { winner: 6, runnerUp: 5, guess: 5 };

/** The words at the marks, in the reader's language. */
export interface LabelWords {
	mark: (mark: DrawMark) => LabelText;
	/** The last year's says whose line it is and what the number means. */
	distance: (distance: Distance, last: boolean) => LabelText;
}

/** Where below the reader's line there is room for a number, in percent of error. */
const roomBelow = 5;

/** Away from the real line: a distance stands above a height that is too high, and below a low one. */
const isBelow = ({ guess, off }: Distance) => off < 0 && guess >= roomBelow;

function distanceSpots(distance: Distance, last: boolean): Place[] {
	const away = isBelow(distance) ? 1 : -1;
	const near = radii.guess + 12;
	const beside = stack(radii.guess + 5, away * 10, 'start');
	return [
		...(last ? [beside, { ...beside, dy: away * 22 }, { ...beside, dy: -20 }] : []),
		spot(0, away * near, 'middle'),
		spot(-4, away * near, 'start'),
		spot(4, away * near, 'end'),
		spot(radii.guess + 5, away * 3, 'start'),
		spot(-radii.guess - 5, away * 3, 'end'),
		{ ...spot(0, away * 38, 'middle'), lead: { length: 20, angle: away * 90 } },
		// Along the foot of the plot there is only room beside.
		spot(radii.guess + 5, -11, 'start'),
		spot(-radii.guess - 5, -11, 'end'),
		spot(0, -away * near, 'middle')
	];
}

/** Clear of the ring that a stroke begins at, and of what is drawn from there. */
const ringed = [spot(-17, 4, 'end'), spot(3, 24, 'end')];

const guessPoints = (guess: Guess) =>
	Object.entries(guess).map(([year, error]) => ({ year: Number(year) as Year, error }));

/** The reader's line in pieces; a year that is not drawn leaves a gap. */
export function guessPieces(guess: Guess, known: { year: Year; error: number }) {
	const points = [known, ...guessPoints(guess)];
	return points.flatMap((to) => {
		const from = points.find(({ year }) => year === to.year - 1);
		return from ? [{ x1: from.year, y1: from.error, x2: to.year, y2: to.error }] : [];
	});
}

/**
 * Labels of what a scene shows: the distances first, then the real line from its end backwards. Once
 * it is compared, words keep clear of the reader's line; while he draws (`open`) they only leave him
 * the ring.
 */
export function labelsOf(
	shown: Shown,
	known: DrawMark,
	guess: Guess,
	distances: Distance[],
	open: boolean,
	words: LabelWords
): PlacedLabel[] {
	const compared = distances.length > 0;
	const points = compared ? guessPoints(guess) : [];
	const last = distances.at(-1);
	const marks = [...shown.marks].reverse();
	const wishes: LabelWish[] = [
		...distances.map((distance) => ({
			id: `off-${distance.year}`,
			x: distance.year,
			// A low height near the foot has its number over the real one.
			y:
				isBelow(distance) || distance === last
					? distance.guess
					: Math.max(distance.guess, distance.real),
			radius: radii.guess,
			text: words.distance(distance, distance === last),
			tone: 'human' as const,
			// Five stand side by side on a phone.
			forms: { small: ['value' as const] },
			spots: distanceSpots(distance, distance === last)
		})),
		...marks
			.filter(({ winner }) => winner)
			.map((mark) => ({
				id: mark.id,
				x: mark.year,
				y: mark.error,
				radius: radii.winner,
				text: words.mark(mark),
				tone: 'wrong' as const,
				// Near the foot the last ones have names longer than a year is wide.
				leads: mark.year > known.year && !compared,
				// A phone has room for those that are uncovered.
				...(mark.year < known.year && shown.until > known.year && { forms: { small: [] } }),
				...(open && mark === known && { spots: ringed })
			})),
		...marks
			.filter(({ winner }) => !winner)
			.map((mark) => ({
				id: mark.id,
				x: besideWinner(mark),
				y: mark.error,
				radius: radii.runnerUp,
				text: words.mark(mark),
				tone: 'wrong' as const,
				forms: { small: ['full' as const] }
			}))
	];
	return placeLabels(
		wishes,
		scale,
		{
			marks: [
				...marks.map((mark) => ({
					id: mark.id,
					x: besideWinner(mark),
					y: mark.error,
					radius: mark.winner ? radii.winner : radii.runnerUp
				})),
				...points.map(({ year, error }) => ({
					id: `off-${year}`,
					x: year,
					y: error,
					radius: radii.guess
				}))
			],
			lines: [
				...shown.line,
				...(compared ? guessPieces(guess, known) : []),
				...distances.map(({ year, guess: y1, real: y2 }) => ({ x1: year, x2: year, y1, y2 }))
			]
		},
		edges
	);
}
