import type { LabelWish } from '$lib/layers/layout';
import { ticks } from '$lib/layers/layout';
import type { DrawnMark } from '$lib/layers/marks';
import { spot } from '$lib/layers/spots';
import { m } from '$lib/site/paraglide/messages';
import { dateOf, number, percent } from '../print';
import { extraLine, saying, sourceLine, type Reading } from '../published';
import type { AnswerKeyFacts, KeyScore } from './facts';
import { readCount, valueOf } from './names';
import { refusals, type Ruled } from './rows';
import type { AnswerKeyScene } from './scene';
import { across, outside, type Part, type Rect, type Sheet } from './sheet';
import { ceilingOf } from './sums';

export type CeilingScene = Extract<AnswerKeyScene, { show: 'ceiling' }>;

/** The ruler, in percent of right answers. */
export const ruler: [number, number] = [84, 100];
const bar: Rect = { x0: 0, y0: 17, x1: 100, y1: 46 };
/** Where the scores stand; one that would cover a lower one stands above it. */
const row = 91;
const tier = { reach: 0.6, rise: 10 };

const at = (score: number) => (100 * (score - ruler[0])) / (ruler[1] - ruler[0]);

export const rulerTicks = ticks([84, 88, 92, 96, 100], (value) => percent(value)).map((tick) => ({
	...tick,
	value: at(tick.value)
}));

/** What is refused, and the score that is left, in percent. */
export function ceilingIn({ by, refuse }: CeilingScene, data: AnswerKeyFacts) {
	const refused = refusals[by].filter(({ id }) => refuse.includes(id));
	const counts = refused.map(({ id }) => valueOf(id, data));
	return {
		refused,
		keys: counts.reduce((sum, count) => sum + count, 0),
		ceiling: ceilingOf(counts, data.photos)
	};
}

/** A published score read out. */
export const readScore = (score: KeyScore): Reading => ({
	title: score.name,
	value: percent(score.value, score.decimals),
	lines: [
		m.answer_key_read_exam({ date: dateOf(score.date) }),
		score.protocol,
		extraLine(score),
		sourceLine(score)
	]
});

/** The best score that stands on the ruler. */
export const bestOf = ({ scores }: CeilingScene, data: AnswerKeyFacts): KeyScore | undefined =>
	scores
		.flatMap((id) => data.scores[id] ?? [])
		.toSorted((one, other) => other.value - one.value)[0];

/** The ruler: what a perfect reader scores, the keys he refuses above it, and the best scores below. */
export function ceilingSheet(scene: CeilingScene, data: AnswerKeyFacts): Sheet {
	const { refused, keys, ceiling } = ceilingIn(scene, data);
	const edge = at(ceiling);
	const chosen = new Set(refused.map(({ id }) => id));
	const all = refusals[scene.by];
	// From the top of the ruler down: what comes first in the list lies at its end.
	const spans = across(
		all.toReversed().map(({ id }) => (chosen.has(id) ? valueOf(id, data) : 0)),
		(data.photos * (ruler[1] - ruler[0])) / 100,
		edge
	).toReversed();
	const stack = all.map(({ id, look }, index): Part => {
		const [x0, x1] = spans[index] ?? [100, 100];
		return { id, look, ...bar, x0, x1, reading: chosen.has(id) ? readCount(id, data) : null };
	});
	const perfect: Part = {
		id: 'perfect',
		look: 'upheld',
		...bar,
		x1: edge,
		reading: {
			title: m.answer_key_ceiling_reader(),
			value: percent(ceiling, 1),
			lines: [
				m.answer_key_read_sum({
					sum: `(${number(data.photos)} − ${number(keys)}) / ${number(data.photos)}`
				}),
				m.answer_key_ceiling_rough()
			]
		}
	};
	const gap = gapIn(scene, data);
	return {
		parts: [perfect, ...stack.filter(({ id }) => chosen.has(id)).toReversed()],
		washes: [],
		texts: [
			outside(
				'ceiling',
				{ name: m.answer_key_ceiling_reader(), value: percent(ceiling, 1), suffix: '' },
				{ ...bar, x0: edge, x1: edge },
				'over'
			),
			gap
				? gapText(gap)
				: outside(
						'refused',
						{ name: m.answer_key_ceiling_keys(), value: number(keys), suffix: '' },
						{ ...bar, x0: edge }
					),
			...scoresOn(scene, data).texts
		]
	};
}

/** The scores on the ruler, with labels that find a place for themselves. */
export function scoresOn(scene: CeilingScene, data: AnswerKeyFacts) {
	const entries = scene.scores.flatMap((id: Ruled) => {
		const score = data.scores[id];
		return score ? [{ id, score }] : [];
	});
	const up = ({ value }: KeyScore) =>
		row -
		tier.rise *
			entries.filter(({ score }) => score.value < value && value - score.value < tier.reach).length;
	const marks = entries.map(({ id, score }): DrawnMark => ({
		id,
		x: at(score.value),
		y: up(score),
		shape: score.extraKind === 'private' ? 'square' : 'disc',
		fill: 'solid',
		strong: true,
		says: saying(readScore(score))
	}));
	const texts = entries.map(({ id, score }, index): LabelWish => ({
		id: `score-${id}`,
		x: at(score.value),
		y: up(score),
		radius: 6,
		text: { name: score.label, value: percent(score.value, score.decimals), suffix: '' },
		// Four names side by side have no room on a phone: there the best has one.
		forms: { small: index === 0 ? ['full'] : [], medium: ['full'], large: ['full'] },
		tone: 'right'
	}));
	return { marks, texts };
}

/** The distance from the best score to the ceiling; null where nothing is left. */
export function gapIn(scene: CeilingScene, data: AnswerKeyFacts) {
	const best = bestOf(scene, data);
	const { ceiling } = ceilingIn(scene, data);
	if (!scene.gap || !best || ceiling <= best.value) return null;
	const y = bar.y1 + 7;
	return {
		points: ceiling - best.value,
		piece: { id: 'gap', x1: at(best.value), y1: y, x2: at(ceiling), y2: y }
	};
}

const gapText = ({
	points,
	piece: { x1, x2, y1 }
}: NonNullable<ReturnType<typeof gapIn>>): LabelWish => ({
	id: 'gap',
	x: (x1 + x2) / 2,
	y: y1,
	radius: 0,
	text: { name: '', value: m.figure_points({ n: number(points, 1) }), suffix: m.answer_key_gap() },
	tone: 'right',
	spots: [spot(6, 0, 'start', x2), spot(0, 9, 'middle')]
});
