import type { Piece } from '../../layers/pieces';
import { shapeOfData } from '../shapes';
import { timeOf } from '../time';
import type { MarkKind, TimelineFacts, TimelineMark } from './facts';

/** An ISO day, YYYY-MM-DD. */
export type Day = string;

export type ContestYear = 2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017;
export type Training = 'fine-tuned' | 'frozen' | 'zero-shot';
export type ScaleKind = 'linear' | 'log';

/** What the timeline shows: two exams, each in a panel of its own. Complete: nothing is inherited. */
export interface TimelineScene {
	/** Panel 1: top-5 error on test photos with a hidden key. Takes the full width while `after` is null. */
	contest: {
		/** The last contest shown. Results between contests are shown up to the end of that year. */
		until: ContestYear;
		/** Runners-up, as open rings. */
		runnersUp: boolean;
		/** Entries trained on more than the supplied photos: open diamonds on a dashed stem. */
		extraData: boolean;
		/** Single networks, measured on validation photos: triangles that say so. */
		single: boolean;
		/** A measured distance: first to second of 2012, or the winners of 2010 and 2011. */
		bracket: 'gap-2012' | 'pace' | null;
		/** A dotted line to hold results against: one photo in four, or the first winners' pace drawn on. */
		guide: 'one-in-four' | 'pace' | null;
		/** Row ids whose name and value are printed, the most important first; [] = all winners shown. */
		named: string[];
	};
	/** Panel 2: top-1 error on the 50,000 public validation photos. null = not opened. */
	after: null | {
		/** What the heading is about: the best of the results, or the key that all of them were marked by. */
		about: 'results' | 'key';
		/** Results dated up to this day are shown. */
		until: Day;
		/** false: only results that used no photos but ImageNet's own training set. */
		extraData: boolean;
		/** Which protocols are shown. The record follows fine-tuned results only. */
		training: Training[];
		/** Claims that nobody reproduced, in a dotted place of their own, never on the record line. */
		claimed: boolean;
		/** Row ids whose name and value are printed, the most important first; [] = the records shown. */
		named: string[];
	};
	scale: ScaleKind;
}

/** What the reader chose himself; what he left alone is missing and stays as in the text. */
export interface Choices {
	runnersUp?: boolean;
	extraData?: boolean;
	scale?: ScaleKind;
}

/** The scene with the reader's choices laid over it. */
export function withChoices(scene: TimelineScene, choices: Choices): TimelineScene {
	const { runnersUp, extraData, scale } = choices;
	return {
		contest: {
			...scene.contest,
			runnersUp: runnersUp ?? scene.contest.runnersUp,
			extraData: extraData ?? scene.contest.extraData
		},
		after: scene.after && { ...scene.after, extraData: extraData ?? scene.after.extraData },
		scale: scale ?? scene.scale
	};
}

/** Whether the switch for extra data stands on: it follows the panel that the scene is about. */
export const showsExtraData = (scene: TimelineScene): boolean =>
	scene.after?.extraData ?? scene.contest.extraData;

const bracketEnds = {
	'gap-2012': ['ilsvrc2012-isi', 'ilsvrc2012-supervision'],
	pace: ['ilsvrc2010-nec-uiuc', 'ilsvrc2011-xrce']
} as const;

/** Every row id that a scene names. */
export function namesIn(scene: TimelineScene): string[] {
	const { contest, after } = scene;
	return [
		...contest.named,
		...(contest.bracket ? bracketEnds[contest.bracket] : []),
		...(contest.guide === 'pace' ? bracketEnds.pace : []),
		...(after?.named ?? [])
	];
}

/** How a mark is drawn: shape for the kind of data, fill for the kind of training. */
export interface Look {
	shape: 'disc' | 'ring' | 'diamond' | 'triangle' | 'half' | 'square';
	fill: 'solid' | 'hollow' | 'dotted';
	/** A winner, or named: drawn in ink and large. */
	strong: boolean;
}

export interface ShownMark extends TimelineMark {
	look: Look;
	named: boolean;
}

export interface PanelShown {
	/** Marks in order of date, ties in order of error from high to low. */
	marks: ShownMark[];
	/** The solid line: winners of the contest, or the steps of the record. */
	line: Piece[];
	/** Dashed stems from an entry with extra data to the winner of its year. */
	stems: Piece[];
	/** Ids to label, the most important first. */
	labels: string[];
	x: [number, number];
	y: [number, number];
}

export interface Bracket extends Piece {
	/** Points of error between the two ends. */
	points: number;
	/** Where the thin rule from the first end starts. */
	from: number;
}

/** A line that no result lies on; its id says which. */
export interface Guide extends Piece {
	id: 'one-in-four' | 'pace';
}

export interface Shown {
	contest: PanelShown & {
		bracket: Bracket | null;
		guide: Guide | null;
	};
	after: (PanelShown & { claims: number | null }) | null;
}

const shapeOfKind: Partial<Record<MarkKind, Look['shape']>> = {
	winner: 'disc',
	'runner-up': 'ring',
	extra: 'diamond',
	single: 'triangle'
};

const hollowKinds: MarkKind[] = ['runner-up', 'extra', 'single'];

function lookOf(mark: TimelineMark, strong: boolean): Look {
	const shape = shapeOfKind[mark.kind] ?? shapeOfData[mark.extraKind];
	const dotted = mark.kind === 'claimed' || mark.training === 'zero-shot';
	const hollow = hollowKinds.includes(mark.kind) || mark.training === 'frozen';
	return { shape, fill: dotted ? 'dotted' : hollow ? 'hollow' : 'solid', strong };
}

/** Whether a result is of the exam after the contest, which panel 2 shows. */
export const isAfter = ({ kind }: TimelineMark) => kind === 'paper' || kind === 'claimed';

const byDate = (a: TimelineMark, b: TimelineMark) => a.time - b.time || b.error - a.error;

/** Panel 1 runs from the year of the first contest to the year of the last one, both whole. */
const contestTime: [number, number] = [2010, 2018];
/** Panel 2 begins with the year of the last contest. */
const firstTime = timeOf('2017-01-01');
/** The last moment of panel 2, without and with the place for claims. */
const lastTime = { plain: 2023.6, claims: 2025.6 };

function showContest(scene: TimelineScene, data: TimelineFacts): Shown['contest'] {
	const { contest } = scene;
	const ends: readonly string[] = contest.bracket ? bracketEnds[contest.bracket] : [];
	const inTime = data.contest.filter((mark) => Math.floor(mark.time) <= contest.until);
	const wanted = (mark: TimelineMark) =>
		mark.kind === 'winner' ||
		(mark.kind === 'runner-up' && contest.runnersUp) ||
		(mark.kind === 'extra' && contest.extraData) ||
		(mark.kind === 'single' && contest.single) ||
		(mark.kind === 'entry' && contest.named.includes(mark.id)) ||
		ends.includes(mark.id);
	const kept = inTime.filter(wanted).sort(byDate);
	const winners = kept.filter(({ kind }) => kind === 'winner');
	const labels = contest.named.length
		? contest.named.filter((id) => kept.some((mark) => mark.id === id))
		: outsideIn(winners.map(({ id }) => id));
	const marks = kept.map((mark) => ({
		...mark,
		named: labels.includes(mark.id),
		look: lookOf(mark, mark.kind === 'winner')
	}));
	const stems = marks
		.filter(({ kind }) => kind === 'extra')
		.flatMap((mark) => {
			const winner = winners.find(({ time }) => Math.floor(time) === Math.floor(mark.time));
			return winner ? [piece(mark.id, winner, mark)] : [];
		});
	const [from, to] = ends.map((id) => kept.find((mark) => mark.id === id));
	return {
		marks,
		line: winners
			.slice(1)
			.map((winner, index) => piece(winner.id, winners[index] ?? winner, winner)),
		stems,
		labels,
		x: contestTime,
		y: scene.scale === 'log' ? [1, 40] : [0, 35],
		bracket:
			contest.bracket && from && to
				? {
						id: contest.bracket,
						x1: to.time,
						y1: from.error,
						x2: to.time,
						y2: to.error,
						from: from.time,
						points: contest.bracket === 'pace' ? data.pace : data.gap2012
					}
				: null,
		guide: guideIn(scene, winners, data)
	};
}

function guideIn(scene: TimelineScene, winners: TimelineMark[], data: TimelineFacts): Guide | null {
	const [start, end] = contestTime;
	const from = winners[1];
	if (scene.contest.guide === 'one-in-four') {
		return { id: 'one-in-four', x1: start, y1: 100 / 4, x2: end, y2: 100 / 4 };
	}
	// A steady pace is straight on a linear axis only.
	if (scene.contest.guide !== 'pace' || !from || scene.scale === 'log') return null;
	const reached = from.error - data.pace * (end - from.time);
	return { id: 'pace', x1: from.time, y1: from.error, x2: end, y2: reached };
}

function showAfter(scene: TimelineScene, data: TimelineFacts): Shown['after'] {
	const { after } = scene;
	if (!after) return null;
	const end = timeOf(after.until);
	// A logarithmic axis cannot begin at nothing.
	const y: [number, number] = [scene.scale === 'log' ? 5 : 0, 25];
	const kept = data.after
		.filter(
			(mark) =>
				(mark.kind === 'claimed'
					? after.claimed
					: mark.time >= firstTime &&
						mark.time <= end &&
						mark.time <= lastTime.plain &&
						(after.training as string[]).includes(mark.training)) &&
				(after.extraData || mark.extraKind === 'none') &&
				mark.error >= y[0] &&
				mark.error <= y[1]
		)
		.sort(byDate);
	const records: TimelineMark[] = [];
	for (const mark of kept) {
		if (mark.kind === 'claimed' || mark.training !== 'fine-tuned') continue;
		if (mark.error < (records.at(-1)?.error ?? Infinity)) {
			// Two on one day: the better one alone is the record.
			if (records.at(-1)?.time === mark.time) records.pop();
			records.push(mark);
		}
	}
	const labels = after.named.length
		? after.named.filter((id) => kept.some((mark) => mark.id === id))
		: leaps(records);
	return {
		marks: kept.map((mark) => ({
			...mark,
			named: labels.includes(mark.id),
			look: lookOf(mark, labels.includes(mark.id))
		})),
		line: steps(records, Math.min(end, lastTime.plain)),
		stems: [],
		labels,
		x: [firstTime, after.claimed ? lastTime.claims : lastTime.plain],
		y,
		claims: after.claimed ? lastTime.plain : null
	};
}

const piece = (id: string, a: TimelineMark, b: TimelineMark): Piece => ({
	id,
	x1: a.time,
	y1: a.error,
	x2: b.time,
	y2: b.error
});

/** The record as steps: it stands until somebody does better, and to the end of the time shown. */
function steps(records: TimelineMark[], end: number): Piece[] {
	return records.flatMap((record, index) => {
		const next = records[index + 1];
		const until = next?.time ?? Math.max(end, record.time);
		const { id, time: x1, error: y1 } = record;
		const stands = { id: `${id}-stands`, x1, y1, x2: until, y2: y1 };
		return next
			? [stands, { id: `${id}-falls`, x1: until, y1, x2: until, y2: next.error }]
			: [stands];
	});
}

/** First, last, then the rest: the ends of a line are the last labels to go. */
function outsideIn(ids: string[]): string[] {
	return ids.length < 2 ? ids : [ids[0] ?? '', ids[ids.length - 1] ?? '', ...ids.slice(1, -1)];
}

/** The records that a reader should know by name: the last, the first, then the largest leaps. */
function leaps(records: TimelineMark[]): string[] {
	const by = (index: number) => (records[index - 1]?.error ?? 0) - (records[index]?.error ?? 0);
	const between = records
		.map((_, index) => index)
		.slice(1, -1)
		.sort((one, other) => by(other) - by(one));
	const order = [records.length - 1, 0, ...between].slice(0, 7);
	return [...new Set(order.flatMap((index) => records[index]?.id ?? []))];
}

/** What a scene shows of the facts, without any place in pixels. */
export function shownIn(scene: TimelineScene, data: TimelineFacts): Shown {
	return { contest: showContest(scene, data), after: showAfter(scene, data) };
}
