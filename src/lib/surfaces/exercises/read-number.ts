import type { ExerciseUnit } from '$lib/story/exercise';

/** What was understood of what somebody typed; only a `number` is an answer. */
export type Reading =
	| { kind: 'number'; value: number }
	/** Two numbers that are written alike: the student says which. */
	| { kind: 'ambiguous'; values: [number, number] }
	/** A number with the name of another unit. */
	| { kind: 'other-unit'; unit: ExerciseUnit }
	| { kind: 'unclear'; why: 'empty' | 'no-number' | 'negative' | 'too-large' };

/** How people call the units, in lower case. */
export interface UnitNames {
	/** What stands after a number, by unit. */
	after: Record<ExerciseUnit, string[]>;
	/** What stands before one in how many. */
	beforeOneIn: string[];
}

/** No count in an exercise comes near: what is larger was typed in error. */
const largest = 10_000_000;

/** Units that are counted in whole things: there a group of three digits after a sign is a group. */
const wholes: ExerciseUnit[] = ['photos'];

/**
 * Reads a number as people write it: `1250`, `1,250`, `1 250`, `1'250`, `12.5 %`, `12,5`, `1.250,5`,
 * `4,50,000`, `१,२५०`, and for one in how many `1 in 44`.
 *
 * A lone comma or point before exactly three digits may group them or begin the decimals. A point begins
 * decimals, except in a count of whole things, where it is asked about. A comma groups in such a count;
 * elsewhere it is asked about, unless one of the two readings is no percentage.
 *
 * @param unit the unit that the exercise asks for
 */
export function readNumber(text: string, unit: ExerciseUnit, names: UnitNames): Reading {
	const typed = text
		.normalize('NFKC')
		.replace(/[\s\u00A0\u2007\u2009\u202F]+/gu, ' ')
		.replace(/[\u2212\u2013\u2010\u2011]/gu, '-')
		.replace(/[’‘]/gu, "'")
		.replace(/[\u0966-\u096F]/gu, (digit) => String(digit.charCodeAt(0) - 0x0966))
		.trim()
		.toLowerCase();
	if (typed === '') return { kind: 'unclear', why: 'empty' };
	const before = names.beforeOneIn.find((word) => typed.startsWith(word));
	const [, sign = '', digits = '', rest = ''] =
		/^([+-]?) ?((?:\d{1,3}(?:[ ']\d{3})+(?!\d)|\d+)?(?:[.,]\d+)*)(.*)$/u.exec(
			typed.slice(before?.length).trim()
		) ?? [];
	if (!/\d/.test(digits)) return { kind: 'unclear', why: 'no-number' };
	const said = before && rest === '' ? 'one-in' : unitCalled(rest.trim(), names.after);
	if (said === null) return { kind: 'unclear', why: 'no-number' };
	if (sign === '-') return { kind: 'unclear', why: 'negative' };
	if (said !== undefined && said !== unit) return { kind: 'other-unit', unit: said };
	const values = valuesOf(digits.replace(/[ ']/g, ''), unit);
	const [first, second] = values;
	if (first === undefined) return { kind: 'unclear', why: 'no-number' };
	const most = unit === 'percent' ? 100 : largest;
	const fitting = values.filter((value) => value <= most);
	if (fitting.length === 0) return { kind: 'unclear', why: 'too-large' };
	if (fitting.length === 2 && second !== undefined && first !== second)
		return { kind: 'ambiguous', values: [first, second] };
	return { kind: 'number', value: fitting[0] ?? first };
}

/** The unit that is called so; undefined for no word, null for a word that is no unit. */
function unitCalled(word: string, names: UnitNames['after']): ExerciseUnit | undefined | null {
	if (word === '') return undefined;
	const units = Object.keys(names) as ExerciseUnit[];
	return units.find((unit) => names[unit].includes(word)) ?? null;
}

/** In threes; with commas also as in India, where all groups but the last are of two. */
const groups = (text: string, sign: string) =>
	(sign === ',' && /^[1-9]\d?(?:,\d\d)+,\d{3}$/.test(text)) ||
	text.split(sign).every((group, at) => (at === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(group));

/** What digits with commas and points can mean: one number, two, or none. */
function valuesOf(digits: string, unit: ExerciseUnit): number[] {
	const signs = digits.replace(/\d/g, '');
	if (signs === '') return [Number(digits)];
	const last = signs.at(-1) ?? '';
	const other = last === ',' ? '.' : ',';
	const whole = digits.slice(0, digits.lastIndexOf(last));
	const decimals = digits.slice(digits.lastIndexOf(last) + 1);
	if (signs.length > 1 && new Set(signs).size === 1) {
		return groups(digits, last) ? [Number(digits.replaceAll(last, ''))] : [];
	}
	if (signs.includes(other)) {
		// Both signs: the last one begins the decimals, the others group.
		if (whole.includes(last) || !groups(whole, other)) return [];
		return [Number(`${whole.replaceAll(other, '')}.${decimals}`)];
	}
	const decimal = Number(`${whole || '0'}.${decimals}`);
	if (!groups(digits, last)) return [decimal];
	const grouped = Number(whole + decimals);
	if (last === ',' && wholes.includes(unit)) return [grouped];
	if (last === '.' && !wholes.includes(unit)) return [decimal];
	return [grouped, decimal];
}
