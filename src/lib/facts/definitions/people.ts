import { twoProportionZ, wilson } from '../../statistics';
import type { Definition } from '../derive';
import { difference, fromNumbers, photosAtRate, shareOf } from './inputs';

/** People and machines on the same photos: how sure the counts are, and how far apart. */

/** One end of the interval of a count. */
function interval(
	side: 'low' | 'high',
	who: string,
	what: 'error' | 'accuracy',
	row: string
): Definition {
	const counted = what === 'error' ? 'wrong' : 'correct';
	return {
		name: `${who}: ${side === 'low' ? 'lower' : 'upper'} end of the 95% interval of the ${what}`,
		unit: 'percent',
		digits: 2,
		...fromNumbers(
			[`${row}.${counted}`, `${row}.images`],
			(count, images) => 100 * wilson(count, images)[side]
		),
		derivation: `Wilson score interval, 95%, of the ${counted} answers of all photos`
	};
}

/** How many standard errors the first annotator's error lies above that of a machine. */
function againstA1(who: string, machineError: string): Definition {
	return {
		name: `${who} against the first annotator: how many standard errors apart`,
		unit: 'z',
		digits: 2,
		...fromNumbers(
			['person-a1.wrong', 'person-a1.images', machineError, 'ilsvrc2012-test.images'],
			(wrong, images, error, tested) =>
				twoProportionZ(wrong, images, Math.round(photosAtRate(error, tested)), tested)
		),
		derivation: 'two-proportion z, pooled: his mistakes of 1,500 against error × 100,000 photos',
		note: 'His photos are a sample of the test photos, all of which the machine answered.'
	};
}

/** The five people of 2020, as the ids of their rows have them. */
export const LABELERS = ['a', 'b', 'c', 'd', 'e'];

/** The worst or the best of the five people of 2020 on a part of the old photos. */
function ofFive(which: 'Lowest' | 'Highest', subset: string, things: string): Definition {
	return {
		name: `${which} accuracy of five people in 2020 on ${things}`,
		unit: 'percent',
		digits: 1,
		...fromNumbers(
			LABELERS.map((who) => `shankar-${who}-val-${subset}.accuracy`),
			which === 'Lowest' ? Math.min : Math.max
		),
		derivation: `${which.toLowerCase()} of the five accuracies`
	};
}

export const people = {
	a1ErrorRate: {
		name: 'First annotator: mistakes as a share of his photos',
		unit: 'percent',
		digits: 2,
		...fromNumbers(['person-a1.wrong', 'person-a1.images'], shareOf),
		derivation: '100 × mistakes / photos'
	},
	a1Low: interval('low', 'First annotator', 'error', 'person-a1'),
	a1High: interval('high', 'First annotator', 'error', 'person-a1'),
	a2Low: interval('low', 'Second annotator', 'error', 'person-a2'),
	a2High: interval('high', 'Second annotator', 'error', 'person-a2'),
	pairLow: interval('low', 'Either annotator right', 'error', 'pair-a1-a2'),
	pairHigh: interval('high', 'Either annotator right', 'error', 'pair-a1-a2'),
	googlenet1500Low: interval(
		'low',
		'GoogLeNet on the first annotator’s photos',
		'error',
		'googlenet-1500'
	),
	googlenet1500High: interval(
		'high',
		'GoogLeNet on the first annotator’s photos',
		'error',
		'googlenet-1500'
	),
	googlenet258Low: interval(
		'low',
		'GoogLeNet on the second annotator’s photos',
		'error',
		'googlenet-258'
	),
	googlenet258High: interval(
		'high',
		'GoogLeNet on the second annotator’s photos',
		'error',
		'googlenet-258'
	),
	googlenet204Low: interval(
		'low',
		'GoogLeNet on the photos of both annotators',
		'error',
		'googlenet-204'
	),
	googlenet204High: interval(
		'high',
		'GoogLeNet on the photos of both annotators',
		'error',
		'googlenet-204'
	),
	preluAgainstA1: againstA1('PReLU-net', 'prelu-net.top5Error'),
	resnetAgainstA1: againstA1('ResNet of 2015', 'ilsvrc2015-resnet.top5Error'),
	bestHumanLead: {
		name: 'Best person before best machine in 2020, on the old photos',
		unit: 'photos',
		digits: 0,
		...fromNumbers(['shankar-e-val.correct', 'shankar-noisy-student-val.correct'], difference),
		derivation: 'right answers of the best person − right answers of the best machine'
	},
	bestHumanLow: interval('low', 'Best person of 2020', 'accuracy', 'shankar-e-val'),
	bestHumanHigh: interval('high', 'Best person of 2020', 'accuracy', 'shankar-e-val'),
	bestMachineLow: interval('low', 'Best machine of 2020', 'accuracy', 'shankar-noisy-student-val'),
	bestMachineHigh: interval(
		'high',
		'Best machine of 2020',
		'accuracy',
		'shankar-noisy-student-val'
	),
	objectsLowestHuman: ofFive('Lowest', 'objects', 'object classes'),
	objectsHighestHuman: ofFive('Highest', 'objects', 'object classes'),
	dogsLowestHuman: ofFive('Lowest', 'dogs', 'dog breeds'),
	dogsHighestHuman: ofFive('Highest', 'dogs', 'dog breeds')
} satisfies Record<string, Definition>;
