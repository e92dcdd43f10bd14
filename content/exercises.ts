import {
	mcnemarSmallestDifference,
	photosAt,
	roundingRange,
	standardErrorInPhotos,
	twoProportionZ,
	wilson,
	Z_95
} from '../src/lib/statistics';
import type { Compute, Exercise, Known, Side } from '../src/lib/story/exercise';

/*
 * The exercises of /teach/exercises: what each asks, what is right, and which wrong answers have a known
 * cause, once for all languages. Every answer is computed from the facts when the site is built; the
 * words are in <language>/teaching/exercises.svx. Within a goal they rise in difficulty.
 */

const PHOTOS = 'validation-photos';
const COCA = 'coca-ft.top1Accuracy';
const COCA_ERROR = 'coca-ft.top1Error';
const SOUP_BASIC = 'model-soups-basic-l.top1Accuracy';
const SOUP_VIT = 'model-soups-vit-g.top1Accuracy';
const COATNET = 'coatnet-7.top1Accuracy';
const DAVIT = 'davit-giant.top1Accuracy';
const LION = 'lion-basic-l.top1Accuracy';
const ALEXNET_1 = 'alexnet-single.top1Error';
const ALEXNET_5 = 'alexnet-single.top5Error';
const RESNET_1 = 'resnet152-single.top1Error';
const RESNET_5 = 'resnet152-single.top5Error';
const FIRST = 'ilsvrc2010-nec-uiuc.top5Error';
const LAST = 'ilsvrc2017-wmw-senet.top5Error';
/** The test photos of the contest from 2012 on: a common mistake is to count in them. */
const TEST_PHOTOS = 'ilsvrc2012-test.images';
const A1_WRONG = 'person-a1.wrong';
const A1_PHOTOS = 'person-a1.images';

const nextWhole = (bound: number) => Math.floor(bound) + 1;
/** With continuity correction a lead has to be above 1 + 1.96 × √(disagreements). */
const corrected: Compute = ({ of }) =>
	nextWhole(1 + Z_95 * Math.sqrt(of('derived.disagreement3Percent')));
/** The same for a lead that can happen: even where the number of disagreements is. */
const correctedEven: Compute = (known) => {
	const lead = corrected(known);
	return lead + ((known.of('derived.disagreement3Percent') - lead) % 2);
};

const fact =
	(id: string): Compute =>
	({ of }) =>
		of(id);

/** The standard normal quantile behind a 95% interval, and the level itself. */
const usual: Record<string, Side> = {
	z: { value: () => Z_95, unit: 'errors', digits: 2 },
	level: { value: () => 95, unit: 'percent', digits: 0 }
};

/** share × photos, from a percentage. */
const photosOf = (percent: number, photos: number) => (percent / 100) * photos;

/** √(share × (1 − share) × photos) of a printed accuracy. */
const standardErrorOf = ({ of }: Known, accuracy: string) =>
	standardErrorInPhotos(of(accuracy) / 100, of(PHOTOS));

/** Two-proportion z of two printed accuracies, as if each had its own 50,000 photos. */
const isWithinLuck =
	(ahead: string, behind: string) =>
	({ of, printed }: Known) => {
		const n = of(PHOTOS);
		const [a, b] = [photosAt(printed(ahead), n), photosAt(printed(behind), n)];
		return Math.abs(twoProportionZ(a, n, b, n)) < Z_95;
	};

/** The best guess of who counts the same number each year: a straight line from first to last. */
const steadyIn =
	(year: number): Compute =>
	({ of }) => {
		const [from, to] = [of('ilsvrc2010-nec-uiuc.year'), of('ilsvrc2017-wmw-senet.year')];
		return of(FIRST) + ((year - from) / (to - from)) * (of(LAST) - of(FIRST));
	};

/** Standard error of the first annotator's error, in percent: 100 × √(share × (1 − share) / photos). */
const a1StandardError = ({ of }: Known) =>
	(100 * standardErrorInPhotos(of(A1_WRONG) / of(A1_PHOTOS), of(A1_PHOTOS))) / of(A1_PHOTOS);

/** His mistakes in percent. */
const a1Error = ({ of }: Known) => (100 * of(A1_WRONG)) / of(A1_PHOTOS);

const cocaRange = ({ of, printed }: Known) => roundingRange(printed(COCA), of(PHOTOS));

export const exercises: Exercise[] = [
	// Read the two scores
	{
		id: 'error-from-accuracy',
		goal: 'scores',
		level: 'easy',
		step: 'coca',
		kind: 'number',
		unit: 'percent',
		digits: 1,
		// 100 − top-1 accuracy
		answer: fact(COCA_ERROR),
		tolerance: 0.05,
		close: 0.5,
		slips: {
			accuracy: fact(COCA),
			share: ({ of }) => of(COCA_ERROR) / 100
		}
	},
	{
		id: 'which-is-lower',
		goal: 'scores',
		level: 'easy',
		step: 'rule-five',
		kind: 'one',
		options: {
			first: { holds: false, cause: 'swapped' },
			// The first guess is one of the five: what five miss, the first has missed too.
			five: { holds: true },
			depends: { holds: false, cause: 'depends' }
		}
	},
	{
		id: 'two-headlines',
		goal: 'scores',
		level: 'middle',
		step: 'two-headlines',
		kind: 'several',
		options: {
			// top-1 error of 40 to 41 is four in ten
			'four-in-ten': { holds: ({ of }) => Math.round(of(ALEXNET_1) / 10) === 4 },
			// top-5 accuracy above 80
			'eight-in-ten': { holds: ({ of }) => 100 - of(ALEXNET_5) > 80 },
			// top-1 error below 20 would be needed
			'first-one-in-five': { holds: ({ of }) => of(ALEXNET_1) < 20, cause: 'took-five' },
			// 100 × (top-1 error − top-5 error) / top-1 error below 50 would be needed
			'rescues-fewer-than-half': {
				holds: ({ of }) => (of(ALEXNET_1) - of(ALEXNET_5)) / of(ALEXNET_1) < 0.5,
				cause: 'points'
			}
		}
	},
	{
		id: 'rescued-share',
		goal: 'scores',
		level: 'middle',
		step: 'rescued',
		kind: 'number',
		unit: 'percent',
		digits: 0,
		// 100 × (top-1 error − top-5 error) / top-1 error
		answer: ({ of }) => (100 * (of(ALEXNET_1) - of(ALEXNET_5))) / of(ALEXNET_1),
		tolerance: 0.5,
		close: 3,
		slips: {
			points: ({ of }) => of(ALEXNET_1) - of(ALEXNET_5),
			left: ({ of }) => (100 * of(ALEXNET_5)) / of(ALEXNET_1),
			share: ({ of }) => (of(ALEXNET_1) - of(ALEXNET_5)) / of(ALEXNET_1)
		},
		sides: {
			difference: {
				value: ({ of }) => of(ALEXNET_1) - of(ALEXNET_5),
				unit: 'points',
				digits: 1
			}
		}
	},
	{
		id: 'sort-the-scores',
		goal: 'scores',
		level: 'middle',
		step: 'committees',
		kind: 'order',
		first: 'largest',
		// by the share of photos that count as wrong
		items: {
			'resnet-five': fact(RESNET_5),
			'alexnet-one': fact(ALEXNET_1),
			'alexnet-five': fact(ALEXNET_5),
			'resnet-one': fact(RESNET_1)
		},
		slips: {
			accuracy: 'reversed',
			// AlexNet's two, then ResNet's two
			program: {
				'alexnet-one': () => 4,
				'alexnet-five': () => 3,
				'resnet-one': () => 2,
				'resnet-five': () => 1
			}
		}
	},
	{
		id: 'draw-the-fall',
		goal: 'scores',
		level: 'hard',
		step: 'bottom',
		kind: 'draw',
		figure: 'years',
		unit: 'percent',
		digits: 1,
		axis: { from: 0, to: 35, step: 0.5, ticks: [0, 10, 20, 30] },
		given: { 2010: fact(FIRST) },
		// the winners' top-5 errors, supplied photos only
		marks: {
			2011: fact('ilsvrc2011-xrce.top5Error'),
			2012: fact('ilsvrc2012-supervision.top5Error'),
			2013: fact('ilsvrc2013-clarifai.top5Error'),
			2014: fact('ilsvrc2014-googlenet.top5Error'),
			2015: fact('ilsvrc2015-resnet.top5Error'),
			2016: fact('ilsvrc2016-trimps.top5Error'),
			2017: fact(LAST)
		},
		tolerance: 1.5,
		close: 3.5,
		slips: {
			steady: {
				2011: steadyIn(2011),
				2012: steadyIn(2012),
				2013: steadyIn(2013),
				2014: steadyIn(2014),
				2015: steadyIn(2015),
				2016: steadyIn(2016),
				2017: steadyIn(2017)
			}
		}
	},

	// Turn percentages into photos
	{
		id: 'mistakes-left',
		goal: 'photos',
		level: 'easy',
		step: 'twice',
		kind: 'number',
		unit: 'photos',
		digits: 0,
		// top-1 error × 50,000
		answer: ({ of }) => photosOf(of(COCA_ERROR), of(PHOTOS)),
		tolerance: 0.5,
		close: 100,
		slips: {
			accuracy: ({ of }) => photosOf(of(COCA), of(PHOTOS)),
			'test-photos': ({ of }) => photosOf(of(COCA_ERROR), of(TEST_PHOTOS)),
			undivided: ({ of }) => of(COCA_ERROR) * of(PHOTOS)
		}
	},
	{
		id: 'a-tenth-of-a-point',
		goal: 'photos',
		level: 'easy',
		step: 'left-out',
		kind: 'number',
		unit: 'photos',
		digits: 0,
		// (top-1 accuracy of one − top-1 accuracy of the other) × 50,000
		answer: ({ of }) => photosOf(of(LION) - of(COCA), of(PHOTOS)),
		tolerance: 0.5,
		close: 3,
		slips: {
			undivided: ({ of }) => (of(LION) - of(COCA)) * of(PHOTOS),
			'test-photos': ({ of }) => photosOf(of(LION) - of(COCA), of(TEST_PHOTOS)),
			// taken as a percentage of CoCa's right answers
			percent: ({ of }) => photosOf(of(LION) - of(COCA), photosOf(of(COCA), of(PHOTOS)))
		},
		sides: {
			gap: { value: ({ of }) => of(LION) - of(COCA), unit: 'points', digits: 1 }
		}
	},
	{
		id: 'rescued-photos',
		goal: 'photos',
		level: 'middle',
		step: 'rescued',
		kind: 'number',
		unit: 'photos',
		digits: 0,
		// (top-1 error − top-5 error) × 50,000
		answer: ({ of }) => photosOf(of(ALEXNET_1) - of(ALEXNET_5), of(PHOTOS)),
		tolerance: 0.5,
		close: 150,
		slips: {
			first: ({ of }) => photosOf(of(ALEXNET_1), of(PHOTOS)),
			five: ({ of }) => photosOf(of(ALEXNET_5), of(PHOTOS)),
			'test-photos': ({ of }) => photosOf(of(ALEXNET_1) - of(ALEXNET_5), of(TEST_PHOTOS))
		}
	},
	{
		id: 'one-in-how-many',
		goal: 'photos',
		level: 'middle',
		step: 'bottom',
		kind: 'number',
		unit: 'one-in',
		digits: 0,
		// 100 / top-5 error
		answer: ({ of }) => 100 / of(LAST),
		tolerance: 0.5,
		close: 3,
		slips: {
			percent: fact(LAST),
			undivided: ({ of }) => 1 / of(LAST)
		},
		sides: { whole: { value: () => 100, unit: 'percent', digits: 0 } }
	},
	{
		id: 'times-fewer',
		goal: 'photos',
		level: 'middle',
		step: 'twelve-times',
		kind: 'number',
		unit: 'times',
		digits: 1,
		// top-5 error of 2010 / top-5 error of 2017
		answer: ({ of }) => of(FIRST) / of(LAST),
		tolerance: 0.1,
		close: 0.6,
		slips: {
			points: ({ of }) => of(FIRST) - of(LAST),
			percent: ({ of }) => (100 * (of(FIRST) - of(LAST))) / of(FIRST),
			inverse: ({ of }) => of(LAST) / of(FIRST)
		}
	},

	// Intervals and ranks
	{
		id: 'ten-photos-ahead',
		goal: 'intervals',
		level: 'easy',
		step: 'luck',
		kind: 'one',
		options: {
			better: {
				holds: (known) => !isWithinLuck(COCA, SOUP_BASIC)(known),
				cause: 'better'
			},
			luck: { holds: isWithinLuck(COCA, SOUP_BASIC) },
			// no difference was shown, which is not the same as shown to be none
			equal: { holds: false, cause: 'equal' }
		},
		sides: {
			error: { value: (known) => standardErrorOf(known, COCA), unit: 'photos', digits: 0 }
		}
	},
	{
		id: 'what-rounding-hides',
		goal: 'intervals',
		level: 'middle',
		step: 'rounding',
		kind: 'draw',
		figure: 'axis',
		unit: 'photos',
		digits: 0,
		axis: {
			from: 45_420,
			to: 45_580,
			step: 1,
			ticks: [45_425, 45_450, 45_475, 45_500, 45_525, 45_550, 45_575]
		},
		// the fewest and the most right answers of 50,000 that print as 91.0
		marks: {
			low: (known) => cocaRange(known).low,
			high: (known) => cocaRange(known).high
		},
		tolerance: 2,
		close: 6,
		slips: {
			// a whole tenth either way, where rounding takes half of one
			'whole-tenth': {
				low: ({ of }) => photosOf(of(COCA) - 0.1, of(PHOTOS)),
				high: ({ of }) => photosOf(of(COCA) + 0.1, of(PHOTOS))
			},
			// rounding taken as cutting off
			cut: {
				low: ({ of }) => photosOf(of(COCA), of(PHOTOS)),
				high: ({ of }) => photosOf(of(COCA) + 0.1, of(PHOTOS)) - 1
			}
		},
		sides: {
			exact: { value: ({ of }) => photosOf(of(COCA), of(PHOTOS)), unit: 'photos', digits: 0 },
			half: { value: ({ of }) => photosOf(0.05, of(PHOTOS)), unit: 'photos', digits: 0 }
		}
	},
	{
		id: 'standard-error',
		goal: 'intervals',
		level: 'middle',
		step: 'luck',
		kind: 'number',
		unit: 'photos',
		digits: 0,
		// √(share × (1 − share) × 50,000)
		answer: (known) => standardErrorOf(known, COCA),
		tolerance: 0.6,
		close: 3,
		slips: {
			'no-root': (known) => standardErrorOf(known, COCA) ** 2,
			share: (known) => standardErrorOf(known, COCA) / known.of(PHOTOS),
			points: (known) => (100 * standardErrorOf(known, COCA)) / known.of(PHOTOS),
			interval: (known) => Z_95 * standardErrorOf(known, COCA)
		},
		sides: {
			...usual,
			variance: { value: (known) => standardErrorOf(known, COCA) ** 2, unit: 'photos', digits: 0 }
		}
	},
	{
		id: 'which-leads-are-luck',
		goal: 'intervals',
		level: 'hard',
		step: 'luck',
		kind: 'several',
		// |z| of the two counts below 1.96
		options: {
			'lion-coca': { holds: isWithinLuck(LION, COCA) },
			'coca-davit': { holds: isWithinLuck(COCA, DAVIT), cause: 'large-lead' },
			'coca-coatnet': { holds: isWithinLuck(COCA, COATNET) },
			'coca-soup': { holds: isWithinLuck(COCA, SOUP_VIT) }
		},
		sides: {
			...usual,
			difference: {
				value: (known) => Math.SQRT2 * standardErrorOf(known, COCA),
				unit: 'photos',
				digits: 0
			},
			needed: {
				value: (known) => Z_95 * Math.SQRT2 * standardErrorOf(known, COCA),
				unit: 'photos',
				digits: 0
			}
		}
	},
	{
		id: 'same-photos-test',
		goal: 'intervals',
		level: 'hard',
		step: 'same-photos',
		kind: 'number',
		unit: 'photos',
		digits: 0,
		// McNemar: the smallest lead above 1.96 × √(disagreements), at 3% of 50,000
		answer: ({ of }) =>
			mcnemarSmallestDifference(of(PHOTOS), of('derived.disagreement3Percent') / of(PHOTOS)),
		tolerance: 0.5,
		close: 4,
		also: {
			// the root rounded to a whole number first
			'rounded-root': ({ of }) =>
				nextWhole(Z_95 * Math.round(Math.sqrt(of('derived.disagreement3Percent')))),
			corrected,
			even: correctedEven
		},
		slips: {
			unpaired: (known) => Z_95 * Math.SQRT2 * standardErrorOf(known, COCA),
			'no-factor': ({ of }) => Math.sqrt(of('derived.disagreement3Percent')),
			'no-root': ({ of }) => Z_95 * of('derived.disagreement3Percent')
		},
		sides: {
			...usual,
			root: {
				value: ({ of }) => Math.sqrt(of('derived.disagreement3Percent')),
				unit: 'photos',
				digits: 1
			},
			threshold: {
				value: ({ of }) => Z_95 * Math.sqrt(of('derived.disagreement3Percent')),
				unit: 'photos',
				digits: 1
			},
			corrected: { value: corrected, unit: 'photos', digits: 0 },
			even: { value: correctedEven, unit: 'photos', digits: 0 }
		}
	},

	// Whose human line
	{
		id: 'whose-line',
		goal: 'human',
		level: 'easy',
		step: 'one-man',
		kind: 'one',
		options: {
			average: { holds: false, cause: 'average' },
			first: { holds: false, cause: 'first-guess' },
			panel: { holds: false, cause: 'panel' },
			// one row of people.csv: a person, an exam marked by five guesses
			trained: { holds: true }
		}
	},
	{
		id: 'his-error-rate',
		goal: 'human',
		level: 'easy',
		step: 'one-man',
		kind: 'number',
		unit: 'percent',
		digits: 2,
		// 100 × mistakes / photos
		answer: a1Error,
		// the second decimal is asked for: 5.1, which the story prints, is only close
		tolerance: 0.01,
		close: 0.3,
		slips: {
			accuracy: (known) => 100 - a1Error(known),
			share: (known) => a1Error(known) / 100,
			'all-photos': ({ of }) => (100 * of(A1_WRONG)) / of(PHOTOS)
		}
	},
	{
		id: 'sort-the-humans',
		goal: 'human',
		level: 'middle',
		step: 'two-heads',
		kind: 'order',
		first: 'smallest',
		// by the printed top-5 error; the intervals of the two people lie apart
		items: {
			a1: fact('person-a1.error'),
			a2: fact('person-a2.error'),
			pair: fact('pair-a1-a2.error')
		},
		slips: {
			reversed: 'reversed',
			// the pair taken for the mean of the two
			'pair-mean': {
				a1: fact('person-a1.error'),
				a2: fact('person-a2.error'),
				pair: ({ of }) => (of('person-a1.error') + of('person-a2.error')) / 2
			}
		}
	},
	{
		id: 'draw-the-band',
		goal: 'human',
		level: 'middle',
		step: 'band',
		kind: 'draw',
		figure: 'axis',
		unit: 'percent',
		digits: 1,
		axis: { from: 0, to: 18, step: 0.1, ticks: [0, 3, 6, 9, 12, 15, 18] },
		// Wilson's 95% interval of his mistakes; share ± 1.96 standard errors lies within the tolerance
		marks: {
			low: ({ of }) => 100 * wilson(of(A1_WRONG), of(A1_PHOTOS)).low,
			high: ({ of }) => 100 * wilson(of(A1_WRONG), of(A1_PHOTOS)).high
		},
		tolerance: 0.25,
		close: 0.4,
		slips: {
			// one standard error either way
			'one-error': {
				low: (known) => a1Error(known) - a1StandardError(known),
				high: (known) => a1Error(known) + a1StandardError(known)
			},
			// the interval of the second annotator
			'second-person': {
				low: ({ of }) => 100 * wilson(of('person-a2.wrong'), of('person-a2.images')).low,
				high: ({ of }) => 100 * wilson(of('person-a2.wrong'), of('person-a2.images')).high
			}
		},
		sides: {
			...usual,
			rate: { value: a1Error, unit: 'percent', digits: 2 },
			error: { value: a1StandardError, unit: 'points', digits: 2 },
			reach: { value: (known) => Z_95 * a1StandardError(known), unit: 'points', digits: 1 }
		}
	},
	{
		id: 'beaten-in-february',
		goal: 'human',
		level: 'hard',
		step: 'prelu',
		kind: 'number',
		unit: 'errors',
		digits: 2,
		// (his error − PReLU-net's error) / his standard error; pooling the two changes no digit that is asked
		answer: (known) => (a1Error(known) - known.of('prelu-net.top5Error')) / a1StandardError(known),
		tolerance: 0.02,
		close: 0.05,
		slips: {
			points: (known) => a1Error(known) - known.of('prelu-net.top5Error'),
			// from the rate as printed with one decimal
			rounded: (known) =>
				(known.of('person-a1.error') - known.of('prelu-net.top5Error')) / a1StandardError(known)
		},
		sides: {
			...usual,
			rate: { value: a1Error, unit: 'percent', digits: 2 },
			error: { value: a1StandardError, unit: 'points', digits: 2 },
			lead: {
				value: (known) => a1Error(known) - known.of('prelu-net.top5Error'),
				unit: 'points',
				digits: 2
			}
		}
	},

	// What saturation means
	{
		id: 'what-saturation-means',
		goal: 'saturation',
		level: 'easy',
		step: 'ruler',
		kind: 'one',
		options: {
			'nothing-to-learn': { holds: false, cause: 'machines' },
			ruler: { holds: true },
			'no-mistakes': { holds: false, cause: 'no-mistakes' },
			'key-perfect': { holds: false, cause: 'key' }
		}
	},
	{
		id: 'keys-overruled',
		goal: 'saturation',
		level: 'easy',
		step: 'reviewers',
		kind: 'number',
		unit: 'percent',
		digits: 2,
		// 100 × keys not upheld / 50,000
		answer: ({ of }) => (100 * of('northcutt-overruled')) / of(PHOTOS),
		tolerance: 0.01,
		close: 0.3,
		slips: {
			share: ({ of }) => of('northcutt-overruled') / of(PHOTOS),
			flagged: ({ of }) => (100 * of('northcutt-overruled')) / of('northcutt-flagged'),
			'test-photos': ({ of }) => (100 * of('northcutt-overruled')) / of(TEST_PHOTOS)
		}
	},
	{
		id: 'perfect-reader',
		goal: 'saturation',
		level: 'middle',
		step: 'ceiling',
		kind: 'number',
		unit: 'percent',
		digits: 1,
		// 100 − 100 × (another label is right + neither is) / 50,000
		answer: ({ of }) =>
			100 - (100 * (of('northcutt-other-label') + of('northcutt-neither'))) / of(PHOTOS),
		tolerance: 0.05,
		close: 0.3,
		slips: {
			lost: ({ of }) =>
				(100 * (of('northcutt-other-label') + of('northcutt-neither'))) / of(PHOTOS),
			'all-overruled': ({ of }) => 100 - (100 * of('northcutt-overruled')) / of(PHOTOS),
			'forgot-neither': ({ of }) => 100 - (100 * of('northcutt-other-label')) / of(PHOTOS)
		},
		sides: {
			wrong: {
				value: ({ of }) => of('northcutt-other-label') + of('northcutt-neither'),
				unit: 'photos',
				digits: 0
			},
			lost: {
				value: ({ of }) =>
					(100 * (of('northcutt-other-label') + of('northcutt-neither'))) / of(PHOTOS),
				unit: 'percent',
				digits: 1
			}
		}
	},
	{
		id: 'what-audits-say',
		goal: 'saturation',
		level: 'middle',
		step: 'quarrel',
		kind: 'several',
		options: {
			// fewer than half of 50,000 were flagged
			'most-unseen': { holds: ({ of }) => of('northcutt-flagged') < of(PHOTOS) / 2 },
			'exact-rate': { holds: false, cause: 'exact-rate' },
			// two audits or more reject on fewer than half of those that one or more rejects
			'auditors-quarrel': {
				holds: ({ of }) => of('two-audits-reject') < of('any-audit-rejects') / 2
			},
			'same-photos': { holds: false, cause: 'same-photos' }
		}
	},
	{
		id: 'surely-rejected',
		goal: 'saturation',
		level: 'hard',
		step: 'sum',
		kind: 'number',
		unit: 'photos',
		digits: 0,
		// fewest right answers that print as 91.0 − (keys accepted + photos without a ReaL label)
		answer: (known) => cocaRange(known).low - known.of('real-accepted') - known.of('real-no-label'),
		tolerance: 0.5,
		close: 3,
		slips: {
			exact: ({ of }) => photosOf(of(COCA), of(PHOTOS)) - of('real-accepted') - of('real-no-label'),
			'forgot-unlabelled': (known) => cocaRange(known).low - known.of('real-accepted'),
			replaced: fact('real-replaced')
		},
		sides: {
			room: {
				value: ({ of }) => of('real-accepted') + of('real-no-label'),
				unit: 'photos',
				digits: 0
			}
		}
	}
];
