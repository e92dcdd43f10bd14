import type { Definition } from '../derive';
import { difference, fromNumbers, photosAtRate, ratio, shareOf } from './inputs';

/** The contest of 2010 to 2017, in photos and in times. */

const FIRST = 'nec-uiuc-error-abstract';
const LAST = 'ilsvrc2017-wmw-senet.top5Error';
const PHOTOS = 'validation-photos';

function projection(year: number, from: string, note = ''): Definition {
	return {
		name: `Wrong photos of 50,000 at the top-5 error of the winner of ${year} (projected)`,
		unit: 'photos',
		digits: 0,
		...fromNumbers([from, PHOTOS], photosAtRate),
		derivation:
			'top-5 error × 50,000, to the nearest photo; projected: the contest used other photos',
		note
	};
}

export const contest = {
	projectedErrors2010: projection(
		2010,
		FIRST,
		'From 28.2, as the team itself printed it; the transcribed 28.191 gives 14,096.'
	),
	projectedErrors2011: projection(2011, 'ilsvrc2011-xrce.top5Error'),
	projectedErrors2012: projection(
		2012,
		'ilsvrc2012-supervision.top5Error',
		'Supplied photos only.'
	),
	projectedErrors2013: projection(2013, 'ilsvrc2013-clarifai.top5Error', 'Supplied photos only.'),
	projectedErrors2014: projection(2014, 'ilsvrc2014-googlenet.top5Error'),
	projectedErrors2015: projection(2015, 'ilsvrc2015-resnet.top5Error'),
	projectedErrors2016: projection(2016, 'ilsvrc2016-trimps.top5Error'),
	projectedErrors2017: projection(2017, LAST),
	oneIn2010: {
		name: 'One photo in how many the winner of 2010 got wrong',
		unit: 'one-in',
		digits: 1,
		...fromNumbers([FIRST], (error) => 100 / error),
		derivation: '100 / top-5 error'
	},
	oneIn2017: {
		name: 'One photo in how many the winner of 2017 got wrong',
		unit: 'one-in',
		digits: 0,
		...fromNumbers([LAST], (error) => 100 / error),
		derivation: '100 / top-5 error'
	},
	timesFewerErrors: {
		name: 'How many times fewer mistakes the winner of 2017 made than the winner of 2010',
		unit: 'times',
		digits: 1,
		...fromNumbers(['ilsvrc2010-nec-uiuc.top5Error', LAST], ratio),
		derivation: 'top-5 error of 2010 / top-5 error of 2017',
		note: 'Different test photos in the two years, so about.'
	},
	contestYears: {
		name: 'From the first contest to the last',
		unit: 'years',
		digits: 0,
		...fromNumbers(['ilsvrc2017-wmw-senet.year', 'ilsvrc2010-nec-uiuc.year'], difference),
		derivation: 'year of the last contest − year of the first'
	},
	gap2012: {
		name: 'First to second place in 2012, supplied photos only',
		unit: 'percent-points',
		digits: 2,
		...fromNumbers(['ilsvrc2012-isi.top5Error', 'ilsvrc2012-supervision.top5Error'], difference),
		derivation: 'top-5 error of the second − top-5 error of the first'
	},
	gap2012ExtraData: {
		name: 'First to second place in 2012, the first with extra photos',
		unit: 'percent-points',
		digits: 2,
		...fromNumbers(
			['ilsvrc2012-isi.top5Error', 'ilsvrc2012-supervision-extra.top5Error'],
			difference
		),
		derivation: 'top-5 error of the second − top-5 error of the first with extra photos',
		note: 'Not like for like: the second used the supplied photos alone.'
	},
	fall2010To2011: {
		name: 'Fall of the winning top-5 error from 2010 to 2011',
		unit: 'percent-points',
		digits: 2,
		...fromNumbers(['ilsvrc2010-nec-uiuc.top5Error', 'ilsvrc2011-xrce.top5Error'], difference),
		derivation: 'top-5 error of 2010 − top-5 error of 2011'
	},
	yearsToZeroFrom2011: {
		name: 'Years from 2011 to no mistakes, at the pace of 2010 to 2011',
		unit: 'years',
		digits: 0,
		...fromNumbers(['ilsvrc2011-xrce.top5Error', 'derived.fall2010To2011'], ratio),
		derivation: 'top-5 error of 2011 / fall in one year'
	},
	alexnetTopOneErrors: {
		name: 'Photos of 50,000 that one AlexNet got wrong at the first guess',
		unit: 'photos',
		digits: 0,
		...fromNumbers(['alexnet-single.top1Error', PHOTOS], photosAtRate),
		derivation: 'top-1 error × 50,000'
	},
	alexnetTopFiveErrors: {
		name: 'Photos of 50,000 that one AlexNet got wrong with five guesses',
		unit: 'photos',
		digits: 0,
		...fromNumbers(['alexnet-single.top5Error', PHOTOS], photosAtRate),
		derivation: 'top-5 error × 50,000'
	},
	alexnetRightFirst: {
		name: 'Photos of 50,000 that one AlexNet got right at the first guess',
		unit: 'photos',
		digits: 0,
		...fromNumbers(['alexnet-single.top1Accuracy', PHOTOS], photosAtRate),
		derivation: 'top-1 accuracy × 50,000'
	},
	alexnetRescued: {
		name: 'Photos of 50,000 that one AlexNet got right only at the second to fifth guess',
		unit: 'photos',
		digits: 0,
		...fromNumbers(['derived.alexnetTopOneErrors', 'derived.alexnetTopFiveErrors'], difference),
		derivation: 'wrong at the first guess − wrong with five guesses'
	},
	alexnetRescuedShare: {
		name: 'Of the photos that one AlexNet got wrong at the first guess, those that five guesses rescue',
		unit: 'percent',
		digits: 0,
		...fromNumbers(['derived.alexnetRescued', 'derived.alexnetTopOneErrors'], shareOf),
		derivation: '100 × rescued / wrong at the first guess'
	}
} satisfies Record<string, Definition>;
