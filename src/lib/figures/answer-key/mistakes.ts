import { m } from '$lib/site/paraglide/messages';
import { number } from '../print';
import { stairsOf } from './audits';
import type { AnswerKeyFacts } from './facts';
import { nameOf, readCount, readSum, valueOf } from './names';
import { review, type Look } from './rows';
import { inside, title, type Part, type Rect, type Sheet } from './sheet';

const bar: Rect = { x0: 0, y0: 7.5, x1: 100, y1: 17 };

/** What remained of the mistakes, and what did not: the difference is ours. */
export function reviewOf(data: AnswerKeyFacts) {
	const [reviewed, left] = [valueOf(review.reviewed, data), valueOf(review.left, data)];
	return { reviewed, left, gone: reviewed - left };
}

/** One model's apparent mistakes after the review: none at all, or a mistake of some weight or kind. */
export function mistakesSheet(by: 'severity' | 'kind', data: AnswerKeyFacts): Sheet {
	const { reviewed, left, gone } = reviewOf(data);
	const edge = (100 * left) / reviewed;
	const sorted = review[by].map(({ id, look }) => ({
		id,
		look: look as Look,
		name: nameOf(id),
		value: valueOf(id, data),
		reading: readCount(id, data)
	}));
	const other = left - sorted.reduce((sum, { value }) => sum + value, 0);
	if (other > 0) {
		const name = m.answer_key_part_other_kind();
		sorted.push({
			id: 'vit3b-other-kind',
			look: 'wrong-little',
			name,
			value: other,
			reading: readSum(
				name,
				other,
				m.answer_key_sum_rest({ n: number(left) }),
				data.counts[review.left]
			)
		});
	}
	const found = stairsOf(sorted, left, { top: 32, end: 97 });
	const parts: Part[] = [
		{ id: review.left, look: 'looked', ...bar, x1: edge, reading: readCount(review.left, data) },
		{
			id: 'vit3b-gone',
			look: 'upheld',
			...bar,
			x0: edge,
			reading: readSum(
				m.answer_key_part_gone(),
				gone,
				`${number(reviewed)} − ${number(left)}`,
				data.counts[review.left]
			)
		}
	];
	return {
		parts: [...parts, ...found.parts],
		washes: [{ id: 'review', from: [0, edge, bar.y1], to: [0, 100, 31] }],
		texts: [
			title(
				'review',
				m.answer_key_mistakes_title({ n: number(reviewed) }),
				m.answer_key_mistakes_rest(),
				0,
				bar.y0
			),
			inside(
				review.left,
				{ name: m.answer_key_part_left(), value: number(left), suffix: '' },
				{ ...bar, x1: edge }
			),
			inside(
				'vit3b-gone',
				{ name: m.answer_key_part_gone_short(), value: number(gone), suffix: '' },
				{ ...bar, x0: edge }
			),
			...found.texts
		]
	};
}
