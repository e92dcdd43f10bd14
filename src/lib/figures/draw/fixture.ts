import { inventedFacts } from '../fixture';
import { drawFacts } from './facts';
import type { DrawScene, Guess, Year } from './scene';

const contest = { exam: 'hidden-test', networks: 'ensemble', source: 'contest-pages' };
const winner = { ...contest, role: 'winner' };
const runnerUp = { ...contest, role: 'runner-up' };

/** Invented contests. The last winner was read in a paper; the last rows are none of a contest's first two. */
export const invented = drawFacts(
	inventedFacts(
		{
			results: [
				{ id: 'winner-2010', date: '2010-09-03', top5_error: '30.000', ...winner },
				{ id: 'winner-2011', date: '2011-10-26', top5_error: '27.500', ...winner },
				{ id: 'winner-2012', date: '2012-10-13', top5_error: '16.500', ...winner },
				{ id: 'second-2012', date: '2012-10-13', top5_error: '26.000', ...runnerUp },
				{ id: 'winner-2013', date: '2013-11-14', top5_error: '12.000', ...winner },
				{ id: 'second-2014', date: '2014-09-01', top5_error: '7.750', ...runnerUp },
				{ id: 'winner-2014', date: '2014-08-18', top5_error: '6.754', ...winner },
				{ id: 'winner-2015', date: '2015-12-10', top5_error: '3.500', ...winner },
				{ id: 'winner-2016', date: '2016-09-16', top5_error: '3.000', ...winner },
				{
					id: 'winner-2017',
					date: '2017-07-17',
					top5_error: '2.5',
					...winner,
					source: 'invented',
					extra_kind: 'public',
					extra_data: 'holiday photos'
				},
				{ id: 'entry-2013', date: '2013-11-14', top5_error: '13.000', ...contest, role: 'entry' },
				{ id: 'no-error', date: '2016-09-16', top1_accuracy: '80.0', ...runnerUp },
				{ id: 'public-exam', date: '2014', top5_error: '9.0', role: 'winner' }
			]
		},
		[]
	)
);

/** A scene that uncovers the winners up to a year, or none. */
export const sceneOf = (reveal: Year | null, runnersUp: string[] = []): DrawScene => ({
	known: 2012,
	reveal,
	runnersUp
});

/** The line of the invented winners, moved by so many points. */
export const realLine = (by = 0): Guess => ({
	2013: 12 + by,
	2014: 6.754 + by,
	2015: 3.5 + by,
	2016: 3 + by,
	2017: 2.5 + by
});
