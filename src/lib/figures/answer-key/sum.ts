import { m } from '$lib/site/paraglide/messages';
import { number, percent } from '../print';
import type { AnswerKeyFacts } from './facts';
import { countText, readCount, readSum, valueOf } from './names';
import { accepted, unjudged } from './rows';
import { across, behind, outside, title, type Part, type Rect, type Sheet } from './sheet';
import { overhangOf } from './sums';

const wide = { x0: 0, x1: 100 };
const bars = {
	hits: { ...wide, y0: 7.5, y1: 12.5 },
	places: { ...wide, y0: 28, y1: 33 },
	nearHits: { ...wide, y0: 56, y1: 65 },
	nearPlaces: { ...wide, y0: 68, y1: 77 },
	overhang: { ...wide, y0: 80, y1: 89 }
} satisfies Record<string, Rect>;

/** What the sum is made of, in photos. */
export function sumOf(hits: number, data: AnswerKeyFacts) {
	const [yes, nothing] = [valueOf(accepted, data), valueOf(unjudged, data)];
	const places = yes + nothing;
	return { hits, accepted: yes, unjudged: nothing, places, overhang: overhangOf(hits, places) };
}

/** The photos that the enlargement shows, from and to: the places end inside it. */
function lensOf(data: AnswerKeyFacts): [number, number] {
	const from = Math.floor(sumOf(0, data).places / 100) * 100 - 100;
	return [from, from + 400];
}

/** How many right answers the reader can set: inside the enlargement, with some air. */
export function hitsRange(data: AnswerKeyFacts): { min: number; max: number } {
	const [from, to] = lensOf(data);
	return { min: from + 50, max: to - 50 };
}

/** Three bars on one scale, and their ends enlarged: right answers, places for them, and what hangs over. */
export function sumSheet(hits: number, data: AnswerKeyFacts): Sheet {
	const { places, overhang, ...sum } = sumOf(hits, data);
	const lens = lensOf(data);
	const near = (photos: number) => (100 * (photos - lens[0])) / (lens[1] - lens[0]);
	const printed = Object.values(data.hits).includes(hits) ? data.scores['coca-ft'] : undefined;
	const [[a0, a1] = [0, 0], [b0, b1] = [0, 0]] = across([sum.accepted, sum.unjudged], data.photos);
	const [h, p, o] = [number(hits), number(places), number(overhang)];
	const readHits = readSum(
		m.answer_key_sum_hits(),
		hits,
		m.answer_key_sum_score({ score: percent((100 * hits) / data.photos, 2) }),
		printed
	);
	const placesSum = `${number(sum.accepted)} + ${number(sum.unjudged)}`;
	const readPlaces = readSum(m.answer_key_sum_places(), places, placesSum, data.counts[accepted]);
	const readOver = readSum(m.answer_key_sum_over(), overhang, `${h} − ${p}`, data.counts[accepted]);
	const over: Part = {
		id: 'sum-over',
		look: 'rejected',
		...bars.overhang,
		x0: near(places),
		x1: Math.max(near(places), near(hits)),
		reading: overhang > 0 ? readOver : null
	};
	const hitsBar: Part = {
		id: 'sum-hits',
		look: 'machine',
		...bars.hits,
		x1: (100 * hits) / data.photos,
		reading: readHits
	};
	return {
		parts: [
			hitsBar,
			{
				id: accepted,
				look: 'upheld',
				...bars.places,
				x0: a0,
				x1: a1,
				reading: readCount(accepted, data)
			},
			{
				id: unjudged,
				look: 'none',
				...bars.places,
				x0: b0,
				x1: b1,
				reading: readCount(unjudged, data)
			},
			{ id: 'sum-hits-near', look: 'machine', ...bars.nearHits, x1: near(hits), reading: readHits },
			{
				id: 'sum-places-near',
				look: 'none',
				...bars.nearPlaces,
				x1: near(places),
				reading: readPlaces
			},
			over
		],
		washes: [
			{
				id: 'sum-lens',
				from: [(100 * lens[0]) / data.photos, (100 * lens[1]) / data.photos, bars.places.y1],
				to: [0, 100, bars.nearHits.y0 - 1.5]
			}
		],
		texts: [
			title('hits', m.answer_key_sum_hits(), h, 0, bars.hits.y0),
			title('places', m.answer_key_sum_places(), p, 0, bars.places.y0),
			outside(
				accepted,
				{ name: m.answer_key_sum_accepted(), value: countText(accepted, data), suffix: '' },
				{ ...bars.places, x1: a1 }
			),
			outside(
				unjudged,
				{ name: `+ ${m.answer_key_sum_unjudged()}`, value: countText(unjudged, data), suffix: '' },
				{ ...bars.places, x0: b0, x1: b1 }
			),
			title(
				'lens',
				m.answer_key_sum_lens(),
				m.answer_key_sum_window({ from: number(lens[0]), to: number(lens[1]) }),
				0,
				bars.nearHits.y0
			),
			behind(
				'sum-hits-near',
				{ name: '', value: h, suffix: '' },
				{ ...bars.nearHits, x1: near(hits) }
			),
			behind(
				'sum-places-near',
				{ name: '', value: p, suffix: '' },
				{ ...bars.nearPlaces, x1: near(places) }
			),
			outside(
				'sum-written',
				overhang > 0
					? { name: `${h} − ${p} =`, value: o, suffix: m.answer_key_sum_wrong() }
					: { name: `${h} − ${p}:`, value: m.answer_key_sum_room(), suffix: '' },
				over
			)
		]
	};
}
