/** Dates as precisely as a source gives them: a day, a month or only a year. */

const DATE = /^((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/;

export interface DateParts {
	year: number;
	/** 1 to 12. */
	month?: number;
	/** 1 to 31. */
	day?: number;
}

/** Reads "2022", "2022-05" or "2022-05-04"; undefined when it is no such date or not in the calendar. */
export function datePartsOf(text: string): DateParts | undefined {
	const match = DATE.exec(text);
	if (!match) return undefined;
	const [, year, month, day] = match.map(Number);
	if (year === undefined || month === undefined || day === undefined) return undefined;
	if (Number.isNaN(month)) return { year };
	if (month < 1 || month > 12) return undefined;
	if (Number.isNaN(day)) return { year, month };
	// Day 0 of the next month is the last day of this one.
	const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return day >= 1 && day <= lastDay ? { year, month, day } : undefined;
}

/** The year of a date of any precision; throws a RangeError when it is not a date. */
export function yearOf(text: string): number {
	const parts = datePartsOf(text);
	if (!parts) throw new RangeError(`"${text}" is not a date`);
	return parts.year;
}

/** Whole calendar months from one date to another, days not counted; throws when a month is unknown. */
export function monthsBetween(from: string, to: string): number {
	const [a, b] = [datePartsOf(from), datePartsOf(to)];
	if (a?.month === undefined || b?.month === undefined) {
		throw new RangeError(`"${from}" and "${to}" are not both known to the month`);
	}
	return (b.year - a.year) * 12 + (b.month - a.month);
}
