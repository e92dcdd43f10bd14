import { scaleLinear } from 'd3-scale';
import { byBox, textSizes, type ByBox } from '../../layers/boxes';
import type { PlacedLabel } from '../../layers/labels';
import { placeLabels, plotSizes, ticks, type Edges, type LabelWish } from '../../layers/layout';
import { widthOf, type LabelText } from '../../layers/label-text';
import { spot, type Place } from '../../layers/spots';
import type { Sitter } from './facts';
import type { Dot, ModelScores, NewPhotosScene, Shown, Strip } from './scene';

/** The words that stand in the drawing, in the reader's language. */
export interface LabelWords {
	/** A name with the share right on the new photos, or on the set of the scene. */
	model: (model: ModelScores, scene: NewPhotosScene) => LabelText;
	sitter: (sitter: Sitter) => LabelText;
	/** A share at the other end of a line, with a person's letter. */
	share: (value: number, initial: string) => LabelText;
	strip: (strip: Strip) => LabelText;
	level: LabelText;
	/** Percent. */
	percent: (value: number, last: boolean) => string;
	oldPhotos: string;
	newPhotos: string;
}

/** Room round the plot, in pixels. The same in every scene, so that nothing but the marks moves. */
export const edges: ByBox<Edges> = {
	small: { top: 8, right: 16, bottom: 22, left: 34 },
	medium: { top: 12, right: 16, bottom: 26, left: 44 },
	large: { top: 14, right: 20, bottom: 30, left: 48 }
};

/** Strips have no axis at their side: their names begin at the edge of the drawing. */
const outdent = byBox((box) => -edges[box].left + 2);

const tens = ([low, high]: [number, number]) =>
	Array.from({ length: 11 }, (_, at) => 10 * at).filter((value) => value >= low && value <= high);

/** The ticks of both axes. */
export function ticksOf({ show }: NewPhotosScene, { x, y }: Shown, words: LabelWords) {
	const percents = (range: [number, number]) =>
		ticks(
			tens(range),
			(value) => words.percent(value, false),
			(value) => words.percent(value, true)
		);
	return {
		up: show === 'training' ? [] : percents(y),
		along:
			show === 'models' || show === 'people'
				? [
						{ value: 0, text: words.oldPhotos },
						{ value: 1, text: words.newPhotos }
					]
				: percents(x)
	};
}

/** How far a name may be moved from the end of its line, in pixels. */
const farthest = 17;

/**
 * Names beside the ends of lines, in the order of their ends: those in each other's way are moved
 * apart, and the least important go where even that is too tight. Higher plots only give them more air.
 */
function beside(
	wishes: LabelWish[],
	side: 1 | -1,
	height: number,
	text: number,
	y: (value: number) => number
) {
	const line = text * 1.3;
	for (let kept = wishes; kept.length > 0; kept = kept.slice(0, -1)) {
		const ends = kept
			.map((wish) => ({ wish, end: (y(wish.y) * height) / 100 }))
			.sort((one, other) => one.end - other.end);
		/** Runs of names that touch, each as one block around the middle of its ends. */
		const blocks: { first: number; names: typeof ends }[] = [];
		for (const name of ends) {
			let block = { first: name.end, names: [name] };
			for (let before = blocks.at(-1); before; before = blocks.at(-1)) {
				if (before.first + before.names.length * line <= block.first) break;
				blocks.pop();
				const names = [...before.names, ...block.names];
				const middle = names.reduce((sum, { end }, at) => sum + end - at * line, 0) / names.length;
				block = { first: middle, names };
			}
			blocks.push(block);
		}
		const placed = blocks.flatMap(({ first, names }) =>
			names.map(({ wish, end }, at) => ({ wish, dy: first + at * line - end }))
		);
		if (placed.every(({ dy }) => Math.abs(dy) <= farthest)) {
			return new Map(
				placed.map(({ wish, dy }) => [
					wish.id,
					spot(side * 10, Math.round(dy * 10) / 10, side > 0 ? 'start' : 'end')
				])
			);
		}
	}
	return new Map<string, Place>();
}

/** The labels of two columns, old photos on the left and new ones on the right. */
function inColumns(
	wishes: LabelWish[],
	across: (value: number) => number,
	y: (value: number) => number
): PlacedLabel[] {
	const placed = byBox((box) => {
		const height = plotSizes(edges[box], box)[0]?.height ?? 0;
		const on = (side: 1 | -1) =>
			beside(
				wishes.filter(({ x }) => x === (side > 0 ? 1 : 0)),
				side,
				height,
				textSizes[box],
				y
			);
		return new Map([...on(1), ...on(-1)]);
	});
	return wishes.map(({ id, x, y: up, radius, text, tone }) => ({
		id,
		x,
		y: up,
		radius,
		text,
		tone,
		spots: byBox((box) => {
			const found = placed[box].get(id);
			if (!found) return null;
			// A name too long for a phone stands in the heading and in the card.
			const { width } = plotSizes(edges[box], box)[0] ?? { width: 0 };
			const room = width * (1 - across(x) / 100) + edges[box].right;
			const size = textSizes[box];
			const wide = widthOf(`${text.name} `, size) + widthOf(text.value, size, true) + found.dx;
			// On the left of a phone stand the values of the axis.
			const bare = x > 0 ? wide > room : box === 'small';
			return { ...found, form: bare ? ('value' as const) : ('full' as const) };
		})
	}));
}

/** Text above the dots of a strip, in pixels from its middle. */
const overStrip: ByBox<number> = { small: -21, medium: -28, large: -42 };

/** A cloud is too thick to keep clear of every dot; these stand for it. */
const everyNth = 6;

/** Labels of dots, lines and strips, laid out for every box. */
export function labelsOf(shown: Shown, scene: NewPhotosScene, words: LabelWords): PlacedLabel[] {
	const scale = {
		x: scaleLinear(shown.x, [0, 100]),
		y: scaleLinear(shown.y, [100, 0])
	};
	const wish = (
		id: string,
		at: { x: number; y: number },
		text: LabelText,
		tone: LabelWish['tone'],
		spots?: Place[]
	): LabelWish => ({
		id,
		x: at.x,
		y: at.y,
		radius: 5,
		text,
		tone,
		forms: byBox(() => ['full', 'short']),
		...(spots && { spots, leads: false })
	});
	const dotOf = (id: string) => shown.dots.find((dot) => dot.id === id);
	const columns = scene.show === 'models' || scene.show === 'people';
	const wishes = scene.named.flatMap((name): LabelWish[] => {
		const model = shown.models.find(({ row }) => row === name);
		const sitter = shown.sitters.find(({ id }) => id === name);
		const one = model ?? sitter;
		const dot = one && dotOf(one.id);
		if (!dot) return [];
		const tone = sitter && sitter.kind !== 'machine' ? 'human' : 'right';
		const text = model ? words.model(model, scene) : sitter ? words.sitter(sitter) : null;
		if (!text) return [];
		if (!columns) return [wish(dot.id, dot, text, tone)];
		const initial = sitter?.kind === 'person' ? sitter.label : '';
		return [
			wish(dot.id, dot, text, tone),
			// The vote of all lies among them, and has no room at both ends.
			...(sitter?.kind === 'group'
				? []
				: [wish(`${dot.id}-old`, { x: 0, y: one.old }, words.share(one.old, initial), tone)])
		];
	});
	if (columns) return inColumns(wishes, scale.x, scale.y);
	// A strip's title stands over the strip, from the left; its dots keep below it.
	const titles = shown.strips.map((strip): PlacedLabel => ({
		id: `strip-${strip.training}`,
		x: shown.x[0],
		y: strip.y,
		radius: 0,
		text: words.strip(strip),
		tone: 'right',
		spots: byBox((box) => ({ ...spot(outdent[box], overStrip[box], 'start', 0), form: 'full' }))
	}));
	const level = shown.level
		? [
				wish('level', { x: 66, y: 66 }, words.level, 'soft', [
					spot(-12, -12, 'end'),
					spot(-18, -18, 'middle')
				])
			]
		: [];
	const marks = [
		...shown.dots.map((dot) => ({ ...dot, radius: radiusOf(dot) })),
		...shown.cloud.filter((_, at) => at % everyNth === 0).map((dot) => ({ ...dot, radius: 2 }))
	];
	return [
		...titles,
		...placeLabels(
			[...wishes, ...level],
			scale,
			{ marks, lines: shown.level ? [shown.level] : [] },
			edges
		)
	];
}

/** The radius of a dot in pixels. */
const radiusOf = ({ look }: Dot) => (look === 'model' ? 3 : 5);
