import { factOf, type Facts } from '../facts';
import { decimalsIn, isDecimal, roundDecimal, subtractDecimals } from '../facts/decimal';
import { lineAt, type StoryProblem } from './problem';

/** The ways in which a text may write a value: as it is, what is missing to 100, millions as billions. */
const writings: ((value: string) => string)[] = [
	(value) => value,
	(value) => subtractDecimals('100', value),
	(value) => String(Number(value) / 1000)
];

/**
 * The text of a claim's right figure repeats numbers of the tables. Each of them with a decimal point
 * has to be a fact of the row, rounded: so it follows when the number is corrected.
 *
 * @param table the text of content/data/claims.csv
 */
export function checkClaims(facts: Facts, table: string): StoryProblem[] {
	return facts.claims.flatMap(({ id, rightFigure, facts: ids }) => {
		const values = ids.map((of) => String(factOf(facts, of).value)).filter(isDecimal);
		const isKnown = (written: string) =>
			values.some((value) =>
				writings.some((write) => roundDecimal(write(value), decimalsIn(written)) === written)
			);
		return [...rightFigure.matchAll(/(?<![\d.])\d+\.\d+(?![\d.])/g)]
			.filter(([written]) => !isKnown(written))
			.map(([value]) => ({
				file: 'content/data/claims.csv',
				line: lineAt(table, table.indexOf(`\n${id},`) + 1),
				value,
				expected: `one of the facts of ${id}, rounded: ${values.join(', ')}`
			}));
	});
}
