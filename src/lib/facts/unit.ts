/** What is counted one by one. */
export const counted = [
	'photos',
	'labels',
	'keys',
	'classes',
	'categories',
	'raters',
	'people',
	'networks',
	'crops',
	'cards',
	'models',
	'results',
	'claims'
] as const;

/** Differences, and what is measured from the middle: these alone may be below nothing. */
export const signed = ['percent-points', 'z', 'slope'] as const;

/** What a number counts. Percent runs from 0 to 100; a difference of percents is in percent-points. */
export const units = [
	'percent',
	'percent-points',
	...counted,
	'minutes',
	'months',
	'years',
	'million-parameters',
	'million-photos',
	'billion-photos',
	'billion-pairs',
	'gflops',
	'pixels',
	'date',
	'year',
	'text',
	/** How many times as many. */
	'times',
	/** The N of "one in N". */
	'one-in',
	/** Standard normal deviates: how many standard errors a difference is. */
	'z',
	/** Points of one score for one point of another. */
	'slope'
] as const;

export type Unit = (typeof units)[number];
