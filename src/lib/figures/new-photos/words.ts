import { m } from '$lib/site/paraglide/messages';
import { Z_95 } from '../../statistics';
import type { FigureTable, FigureWords } from '../figure';
import { number, percent } from '../print';
import { saying, sourceLine, type Reading } from '../published';
import type { NewPhotosFacts, NamedModel, Sitter, Training } from './facts';
import type { LabelWords } from './layout';
import {
	modelAt,
	shownIn,
	sets,
	type ModelScores,
	type NewPhotosScene,
	type PhotoSet,
	type Shown
} from './scene';

/** Decimals that the table of measured models prints, and that the study of 2020 has here. */
const printed = { models: 3, people: 2 };

const short = (value: number) => percent(value, 1);
const scoreOf = (value: number | null, decimals: number) =>
	value === null ? m.new_photos_not_measured() : percent(value, decimals);

/** A set of photos by a short name, and as it stands in a sentence. */
export const setName: Record<PhotoSet, () => string> = {
	old: m.new_photos_set_old,
	new: m.new_photos_set_new,
	a: m.new_photos_set_a,
	r: m.new_photos_set_r,
	sketch: m.new_photos_set_sketch
};
const onSet: Record<PhotoSet, () => string> = {
	old: m.new_photos_on_old,
	new: m.new_photos_on_new,
	a: m.new_photos_on_a,
	r: m.new_photos_on_r,
	sketch: m.new_photos_on_sketch
};

const trainingName: Record<Training, () => string> = {
	alone: m.new_photos_training_alone,
	larger: m.new_photos_training_larger,
	web: m.new_photos_training_web,
	captioned: m.new_photos_training_captioned
};

const sitterName = ({ kind, label }: Sitter) =>
	kind === 'person'
		? m.new_photos_person({ name: label })
		: kind === 'group'
			? m.new_photos_majority()
			: label;

/** The words at dots, lines and strips. */
export const labelWords: LabelWords = {
	model: (model, { show, set }) => ({
		name: model.label,
		value: short(model[show === 'training' ? set : 'new'] ?? 0),
		suffix: ''
	}),
	sitter: (sitter) => ({
		// Its version (SqueezeNet 1.1) has no room on a phone, and stands on its card.
		name:
			sitter.kind === 'group'
				? m.new_photos_majority_short()
				: sitterName(sitter).replace(/ [\d.]+$/, ''),
		value: short(sitter.new),
		suffix: ''
	}),
	share: (value, initial) => ({ name: initial, value: short(value), suffix: '' }),
	strip: ({ training, count, mean }) => ({
		name: m.new_photos_strip({ name: trainingName[training](), n: number(count) }),
		value: short(mean),
		suffix: ''
	}),
	get level() {
		return { name: '', value: m.new_photos_level(), suffix: '' };
	},
	percent: (value, last) => (last ? percent(value) : number(value)),
	get oldPhotos() {
		return m.new_photos_column_old();
	},
	get newPhotos() {
		return m.new_photos_column_new();
	}
};

/** A measured model read out. */
export function readModel(model: ModelScores, data: NewPhotosFacts): Reading {
	const { a, r, sketch } = model;
	return {
		title: model.row === null ? m.new_photos_one_of({ name: model.label }) : model.label,
		value: m.new_photos_read_both({
			old: percent(model.old, printed.models),
			new: percent(model.new, printed.models)
		}),
		lines: [
			m.new_photos_read_exam(),
			...(r === null
				? []
				: [
						m.new_photos_read_harder({
							a: scoreOf(a, printed.models),
							r: scoreOf(r, printed.models),
							sketch: scoreOf(sketch, printed.models)
						})
					]),
			m.new_photos_read_training({ what: trainingName[model.training]() }),
			sourceLine({ source: data.sources.models, evidence: 'primary' })
		]
	};
}

/** At 95%, two samples: the loss is more than the luck of the draw. */
const beyondChance = ({ z }: Sitter) => Math.abs(z) > Z_95;

const rangeOf = ([low, high]: [number, number]) =>
	m.new_photos_range({ low: percent(low, 1), high: percent(high, 1) });

/** Somebody who sat the exam of 2020, read out. */
function readSitter(sitter: Sitter, data: NewPhotosFacts): Reading {
	return {
		title: sitterName(sitter),
		value: m.new_photos_read_both({
			old: percent(sitter.old, printed.people),
			new: percent(sitter.new, printed.people)
		}),
		lines: [
			m.new_photos_read_study({
				old: number(data.samples.old),
				new: number(data.samples.new)
			}),
			m.new_photos_read_ranges({ old: rangeOf(sitter.oldRange), new: rangeOf(sitter.newRange) }),
			beyondChance(sitter) ? m.new_photos_read_beyond() : m.new_photos_read_within(),
			sourceLine({ source: data.sources.people, evidence: 'primary' })
		]
	};
}

/** The card of a dot; null where there is none of that id. */
export function readout(id: string, { models, sitters }: Shown, data: NewPhotosFacts) {
	const model = models.find((one) => one.id === id);
	if (model) return readModel(model, data);
	const sitter = sitters.find((one) => one.id === id);
	return sitter ? readSitter(sitter, data) : null;
}

/** The same as one sentence, for a screen reader. */
export const says = (id: string, shown: Shown, data: NewPhotosFacts) => {
	const reading = readout(id, shown, data);
	return reading ? saying(reading) : '';
};

/** Models of the story whose names hold what was typed. */
export const suggest = (typed: string, { named }: NewPhotosFacts) =>
	named
		.filter(({ label }) => label.toLowerCase().includes(typed.trim().toLowerCase()))
		.slice(-6)
		.reverse()
		.map(({ id, label }) => ({ id, name: label }));

/** What a model that somebody looked up scores on every set. */
export function wordsOfModel({ at, label }: NamedModel, data: NewPhotosFacts) {
	const model = modelAt(data, at);
	const score = (set: PhotoSet) => (model[set] === null ? '–' : short(model[set]));
	const finding = m.new_photos_find_model({
		name: label,
		old: score('old'),
		new: score('new'),
		a: score('a'),
		r: score('r'),
		sketch: score('sketch')
	});
	return { finding, measure: m.new_photos_measure_model() };
}

function findingOf(scene: NewPhotosScene, data: NewPhotosFacts, shown: Shown): string {
	const { personLoss, machineLossLow, machineLossHigh, orderKept } = data.printed;
	switch (scene.show) {
		case 'models': {
			const model = shown.models.find(({ row }) => row === scene.named[0]);
			return model
				? m.new_photos_find_models({
						name: model.label,
						old: short(model.old),
						new: short(model.new)
					})
				: '';
		}
		case 'people': {
			const machines = { low: machineLossLow, high: machineLossHigh };
			if (scene.people && scene.machines) {
				return m.new_photos_find_people({ most: personLoss, ...machines });
			}
			if (scene.people) return m.new_photos_find_only_people({ most: personLoss });
			return scene.machines ? m.new_photos_find_machines(machines) : m.new_photos_find_nobody();
		}
		case 'order':
			return m.new_photos_find_order({ share: percent(Number(orderKept)) });
		case 'training': {
			const mean = (which: Training) =>
				short(shown.strips.find(({ training }) => training === which)?.mean ?? 0);
			return m.new_photos_find_training({
				set: onSet[scene.set](),
				alone: mean('alone'),
				captioned: mean('captioned')
			});
		}
	}
}

function measureOf({ show }: NewPhotosScene, data: NewPhotosFacts, { models }: Shown): string {
	const { samples, similar } = data;
	switch (show) {
		case 'models':
			return m.new_photos_measure_models({ n: number(models.length) });
		case 'people':
			return m.new_photos_measure_people({ old: number(samples.old), new: number(samples.new) });
		case 'order':
			return m.new_photos_measure_order({ n: number(models.length) });
		case 'training':
			return m.new_photos_measure_training({
				low: number(similar.low),
				high: percent(similar.high)
			});
	}
}

function caveatOf({ show, set }: NewPhotosScene, { sitters }: Shown): string {
	if (show === 'order') return m.new_photos_caveat_order();
	if (show === 'training') {
		return set === 'a' ? m.new_photos_caveat_a() : m.new_photos_caveat_training();
	}
	if (show === 'models') return m.new_photos_caveat_models();
	const persons = sitters.filter(({ kind }) => kind !== 'machine');
	const machines = sitters.filter(({ kind }) => kind === 'machine');
	const steady = persons.length > 0 && !persons.some(beyondChance);
	const falling = machines.length > 0 && machines.every(beyondChance);
	return [
		...(steady && falling
			? [m.new_photos_caveat_both()]
			: [steady && m.new_photos_caveat_persons(), falling && m.new_photos_caveat_machines()]),
		machines.length > 0 && m.new_photos_caveat_below()
	]
		.filter((sentence) => typeof sentence === 'string')
		.join(' ');
}

function peopleTable({ sitters }: Shown): FigureTable {
	const share = (value: number, range: [number, number]) =>
		m.figure_interval({
			value: percent(value, printed.people),
			low: percent(range[0], 1),
			high: percent(range[1], 1)
		});
	return {
		caption: m.new_photos_table_people(),
		columns: [
			m.new_photos_column_name(),
			m.new_photos_column_old(),
			m.new_photos_column_new(),
			m.new_photos_column_loss()
		],
		rows: sitters.map((sitter) => [
			sitterName(sitter),
			share(sitter.old, sitter.oldRange),
			share(sitter.new, sitter.newRange),
			number(sitter.old - sitter.new, 1)
		])
	};
}

function stripTable({ strips, dots }: Shown, scene: NewPhotosScene): FigureTable {
	return {
		caption: m.new_photos_table_training({ set: onSet[scene.set]() }),
		columns: [
			m.new_photos_column_training(),
			m.new_photos_column_models(),
			m.new_photos_column_mean(),
			m.new_photos_column_range()
		],
		rows: strips.map(({ training, count, mean, y }) => {
			const inside = dots.filter((dot) => dot.look !== 'guest' && Math.abs(dot.y - y) < 0.5);
			const values = inside.map(({ x }) => x);
			return [
				trainingName[training](),
				number(count),
				short(mean),
				rangeOf([Math.min(...values), Math.max(...values)])
			];
		})
	};
}

/** The named models; where a thousand are drawn, those that the scene names. */
function modelTable({ models }: Shown, { show, named }: NewPhotosScene): FigureTable {
	const rows = models.filter(
		({ row }) => row !== null && (show !== 'order' || named.includes(row))
	);
	return {
		caption: m.new_photos_table_models({ n: number(rows.length), all: number(models.length) }),
		columns: [
			m.new_photos_column_name(),
			m.new_photos_column_training(),
			...sets.map((set) => setName[set]())
		],
		rows: rows.map((model) => [
			model.label,
			trainingName[model.training](),
			...sets.map((set) => scoreOf(model[set], printed.models))
		])
	};
}

/** What a scene says in words: its finding, its measure, its table. */
export function newPhotosWords(scene: NewPhotosScene, data: NewPhotosFacts): FigureWords {
	const shown = shownIn(scene, data);
	const { show } = scene;
	return {
		finding: findingOf(scene, data, shown),
		measure: measureOf(scene, data, shown),
		caveat: caveatOf(scene, shown),
		sources: [show === 'people' ? data.sources.people : data.sources.models],
		table:
			show === 'people'
				? peopleTable(shown)
				: show === 'training'
					? stripTable(shown, scene)
					: modelTable(shown, scene)
	};
}
