/** The day as a year with its fraction, so that it can lie on an axis. A bare year is its middle. */
export function timeOf(date: string): number {
	const [year = 0, month, day] = date.split('-').map(Number);
	if (month === undefined) return year + 0.5;
	if (day === undefined) return year + (month - 0.5) / 12;
	const start = Date.UTC(year, 0, 1);
	return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** The years whose middle lies on an axis of time. */
export function yearsWithin([start, end]: [start: number, end: number]): number[] {
	const years: number[] = [];
	for (let year = Math.floor(start); year + 0.5 <= end; year += 1) {
		if (year + 0.5 >= start) years.push(year);
	}
	return years;
}

/** Where years begin on an axis of time. */
export function startsWithin([start, end]: [start: number, end: number]): number[] {
	const starts: number[] = [];
	for (let year = Math.ceil(start); year <= end; year += 1) starts.push(year);
	return starts;
}
