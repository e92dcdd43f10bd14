import type { LabelWish } from '$lib/layers/layout';
import { ticks } from '$lib/layers/layout';
import type { DrawnMark } from '$lib/layers/marks';
import type { Piece } from '$lib/layers/pieces';
import { spot } from '$lib/layers/spots';
import { m } from '$lib/site/paraglide/messages';
import { dateOf, number, percent } from '../print';
import { extraLine, saying, sourceLine, type Reading } from '../published';
import type { AnswerKeyFacts, KeyScore } from './facts';
import { readCount, valueOf } from './names';
import { isPlainlyWrong, refusals, type Ruled } from './rows';
import type { AnswerKeyScene } from './scene';
import { across, inside, outside, type Part, type Rect, type Sheet } from './sheet';
import { ceilingOf } from './sums';

export type CeilingScene = Extract<AnswerKeyScene, { show: 'ceiling' }>;

/** The ruler, in percent of right answers. */
export const ruler: [number, number] = [84, 100];
const bar: Rect = { x0: 0, y0: 17, x1: 100, y1: 43 };
/** Where the scores stand; one that would cover a lower one stands above it. */
const row = 93;
const tier = { reach: 0.6, rise: 10 };

const at = (score: number) => (100 * (score - ruler[0])) / (ruler[1] - ruler[0]);

export const rulerTicks = ticks([84, 88, 92, 96, 100], (value) => percent(value)).map((tick) => ({
	...tick,
	value: at(tick.value)
}));

/**
 * What is refused, and the score that is left, in percent; `higher` is what a perfect reader has left who
 * refuses only what is plainly wrong of it, null where that is all or nothing.
 */
export function ceilingIn({ by, refuse }: CeilingScene, data: AnswerKeyFacts) {
	const refused = refusals[by].filter(({ id }) => refuse.includes(id));
	const plain = refused.filter(isPlainlyWrong);
	const stricter = plain.length < refused.length;
	const counts = (rows: typeof refused) => rows.map(({ id }) => valueOf(id, data));
	return {
		refused,
		keys: counts(refused).reduce((sum, count) => sum + count, 0),
		ceiling: ceilingOf(counts(refused), data.photos),
		stricter,
		higher: stricter && plain.length > 0 ? ceilingOf(counts(plain), data.photos) : null
	};
}

/** Who ends at the ceiling: a perfect reader refuses nothing but what is plainly wrong. */
export const readerOf = ({ stricter }: { stricter: boolean }): string =>
	stricter ? m.answer_key_ceiling_stricter() : m.answer_key_ceiling_reader();

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
	const ceilings = ceilingIn(scene, data);
	const { refused, keys, ceiling, higher } = ceilings;
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
	const reader = { name: readerOf(ceilings), value: percent(ceiling, 1), suffix: '' };
	const perfect: Part = {
		id: 'perfect',
		look: 'upheld',
		...bar,
		x1: edge,
		reading: {
			title: reader.name,
			value: reader.value,
			lines: [
				m.answer_key_read_sum({
					sum: `(${number(data.photos)} − ${number(keys)}) / ${number(data.photos)}`
				}),
				m.answer_key_ceiling_rough()
			]
		}
	};
	const gaps = gapsIn(scene, data);
	return {
		parts: [perfect, ...stack.filter(({ id }) => chosen.has(id)).toReversed()],
		washes: [],
		texts: [
			...(higher === null
				? [outside('ceiling', reader, { ...bar, x0: edge, x1: edge }, 'over')]
				: [
						{ ...inside('ceiling', reader, bar), spots: [spot(-6, 0, 'end', edge)] },
						outside(
							'higher',
							{ name: m.answer_key_ceiling_reader(), value: percent(higher, 1), suffix: '' },
							{ ...bar, x0: at(higher), x1: at(higher) },
							'over'
						)
					]),
			...(gaps.length > 0
				? gaps.map(gapText)
				: [
						outside(
							'refused',
							{ name: m.answer_key_ceiling_keys(), value: number(keys), suffix: '' },
							{ ...bar, x0: edge }
						)
					]),
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

interface Gap {
	points: number;
	piece: Piece;
}

/** The distances from the best score to the ceilings, the lower one first; none where nothing is left. */
export function gapsIn(scene: CeilingScene, data: AnswerKeyFacts): Gap[] {
	const best = bestOf(scene, data);
	const { ceiling, higher } = ceilingIn(scene, data);
	if (!scene.gap || !best || ceiling <= best.value) return [];
	const ends = [ceiling, higher].filter((end) => end !== null);
	return ends.map((end, index) => {
		// The longest lies next to the bar: so it crosses no words on its way there.
		const y = bar.y1 + 7 + 11 * (ends.length - 1 - index);
		return {
			points: end - best.value,
			piece: { id: `gap-${index}`, x1: at(best.value), y1: y, x2: at(end), y2: y }
		};
	});
}

/** What is drawn of the distances: each as a line, and where the higher ceiling is in the bar. */
export function piecesIn(scene: CeilingScene, data: AnswerKeyFacts): Piece[] {
	const { higher } = ceilingIn(scene, data);
	const lines = gapsIn(scene, data).map(({ piece }) => piece);
	if (higher === null) return lines;
	const x = at(higher);
	return [...lines, { id: 'higher', x1: x, y1: bar.y0, x2: x, y2: lines[1]?.y1 ?? bar.y1 }];
}

/** The first stands right of its line, the second, which has less room there, left of it if need be. */
const gapText = ({ points, piece: { id, x1, x2, y1 } }: Gap, index: number): LabelWish => ({
	id,
	x: (x1 + x2) / 2,
	y: y1,
	radius: 0,
	text: { name: '', value: m.figure_points({ n: number(points, 1) }), suffix: m.answer_key_gap() },
	tone: 'right',
	spots: [spot(6, 0, 'start', x2), index > 0 ? spot(-8, 0, 'end', x1) : spot(0, 9, 'middle')]
});
