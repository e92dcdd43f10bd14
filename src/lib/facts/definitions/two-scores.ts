import { leastSquares } from '../../statistics';
import type { Definition } from '../derive';
import type { Model } from '../types';
import { fromNumbers, fromRows, shareOf } from './inputs';
import { fromTo, median, pairsOf, timm } from './models';

/** How top-5 error follows top-1 error in measured models, and what that says of those never measured. */

/** Percent: what claim N7 of the note gives for CoCa, and nobody measured. */
const NOTE_TOP_FIVE_ERROR = 0.5;
const TOP = fromTo(88, 100);

/** Top-5 error as a share of top-1 error, percent. */
function errorRatios(models: readonly Model[]): number[] {
	return pairsOf(models, 'top1Error', 'top5Error').map(({ x, y }) => shareOf(y, x));
}

function errorRatio(
	which: 'Smallest' | 'Median' | 'Largest',
	choose: (ratios: readonly number[]) => number
): Definition {
	return {
		name: `${which} top-5 error as a share of top-1 error, measured models from 88% top-1`,
		unit: 'percent',
		digits: 1,
		...fromRows('models', TOP, [], (models) => choose(errorRatios(models))),
		derivation: `${which.toLowerCase()} 100 × top-5 error / top-1 error`
	};
}

function extrapolated(end: 'lower' | 'upper', ratioId: string): Definition {
	return {
		name: `CoCa’s top-5 error, extrapolated: ${end} end`,
		unit: 'percent',
		digits: 2,
		...fromNumbers(['coca-ft.top1Error', ratioId], (top1, percent) => top1 * (percent / 100)),
		derivation: `top-1 error × ${end === 'lower' ? 'smallest' : 'largest'} ratio of top-5 to top-1 error among models from 88% top-1`,
		note: 'An extrapolation: no top-5 figure was found in print.'
	};
}

export const twoScores = {
	modelsMeasured: {
		name: 'Public weights measured alike',
		unit: 'models',
		digits: 0,
		...fromRows('models', timm, [], (models) => models.length),
		derivation:
			'distinct weights of the timm results, each at its best test size, toy networks left out'
	},
	modelsFrom88: {
		name: 'Measured models with a top-1 accuracy of 88 or more',
		unit: 'models',
		digits: 0,
		...fromRows('models', TOP, [], (models) => models.length),
		derivation: 'count'
	},
	modelsTopFiveFrom99: {
		name: 'Measured models with a top-5 accuracy of 99 or more',
		unit: 'models',
		digits: 0,
		...fromRows(
			'models',
			timm,
			[],
			(models) => models.filter(({ top5Accuracy }) => (top5Accuracy ?? 0) >= 99).length
		),
		derivation: 'count'
	},
	topFiveExponent: {
		name: 'Power of the top-1 error with which the top-5 error falls',
		unit: 'slope',
		digits: 2,
		...fromRows('models', timm, [], (models) => {
			const errors = pairsOf(models, 'top1Error', 'top5Error');
			return leastSquares(errors.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }))).slope;
		}),
		derivation: 'least-squares slope of log top-5 error on log top-1 error'
	},
	smallestErrorRatio: errorRatio('Smallest', (ratios) => Math.min(...ratios)),
	medianErrorRatio: errorRatio('Median', median),
	largestErrorRatio: errorRatio('Largest', (ratios) => Math.max(...ratios)),
	cocaTopFiveLow: extrapolated('lower', 'derived.smallestErrorRatio'),
	cocaTopFiveHigh: extrapolated('upper', 'derived.largestErrorRatio'),
	neededErrorRatio: {
		name: 'Top-5 error as a share of top-1 error that the note’s 0.5% for CoCa would need',
		unit: 'percent',
		digits: 1,
		...fromNumbers(['coca-ft.top1Error'], (top1) => shareOf(NOTE_TOP_FIVE_ERROR, top1)),
		derivation: '100 × 0.5 / top-1 error'
	}
} satisfies Record<string, Definition>;
