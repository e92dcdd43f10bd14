import { byBox, type ByBox } from '$lib/layers/boxes';
import type { Form } from '$lib/layers/label-text';
import { nearestPoint } from '$lib/layers/nearest';
import { placeLabels, ticks, type Edges, type LabelWish } from '$lib/layers/layout';
import type { Piece } from '$lib/layers/pieces';
import { m } from '$lib/site/paraglide/messages';
import { number, percent } from '../print';
import { sourceLine, type Reading } from '../published';
import type { AnswerKeyFacts, NamedModel } from './facts';
import type { AnswerKeyScene } from './scene';

export type ModelsScene = Extract<AnswerKeyScene, { show: 'models' }>;

/** A part of the plane: score by the old key across, on the second look up, both in percent. */
interface Window {
	x: [number, number];
	y: [number, number];
}

/** Where the key's own score is, and everything. The cloud is laid out for the first. */
export const windows: Record<'near' | 'all', Window> = {
	near: { x: [82, 91], y: [86, 92] },
	all: { x: [57, 91], y: [64, 94] }
};
export const windowOf = ({ near }: ModelsScene): Window => (near ? windows.near : windows.all);

export const modelEdges: ByBox<Edges> = {
	small: { top: 24, right: 10, bottom: 36, left: 30 },
	medium: { top: 28, right: 14, bottom: 42, left: 36 },
	large: { top: 30, right: 20, bottom: 46, left: 40 }
};

/** Every measured model as a point, in percent. */
export function pointsOf({ models }: AnswerKeyFacts): { x: number; y: number }[] {
	let [x, y] = [0, 0];
	return models.xSteps.map((step, at) => {
		x += step;
		y += models.ySteps[at] ?? 0;
		return { x: x / 100, y: y / 100 };
	});
}

const within = ({ x, y }: { x: number; y: number }, { x: [x0, x1], y: [y0, y1] }: Window) =>
	x >= x0 && x <= x1 && y >= y0 && y <= y1;

/** How many of all points a scene's window holds. */
export const shownOf = (scene: ModelsScene, data: AnswerKeyFacts): number =>
	pointsOf(data).filter((point) => within(point, windowOf(scene))).length;

/** The named models in a scene's window, by rising score on the old key. */
export const namedIn = (scene: ModelsScene, { models }: AnswerKeyFacts): NamedModel[] =>
	models.named.filter((model) => within(model, windowOf(scene)));

/**
 * The move from the near window to the one that is shown, for a cloud of 1,000 by 1,000 units that was laid
 * out for the near one: a CSS transform.
 */
export function zoomOf(scene: ModelsScene): string {
	const {
		near: { x, y }
	} = windows;
	const to = windowOf(scene);
	const sx = (x[1] - x[0]) / (to.x[1] - to.x[0]);
	const sy = (y[1] - y[0]) / (to.y[1] - to.y[0]);
	const dx = (1000 * (x[0] - to.x[0])) / (to.x[1] - to.x[0]);
	const dy = (1000 * (to.y[1] - y[1])) / (to.y[1] - to.y[0]);
	return `translate(${dx.toFixed(2)}px, ${dy.toFixed(2)}px) scale(${sx.toFixed(5)}, ${sy.toFixed(5)})`;
}

/** The key's own score, as a level line across the window. */
export const keyLine = (scene: ModelsScene, { models: { key } }: AnswerKeyFacts): Piece => {
	const [x1, x2] = windowOf(scene).x;
	return { id: 'key', x1, y1: key, x2, y2: key };
};

/** The fitted lines, as far as the window reaches. */
export function fitted(
	scene: ModelsScene,
	{ models: { lines } }: AnswerKeyFacts
): (Piece & { slope: number })[] {
	const [left, right] = windowOf(scene).x;
	if (!scene.lines) return [];
	return lines.flatMap(({ from, last, slope, intercept }, at) => {
		const [x1, x2] = [Math.max(from, left), Math.min(last, right)];
		const y = (x: number) => intercept + slope * x;
		return x1 < x2 ? [{ id: `fit-${at}`, x1, y1: y(x1), x2, y2: y(x2), slope }] : [];
	});
}

export function axesOf({ near }: ModelsScene) {
	const plain = (value: number) => number(value);
	return near
		? {
				up: ticks([86, 88, 90, 92], plain, (value) => percent(value)),
				along: ticks([82, 84, 86, 88, 90], plain, (value) => percent(value))
			}
		: {
				up: ticks([70, 80, 90], plain, (value) => percent(value)),
				along: ticks([60, 70, 80, 90], plain, (value) => percent(value))
			};
}

/** Places in per cent of the plot, from its upper left. */
function scaleOf(scene: ModelsScene) {
	const { x, y } = windowOf(scene);
	return {
		x: (value: number) => (100 * (value - x[0])) / (x[1] - x[0]),
		y: (value: number) => (100 * (y[1] - value)) / (y[1] - y[0])
	};
}

/** The named model nearest to a point of the window, within `reach` pixels. */
export function nearestModel(
	scene: ModelsScene,
	data: AnswerKeyFacts,
	plot: Element,
	at: { clientX: number; clientY: number },
	reach: number
): string | null {
	const scale = scaleOf(scene);
	const points = namedIn(scene, data).map(({ label: id, x, y }) => ({
		id,
		x: scale.x(x),
		y: scale.y(y)
	}));
	return nearestPoint(plot, points, at, reach);
}

/** Names stand whole or not at all. */
const whole = byBox((): Form[] => ['full']);

/** How far under the upper line its slope may stand, in pixels. */
const downs = [64, 76, 90, 104, 120];

/** Names at the key's line, at the fitted lines and at the models that a scene names. */
export function modelLabels(scene: ModelsScene, data: AnswerKeyFacts) {
	const { y } = windowOf(scene);
	const scale = scaleOf(scene);
	const key = keyLine(scene, data);
	const flat = { stacked: false, lead: null };
	const above = (dx: number) => ({ dx, dy: -10, anchor: 'start' as const, ...flat });
	const away = (dx: number, dy: number, anchor: 'start' | 'end') => ({
		dx,
		dy,
		anchor,
		stacked: false,
		lead: {
			length: Math.hypot(dx, dy) - 16,
			angle: (Math.atan2(dy, Math.min(dx, 0)) * 180) / Math.PI
		}
	});
	const wishes: LabelWish[] = [
		{
			id: 'key',
			x: key.x1,
			y: key.y1,
			radius: 0,
			text: {
				name: m.answer_key_models_key(),
				value: percent(data.models.key, 2),
				suffix: ''
			},
			tone: 'right',
			forms: whole,
			// Over the line where the cloud leaves room, else under its other end.
			spots: [above(4), { x: 100, dx: -2, dy: 11, anchor: 'end', ...flat }]
		},
		...(scene.near
			? [
					{
						id: 'above',
						x: key.x1,
						y: y[1],
						radius: 0,
						text: {
							name: m.answer_key_models_above(),
							value: number(data.models.above),
							suffix: m.answer_key_models_of({ n: number(data.models.measured) })
						},
						tone: 'right' as const,
						forms: whole,
						spots: [{ dx: 4, dy: 12, anchor: 'start' as const, ...flat }]
					}
				]
			: []),
		...fitted(scene, data).map((line): LabelWish => ({
			id: line.id,
			x: (line.x1 + line.x2) / 2,
			y: (line.y1 + line.y2) / 2,
			radius: 4,
			text: {
				name: '',
				value: number(line.slope, 2),
				suffix: m.answer_key_models_slope()
			},
			tone: 'right',
			forms: whole,
			spots: line.id === 'fit-0' ? [away(18, 38, 'start')] : downs.map((dy) => away(8, dy, 'end'))
		})),
		...scene.named.flatMap((pointer, index): LabelWish[] => {
			const id = data.models.pointers[pointer];
			const model = namedIn(scene, data).find(({ label }) => label === id);
			if (!model) return [];
			const { x: px, y: py } = model;
			const text = { name: id, value: number(py, 1), suffix: '' };
			const forms = { ...whole, ...(index > 0 && { small: [] }) };
			return [{ id, x: px, y: py, radius: 5, text, forms, tone: 'right' }];
		})
	];
	const lines = [key, ...fitted(scene, data)];
	// Every fourth of the many is enough to keep names off the cloud.
	const many = pointsOf(data).filter((point, at) => at % 4 === 0 && within(point, windowOf(scene)));
	const marks = [
		...namedIn(scene, data).map(({ label: id, x: px, y: py }) => ({ id, x: px, y: py, radius: 3 })),
		...many.map((point, at) => ({ id: `many-${at}`, ...point, radius: 1 }))
	];
	// The name of the axis stands over the plot: nothing else may.
	const edges = byBox((box) => ({ ...modelEdges[box], top: 2 }));
	return placeLabels(wishes, scale, { marks, lines }, edges);
}

/** A measured model read out. */
export const readModel = (model: NamedModel, { models }: AnswerKeyFacts): Reading => ({
	title: model.label,
	value: m.answer_key_read_real({ value: percent(model.y, 3) }),
	lines: [
		m.answer_key_read_old({ value: percent(model.x, 3) }),
		m.answer_key_read_test({ size: number(model.size), year: String(model.year ?? '') }),
		model.training
			? m.answer_key_read_training({
					what: model.training.replaceAll('+', ', ').replaceAll('_', ' ')
				})
			: m.answer_key_read_plain(),
		sourceLine({ source: models.source, evidence: 'primary' })
	]
});
