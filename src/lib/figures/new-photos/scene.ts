import type { Piece } from '../../layers/pieces';
import { trainings, type Harder, type NewPhotosFacts, type Sitter, type Training } from './facts';

/** The sets of photos that models were measured on. */
export const sets = ['old', 'new', 'a', 'r', 'sketch'] as const;
export type PhotoSet = (typeof sets)[number];

/** What the figure shows. Models and the people of 2020 sat different exams: they never share a drawing. */
export interface NewPhotosScene {
	/**
	 * - `models`: named models from the old photos to ImageNetV2, a line each.
	 * - `people`: people and machines of the study of 2020 from a sample of the old to one of the new.
	 * - `order`: all measured models, old photos across, ImageNetV2 up.
	 * - `training`: models of about the same score, by what they were trained on, on one set of photos.
	 */
	show: 'models' | 'people' | 'order' | 'training';
	/** Of `training`: the photos. */
	set: PhotoSet;
	/** Of `people`: who is shown. */
	people: boolean;
	machines: boolean;
	/** Row ids whose name and value are printed, the most important first. */
	named: string[];
}

/** What the reader chose himself; what he left alone is missing and stays as in the text. */
export type Choices = Partial<Pick<NewPhotosScene, 'set' | 'people' | 'machines'>> & {
	/** Id of a model that he looked up. */
	model?: string;
};

/** The scene with the reader's choices laid over it. */
export function withChoices(scene: NewPhotosScene, { model, ...choices }: Choices): NewPhotosScene {
	const looked = model !== undefined && scene.show !== 'people';
	return {
		...scene,
		...choices,
		named: looked ? [model, ...scene.named.filter((id) => id !== model)] : scene.named
	};
}

/** Every row that a scene names. */
export const namesIn = ({ named }: NewPhotosScene): string[] => named;

/** A measured model with all that is known of it, in percent. */
export interface ModelScores extends Harder {
	/** The same in every drawing. */
	id: string;
	/** Id of its row, where the story names it. */
	row: string | null;
	/** Its short name, or that of its family. */
	label: string;
	training: Training;
	old: number;
	new: number;
}

/** The model at a place among all measured ones. */
export function modelAt(data: NewPhotosFacts, at: number): ModelScores {
	const { models, families, photos, similar, named } = data;
	const known = named.find((model) => model.at === at);
	const near = at - similar.first;
	const harder = (set: 'a' | 'r' | 'sketch') => known?.[set] ?? similar[set][near] ?? null;
	return {
		id: `m${at}`,
		row: known?.id ?? null,
		label: known?.label ?? families[models.family[at] ?? 0] ?? '',
		training: trainings[Number(models.training[at])] ?? 'alone',
		old: (100 * (models.old[at] ?? 0)) / photos.old,
		new: (100 * (models.new[at] ?? 0)) / photos.new,
		a: harder('a'),
		r: harder('r'),
		sketch: harder('sketch')
	};
}

/** A point in units of the drawing. The same model is the same dot in every scene. */
export interface Dot {
	id: string;
	x: number;
	y: number;
	look: 'model' | 'strong' | 'guest' | 'person' | 'group';
}

/** A strip of dots: models trained on the same kind of photos. */
export interface Strip {
	training: Training;
	count: number;
	/** Mean over the models that were measured on the set, in percent. */
	mean: number;
	/** Its middle, in units of the drawing. */
	y: number;
}

export interface Shown {
	models: ModelScores[];
	sitters: Sitter[];
	dots: Dot[];
	/** Dots that need no element of their own. */
	cloud: { id: string; x: number; y: number }[];
	/** Thin lines, then those of named machines, then of people. */
	thin: Piece[];
	strong: Piece[];
	human: Piece[];
	/** No loss: as many right on the new photos as on the old. */
	level: Piece | null;
	strips: Strip[];
	x: [number, number];
	y: [number, number];
}

const nothing: Omit<Shown, 'x' | 'y'> = {
	models: [],
	sitters: [],
	dots: [],
	cloud: [],
	thin: [],
	strong: [],
	human: [],
	level: null,
	strips: []
};

/** Two columns, old photos at 0 and new ones at 1, with room for names on both sides. */
const columns: [number, number] = [-0.5, 2.3];

const slope = (id: string, old: number, fresh: number): Piece => ({
	id,
	x1: 0,
	y1: old,
	x2: 1,
	y2: fresh
});

function showModels({ named }: NewPhotosScene, data: NewPhotosFacts): Shown {
	const models = data.named.map(({ at }) => modelAt(data, at));
	const isNamed = ({ row }: ModelScores) => row !== null && named.includes(row);
	return {
		...nothing,
		models,
		dots: models.map((model) => ({
			id: model.id,
			x: 1,
			y: model.new,
			look: isNamed(model) ? 'strong' : 'model'
		})),
		thin: models
			.filter((model) => !isNamed(model))
			.map(({ id, old, new: fresh }) => slope(id, old, fresh)),
		strong: models.filter(isNamed).map(({ id, old, new: fresh }) => slope(id, old, fresh)),
		x: columns,
		y: [53, 93]
	};
}

/** Below this many percent right lie only two entries of the old kind, without a neural network. */
const floor = 52;

function showPeople(scene: NewPhotosScene, data: NewPhotosFacts): Shown {
	const sitters = data.sitters.filter(
		(sitter) => (sitter.kind === 'machine' ? scene.machines : scene.people) && sitter.new > floor
	);
	const isNamed = ({ id }: Sitter) => scene.named.includes(id);
	const isMachine = ({ kind }: Sitter) => kind === 'machine';
	const lines = (of: Sitter[]) => of.map(({ id, old, new: fresh }) => slope(id, old, fresh));
	return {
		...nothing,
		sitters,
		dots: sitters.map((sitter) => ({
			id: sitter.id,
			x: 1,
			y: sitter.new,
			look: sitter.kind === 'machine' ? (isNamed(sitter) ? 'strong' : 'model') : sitter.kind
		})),
		thin: lines(sitters.filter((sitter) => isMachine(sitter) && !isNamed(sitter))),
		strong: lines(sitters.filter((sitter) => isMachine(sitter) && isNamed(sitter))),
		human: lines(sitters.filter((sitter) => !isMachine(sitter))),
		x: columns,
		y: [floor, 100]
	};
}

function showOrder({ named }: NewPhotosScene, data: NewPhotosFacts): Shown {
	const models = data.models.old.map((_, at) => modelAt(data, at));
	const x: Shown['x'] = [56, 92];
	const y: Shown['y'] = [42, 86];
	const level = 74;
	return {
		...nothing,
		models,
		dots: models
			.filter(({ row }) => row !== null)
			.map((model) => ({
				id: model.id,
				x: model.old,
				y: model.new,
				look: named.includes(model.row ?? '') ? 'strong' : 'model'
			})),
		cloud: models
			.filter(({ row }) => row === null)
			.map((model) => ({ id: model.id, x: model.old, y: model.new })),
		// Not to the head of the plot, where the names of the best stand.
		level: { id: 'level', x1: x[0], y1: x[0], x2: level, y2: level },
		x,
		y
	};
}

/** How far from a strip's middle its dots may lie, in strips; neighbours far apart. */
const spread = [0, 3, -3, 1, -2, 2, -1].map((step) => step * 0.05);

/** Dots lie in the lower part of their strip, names above them. */
const sunk = 0.12;

function showTraining({ set, named }: NewPhotosScene, data: NewPhotosFacts): Shown {
	const { similar } = data;
	const inside = similar.sketch.map((_, at) => modelAt(data, similar.first + at));
	const middle = (training: Training) =>
		trainings.length - trainings.indexOf(training) - 0.5 - sunk;
	const measured = (model: ModelScores) => model[set] !== null;
	const dots = (models: ModelScores[]): Dot[] =>
		models
			.filter(measured)
			.toSorted((one, other) => (one[set] ?? 0) - (other[set] ?? 0))
			.map((model, at) => ({
				id: model.id,
				x: model[set] ?? 0,
				y: middle(model.training) + (spread[at % spread.length] ?? 0),
				look: model.row !== null && named.includes(model.row) ? 'strong' : 'model'
			}));
	const groups = trainings.map((training) => ({
		training,
		models: inside.filter((model) => model.training === training && measured(model))
	}));
	/** Somebody looked up a model of another score: it is shown, and belongs to no mean. */
	const guests = data.named
		.filter(({ id }) => named.includes(id))
		.map(({ at }) => modelAt(data, at))
		.filter((model) => !inside.some(({ id }) => id === model.id) && measured(model));
	return {
		...nothing,
		models: [...groups.flatMap(({ models }) => models), ...guests],
		dots: [
			...groups.flatMap(({ models }) => dots(models)),
			...dots(guests).map((dot): Dot => ({ ...dot, look: 'guest' }))
		],
		strips: groups.map(({ training, models }) => ({
			training,
			count: models.length,
			mean: models.reduce((sum, model) => sum + (model[set] ?? 0), 0) / models.length,
			y: middle(training)
		})),
		// A guest may do far worse than the others.
		x: guests.some((model) => (model[set] ?? 0) < 32) ? [0, 100] : [30, 100],
		y: [0, trainings.length]
	};
}

/** What a scene shows of the facts, without any place in pixels. */
export function shownIn(scene: NewPhotosScene, data: NewPhotosFacts): Shown {
	const show = {
		models: showModels,
		people: showPeople,
		order: showOrder,
		training: showTraining
	};
	return show[scene.show](scene, data);
}
