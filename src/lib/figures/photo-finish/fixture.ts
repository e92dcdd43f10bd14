import { inventedFacts } from '../fixture';
import { photoFinishFacts } from './facts';

/**
 * Invented scores of the systems that the story lines up, an axis apart from the real ones: of 50,000 photos
 * 46,100 for the best, then 46,000 with one decimal only, 45,990 inside its rounding, 45,970 just below it, and
 * 45,940 with so many that no other count prints so.
 */
export const invented = photoFinishFacts(
	inventedFacts(
		{
			results: [
				{ id: 'coca-ft', date: '2034', top1_accuracy: '92.0' },
				{ id: 'lion-basic-l', date: '2035', top1_accuracy: '92.2' },
				{ id: 'model-soups-basic-l', date: '2034', top1_accuracy: '91.98' },
				{ id: 'model-soups-vit-g', date: '2034', top1_accuracy: '91.94' },
				{ id: 'coatnet-7', date: '2033', top1_accuracy: '91.880' },
				{ id: 'davit-giant', date: '2034', top1_accuracy: '91.4' },
				{ id: 'left-out', date: '2034', top1_accuracy: '90.5' },
				{ id: 'convnextv2-h', date: '2035', top1_accuracy: '90.0' },
				{ id: 'below', date: '2035', top1_accuracy: '89.9' },
				{ id: 'hidden', date: '2035', top1_accuracy: '93.0', exam: 'hidden-test' },
				{ id: 'claim', date: '2036', role: 'claimed', top1_accuracy: '94.0' }
			],
			quantities: [{ id: 'validation-photos', value: '50000', unit: 'photos' }]
		},
		['cocaStandardError']
	)
);
