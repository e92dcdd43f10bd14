import * as v from 'valibot';
import { isDecimal } from './decimal';
import { datePartsOf } from './date';

/**
 * What a cell may hold, one schema a kind. Each schema takes the text of the cell; its message is the end of
 * the sentence "expected ...".
 */

/** A number with the digits that the source printed. */
export interface Digits {
	value: number;
	/** "91.0", where `value` is 91. */
	printed: string;
}

function cell<T>(accepts: (text: string) => boolean, expected: string, read: (text: string) => T) {
	return v.pipe(v.string(), v.check(accepts, expected), v.transform(read));
}

function orEmpty<T>(
	accepts: (text: string) => boolean,
	expected: string,
	read: (text: string) => T
) {
	return cell(
		(text) => text === '' || accepts(text),
		`${expected}, or nothing`,
		(text) => (text === '' ? null : read(text))
	);
}

const asIs = (text: string): string => text;
export const digits = (printed: string): Digits => ({ value: Number(printed), printed });

const isTrimmed = (text: string): boolean => text === text.trim();
export const isPercentage = (text: string): boolean =>
	isDecimal(text) && Number(text) >= 0 && Number(text) <= 100;
const isAmount = (text: string): boolean => isDecimal(text) && Number(text) >= 0;
/** True for a whole number that is not negative: "0", "45475". */
export const isCount = (text: string): boolean => /^(?:0|[1-9]\d*)$/.test(text);
const isDate = (text: string): boolean => datePartsOf(text) !== undefined;

const A_DATE = 'a date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD';

/** Text that must be there, without space at its ends. */
export const text = cell((t) => t !== '' && isTrimmed(t), 'text, without space at its ends', asIs);
/** Text that may be missing: '' then. */
export const note = cell(isTrimmed, 'text without space at its ends, or nothing', asIs);
/** Row id: kebab-case. */
export const id = cell(
	(t) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(t),
	'an id of small letters, digits and single hyphens',
	asIs
);
/** Row id of a measured model: the name its authors gave the weights, which may hold dots and capitals. */
export const modelId = cell(
	(t) => /^[A-Za-z0-9][\w.-]*$/.test(t) && !t.startsWith('derived.'),
	'an id of letters, digits, dots, hyphens and underscores',
	asIs
);
/** Row id of a claim: N1, N2, ... as the note's claims are numbered. */
export const claimId = cell((t) => /^N[1-9]\d*$/.test(t), 'an id such as N7', asIs);
/** Percent, 0 to 100, or null. */
export const percentage = orEmpty(isPercentage, 'a percentage 0 to 100', digits);
/** Zero or a positive decimal number, or null. */
export const amount = orEmpty(isAmount, 'a number that is not negative', digits);
/** A whole number that is not negative, or null. */
export const count = orEmpty(isCount, 'a whole number without separators', digits);
/** A whole number that must be there. */
export const place = cell(isCount, 'a whole number without separators', digits);
/** A number, also a negative one. */
export const decimal = cell(isDecimal, 'a decimal number without separators', digits);
/** Either a number or a date; which of them, the unit of the row says. */
export const decimalOrDate = cell(
	(t) => isDecimal(t) || isDate(t),
	'a decimal number without separators, or a date',
	asIs
);
/** A calendar date, to the day, the month or the year. */
export const date = cell(isDate, A_DATE, asIs);
/** A calendar date, or ''. */
export const dateOrEmpty = cell((t) => t === '' || isDate(t), `${A_DATE}, or nothing`, asIs);
/** A year, or null. */
export const year = orEmpty((t) => /^(19|20)\d\d$/.test(t), 'a year', Number);
/** A web address that can be opened safely. */
export const url = v.pipe(
	v.string(),
	v.check((t) => !/^https:\/\/[^/?#]*@/.test(t), 'an address without a name before its host'),
	cell(
		(t) => t.startsWith('https://') && URL.canParse(t) && !/\s/.test(t),
		'an https address',
		asIs
	)
);
/** True for "yes"; false for "no", and for a cell that says nothing. */
export const yes = cell(
	(t) => t === '' || t === 'yes' || t === 'no',
	'yes, no or nothing',
	(t) => t === 'yes'
);
/** Ids with single spaces between them; an empty cell is an empty list. */
export const ids = cell(
	(t) => t === '' || t.split(' ').every((part) => part !== ''),
	'ids with single spaces between them, or nothing',
	(t) => (t === '' ? [] : t.split(' '))
);

/** One of a few words. */
export function oneOf<const T extends readonly string[]>(
	words: T,
	expected = `one of ${words.join(', ')}`
) {
	return v.picklist(words, expected);
}

/** One of a few words, or null. */
export function oneOfOrEmpty<const T extends readonly string[]>(words: T) {
	return orEmpty(
		(text) => words.includes(text),
		`one of ${words.join(', ')}`,
		(text): T[number] | null => words.find((word) => word === text) ?? null
	);
}
