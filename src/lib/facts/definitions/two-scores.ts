import { leastSquares } from '../../statistics';
import { complementOf } from '../decimal';
import type { Definition } from '../derive';
import type { Claim, Model } from '../types';
import { fromNumbers, fromRows, shareOf } from './inputs';
import { fromTo, median, pairsOf, timm } from './models';

/** How top-5 error follows top-1 error in measured models, and what that says of those never measured. */

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

/**
 * The mistakes that a claim of the note leaves, percent: it states how many are right, and that number
 * is read in the claim itself.
 */
function fromNote(claimId: string, name: string, stated: RegExp, digits: number): Definition {
	const claim = (claims: readonly Claim[]) => claims.filter(({ id }) => id === claimId);
	return {
		name,
		unit: 'percent',
		digits,
		...fromRows('claims', claim, [], ([row]) => {
			const right = row && stated.exec(row.claim)?.[1];
			if (!right) throw new RangeError(`claim ${claimId} does not say ${stated}`);
			return Number(complementOf(right));
		}),
		derivation: `100 − what claim ${claimId} of the note states`,
		note: 'By the note. The source named here is where it was looked for.'
	};
}

const estimated = (claimId: string, system: string) =>
	fromNote(
		claimId,
		`${system}: top-5 error by the note, an estimate without a source`,
		/about ([\d.]+)% (?:right )?within five guesses/,
		1
	);

export const twoScores = {
	noteTopFiveLimit: fromNote(
		'N3',
		'Top-5 error that the leading models stay below, by the note',
		/more than ([\d.]+)% of the time/,
		0
	),
	noteTopFiveCoca: estimated('N7', 'CoCa'),
	noteTopFiveSoupBasic: estimated('N10', 'Model Soups (BASIC-L)'),
	noteTopFiveSoupVit: estimated('N12', 'Model Soups (ViT-G/14)'),
	noteTopFiveDavit: estimated('N13', 'DaViT-Giant'),
	noteTopFiveConvnext: estimated('N14', 'ConvNeXt V2-Huge'),
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
		name: 'Top-5 error as a share of top-1 error that the note’s estimate for CoCa would need',
		unit: 'percent',
		digits: 1,
		...fromNumbers(['derived.noteTopFiveCoca', 'coca-ft.top1Error'], shareOf),
		derivation: '100 × the note’s top-5 error / top-1 error'
	}
} satisfies Record<string, Definition>;
