import { monthsBetween } from '../date';
import type { Definition } from '../derive';
import type { Result } from '../types';
import { difference, fromNumbers, fromPrinted, fromRows, ratio } from './inputs';

/** The years after the contest: top-1 accuracy on the 50,000 validation photos. */

type Scored = Result & { top1Accuracy: number };

/** The rows on the scale of the note's table; those that state no protocol are not ranked. */
function onValidation(rows: readonly Result[]): Scored[] {
	return rows.filter(
		(row): row is Scored =>
			row.exam === 'imagenet-val' && row.top1Accuracy !== null && row.role !== 'claimed'
	);
}

/** The best first-guess accuracy, in percent, that was published up to the end of a year. */
function bestUpTo(rows: readonly Scored[], year: number): number {
	const published = rows.filter((row) => row.year <= year);
	return Math.max(...published.map(({ top1Accuracy }) => top1Accuracy));
}

function gainPerYear(from: number, to: number): Definition {
	return {
		name: `Gain of the best top-1 accuracy per year, end of ${from} to end of ${to}`,
		unit: 'percent-points',
		digits: 1,
		...fromRows(
			'results',
			onValidation,
			[],
			(rows) => (bestUpTo(rows, to) - bestUpTo(rows, from)) / (to - from)
		),
		derivation: `(best up to ${to} − best up to ${from}) / years; validation photos, any training data, unreplicated claims left out`
	};
}

function errorCutPerYear(from: number, to: number): Definition {
	return {
		name: `Share of the mistakes left that each year took away, end of ${from} to end of ${to}`,
		unit: 'percent',
		digits: 0,
		...fromRows('results', onValidation, [], (rows) => {
			const left = (100 - bestUpTo(rows, to)) / (100 - bestUpTo(rows, from));
			return 100 * (1 - left ** (1 / (to - from)));
		}),
		derivation: `100 × (1 − (top-1 error of the best up to ${to} / up to ${from}) to the power of 1 / years)`
	};
}

export const progress = {
	betweenFourthAndFifth: {
		name: 'Published results between the fourth and the fifth of the note’s table',
		unit: 'results',
		digits: 0,
		...fromRows(
			'results',
			onValidation,
			['davit-giant.top1Accuracy', 'convnextv2-h.top1Accuracy'],
			(rows, fourth, fifth) =>
				rows.filter(({ top1Accuracy }) => top1Accuracy > fifth && top1Accuracy < fourth).length
		),
		derivation:
			'rows with a top-1 accuracy on validation between the two, unreplicated claims left out'
	},
	lateGain: {
		name: 'Gain from Meta Pseudo Labels to BASIC-L with Lion',
		unit: 'percent-points',
		digits: 1,
		...fromNumbers(['lion-basic-l.top1Accuracy', 'mpl-l2.top1Accuracy'], difference),
		derivation: 'difference of the top-1 accuracies'
	},
	lateGainMonths: {
		name: 'From Meta Pseudo Labels to BASIC-L with Lion',
		unit: 'months',
		digits: 0,
		...fromPrinted(['mpl-l2.date', 'lion-basic-l.date'], monthsBetween),
		derivation: 'whole calendar months between the two dates'
	},
	gainPerYear2012To2017: gainPerYear(2012, 2017),
	gainPerYear2017To2020: gainPerYear(2017, 2020),
	gainPerYear2020To2023: gainPerYear(2020, 2023),
	gainPerYear2023To2025: gainPerYear(2023, 2025),
	errorCutPerYear2012To2017: errorCutPerYear(2012, 2017),
	errorCutPerYear2017To2021: errorCutPerYear(2017, 2021),
	errorCutPerYear2021To2023: errorCutPerYear(2021, 2023),
	timesMoreParameters: {
		name: 'How many times the parameters of AlexNet CoCa has',
		unit: 'times',
		digits: 0,
		...fromNumbers(['coca-parameters', 'alexnet-parameters'], ratio),
		derivation: 'parameters of CoCa / parameters of one AlexNet'
	}
} satisfies Record<string, Definition>;
