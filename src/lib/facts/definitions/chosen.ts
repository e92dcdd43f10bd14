import type { Definition } from '../derive';
import { difference, fromNumbers, fromRows, photosAtRate, shareOf } from './inputs';

/** Edges and examples that the story chose, and counts that go with single steps. */

const PHOTOS = 'validation-photos';
const CHOICE = 'a choice of this story, not a measurement';

/** The edge of a group of measured models, in percent of top-1 accuracy. */
function edge(percent: number, group: string): Definition {
	return {
		name: `Top-1 accuracy where ${group}`,
		unit: 'percent',
		digits: 0,
		...fromRows(
			'models',
			(models) => models,
			[],
			() => percent
		),
		derivation: CHOICE
	};
}

/** An example of how many photos two models may answer differently. */
function example(percent: number): Definition {
	return {
		name: `Photos on which two models differ, as an example: ${percent}% of all`,
		unit: 'photos',
		digits: 0,
		...fromNumbers([PHOTOS], (photos) => photosAtRate(percent, photos)),
		derivation: CHOICE
	};
}

export const chosen = {
	startOfLowScores: edge(60, 'the lower group of models begins'),
	edgeOfLowScores: edge(75, 'the lower group of models ends'),
	edgeOfHighScores: edge(88, 'the upper group of models begins'),
	similarScoresLow: edge(86, 'the group of models of similar score begins'),
	similarScoresHigh: edge(87, 'the group of models of similar score ends'),
	intervalLevel: {
		name: 'Level of the intervals of this story',
		unit: 'percent',
		digits: 0,
		...fromNumbers(['person-a1.wrong', 'person-a1.images'], () => 95),
		derivation: CHOICE
	},
	disagreement3Percent: example(3),
	disagreement1Percent: example(1),
	dogPhotos: {
		name: 'Validation photos of dog breeds',
		unit: 'photos',
		digits: 0,
		...fromNumbers(
			['dog-breeds', PHOTOS, 'categories'],
			(breeds, photos, categories) => (breeds * photos) / categories
		),
		derivation: 'breeds × photos / categories: every category has as many photos'
	},
	evaTopOneErrors: {
		name: 'Photos of 50,000 that EVA-02-L got wrong at the first guess',
		unit: 'photos',
		digits: 0,
		...fromNumbers(['eva02-l.top1Error', PHOTOS], photosAtRate),
		derivation: 'top-1 error × 50,000'
	},
	evaTopFiveErrors: {
		name: 'Photos of 50,000 that EVA-02-L got wrong with five guesses',
		unit: 'photos',
		digits: 0,
		...fromNumbers(['eva02-l.top5Error', PHOTOS], photosAtRate),
		derivation: 'top-5 error × 50,000'
	},
	evaRescued: {
		name: 'Photos of 50,000 that EVA-02-L got right only at the second to fifth guess',
		unit: 'photos',
		digits: 0,
		...fromNumbers(['derived.evaTopOneErrors', 'derived.evaTopFiveErrors'], difference),
		derivation: 'wrong at the first guess − wrong with five guesses'
	},
	evaRescuedShare: {
		name: 'Of the photos that EVA-02-L got wrong at the first guess, those that five guesses rescue',
		unit: 'percent',
		digits: 0,
		...fromNumbers(['derived.evaRescued', 'derived.evaTopOneErrors'], shareOf),
		derivation: '100 × rescued / wrong at the first guess'
	}
} satisfies Record<string, Definition>;
