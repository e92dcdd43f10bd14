import {
	chancesOfFirst,
	mcnemarLargestDisagreement,
	mcnemarSmallestDifference,
	pairedChances,
	photosAt,
	roundingRange,
	standardErrorInPhotos,
	twoProportionZ
} from '../../statistics';
import type { Definition } from '../derive';
import { fromNumbers, fromPrinted, photosAtRate } from './inputs';

/** The leaders of the 50,000 validation photos, counted in photos. */

const COCA = 'coca-ft.top1Accuracy';
const SOUP_BASIC = 'model-soups-basic-l.top1Accuracy';
const SOUP_VIT = 'model-soups-vit-g.top1Accuracy';
const COATNET = 'coatnet-7.top1Accuracy';
const LION = 'lion-basic-l.top1Accuracy';
const DAVIT = 'davit-giant.top1Accuracy';
const CONVNEXT = 'convnextv2-h.top1Accuracy';
const PHOTOS = 'validation-photos';

function gap(ahead: string, behind: string, names: string): Definition {
	return {
		name: `${names}: how far apart in photos of 50,000`,
		unit: 'photos',
		digits: 0,
		...fromNumbers([ahead, behind, PHOTOS], (a, b, photos) => photosAtRate(a - b, photos)),
		derivation: 'difference of the printed accuracies × 50,000'
	};
}

function deviates(ahead: string, behind: string, names: string): Definition {
	return {
		name: `${names}: how many standard errors apart`,
		unit: 'z',
		digits: 2,
		...fromPrinted([ahead, behind, PHOTOS], (a, b, photos) => {
			const n = Number(photos);
			return twoProportionZ(photosAt(a, n), n, photosAt(b, n), n);
		}),
		derivation: 'two-proportion z, pooled, as if each had its own 50,000 photos',
		note: 'Too strict, as both saw the same photos; the paired test needs the answers to each photo.'
	};
}

function smallestLead(percent: number): Definition {
	return {
		name: `Smallest significant lead of two models that disagree on ${percent}% of 50,000 photos`,
		unit: 'photos',
		digits: 0,
		...fromNumbers([PHOTOS], (photos) => mcnemarSmallestDifference(photos, percent / 100)),
		derivation: `McNemar’s test, 95%: lead above 1.96 × √(disagreements), at ${percent}% of the photos`
	};
}

function largestDisagreement(gapId: string, names: string): Definition {
	return {
		name: `${names}: on how many photos they may disagree at most, for the lead to be significant`,
		unit: 'photos',
		digits: 0,
		...fromNumbers([gapId], (lead) => mcnemarLargestDisagreement(Math.round(lead))),
		derivation: 'McNemar’s test, 95%: disagreements below (lead / 1.96)²'
	};
}

/** The five best, as the photo finish lines them up. */
const LEADERS = [LION, COCA, SOUP_BASIC, SOUP_VIT, COATNET];

function chanceOfFirst(who: string, name: string): Definition {
	return {
		name: `${name}: chance to come first of five when the exam is set again`,
		unit: 'percent',
		digits: 0,
		...fromPrinted([...LEADERS, PHOTOS], (...printed) => {
			const photos = Number(printed.at(-1));
			const shares = printed.slice(0, -1).map((share) => photosAt(share, photos) / photos);
			return 100 * (chancesOfFirst(shares, photos)[LEADERS.indexOf(who)] ?? NaN);
		}),
		derivation:
			'printed shares taken as true, photos drawn anew and independently for each of the five; a shared first place counts for nobody',
		note: 'A thought experiment: the real models all saw the same photos.'
	};
}

const PRINTED_ALIKE = 'the counts of 50,000 that round to the digits as printed';

export const photoFinish = {
	gapCocaSoupBasic: gap(COCA, SOUP_BASIC, 'CoCa and Model Soups (BASIC-L)'),
	gapCocaSoupVit: gap(COCA, SOUP_VIT, 'CoCa and Model Soups (ViT-G/14)'),
	gapCocaCoatnet: gap(COCA, COATNET, 'CoCa and CoAtNet-7'),
	gapLionCoca: gap(LION, COCA, 'BASIC-L with Lion and CoCa'),
	gapCocaDavit: gap(COCA, DAVIT, 'CoCa and DaViT-Giant'),
	zCocaSoupBasic: deviates(COCA, SOUP_BASIC, 'CoCa and Model Soups (BASIC-L)'),
	zCocaSoupVit: deviates(COCA, SOUP_VIT, 'CoCa and Model Soups (ViT-G/14)'),
	zCocaCoatnet: deviates(COCA, COATNET, 'CoCa and CoAtNet-7'),
	zLionCoca: deviates(LION, COCA, 'BASIC-L with Lion and CoCa'),
	zCocaDavit: deviates(COCA, DAVIT, 'CoCa and DaViT-Giant'),
	cocaStandardError: {
		name: 'Standard error of CoCa’s count of right answers',
		unit: 'photos',
		digits: 0,
		...fromNumbers([COCA, PHOTOS], (accuracy, photos) =>
			standardErrorInPhotos(accuracy / 100, photos)
		),
		derivation: '√(share × (1 − share) / 50,000) × 50,000'
	},
	cocaPhotos: {
		name: 'Photos of 50,000 that CoCa got right, if 91.0 is exact',
		unit: 'photos',
		digits: 0,
		...fromNumbers([COCA, PHOTOS], photosAtRate),
		derivation: 'top-1 accuracy × 50,000'
	},
	cocaErrorsLeft: {
		name: 'Photos of 50,000 that CoCa got wrong, if 91.0 is exact',
		unit: 'photos',
		digits: 0,
		...fromNumbers(['coca-ft.top1Error', PHOTOS], photosAtRate),
		derivation: 'top-1 error × 50,000'
	},
	cocaLow: {
		name: 'Fewest right answers of 50,000 that print as CoCa’s accuracy',
		unit: 'photos',
		digits: 0,
		...fromPrinted([COCA, PHOTOS], (printed, photos) => roundingRange(printed, Number(photos)).low),
		derivation: `smallest of ${PRINTED_ALIKE}`
	},
	cocaHigh: {
		name: 'Most right answers of 50,000 that print as CoCa’s accuracy',
		unit: 'photos',
		digits: 0,
		...fromPrinted(
			[COCA, PHOTOS],
			(printed, photos) => roundingRange(printed, Number(photos)).high
		),
		derivation: `largest of ${PRINTED_ALIKE}`
	},
	convnextWrong: {
		name: 'Photos of 50,000 that ConvNeXt V2-Huge got wrong, if 88.9 is exact',
		unit: 'photos',
		digits: 0,
		...fromNumbers(['convnextv2-h.top1Error', PHOTOS], photosAtRate),
		derivation: 'top-1 error × 50,000'
	},
	convnextWrongLow: {
		name: 'Fewest wrong answers of 50,000 that print as ConvNeXt V2-Huge’s accuracy',
		unit: 'photos',
		digits: 0,
		...fromPrinted(
			[CONVNEXT, PHOTOS],
			(printed, photos) => Number(photos) - roundingRange(printed, Number(photos)).high
		),
		derivation: `50,000 − largest of ${PRINTED_ALIKE}`
	},
	convnextWrongHigh: {
		name: 'Most wrong answers of 50,000 that print as ConvNeXt V2-Huge’s accuracy',
		unit: 'photos',
		digits: 0,
		...fromPrinted(
			[CONVNEXT, PHOTOS],
			(printed, photos) => Number(photos) - roundingRange(printed, Number(photos)).low
		),
		derivation: `50,000 − smallest of ${PRINTED_ALIKE}`
	},
	soupBasicPhotos: {
		name: 'Photos of 50,000 that Model Soups (BASIC-L) got right',
		unit: 'photos',
		digits: 0,
		...fromNumbers([SOUP_BASIC, PHOTOS], photosAtRate),
		derivation: 'top-1 accuracy × 50,000'
	},
	lionFirstOfFive: chanceOfFirst(LION, 'BASIC-L with Lion'),
	cocaFirstOfFive: chanceOfFirst(COCA, 'CoCa'),
	cocaAheadAt3Percent: {
		name: 'CoCa: chance to be ahead of Model Soups (BASIC-L) on the same new photos, if they disagree on 3% of them',
		unit: 'percent',
		digits: 0,
		...fromNumbers(
			['derived.gapCocaSoupBasic', PHOTOS],
			(lead, photos) => 100 * pairedChances(lead / photos, 3 / 100, photos)[0]
		),
		derivation:
			'the printed lead taken as true, the same new photos for both; exactly one of them is right on 3% of the photos',
		note: 'A thought experiment: no answers photo by photo were found.'
	},
	smallestLeadAt3Percent: smallestLead(3),
	smallestLeadAt1Percent: smallestLead(1),
	disagreementCocaSoupBasic: largestDisagreement(
		'derived.gapCocaSoupBasic',
		'CoCa and Model Soups (BASIC-L)'
	),
	disagreementCocaSoupVit: largestDisagreement(
		'derived.gapCocaSoupVit',
		'CoCa and Model Soups (ViT-G/14)'
	),
	disagreementCocaCoatnet: largestDisagreement('derived.gapCocaCoatnet', 'CoCa and CoAtNet-7')
} satisfies Record<string, Definition>;
