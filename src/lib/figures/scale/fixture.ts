import { inventedFacts } from '../fixture';
import { scaleFacts } from './facts';

/** Invented results, in order of date; the best stand at 58.5, 78.5, 84.5, 88 and 89 at the ends of the periods. */
export const invented = scaleFacts(
	inventedFacts(
		{
			results: [
				{ id: 'alexnet-single', date: '2012', top1_accuracy: '58.5', params_millions: '50' },
				{ id: 'committee', date: '2016-06', top1_accuracy: '78.5', networks: 'ensemble' },
				{ id: 'alone', date: '2018-05-01', top1_accuracy: '82.0', params_millions: '100' },
				{
					id: 'hearsay',
					date: '2019-02',
					top1_accuracy: '82.5',
					params_millions: '90',
					evidence: 'secondary'
				},
				{
					id: 'open',
					date: '2020-03',
					top1_accuracy: '84.5',
					params_millions: '200',
					extra_kind: 'public'
				},
				{
					id: 'v-moe',
					date: '2021-06',
					top1_accuracy: '88.0',
					params_millions: '12500',
					params_note: 'Sparse',
					extra_kind: 'private'
				},
				{ id: 'no-size', date: '2021-07', top1_accuracy: '85.0', extra_kind: 'private' },
				{
					id: 'frozen',
					date: '2022-02',
					top1_accuracy: '86.0',
					params_millions: '150',
					training: 'frozen',
					extra_kind: 'private'
				},
				{
					id: 'coca-ft',
					date: '2022-05-04',
					top1_accuracy: '87.5',
					params_millions: '2000',
					extra_kind: 'private'
				},
				{
					id: 'zero-shot',
					date: '2022-11',
					top1_accuracy: '88.5',
					params_millions: '300',
					training: 'zero-shot',
					extra_kind: 'private'
				},
				{
					id: 'last',
					date: '2023-02-13',
					top1_accuracy: '89.0',
					params_millions: '3000',
					extra_kind: 'unknown'
				},
				{
					id: 'late',
					date: '2023-06',
					top1_accuracy: '86.5',
					params_millions: '600',
					extra_kind: 'private'
				},
				{
					id: 'claim',
					date: '2024',
					role: 'claimed',
					top1_accuracy: '93.0',
					params_millions: '700',
					extra_kind: 'unknown'
				}
			],
			quantities: [
				{ id: 'coca-image-encoder', value: '900', unit: 'million-parameters' },
				{ id: 'coca-parameters', value: '2200', unit: 'million-parameters' }
			]
		},
		[
			'gainPerYear2012To2017',
			'gainPerYear2017To2020',
			'gainPerYear2020To2023',
			'gainPerYear2023To2025',
			'errorCutPerYear2012To2017',
			'errorCutPerYear2017To2021',
			'errorCutPerYear2021To2023'
		]
	)
);
