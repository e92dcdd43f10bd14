import type { Piece } from '../../layers/pieces';
import { shapeOfData } from '../shapes';
import type { Period, ScaleFacts, ScaleMark } from './facts';

export const firstYear = 2012;
export const lastYear = 2025;

/** What the figure shows: every score by its network's size, or by its date. Complete: nothing is inherited. */
export interface ScaleScene {
	/** Across: the number of weights (logarithmic), or time. The same result is the same mark on both. */
	across: 'weights' | 'years';
	/** Up: points of accuracy, or so that the same height takes away the same share of the mistakes left. */
	rise: 'points' | 'share';
	/** Results published up to the end of this year. */
	until: number;
	/** Whether results with photos beyond ImageNet's own are shown: private or not known, and public ones. */
	privatePhotos: boolean;
	publicPhotos: boolean;
	/** What the scene is about: it chooses the finding, which marks stand out, and whether the pace is drawn. */
	about: 'size' | 'photos' | 'pace';
	/** The lowest accuracy on the axis, in percent: 56 for all, 79 without AlexNet. */
	floor: 56 | 79;
	/** Row ids whose name and value are printed, the most important first. */
	named: string[];
}

/** What the reader chose himself; what he left alone is missing and stays as in the text. */
export type Choices = Partial<
	Pick<ScaleScene, 'across' | 'until' | 'privatePhotos' | 'publicPhotos'>
>;

/** Before this year hardly anything lies above the higher floor. */
const floorYear = 2018;

/** The scene with the reader's choices laid over it. */
export function withChoices(scene: ScaleScene, choices: Choices): ScaleScene {
	const chosen = { ...scene, ...choices };
	return {
		...chosen,
		// Size is a matter of points; the other ruler belongs to the years.
		rise: chosen.across === 'weights' ? 'points' : scene.rise,
		floor: chosen.across === 'years' || chosen.until < floorYear ? 56 : scene.floor
	};
}

/** Every row that a scene names. */
export const namesIn = ({ named }: ScaleScene): string[] => named;

/** How a mark is drawn: shape for the training photos, hollow where the network stayed frozen. */
export interface Look {
	shape: 'disc' | 'half' | 'square';
	fill: 'solid' | 'hollow';
	/** In ink and large. */
	strong: boolean;
}

export interface ShownMark extends ScaleMark {
	/** Millions of weights, or a year with its fraction. */
	x: number;
	look: Look;
	named: boolean;
}

/** The best at the end of two years, and the pace between. */
export interface Chord extends Piece, Period {}

export interface Shown {
	/** In order from left to right, for the arrow keys. */
	marks: ShownMark[];
	/** The best so far: up to a size, or up to a day. Frozen networks do not count. */
	best: Piece[];
	/** The part of it that several networks hold together. */
	together: Piece[];
	/** What the best would be with the photos that are hidden. */
	hidden: Piece[];
	chords: Chord[];
	/** Upright, where one pace ends and another begins. */
	borders: Piece[];
	/** CoCa, from the part that looks at the photo to the whole; null where it is not shown. */
	coca: Piece | null;
	x: [low: number, high: number];
	/** Top-1 accuracy at the foot and at the head, in percent. */
	y: [low: number, high: number];
}

/** Private, or of which too little is known. */
export const isClosed = ({ extraKind }: Pick<ScaleMark, 'extraKind'>) =>
	extraKind === 'private' || extraKind === 'unknown';

const xOf = (mark: ScaleMark, across: ScaleScene['across']) =>
	across === 'years' ? mark.time : mark.weights;

/** Results in the time and on the axis of a scene, whatever photos they used. */
const inReach = ({ across, until, floor }: ScaleScene, { marks }: ScaleFacts) =>
	marks.filter(
		(mark) =>
			mark.time < until + 1 &&
			mark.right > floor &&
			xOf(mark, across) !== null &&
			// Over time the question is the record, which frozen networks do not set.
			!(mark.frozen && across === 'years')
	);

const isShown = (scene: ScaleScene) => (mark: ScaleMark) =>
	isClosed(mark) ? scene.privatePhotos : mark.extraKind === 'none' || scene.publicPhotos;

/** The best so far as marks, from left to right: each is better than all before it. */
function records(marks: ScaleMark[], across: ScaleScene['across']): ScaleMark[] {
	const place = (mark: ScaleMark) => xOf(mark, across) ?? 0;
	const kept: ScaleMark[] = [];
	const inOrder = marks
		.filter(({ frozen }) => !frozen)
		.sort((one, other) => place(one) - place(other) || other.right - one.right);
	for (const mark of inOrder) {
		if (mark.right > (kept.at(-1)?.right ?? -Infinity)) kept.push(mark);
	}
	return kept;
}

/** Steps: the best stands until something better comes. Named by their place, so that a line moves as a whole. */
function steps(kept: ScaleMark[], across: ScaleScene['across'], end: number) {
	const place = (mark: ScaleMark) => xOf(mark, across) ?? 0;
	return kept.flatMap((mark, at) => {
		const next = kept[at + 1];
		const [x1, y1] = [place(mark), mark.right];
		const x2 = next ? place(next) : end;
		const { ensemble } = mark;
		const stands = { id: `stands-${at}`, x1, y1, x2, y2: y1, ensemble };
		return next
			? [stands, { id: `rises-${at}`, x1: x2, y1, x2, y2: next.right, ensemble }]
			: [stands];
	});
}

/** The highest accuracy that was published up to the end of a year, in percent. */
const bestBy = (kept: ScaleMark[], year: number) =>
	Math.max(...kept.filter(({ time }) => time < year + 1).map(({ right }) => right));

function chordsOf(scene: ScaleScene, data: ScaleFacts, kept: ScaleMark[]): Chord[] {
	const whole = scene.privatePhotos && scene.publicPhotos;
	if (scene.about !== 'pace' || scene.across !== 'years' || !whole) return [];
	return (scene.rise === 'share' ? data.cuts : data.gains)
		.filter(({ to }) => to <= scene.until)
		.map((period) => ({
			...period,
			id: `chord-${period.from}`,
			x1: period.from + 1,
			y1: bestBy(kept, period.from),
			x2: period.to + 1,
			y2: bestBy(kept, period.to)
		}));
}

/** What a scene shows of the facts, without any place in pixels. */
export function shownIn(scene: ScaleScene, data: ScaleFacts): Shown {
	const { across, until } = scene;
	const all = inReach(scene, data);
	const kept = all.filter(isShown(scene));
	const line = records(kept, across);
	/** Where the last step ends: the year's end, or the largest network that is shown. */
	const endOf = (marks: ScaleMark[]) =>
		across === 'years'
			? until + 1
			: Math.max(...marks.filter(({ frozen }) => !frozen).map(({ weights }) => weights ?? 0));
	const best = steps(line, across, endOf(kept));
	const chords = chordsOf(scene, data, line);
	const y: Shown['y'] = [
		scene.floor,
		scene.floor > 56 ? 92.5 : scene.rise === 'share' ? 93.5 : 95.5
	];
	const coca = kept.find(({ id }) => id === 'coca-ft');
	return {
		marks: kept
			.map((mark) => ({
				...mark,
				x: xOf(mark, across) ?? 0,
				named: scene.named.includes(mark.id),
				look: {
					shape: shapeOfData[mark.extraKind],
					fill: mark.frozen ? ('hollow' as const) : ('solid' as const),
					strong:
						scene.named.includes(mark.id) ||
						(scene.about === 'photos' && isClosed(mark)) ||
						(across === 'years' && line.includes(mark))
				}
			}))
			.sort((one, other) => one.x - other.x || one.right - other.right),
		best: best.filter(({ ensemble }) => !ensemble),
		together: best.filter(({ ensemble }) => ensemble),
		hidden: kept.length < all.length ? steps(records(all, across), across, endOf(all)) : [],
		chords,
		borders: chords.map(({ id, x2, y2 }) => ({ id: `border-${id}`, x1: x2, y1: y2, x2, y2: y[1] })),
		coca:
			coca && across === 'weights'
				? { id: 'coca', x1: data.coca.part, y1: coca.right, x2: data.coca.whole, y2: coca.right }
				: null,
		x: across === 'years' ? [firstYear, lastYear + 1] : [40, 30_000],
		y
	};
}
