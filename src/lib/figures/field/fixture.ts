import { inventedFacts } from '../fixture';
import { fieldFacts } from './facts';
import type { FieldScene, MistakesScene } from './scene';

/** Invented results. The half photo of 96.667% counts as right, since that was printed: 1,666 wrong of 50,000. */
export const data = fieldFacts(
	inventedFacts(
		{
			results: [
				{
					id: 'ilsvrc2010-nec-uiuc',
					date: '2031',
					role: 'winner',
					exam: 'hidden-test',
					top1_accuracy: '55.0',
					top5_error: '27.994'
				},
				{ id: 'few', date: '2032', exam: 'hidden-test', top5_accuracy: '96.667' },
				{ id: 'two-rates', date: '2033', top1_accuracy: '58.5', top5_error: '17.5' },
				{ id: 'leader', date: '2034', top1_accuracy: '91.2' },
				{ id: 'second', date: '2034', top1_accuracy: '91.17', top5_accuracy: '99.0' }
			],
			audits: [{ id: 'doubted', value: '10500', unit: 'keys', date: '2035' }],
			quantities: [
				{ id: 'nec-uiuc-error-abstract', value: '28.0', unit: 'percent' },
				{ id: 'dog-breeds', value: '120', unit: 'categories' },
				{ id: 'validation-photos', value: '50000', unit: 'photos' },
				{ id: 'categories', value: '1000', unit: 'categories' }
			]
		},
		['dogPhotos']
	)
);

export const mistakes = (
	of: string,
	guesses: MistakesScene['guesses'],
	beside?: string
): FieldScene =>
	beside ? { show: 'mistakes', of, guesses, beside } : { show: 'mistakes', of, guesses };

/** One scene of each sort. */
export const scenes = {
	opening: { show: 'mistakes', of: 'ilsvrc2010-nec-uiuc', guesses: 'five', grid: 'wide' },
	few: mistakes('few', 'five'),
	rescued: mistakes('two-rates', 'both'),
	more: mistakes('leader', 'one', 'second'),
	fewer: mistakes('second', 'one', 'leader'),
	both: { show: 'both', of: 'leader', guesses: 'one', keys: 'doubted' }
} satisfies Record<string, FieldScene>;
