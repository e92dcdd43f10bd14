import type { Model } from '../types';

/** Ways to choose and to average among the measured models. */

const TIMM = 'timm';

/** The models that were measured alike. The table also holds three old networks that another library measured. */
export function timm(models: readonly Model[]): Model[] {
	return models.filter(({ source }) => source === TIMM);
}

/** Those of them with a top-1 accuracy from `low` up to, but not including, `high`; in percent. */
export function fromTo(low: number, high: number): (models: readonly Model[]) => Model[] {
	return (models) =>
		timm(models).filter(({ top1Accuracy: top1 }) => top1 !== null && top1 >= low && top1 < high);
}

/** Every field of a model that holds a number or null. */
type NumberField = {
	[Key in keyof Model]: Model[Key] extends number | null ? Key : never;
}[keyof Model];

/** Two fields of each model that has both. */
export function pairsOf(
	models: readonly Model[],
	x: NumberField,
	y: NumberField
): { x: number; y: number }[] {
	return models.flatMap((model) => {
		const point = { x: model[x], y: model[y] };
		return point.x === null || point.y === null ? [] : [{ x: point.x, y: point.y }];
	});
}

/** One field of each model that has it. */
export function numbersOf(models: readonly Model[], field: NumberField): number[] {
	return models.map((model) => model[field]).filter((value) => value !== null);
}

/** NaN of no values. */
export function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** NaN of no values. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = (sorted.length - 1) / 2;
	return mean([sorted[Math.floor(middle)] ?? NaN, sorted[Math.ceil(middle)] ?? NaN]);
}
