import { isCount, isPercentage } from './cell';
import { complementOf, decimalsIn, isDecimal, roundDecimal, decimalText } from './decimal';
import { datePartsOf } from './date';
import { counted, signed, units } from './unit';

/**
 * What must hold between the cells of one row. Rules read the text of the cells, so that a row with one
 * broken cell is still held to every rule that does not need that cell.
 */

export interface RuleProblem {
	column: string;
	value: string;
	expected: string;
}

export type Rule = (cells: Readonly<Record<string, string>>) => RuleProblem[];

/** The cell, when it is there and a percentage; a broken one is reported where it is read. */
function percentageIn(cells: Readonly<Record<string, string>>, column: string): string | null {
	const text = cells[column];
	return text !== undefined && isPercentage(text) ? text : null;
}

function errorIn(
	cells: Readonly<Record<string, string>>,
	accuracyColumn: string,
	errorColumn: string
): { column: string; text: string; error: number } | null {
	const error = percentageIn(cells, errorColumn);
	if (error !== null) return { column: errorColumn, text: error, error: Number(error) };
	const accuracy = percentageIn(cells, accuracyColumn);
	if (accuracy === null) return null;
	return { column: accuracyColumn, text: accuracy, error: Number(complementOf(accuracy)) };
}

/** Whoever is right at the first guess is right within five: top-5 error cannot be the larger one. */
export const topFiveNotAboveTopOne: Rule = (cells) => {
	const top1 = errorIn(cells, 'top1_accuracy', 'top1_error');
	const top5 = errorIn(cells, 'top5_accuracy', 'top5_error');
	if (!top1 || !top5 || top5.error <= top1.error) return [];
	const expected = `a top-5 error not above the top-1 error, ${decimalText(top1.error)}`;
	return [{ column: top5.column, value: top5.text, expected }];
};

/** An accuracy and an error that stand side by side must describe the same answers. */
export function sumToHundred(accuracyColumn: string, errorColumn: string): Rule {
	return (cells) => {
		const accuracy = percentageIn(cells, accuracyColumn);
		const error = percentageIn(cells, errorColumn);
		if (accuracy === null || error === null) return [];
		const missing = complementOf(accuracy);
		if (Number(missing) === Number(error)) return [];
		const expected = `${missing}, which is 100 minus the ${accuracyColumn} ${accuracy}`;
		return [{ column: errorColumn, value: error, expected }];
	};
}

/**
 * The printed percentage must be the count of right answers, to the last digit printed. Rounded or cut off: of
 * 5 mistakes in 204, 2.45%, the source prints 2.4.
 */
export const countAgreesWithAccuracy: Rule = (cells) => {
	const [images, correct] = [Number(cells.images || NaN), Number(cells.correct || NaN)];
	if (!(images > 0) || !(correct >= 0)) return [];
	if (correct > images) {
		const expected = `not more than the ${images} images`;
		return [{ column: 'correct', value: cells.correct ?? '', expected }];
	}
	const problems: RuleProblem[] = [];
	for (const [column, part] of [
		['accuracy', correct],
		['error', images - correct]
	] as const) {
		const printed = percentageIn(cells, column);
		if (printed === null) continue;
		const exact = (100 * part) / images;
		const decimals = decimalsIn(printed);
		if (Math.abs(exact - Number(printed)) < 10 ** -decimals) continue;
		const counted = roundDecimal(decimalText(exact), decimals);
		const expected = `${counted}, which is ${part} of ${images}`;
		problems.push({ column, value: printed, expected });
	}
	return problems;
};

/** Photos and keys of those that were looked at cannot be more; a photo may have several labels. */
export const notMoreThanLookedAt: Rule = ({ value = '', unit = '', looked_at = '' }) => {
	if (!['photos', 'keys'].includes(unit) || !looked_at) return [];
	if (!(Number(value) > Number(looked_at))) return [];
	return [{ column: 'value', value, expected: `not more than the ${looked_at} looked at` }];
};

/**
 * A percentage stays within 0 and 100, a count is whole, nothing but a difference is below nothing,
 * and what is called a date is one, and nothing else is.
 */
export const valueFitsUnit: Rule = (cells) => {
	const { value, unit } = cells;
	if (value === undefined || !units.some((known) => known === unit)) return [];
	const problem = (expected: string): RuleProblem[] => [{ column: 'value', value, expected }];
	// "2015" is both a number and a date to the year: the unit decides.
	if (unit === 'date') return datePartsOf(value) ? [] : problem('a date, as its unit says');
	if (!isDecimal(value)) return datePartsOf(value) ? problem(`a number of ${unit}`) : [];
	if (unit === 'percent' && percentageIn(cells, 'value') === null) {
		return problem('a percentage 0 to 100');
	}
	if (counted.some((known) => known === unit) && !isCount(value)) {
		return problem(`a whole number of ${unit} that is not negative`);
	}
	if (!signed.some((known) => known === unit) && value.startsWith('-')) {
		return problem(`a number of ${unit} that is not negative`);
	}
	return [];
};
