const steps: Record<string, (at: number, end: number) => number> = {
	ArrowRight: (at, end) => Math.min(at + 1, end),
	ArrowDown: (at, end) => Math.min(at + 1, end),
	ArrowLeft: (at) => Math.max(at - 1, 0),
	ArrowUp: (at) => Math.max(at - 1, 0),
	Home: () => 0,
	End: (_, end) => end
};

/**
 * Where a key leads in a row of things that share one tab stop, from the one at `at` to at most the
 * one at `end`; undefined for a key that does not move in it.
 */
export const nextBy = (key: string, at: number, end: number): number | undefined =>
	steps[key]?.(at, end);
