import type { DrawnMark } from '../../layers/marks';
import type { Piece } from '../../layers/pieces';
import type { Human, HumanLineFacts, Machine, Scored, Sitter } from './facts';
import type { HumanId, Subset } from './people';

/** Panel 1: top-5 error on test photos with a hidden key over time, and people's results across it. */
export interface YearsScene {
	show: 'years';
	/** Whose line it is; the first machines below it can be marked. */
	human: HumanId;
	/** Others whose lines are drawn too. */
	beside: HumanId[];
	/** false: the bare dashed line, as charts have it. true: the 95% band and the person's own mark. */
	band: boolean;
	/** The first machine below the line and the first below the band are marked. */
	passed: boolean;
	/** Results between two contests, too; else only those that are marked. */
	between: boolean;
	/** Zoomed in on the months round the line of the first annotator. */
	near: boolean;
}

/**
 * What the figure shows. Complete: nothing is inherited. `photos`: a person's photos, one cell each.
 * `same`: people and one machine on the very same photos. `study`: the exam of 2020, another exam with
 * an axis of its own.
 */
export type HumanLineScene =
	| YearsScene
	| { show: 'photos'; human: HumanId }
	| { show: 'same'; humans: HumanId[] }
	| { show: 'study'; subset: Subset };

/** What the reader chose himself; what he left alone stays as in the text. */
export interface Choices {
	human?: HumanId | undefined;
	subset?: Subset | undefined;
}

/** The scene with the reader's choices laid over it: he asks for one person, and whole. */
export function withChoices(scene: HumanLineScene, { human, subset }: Choices): HumanLineScene {
	if (scene.show === 'study') return subset ? { ...scene, subset } : scene;
	if (!human) return scene;
	if (scene.show === 'same') return { ...scene, humans: [human] };
	if (scene.show === 'photos') return { ...scene, human };
	const near = scene.near && scene.human === human;
	return { ...scene, human, beside: [], band: true, passed: true, near };
}

function humansIn(scene: HumanLineScene): HumanId[] {
	switch (scene.show) {
		case 'years':
			return [scene.human, ...scene.beside];
		case 'photos':
			return [scene.human];
		case 'same':
			return scene.humans;
		case 'study':
			return [];
	}
}

/** Every row id that a scene names. */
export const namesIn = (scene: HumanLineScene): string[] => humansIn(scene);

/** A mark with its place in units of the data. */
export interface PlacedMark {
	of: Scored;
	x: number;
	y: number;
	look: Pick<DrawnMark, 'shape' | 'fill' | 'strong'>;
}

const person: PlacedMark['look'] = { shape: 'diamond', fill: 'solid', strong: true };
const machine: PlacedMark['look'] = { shape: 'disc', fill: 'solid', strong: true };
const between: PlacedMark['look'] = { shape: 'dot', fill: 'solid', strong: true };

/** The first machine below a line or a band. */
export interface Flag {
	id: 'passed-line' | 'passed-band';
	machine: Machine;
}

export interface YearsShown {
	people: Human[];
	bands: { id: HumanId; low: number; high: number; at: number }[];
	/** In order of time. */
	marks: PlacedMark[];
	/** From winner to winner. */
	line: Piece[];
	/** The 95% interval of every mark. */
	whiskers: Piece[];
	flags: Flag[];
	x: [number, number];
	y: [number, number];
}

/** Years with their fractions, and percent of mistakes. */
const axes: Record<'whole' | 'near', Pick<YearsShown, 'x' | 'y'>> = {
	whole: { x: [2012, 2018], y: [0, 20] },
	near: { x: [2014.4, 2016.2], y: [3, 7.5] }
};

const inside = (value: number, [low, high]: [number, number]) => value >= low && value <= high;

/** What the plot of the years shows; under a person's photos only his line, to go on from. */
export function yearsIn(scene: HumanLineScene, data: HumanLineFacts): YearsShown | null {
	if (scene.show !== 'years' && scene.show !== 'photos') return null;
	const bare = scene.show === 'photos';
	const { x, y } = axes[!bare && scene.near ? 'near' : 'whole'];
	const people = (bare ? [scene.human] : [scene.human, ...scene.beside]).map(
		(id) => data.people[id]
	);
	const banded = !bare && scene.band;
	const bands = people.map(({ id, value: at, low, high }) => ({
		id,
		at,
		// A band of no height is the line, so that the one can grow out of the other.
		low: banded ? low : at,
		high: banded ? high : at
	}));
	if (bare) return { people, bands, marks: [], line: [], whiskers: [], flags: [], x, y };

	const { passed } = data.people[scene.human];
	const marked = scene.passed ? [passed.line, passed.band] : [];
	const machines = data.machines.filter(
		({ id, kind, time, value }) =>
			(kind === 'winner' || scene.between || marked.includes(id)) &&
			inside(time, x) &&
			inside(value, y)
	);
	const winners = machines.filter(({ kind }) => kind === 'winner');
	const marks = [
		...(scene.band ? people : []).map((of) => ({ of, look: person })),
		...machines.map((of) => ({ of, look: of.kind === 'winner' ? machine : between }))
	]
		.map((mark) => ({ ...mark, x: mark.of.time, y: mark.of.value }))
		.sort((one, other) => one.x - other.x || other.y - one.y);
	const flags = (['line', 'band'] as const).flatMap((what): Flag[] => {
		const first = scene.passed ? machines.find(({ id }) => id === passed[what]) : undefined;
		return first ? [{ id: `passed-${what}`, machine: first }] : [];
	});
	return {
		people,
		bands,
		marks,
		line: winners.slice(1).map((winner, at) => {
			const before = winners[at] ?? winner;
			const { id, time: x2, value: y2 } = winner;
			return { id, x1: before.time, y1: before.value, x2, y2 };
		}),
		whiskers: marks.map(({ of: { id, low, high }, x: at }) => ({
			id,
			x1: at,
			y1: high,
			x2: at,
			y2: low
		})),
		flags,
		x,
		y
	};
}

/** A row of its own for everybody, a value across. */
export interface RowsShown {
	exam: 'same' | 'study';
	rows: { of: Scored; slot: number }[];
	/** Photos that the rows below share. */
	heads: { id: HumanId; slot: number; human: Human }[];
	/** Somebody of whom the study prints no figure for these photos. */
	missing: { of: Sitter; slot: number } | null;
	/** How many slots there are; row n lies in the middle of slot n. */
	slots: number;
	/** Percent, across. */
	x: [number, number];
}

/** What the rows show: pairs on the same photos, or the exam of 2020, the best on top. */
export function rowsIn(scene: HumanLineScene, data: HumanLineFacts): RowsShown | null {
	if (scene.show === 'same') {
		const humans = scene.humans.map((id) => data.people[id]);
		return {
			exam: 'same',
			rows: humans.flatMap((human, at) => [
				{ of: human, slot: 3 * at + 1 },
				{ of: human.sameMachine, slot: 3 * at + 2 }
			]),
			heads: humans.map((human, at) => ({ id: human.id, slot: 3 * at, human })),
			missing: null,
			// One pair alone would else be torn far apart.
			slots: Math.max(5, 3 * humans.length),
			x: [0, 18]
		};
	}
	if (scene.show !== 'study') return null;
	const rows = data.study[scene.subset].map((of, slot) => ({ of, slot }));
	const away = data.study.all.find(({ id }) => !rows.some(({ of }) => of.id === id));
	return {
		exam: 'study',
		rows,
		heads: [],
		missing: away ? { of: away, slot: rows.length } : null,
		slots: data.study.all.length,
		// One axis for all photos and for parts of them, so that nobody's move is the axis's.
		x: [65, 100]
	};
}

/** The marks of the rows, and their whiskers. */
export function rowMarks({ rows }: RowsShown): { marks: PlacedMark[]; whiskers: Piece[] } {
	return {
		marks: rows.map(({ of, slot }) => ({
			of,
			x: of.value,
			y: slot + 0.5,
			look: of.human ? person : machine
		})),
		whiskers: rows.map(({ of: { id, low, high }, slot }) => ({
			id,
			x1: low,
			y1: slot + 0.5,
			x2: high,
			y2: slot + 0.5
		}))
	};
}

/** A person's photos as cells of a sheet as wide as the largest sample needs: how many, and which are wrong. */
export interface PhotosShown {
	human: Human;
	columns: number;
	/** Rows of the whole sheet; a smaller sample fills fewer. */
	rows: number;
}

/** What the sheet of photos shows. */
export function photosIn(scene: HumanLineScene, data: HumanLineFacts): PhotosShown | null {
	if (scene.show !== 'photos') return null;
	const most = Math.max(...Object.values(data.people).map(({ images }) => images));
	const columns = 50;
	return { human: data.people[scene.human], columns, rows: Math.ceil(most / columns) };
}

/** What a scene shows, whichever of its drawings it is. */
export const shownIn = (scene: HumanLineScene, data: HumanLineFacts) =>
	yearsIn(scene, data) ?? rowsIn(scene, data) ?? photosIn(scene, data);

/** The one human that a scene is about; null where it shows several, or none. */
export function humanOf(scene: HumanLineScene): HumanId | null {
	if (scene.show === 'study') return null;
	const [only, ...others] = humansIn(scene);
	return (others.length === 0 && only) || null;
}
