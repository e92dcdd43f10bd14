import type { CountRange } from '../../statistics';
import { mcnemarSmallestDifference, mcnemarZ, Z_95 } from '../../statistics';
import { placesAfter, leadsAfter, type LastPair, type Tally } from './exams';
import type { PhotoFinishFacts, Runner } from './facts';

/** What every scene says. Complete: nothing is inherited. */
interface Finish {
	/** Rows of results.csv that have a line of their own. */
	rows: string[];
	/** The note's table, first to last: filled marks. What it left out is drawn as a ring. */
	note: string[];
	/** The ends of the axis, in photos. */
	domain: [low: number, high: number];
}

/** Right answers of each, in photos. */
export interface PlacesScene extends Finish {
	show: 'places';
	/** Also every result between the first and the last of `rows`; a small box has them on one line. */
	between: boolean;
	/** Claims that nobody reproduced, below a dotted rule, off the axis and never ranked. */
	claims: boolean;
	/** The 95% interval of each. */
	intervals: boolean;
	/** All counts that print as the source did, as a bar. No new exam is set meanwhile. */
	rounding: boolean;
}

/** How many photos the first of `rows` is ahead of each of the others, on the same photos. */
export interface LeadsScene extends Finish {
	show: 'leads';
	/** The share of photos that exactly one of two models gets right, in percent: a supposition. */
	disagreement: number;
}

export type PhotoFinishScene = PlacesScene | LeadsScene;

/** What the reader chose himself; what he left alone is missing and stays as in the text. */
export interface Choices {
	intervals?: boolean;
	rounding?: boolean;
	/** Percent. */
	disagreement?: number;
	/** New exams set so far. */
	exams?: number;
}

/** The scene with the reader's choices laid over it. */
export function withChoices(scene: PhotoFinishScene, choices: Choices): PhotoFinishScene {
	return scene.show === 'leads'
		? { ...scene, disagreement: choices.disagreement ?? scene.disagreement }
		: {
				...scene,
				intervals: choices.intervals ?? scene.intervals,
				rounding: choices.rounding ?? scene.rounding
			};
}

/** Every row id that a scene names. */
export const namesIn = ({ rows, note }: PhotoFinishScene): string[] => [...rows, ...note];

export interface ShownRow extends Runner {
	/** Its place in the note's table, from 1; null when the table left it out. */
	noted: number | null;
	/** Has a line of its own in every box. */
	own: boolean;
	/** Where its mark lies: right answers, or the lead over it, in photos. */
	at: number;
	/** The same as published. */
	published: number;
	/** Its line among the rows shown, from 0. */
	rank: number;
	/** Its place in the note's table in every scene, or those that print leaves open; null for all others. */
	places: CountRange | null;
	/** How often it came first in new exams; of a lead, how often the one ahead did. */
	tally: Tally | null;
	/** Whether a lead is more than luck would give; null where no lead is shown. */
	significant: boolean | null;
}

export interface Shown {
	/** In the order of the published counts, whatever an exam made of it; claims last. */
	rows: ShownRow[];
	/** The one whose lead is shown. */
	ahead: Runner | null;
	/** The smallest lead that is more than luck, in photos; null where no leads are shown. */
	threshold: number | null;
	/**
	 * A range drawn under all lines: leads either way that may be luck, or the counts that print as those
	 * of the note's first do.
	 */
	zone: CountRange | null;
	/** New exams that what is shown comes from. */
	exams: number;
	/** Photos in an exam. */
	photos: number;
}

/** New exams count where right answers are shown as one number, and for leads. */
export const setsExams = (scene: PhotoFinishScene): boolean =>
	scene.show === 'leads' || !scene.rounding;

/** Scores as they were printed, and nothing laid over them. */
export const isPlain = (scene: PhotoFinishScene, { exams }: Shown): boolean =>
	scene.show === 'places' && !scene.intervals && !scene.rounding && exams === 0;

/** What a scene shows of the facts after so many new exams, without any place in pixels. */
export function shownIn(scene: PhotoFinishScene, data: PhotoFinishFacts, exams = 0): Shown {
	const count = setsExams(scene) ? exams : 0;
	return scene.show === 'leads' ? showLeads(scene, data, count) : showPlaces(scene, data, count);
}

const plain = (runner: Runner, { rows, note }: Finish): ShownRow => ({
	...runner,
	noted: note.includes(runner.id) ? note.indexOf(runner.id) + 1 : null,
	own: rows.includes(runner.id) || runner.claimed,
	at: runner.photos,
	published: runner.photos,
	rank: 0,
	places: null,
	tally: null,
	significant: null
});

function showPlaces(scene: PlacesScene, data: PhotoFinishFacts, exams: number): Shown {
	const ranked = data.runners.filter(({ claimed }) => !claimed);
	const named = ranked.filter(({ id }) => scene.rows.includes(id));
	const [most, least] = [named[0]?.photos ?? 0, named.at(-1)?.photos ?? 0];
	const runners = scene.between
		? ranked.filter(({ photos }) => photos <= most && photos >= least)
		: named;
	const after = exams > 0 ? placesAfter(exams, ranked, runners, data.photos) : null;
	const rows = runners.map((runner, index): ShownRow => {
		const row = plain(runner, scene);
		const tally = after?.tallies[index] ?? null;
		return { ...row, at: after?.counts[index] ?? row.at, tally };
	});
	const order = rows.toSorted((a, b) => b.at - a.at);
	const noted = rows.filter((row) => row.noted !== null);
	const placed = rows.map((row) => {
		const place = row.noted === null ? null : { low: row.noted, high: row.noted };
		const places = place && scene.rounding ? possiblePlaces(row, noted) : place;
		return { ...row, rank: order.indexOf(row), places };
	});
	const claims = scene.claims ? data.runners.filter(({ claimed }) => claimed) : [];
	return {
		rows: [
			...placed,
			...claims.map((runner, index) => ({ ...plain(runner, scene), rank: placed.length + index }))
		],
		ahead: null,
		threshold: null,
		zone: (scene.rounding && rows.find(({ noted }) => noted === 1)?.rounding) || null,
		exams,
		photos: data.photos
	};
}

/** The places that the printed digits leave open, among the rows given. */
function possiblePlaces({ rounding }: Runner, among: Runner[]): CountRange {
	const surely = among.filter((other) => other.rounding.low > rounding.high);
	const perhaps = among.filter((other) => other.rounding.high > rounding.low);
	// A row whose own counts differ is among those that are perhaps ahead of it.
	const itself = rounding.high > rounding.low ? 1 : 0;
	return { low: surely.length + 1, high: perhaps.length + 1 - itself };
}

function showLeads(scene: LeadsScene, data: PhotoFinishFacts, exams: number): Shown {
	const find = (id: string) => data.runners.find((runner) => runner.id === id);
	const [ahead, ...rivals] = scene.rows.map(find).filter((runner) => runner !== undefined);
	const { photos } = data;
	if (!ahead) return { rows: [], ahead: null, threshold: null, zone: null, exams, photos };
	const share = scene.disagreement / 100;
	const threshold = mcnemarSmallestDifference(photos, share);
	const leads = rivals.map((rival) => ahead.photos - rival.photos);
	const after = exams > 0 ? leadsAfter(exams, leads, share, photos) : [];
	const rows = rivals.map((rival, rank): ShownRow => {
		const lead = leads[rank] ?? 0;
		const pair: LastPair | undefined = after[rank]?.last;
		return {
			...plain(rival, scene),
			own: true,
			at: pair ? pair.onlyFirst - pair.onlySecond : lead,
			published: lead,
			rank,
			tally: after[rank]?.tally ?? null,
			significant: pair
				? Math.abs(mcnemarZ(pair.onlyFirst, pair.onlySecond)) > Z_95
				: Math.abs(lead) >= threshold
		};
	});
	const zone = { low: 1 - threshold, high: threshold - 1 };
	return { rows, ahead, threshold, zone, exams, photos };
}
