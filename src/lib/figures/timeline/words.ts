import type { LabelText } from '../../layers/label-text';
import { m } from '$lib/site/paraglide/messages';
import type { FigureTable, FigureWords } from '../figure';
import { dateOf, listed, number, percent, sentences } from '../print';
import { evidenceOf, extraLine, extraOf, saying, sourceLine, type Reading } from '../published';
import type { TimelineFacts, TimelineMark } from './facts';
import type { LabelWords, Print } from './layout';
import {
	isAfter,
	shownIn,
	type Bracket,
	type Guide,
	type Shown,
	type ShownMark,
	type TimelineScene
} from './scene';

/** A share of mistakes as a chart prints it: three digits, never more than the source has. */
const shortDecimals = (mark: TimelineMark) => Math.min(mark.decimals, mark.error < 10 ? 2 : 1);
const rightDecimals = (mark: TimelineMark) => Math.min(mark.decimals, 2);

const wrongOf = (mark: TimelineMark) => percent(mark.error, shortDecimals(mark));
/** The share of right answers, as papers print it after 2017. */
const rightOf = (mark: TimelineMark) => percent(100 - mark.error, rightDecimals(mark));

const yearOf = (mark: TimelineMark) => mark.date.slice(0, 4);

const kindName: Record<TimelineMark['kind'], (mark: TimelineMark) => string> = {
	winner: () => m.timeline_kind_winner(),
	'runner-up': () => m.timeline_kind_runner_up(),
	extra: () => m.timeline_kind_extra(),
	entry: () => m.timeline_kind_entry(),
	single: () => m.timeline_kind_single(),
	claimed: () => m.timeline_kind_claimed(),
	paper: ({ training }) =>
		({
			'fine-tuned': m.timeline_kind_tuned,
			frozen: m.timeline_kind_frozen,
			'zero-shot': m.timeline_kind_zero_shot
		})[training]()
};

const examOf = (mark: TimelineMark): string =>
	isAfter(mark) || mark.kind === 'single' ? m.figure_exam_validation() : m.timeline_exam_contest();

/** A name without what qualifies it: "ResNet-152, one network", where the heading says that it is one. */
const bare = (label: string) => label.split(', ')[0] ?? label;

/** The words at marks, brackets and guides. */
export const labelWords: LabelWords = {
	mark(mark: ShownMark): LabelText {
		const { kind, label: name } = mark;
		if (isAfter(mark)) {
			const [value, suffix] = [rightOf(mark), m.timeline_label_right()];
			// A number without a name still says that it is no error; a claim, at the edge, keeps its name.
			return kind === 'claimed'
				? { name, value, suffix }
				: { name, value: `${value} ${suffix}`, suffix: '' };
		}
		const named =
			kind === 'runner-up'
				? m.timeline_label_runner_up({ name })
				: kind === 'single'
					? m.timeline_label_single({ name: bare(name) })
					: name;
		return { name: named, value: number(mark.error, shortDecimals(mark)), suffix: '' };
	},
	bracket: ({ points }: Bracket): LabelText => ({
		name: '',
		value: m.figure_points({ n: number(points, 2) }),
		suffix: ''
	}),
	guide: ({ id }: Guide): LabelText => ({
		name: '',
		value: id === 'pace' ? m.timeline_label_pace() : m.timeline_label_one_in_four(),
		suffix: ''
	}),
	get claims(): LabelText {
		return { name: '', value: m.timeline_label_claims(), suffix: '' };
	}
};

export const printTick: Print = {
	percent: (value) => percent(value, Number.isInteger(value) ? 0 : 1),
	number: (value) => number(value, Number.isInteger(value) ? 0 : 1),
	year: (year) => String(year)
};

/** A mark read out: its name and value, and everything that qualifies it, a line each. */
export function readout(mark: TimelineMark): Reading {
	return {
		title: mark.name,
		value: isAfter(mark)
			? m.timeline_read_wrong_one({ value: percent(100 - mark.error, mark.decimals) })
			: m.timeline_read_wrong_five({ value: percent(mark.error, mark.decimals) }),
		lines: [
			m.timeline_read_exam({ date: dateOf(mark.date), exam: examOf(mark) }),
			sentences([kindName[mark.kind](mark), mark.protocol]),
			extraLine(mark),
			sourceLine(mark)
		]
	};
}

/** The same as one sentence, for a screen reader. */
export const says = (mark: TimelineMark) => saying(readout(mark));

function contestFinding({ contest }: Shown, scene: TimelineScene, data: TimelineFacts): string {
	const find = (id: string) => data.contest.find((mark) => mark.id === id);
	const winners = contest.marks.filter(({ kind }) => kind === 'winner');
	const [first, last] = [winners[0], winners.at(-1)];
	if (!first || !last) return '';
	if (scene.contest.extraData && scene.contest.until <= 2013) {
		const extra = find('ilsvrc2012-supervision-extra');
		const plain = find('ilsvrc2012-supervision');
		if (extra && plain && scene.contest.until >= 2012) {
			return m.timeline_find_extra({ extra: wrongOf(extra), value: wrongOf(plain) });
		}
	}
	const { bracket } = contest;
	if (bracket) {
		const points = number(bracket.points, 2);
		return bracket.id === 'pace'
			? m.timeline_find_pace({
					from: String(Math.floor(bracket.from)),
					to: String(Math.floor(bracket.x1)),
					points
				})
			: m.timeline_find_gap({ year: String(Math.floor(bracket.x1)), points });
	}
	if (scene.contest.single) {
		const single = contest.marks.filter(({ kind }) => kind === 'single').at(-1);
		const committee = winners.find(({ date }) => single?.date.slice(0, 4) === date.slice(0, 4));
		if (single && committee) {
			return m.timeline_find_single({ single: wrongOf(single), value: wrongOf(committee) });
		}
	}
	if (scene.contest.runnersUp && scene.contest.until === 2011) {
		const [a, b] = contest.marks.filter(({ kind }) => kind === 'runner-up');
		if (a && b) return m.timeline_find_runners({ a: wrongOf(a), b: wrongOf(b) });
	}
	switch (scene.contest.until) {
		case 2010:
			return m.timeline_find_first({ year: yearOf(first), value: wrongOf(first) });
		case 2011:
			return m.timeline_find_second({
				year: yearOf(last),
				value: wrongOf(last),
				points: number(data.pace, 1)
			});
		case 2012:
			return m.timeline_find_break({ year: yearOf(last), value: wrongOf(last) });
		case 2017:
			return m.timeline_find_fall({
				first: wrongOf(first),
				last: wrongOf(last),
				times: number(data.timesFewer, 1)
			});
		default:
			return m.timeline_find_so_far({
				first: wrongOf(first),
				from: yearOf(first),
				last: wrongOf(last),
				to: yearOf(last)
			});
	}
}

const byError = (one: TimelineMark, other: TimelineMark) => one.error - other.error;

function afterFinding(shown: NonNullable<Shown['after']>, scene: TimelineScene): string | null {
	const { after } = scene;
	if (!after) return null;
	const claims = shown.marks.filter(({ kind }) => kind === 'claimed');
	const [a, b] = claims;
	if (a && b) return m.timeline_find_claims({ a: rightOf(a), b: rightOf(b) });
	const tuned = shown.marks.filter(
		({ kind, training }) => kind === 'paper' && training === 'fine-tuned'
	);
	const best = [...tuned].sort(byError)[0];
	if (!best) return null;
	if (!after.extraData) {
		const read = tuned.filter(({ evidence }) => evidence !== 'secondary').sort(byError)[0] ?? best;
		return read.id === best.id
			? m.timeline_find_plain({ value: rightOf(best) })
			: m.timeline_find_plain_but({ value: rightOf(read), other: rightOf(best) });
	}
	if (after.about === 'key') return m.timeline_find_key();
	const senet = shown.marks.find(({ id }) => id === 'senet154-single');
	if (senet && after.until < '2018') {
		return m.timeline_find_another({ name: senet.label, value: rightOf(senet) });
	}
	return m.timeline_find_climb({
		name: best.label,
		value: rightOf(best),
		date: dateOf(best.date.slice(0, 7))
	});
}

function measureOf({ contest, after }: TimelineScene): string {
	if (after) return m.timeline_measure_after();
	if (contest.single) return m.timeline_measure_contest_single();
	return contest.runnersUp ? m.timeline_measure_contest_runners() : m.timeline_measure_contest();
}

function caveatOf(scene: TimelineScene, shown: Shown): string {
	const { contest, after } = shown;
	const has = (test: (mark: ShownMark) => boolean) => after?.marks.some(test) ?? false;
	return [
		scene.scale === 'log' && m.timeline_caveat_log(),
		contest.guide?.id === 'pace' && m.timeline_caveat_pace(),
		!after && contest.marks.some(({ kind }) => kind === 'extra') && m.timeline_caveat_extra(),
		!after && scene.contest.until === 2017 && m.timeline_caveat_ensembles(),
		has(({ training }) => training !== 'fine-tuned')
			? m.timeline_caveat_untuned()
			: has(({ extraKind }) => extraKind !== 'none') && m.timeline_caveat_shapes()
	]
		.filter((sentence) => typeof sentence === 'string')
		.join(' ');
}

/** The sources of what is named, then of the rest; a long list ends in the table. */
function sourcesOf({ contest, after }: Shown): FigureWords['sources'] {
	const panels = after ? [after, contest] : [contest];
	const marks = panels.flatMap((panel) => [...panel.marks].sort((a, b) => +b.named - +a.named));
	const years = marks.filter(({ official }) => official).map(yearOf);
	const [from, to] = [years.toSorted()[0], years.toSorted().at(-1)];
	const official =
		from && to
			? [from === to ? m.timeline_source_year({ year: to }) : m.timeline_source_years({ from, to })]
			: [];
	const others = marks.filter((mark) => !mark.official);
	const titles = others.map(({ source }) => source);
	const all = [...new Set([...(after ? [] : official), ...titles, ...official])];
	return listed(all);
}

function tableOf({ contest, after }: Shown): FigureTable {
	const rowOf = (mark: ShownMark) => [
		mark.name,
		dateOf(mark.date),
		examOf(mark),
		percent(mark.error, mark.decimals),
		isAfter(mark) ? m.figure_guesses_one() : m.figure_guesses_five(),
		extraOf(mark),
		mark.kind === 'claimed' ? m.timeline_kind_claimed() : evidenceOf[mark.evidence](),
		mark.source
	];
	return {
		caption: after ? m.timeline_table_both() : m.timeline_table_contest(),
		columns: [
			m.timeline_column_name(),
			m.timeline_column_date(),
			m.timeline_column_exam(),
			m.timeline_column_value(),
			m.timeline_column_guesses(),
			m.timeline_column_extra(),
			m.timeline_column_evidence(),
			m.timeline_column_source()
		],
		rows: [...contest.marks.map(rowOf), ...(after?.marks ?? []).map(rowOf)]
	};
}

/** What a scene says in words: its finding, its measure, its table. */
export function timelineWords(scene: TimelineScene, data: TimelineFacts): FigureWords {
	const shown = shownIn(scene, data);
	const caveat = caveatOf(scene, shown);
	return {
		finding:
			(shown.after && afterFinding(shown.after, scene)) ?? contestFinding(shown, scene, data),
		measure: measureOf(scene),
		...(caveat && { caveat }),
		sources: sourcesOf(shown),
		table: tableOf(shown)
	};
}
