import type { Piece } from '../../layers/pieces';
import type { DrawFacts, DrawMark } from './facts';

/** The contests, one a year. */
export const years = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017] as const;
export type Year = (typeof years)[number];
export const lastYear: Year = 2017;

/** What the figure shows: winners that are given, and how far the rest is uncovered. Complete. */
export interface DrawScene {
	/** Winners up to this year are given; the reader draws the years after it. */
	known: Year;
	/** The real line stands up to this year; null = it is the reader's turn. */
	reveal: Year | null;
	/** Row ids of runners-up that stand beside the winners of uncovered years, as open rings. */
	runnersUp: string[];
}

/** The reader's line: percent (0 to 35) by year. A year that is missing is not drawn yet. */
export type Guess = Readonly<Partial<Record<Year, number>>>;

/** The axes: years across, each contest in the middle of its own, and top-5 error in percent. */
export const across: [number, number] = [2009.8, 2017.4];
export const up: [number, number] = [0, 35];

/** Every row id that a scene names. */
export const namesIn = ({ runnersUp }: DrawScene): string[] => runnersUp;

/** The years that the reader draws. */
export const drawnYears = ({ known }: Pick<DrawScene, 'known'>): Year[] =>
	years.filter((year) => year > known);

/** What is still to be drawn before the lines can be compared. */
export const missingYears = (scene: DrawScene, guess: Guess): Year[] =>
	drawnYears(scene).filter((year) => guess[year] === undefined);

/** What the reader did besides drawing. */
export interface Turn {
	/** He asked for the real line. */
	compared: boolean;
	/** He asked to draw again where the real line stood: what that scene uncovers. */
	again: Year | null;
}

/** The scene with the reader's turn laid over it. */
export function withTurn(scene: DrawScene, { compared, again }: Turn): DrawScene {
	if (compared) return { ...scene, reveal: lastYear };
	return again !== null && again === scene.reveal ? { ...scene, reveal: null } : scene;
}

export interface Shown {
	/** In the order in which the keyboard visits them: by year, from high to low. */
	marks: DrawMark[];
	/** The real line, a piece for each winner after the first. */
	line: Piece[];
	/** The last year whose winner stands. */
	until: Year;
}

/** What a scene shows of the facts, without any place in pixels. */
export function shownIn({ known, reveal, runnersUp }: DrawScene, data: DrawFacts): Shown {
	const until = reveal === null || reveal < known ? known : reveal;
	const marks = data.marks
		.filter(({ id, year, winner }) => year <= until && (winner || runnersUp.includes(id)))
		.sort((one, other) => one.year - other.year || other.error - one.error);
	const winners = marks.filter(({ winner }) => winner);
	return {
		marks,
		line: winners.slice(1).map(({ id, year, error }, index) => ({
			id,
			x1: winners[index]?.year ?? year,
			y1: winners[index]?.error ?? error,
			x2: year,
			y2: error
		})),
		until
	};
}

/** How far the reader's line lies from the real one in one year. */
export interface Distance {
	year: Year;
	/** Percent. */
	guess: number;
	/** Percent, with the source's own digits. */
	real: number;
	/** Points; above zero where he drew too high. */
	off: number;
}

/** The distances in the years that are both drawn and uncovered, in order. */
export function distancesIn(scene: DrawScene, data: DrawFacts, guess: Guess): Distance[] {
	const { marks } = shownIn(scene, data);
	return drawnYears(scene).flatMap((year) => {
		const drawn = guess[year];
		const real = marks.find((mark) => mark.winner && mark.year === year)?.error;
		return drawn === undefined || real === undefined
			? []
			: [{ year, guess: drawn, real, off: drawn - real }];
	});
}

/** To a tenth of a point, as distances are printed. */
export const tenth = (value: number) => Math.round(value * 10) / 10;

export interface Verdict {
	/** The mean distance in points, whichever way, to a tenth. */
	mean: number;
	/** The year of the greatest distance, or several where the printed distances are the same. */
	worst: Distance[];
}

/** How far off a line is on average, and where most; null where there is nothing to compare. */
export function verdictOn(distances: Distance[]): Verdict | null {
	if (distances.length === 0) return null;
	const sizes = distances.map(({ off }) => Math.abs(off));
	const greatest = tenth(Math.max(...sizes));
	return {
		mean: tenth(sizes.reduce((sum, size) => sum + size, 0) / sizes.length),
		worst: distances.filter(({ off }) => tenth(Math.abs(off)) === greatest)
	};
}
