/** A stopwatch: what it had measured when it was last started, and when that was, in milliseconds. */
export interface Stopwatch {
	before: number;
	/** Null while it stands. */
	since: number | null;
}

export const stopped: Stopwatch = { before: 0, since: null };

/** What it measures, in milliseconds. */
export const elapsed = ({ before, since }: Stopwatch, now: number) =>
	before + (since === null ? 0 : Math.max(0, now - since));

export const started = (watch: Stopwatch, now: number): Stopwatch =>
	watch.since === null ? { ...watch, since: now } : watch;

export const paused = (watch: Stopwatch, now: number): Stopwatch => ({
	before: elapsed(watch, now),
	since: null
});

const two = (value: number) => String(value).padStart(2, '0');

/** A length of time as a stopwatch shows it: `7:05`, `1:07:05`. */
export function printElapsed(milliseconds: number): string {
	const seconds = Math.floor(milliseconds / 1000);
	const minutes = Math.floor(seconds / 60);
	const hours = Math.floor(minutes / 60);
	return hours > 0
		? `${hours}:${two(minutes % 60)}:${two(seconds % 60)}`
		: `${minutes}:${two(seconds % 60)}`;
}
