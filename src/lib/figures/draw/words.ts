import { m } from '$lib/site/paraglide/messages';
import { getLocale } from '$lib/site/paraglide/runtime';
import { localeOf } from '$lib/site/locale';
import type { FigureTable, FigureWords } from '../figure';
import { dateOf, listed, number, percent, sentences } from '../print';
import { evidenceOf, extraLine, saying, sourceLine, type Reading } from '../published';
import type { DrawFacts, DrawMark } from './facts';
import type { LabelWords } from './layout';
import {
	distancesIn,
	drawnYears,
	lastYear,
	missingYears,
	shownIn,
	verdictOn,
	type Distance,
	type DrawScene,
	type Guess,
	type Verdict,
	type Year
} from './scene';

/** Three digits, never more than the source has. */
const shortDecimals = ({ error, decimals }: DrawMark) => Math.min(decimals, error < 10 ? 2 : 1);
const wrongOf = (mark: DrawMark) => percent(mark.error, shortDecimals(mark));

/** Words in a row, "2013, 2014 and 2015". */
const listOf = (words: string[]) =>
	new Intl.ListFormat(localeOf(getLocale()), { type: 'conjunction' }).format(words);

/** Years in a row, "2013–2015 and 2017". */
function yearsOf(of: Year[]): string {
	const runs: Year[][] = [];
	for (const year of of) {
		const run = runs.at(-1);
		if (run?.at(-1) === year - 1) run.push(year);
		else runs.push([year]);
	}
	return listOf(
		runs.map((run) => {
			const [from, to] = [String(run[0]), String(run.at(-1))];
			return from === to ? from : m.draw_years({ from, to });
		})
	);
}

/** A drawn height, with a decimal only where it has one. */
const drawn = (value: number) => number(value, Number.isInteger(value) ? 0 : 1);

/** A distance with its sign: + where the reader drew too high. */
const signed = ({ off }: Distance) => {
	const size = number(Math.abs(off), 1);
	if (size === number(0, 1)) return size;
	return off > 0 ? m.draw_above({ points: size }) : m.draw_below({ points: size });
};

export const printTick = {
	percent: (value: number) => percent(value),
	number: (value: number) => number(value),
	year: (value: number) => String(value)
};

/** The words at the marks. */
export const labelWords: LabelWords = {
	mark: (mark) => ({
		name: mark.winner ? mark.label : m.draw_second({ name: mark.label }),
		value: number(mark.error, shortDecimals(mark)),
		suffix: ''
	}),
	distance: (distance, last) => ({
		name: last ? m.draw_yours() : '',
		value: signed(distance),
		suffix: last ? m.draw_points() : ''
	})
};

/** A year's height as a slider says it. */
export const heightOf = (guess: Guess, year: Year) => {
	const value = guess[year];
	return value === undefined ? m.draw_not_drawn() : m.draw_height({ n: drawn(value) });
};
/** The same as short as it stands at the line. */
export const shortHeight = drawn;

/** What the reader should do next. */
export function invitation(scene: DrawScene, guess: Guess): string {
	const missing = missingYears(scene, guess);
	if (missing.length === 0) return m.draw_hint_done();
	return missing.length === drawnYears(scene).length
		? m.draw_hint_start({ to: String(lastYear) })
		: m.draw_hint_missing({ years: yearsOf(missing) });
}

function verdictWords({ mean, worst }: Verdict): string {
	const [first] = worst;
	if (!first || mean === 0) return m.draw_find_exact();
	const words = { mean: number(mean, 1), years: yearsOf(worst.map(({ year }) => year)) };
	const points = number(Math.abs(first.off), 1);
	if (worst.length > 1) return m.draw_find_off_several({ ...words, points });
	return first.off > 0
		? m.draw_find_off_high({ ...words, points })
		: m.draw_find_off_low({ ...words, points });
}

/** What the reader tells others of his line; null until all of it is compared. */
export function resultOf(scene: DrawScene, data: DrawFacts, guess: Guess): string | null {
	const distances = distancesIn(scene, data, guess);
	const verdict = verdictOn(distances);
	if (!verdict || distances.length < drawnYears(scene).length) return null;
	return m.draw_share_text({
		from: String(scene.known),
		to: String(lastYear),
		mean: number(verdict.mean, 1)
	});
}

/** A mark read out: its name and value, and everything that qualifies it, a line each. */
export function readout(mark: DrawMark, distances: Distance[]): Reading {
	const yours = mark.winner && distances.find(({ year }) => year === mark.year);
	return {
		title: mark.name,
		value: m.draw_read_wrong({ value: percent(mark.error, mark.decimals) }),
		lines: [
			...(yours ? [m.draw_read_yours({ value: percent(yours.guess, 1), off: signed(yours) })] : []),
			m.draw_read_exam({ date: dateOf(mark.date) }),
			sentences([mark.winner ? m.draw_winner() : m.draw_runner_up(), mark.protocol]),
			extraLine(mark),
			sourceLine(mark)
		]
	};
}

/** The same as one sentence, for a screen reader. */
export const says = (mark: DrawMark, distances: Distance[]) => saying(readout(mark, distances));

function findingOf(scene: DrawScene, data: DrawFacts, distances: Distance[]): string {
	const winners = shownIn(scene, data).marks.filter(({ winner }) => winner);
	const known = winners.find(({ year }) => year === scene.known);
	const last = winners.at(-1);
	if (!known || !last) return '';
	if (last === known) {
		const words = { year: String(known.year), value: wrongOf(known), to: String(lastYear) };
		return m.draw_find_turn(words);
	}
	const verdict = verdictOn(distances);
	if (verdict && distances.length === drawnYears(scene).length) return verdictWords(verdict);
	const fall = m.draw_find_fall({
		first: wrongOf(known),
		from: String(known.year),
		last: wrongOf(last),
		to: String(last.year)
	});
	return verdict ? m.draw_find_so_far({ fall, mean: number(verdict.mean, 1) }) : fall;
}

/** The contest's pages of results as one source, then the others. */
function sourcesOf(marks: DrawMark[]): FigureWords['sources'] {
	const official = marks.filter((mark) => mark.official).map(({ year }) => String(year));
	const [from, to] = [official[0], official.at(-1)];
	const others = marks.filter((mark) => !mark.official).map(({ source }) => source);
	return listed([...(from && to ? [m.draw_source_years({ from, to })] : []), ...others]);
}

function tableOf(scene: DrawScene, data: DrawFacts, guess: Guess): FigureTable {
	const { marks } = shownIn(scene, data);
	const distances = distancesIn(scene, data, guess);
	const own = drawnYears(scene).filter((year) => guess[year] !== undefined);
	const ownCells = (year: Year, winner = true): string[] => {
		if (own.length === 0) return [];
		const value = winner ? guess[year] : undefined;
		const off = winner && distances.find((distance) => distance.year === year);
		return [value === undefined ? '' : percent(value, 1), off ? signed(off) : ''];
	};
	const hidden = own.filter((year) => !marks.some((mark) => mark.year === year));
	return {
		caption: m.draw_table(),
		columns: [
			m.draw_column_year(),
			m.draw_column_name(),
			m.draw_column_place(),
			m.draw_column_wrong(),
			...(own.length > 0 ? [m.draw_column_yours(), m.draw_column_off()] : []),
			m.draw_column_evidence(),
			m.draw_column_source()
		],
		rows: [
			...marks.map((mark) => [
				String(mark.year),
				mark.name,
				mark.winner ? m.draw_winner() : m.draw_runner_up(),
				percent(mark.error, mark.decimals),
				...ownCells(mark.year, mark.winner),
				evidenceOf[mark.evidence](),
				mark.source
			]),
			...hidden.map((year) => [String(year), '', '', '', ...ownCells(year), '', ''])
		]
	};
}

/** What a scene says in words, with the reader's line where he drew one. */
export function drawWords(scene: DrawScene, data: DrawFacts, guess: Guess = {}): FigureWords {
	const { marks, until } = shownIn(scene, data);
	const distances = distancesIn(scene, data, guess);
	const caveat = distances.length > 0 ? m.draw_caveat_yours() : m.draw_caveat_ensembles();
	return {
		finding: findingOf(scene, data, distances),
		measure: marks.some(({ winner }) => !winner) ? m.draw_measure_runners() : m.draw_measure(),
		...(until > scene.known && { caveat }),
		sources: sourcesOf(marks),
		table: tableOf(scene, data, guess)
	};
}
