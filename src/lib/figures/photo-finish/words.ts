import { m } from '$lib/site/paraglide/messages';
import { decimalsOf } from '../../facts/decimal';
import { mcnemarLargestDisagreement } from '../../statistics';
import type { FigureTable, FigureWords } from '../figure';
import { dateOf, listed, number, percent } from '../print';
import { extraLine, saying, sourceLine, type Reading } from '../published';
import type { PhotoFinishFacts, Runner } from './facts';
import { isPlain, shownIn, type PhotoFinishScene, type Shown, type ShownRow } from './scene';

/** Percent right, with the digits of the source. */
const rightOf = ({ printed }: Runner) => percent(Number(printed), decimalsOf(printed));
const rangeOf = ({ low, high }: { low: number; high: number }) =>
	low === high ? number(low) : m.photo_finish_range({ low: number(low), high: number(high) });
const chanceOf = (chance: number) =>
	chance > 0 && chance < 0.005
		? m.photo_finish_below({ value: percent(1) })
		: percent(100 * chance);

/** A place, or the places that are left open. */
export const placeOf = ({ places }: ShownRow) => (places ? rangeOf(places) : '');

/** What stands at the end of a line: the score as printed, a count, or all counts that print alike. */
export function valueOf(row: ShownRow, scene: PhotoFinishScene, shown: Shown): string {
	if (row.claimed || isPlain(scene, shown)) return rightOf(row);
	if (scene.show === 'leads') return '';
	return scene.rounding ? rangeOf(row.rounding) : number(row.at);
}

/** How often a line came first, with the exact chance of it. */
export function tallyOf({ tally }: ShownRow, { ahead, exams }: Shown): string {
	if (!tally) return '';
	const words = { first: number(tally.first), chance: chanceOf(tally.chance) };
	return ahead
		? m.photo_finish_tally_of({ ...words, exams: number(exams) })
		: m.photo_finish_tally(words);
}

const verdictOf = ({ significant }: ShownRow) =>
	significant ? m.photo_finish_more_than_luck() : m.photo_finish_luck();

const leadOf = (row: ShownRow) =>
	row.at === 0
		? m.photo_finish_level()
		: (row.at > 0 ? m.photo_finish_ahead : m.photo_finish_behind)({
				n: number(Math.abs(row.at)),
				verdict: verdictOf(row)
			});

/** What stands at a mark. */
export function asideOf(row: ShownRow, scene: PhotoFinishScene, shown: Shown): string {
	if (scene.show === 'leads') {
		const n = (row.at > 0 ? '+' : row.at < 0 ? '−' : '') + number(Math.abs(row.at));
		return m.photo_finish_lead({ n, verdict: verdictOf(row) });
	}
	if (row.claimed) return m.photo_finish_claimed();
	return row.noted === null && row.own && isPlain(scene, shown) ? m.photo_finish_left_out() : '';
}

/** What the range under the lines is. */
export function zoneName(scene: PhotoFinishScene, { rows, threshold }: Shown): string {
	const first = rows.find(({ noted }) => noted === 1);
	return scene.show === 'leads'
		? m.photo_finish_zone({ n: number(threshold ?? 0) })
		: m.photo_finish_zone_printed({ printed: first ? rightOf(first) : '' });
}

/** What the columns hold. */
export function headsOf(scene: PhotoFinishScene, shown: Shown): { value: string; tally: string } {
	const { ahead, exams } = shown;
	const value =
		scene.show === 'leads' || isPlain(scene, shown)
			? ''
			: scene.rounding
				? m.photo_finish_head_rounding()
				: m.photo_finish_head_right();
	const tally =
		exams === 0
			? ''
			: ahead
				? m.photo_finish_head_first_of({ name: ahead.label })
				: m.photo_finish_head_first();
	return { value, tally };
}

/** A value of the axis in photos, and below it the same in percent or whose lead it is. */
export function tickOf(
	value: number,
	step: number,
	scene: PhotoFinishScene,
	{ ahead, photos }: Shown
): { photos: string; below: string } {
	if (scene.show === 'places') {
		const decimals = [0, 1, 2].find((digits) =>
			Number.isInteger((step * 10 ** digits * 100) / photos)
		);
		return { photos: number(value), below: percent((100 * value) / photos, decimals ?? 2) };
	}
	const name = ahead?.label ?? '';
	const below =
		value === 0
			? m.photo_finish_level()
			: value === 100
				? m.photo_finish_axis_ahead({ name })
				: value === -100
					? m.photo_finish_axis_behind({ name })
					: '';
	return { photos: number(Math.abs(value)), below };
}

/** A line read out: its name and value, and everything that qualifies it, a line each. */
export function readout(row: ShownRow, scene: PhotoFinishScene, shown: Shown): Reading {
	const { ahead, exams, photos } = shown;
	const drawn = exams > 0 && !row.claimed && !ahead;
	const { low, high } = row.interval;
	return {
		title: row.name,
		value: m.photo_finish_read_right({ value: rightOf(row) }),
		lines: [
			ahead ? m.photo_finish_read_lead({ name: ahead.label, n: number(row.published) }) : '',
			ahead && exams > 0
				? m.photo_finish_read_drawn_lead({ exams: number(exams), lead: leadOf(row) })
				: '',
			drawn ? m.photo_finish_read_drawn({ n: number(row.at), exams: number(exams) }) : '',
			row.claimed
				? m.photo_finish_read_claimed()
				: m.photo_finish_read_photos({
						range: rangeOf(row.rounding),
						photos: number(photos),
						low: number(Math.round(low)),
						high: number(Math.round(high))
					}),
			[dateOf(row.date), m.figure_exam_validation(), row.protocol].filter(Boolean).join('; '),
			row.claimed ? '' : noteOf(row),
			extraLine(row),
			sourceLine(row)
		].filter(Boolean)
	};
}

const noteOf = ({ noted }: ShownRow) =>
	noted === null ? m.photo_finish_read_left_out() : m.photo_finish_read_noted({ n: number(noted) });

/** The same as one sentence, for a screen reader. */
export const says = (row: ShownRow, scene: PhotoFinishScene, shown: Shown) =>
	saying(readout(row, scene, shown));

function findingOf(scene: PhotoFinishScene, data: PhotoFinishFacts, shown: Shown): string {
	const { ahead, exams, rows, threshold } = shown;
	const ranked = rows.filter(({ claimed }) => !claimed);
	const [first, second] = scene.note.map((id) => ranked.find((row) => row.id === id));
	if (exams > 0) {
		const row = ahead ? rows[0] : first;
		const words = {
			first: number(row?.tally?.first ?? 0),
			exams: number(exams),
			chance: chanceOf(row?.tally?.chance ?? 0)
		};
		return ahead
			? m.photo_finish_find_pair({ ...words, name: ahead.label, other: row?.label ?? '' })
			: m.photo_finish_find_exams({ ...words, name: row?.label ?? '' });
	}
	if (scene.show === 'leads') {
		return m.photo_finish_find_leads({
			share: percent(scene.disagreement, 1),
			n: number(threshold ?? 0)
		});
	}
	if (scene.rounding && first) {
		const inside =
			second && second.photos >= first.rounding.low && second.photos <= first.rounding.high;
		const words = {
			printed: rightOf(first),
			low: number(first.rounding.low),
			high: number(first.rounding.high)
		};
		return inside
			? m.photo_finish_find_inside({ ...words, other: rightOf(second) })
			: m.photo_finish_find_rounding(words);
	}
	if (scene.intervals) return m.photo_finish_find_luck({ n: number(data.typical) });
	const leftOut = ranked.filter(({ noted }) => noted === null).length;
	const last = ranked.at(-1);
	return leftOut > 0
		? m.photo_finish_find_left_out({ n: number(leftOut) })
		: m.photo_finish_find_podium({
				n: number(ranked.length),
				from: first ? rightOf(first) : '',
				to: last ? rightOf(last) : ''
			});
}

function caveatOf(scene: PhotoFinishScene, { exams, rows }: Shown): string {
	if (scene.show === 'leads') return m.photo_finish_caveat_leads();
	const rings = rows.some(({ noted, claimed }) => noted === null && !claimed);
	return [
		exams > 0 && m.photo_finish_caveat_exams(),
		// On a phone there is room for the one or the other; the reader has seen the rings before.
		exams === 0 &&
			rings &&
			(scene.rounding ? m.photo_finish_caveat_open() : m.photo_finish_caveat_rings()),
		exams === 0 && scene.intervals && m.photo_finish_caveat_intervals(),
		scene.rounding && m.photo_finish_caveat_rounding(),
		scene.claims && m.photo_finish_caveat_claims(),
		m.photo_finish_caveat_axis()
	]
		.filter((sentence) => typeof sentence === 'string')
		.join(' ');
}

function placesTable(shown: Shown): FigureTable {
	const { exams, photos } = shown;
	const shares = exams > 0;
	return {
		caption: shares
			? m.photo_finish_table_exams({ n: number(exams), photos: number(photos) })
			: m.photo_finish_table({ photos: number(photos) }),
		columns: [
			m.photo_finish_column_name(),
			m.photo_finish_column_printed(),
			m.photo_finish_column_rounding(),
			m.photo_finish_column_interval(),
			m.photo_finish_column_note(),
			...(shares ? [m.photo_finish_column_last(), m.photo_finish_head_first()] : []),
			m.photo_finish_column_source()
		],
		rows: shown.rows.map((row) => [
			row.name,
			rightOf(row),
			rangeOf(row.rounding),
			row.claimed
				? ''
				: rangeOf({ low: Math.round(row.interval.low), high: Math.round(row.interval.high) }),
			row.claimed
				? m.photo_finish_claimed()
				: row.noted
					? number(row.noted)
					: m.photo_finish_left_out(),
			...(shares ? [row.claimed ? '' : number(row.at), tallyOf(row, shown)] : []),
			row.source
		])
	};
}

function leadsTable(disagreement: number, shown: Shown): FigureTable {
	const { ahead, exams, photos, threshold } = shown;
	const name = ahead?.label ?? '';
	return {
		caption: m.photo_finish_table_leads({
			share: percent(disagreement, 1),
			disputed: number(Math.round((photos * disagreement) / 100)),
			n: number(threshold ?? 0)
		}),
		columns: [
			m.photo_finish_column_rival({ name }),
			m.photo_finish_column_lead(),
			m.photo_finish_column_most(),
			...(exams > 0
				? [m.photo_finish_column_last_lead(), m.photo_finish_head_first_of({ name })]
				: []),
			m.photo_finish_column_source()
		],
		rows: shown.rows.map((row) => {
			const lead = (ahead?.photos ?? 0) - row.photos;
			return [
				row.name,
				number(lead),
				number(mcnemarLargestDisagreement(lead)),
				...(exams > 0 ? [leadOf(row), tallyOf(row, shown)] : []),
				row.source
			];
		})
	};
}

/** What a scene says in words after so many new exams: its finding, its measure, its table. */
export function photoFinishWords(
	scene: PhotoFinishScene,
	data: PhotoFinishFacts,
	exams = 0
): FigureWords {
	const shown = shownIn(scene, data, exams);
	const named = shown.rows.toSorted((a, b) => +b.own - +a.own);
	return {
		finding: findingOf(scene, data, shown),
		measure:
			scene.show === 'leads'
				? m.photo_finish_measure_leads({ name: shown.ahead?.label ?? '' })
				: m.photo_finish_measure({ photos: number(data.photos) }),
		caveat: caveatOf(scene, shown),
		sources: listed([
			...(shown.ahead ? [shown.ahead.source] : []),
			...named.map(({ source }) => source)
		]),
		table: scene.show === 'leads' ? leadsTable(scene.disagreement, shown) : placesTable(shown)
	};
}
