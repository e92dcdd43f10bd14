import { leastSquares } from '../../statistics';
import type { Definition } from '../derive';
import { fromRows } from './inputs';
import { fromTo, numbersOf, pairsOf, timm } from './models';

/** Measured models on the labels that were looked at again (ReaL). */

function slope(low: number, high: number, range: string): Definition {
	return {
		name: `Points on ReaL for one point of top-1 accuracy, models ${range}`,
		unit: 'slope',
		digits: 2,
		...fromRows(
			'models',
			fromTo(low, high),
			[],
			(models) => leastSquares(pairsOf(models, 'top1Accuracy', 'realAccuracy')).slope
		),
		derivation: `least-squares slope of ReaL accuracy on top-1 accuracy, models ${range}`
	};
}

export const real = {
	modelsAboveKey: {
		name: 'Measured models that agree with ReaL more often than the original key does',
		unit: 'models',
		digits: 0,
		...fromRows(
			'models',
			timm,
			['derived.keyOnReal'],
			(models, key) => models.filter(({ realAccuracy }) => (realAccuracy ?? 0) > key).length
		),
		derivation: 'models with a ReaL accuracy above that of the key'
	},
	bestReal: {
		name: 'Best ReaL accuracy of a measured model',
		unit: 'percent',
		digits: 2,
		...fromRows('models', timm, [], (models) => Math.max(...numbersOf(models, 'realAccuracy'))),
		derivation: 'largest ReaL accuracy'
	},
	realSlopeBelow75: slope(60, 75, 'from 60% to 75%'),
	realSlopeAbove88: slope(88, 100, 'from 88%')
} satisfies Record<string, Definition>;
