import { facts, inventedFacts } from '../fixture';
import { timelineFacts } from './facts';
import type { TimelineScene } from './scene';

/** The real facts, as a page gets them. For tests only. */
export const data = timelineFacts(facts);

const hidden = { exam: 'hidden-test', source: 'contest-pages' };
const winner = { ...hidden, role: 'winner' };
const runnerUp = { ...hidden, role: 'runner-up' };
const entry = { ...hidden, role: 'entry' };
const bought = { extra_kind: 'private', extra_data: 'photos of a firm' };

/** Invented results: of five contests, of networks alone and together, and of the exam after the contest. */
export const invented = timelineFacts(
	inventedFacts(
		{
			sources: ['one', 'two', 'three', 'four'].map((id) => ({ id })),
			results: [
				{ id: 'ilsvrc2010-nec-uiuc', date: '2010-09-03', top5_error: '30.000', ...winner },
				{ id: 'second-2010', date: '2010-09-03', top5_error: '34.000', ...runnerUp },
				{ id: 'ilsvrc2011-xrce', date: '2011-10-26', top5_error: '27.500', ...winner },
				{ id: 'second-2011', date: '2011-10-26', top5_error: '32.000', ...runnerUp },
				{ id: 'ilsvrc2012-supervision', date: '2012-10-13', top5_error: '16.500', ...winner },
				{
					id: 'ilsvrc2012-supervision-extra',
					date: '2012-10-13',
					top5_error: '15.250',
					...entry,
					extra_kind: 'public'
				},
				{ id: 'ilsvrc2012-isi', date: '2012-10-13', top5_error: '26.250', ...runnerUp },
				{ id: 'single-2012', date: '2012', top5_error: '18.0' },
				{ id: 'winner-2013', date: '2013-11-14', top5_error: '12.000', ...winner },
				{ id: 'entry-2013', date: '2013-11-14', top5_error: '13.000', ...entry },
				{ id: 'extra-2013', date: '2013-11-14', top5_error: '11.500', ...entry, ...bought },
				{ id: 'committee-2013', date: '2013-11', top5_error: '14.0', networks: 'ensemble' },
				{ id: 'sent-in', date: '2015-02', top5_error: '5.000', ...hidden },
				{ id: 'single-2015', date: '2015-12', top5_error: '4.50' },
				{ id: 'ilsvrc2017-wmw-senet', date: '2017-07-17', top5_error: '2.500', ...winner },
				{ id: 'second-2017', date: '2017-07-17', top5_error: '2.750', ...runnerUp },

				{ id: 'first', date: '2017-03', top1_accuracy: '78.0' },
				{ id: 'senet154-single', date: '2017-09-05', top1_accuracy: '80.0', source: 'one' },
				{ id: 'leap', date: '2019-05', top1_accuracy: '85.0', ...bought, source: 'two' },
				{ id: 'step-back', date: '2020-01', top1_accuracy: '84.0', extra_kind: 'public' },
				{ id: 'twin', date: '2021-06-08', top1_accuracy: '87.0', ...bought },
				{ id: 'better-twin', date: '2021-06-08', top1_accuracy: '88.0', ...bought },
				{ id: 'plain', date: '2021-11-11', top1_accuracy: '83.0' },
				{
					id: 'tuned',
					date: '2022-05-04',
					top1_accuracy: '90.50',
					...bought,
					protocol: 'One crop',
					source: 'three'
				},
				{
					id: 'frozen',
					date: '2022-05-04',
					top1_accuracy: '91.5',
					...bought,
					training: 'frozen'
				},
				{
					id: 'zero-shot',
					date: '2022-05-04',
					top1_accuracy: '86.0',
					...bought,
					training: 'zero-shot'
				},
				{
					id: 'off-the-axis',
					date: '2022-05-04',
					top1_accuracy: '70.0',
					...bought,
					training: 'zero-shot'
				},
				{ id: 'hearsay', date: '2022-12-30', top1_accuracy: '83.5', evidence: 'secondary' },
				{ id: 'last', date: '2023-02-13', top1_accuracy: '90.8', ...bought, source: 'four' },
				{ id: 'claim', date: '2023-11-07', top1_accuracy: '92.0', role: 'claimed' },
				{ id: 'later-claim', date: '2024', top1_accuracy: '93.5', role: 'claimed' },
				{ id: 'too-late', date: '2023-10', top1_accuracy: '91.0', ...bought }
			]
		},
		['gap2012', 'fall2010To2011', 'timesFewerErrors']
	)
);

/** A scene from what differs: the contest alone, all winners, nothing else. */
export function contestScene(
	contest: Partial<TimelineScene['contest']> = {},
	scale: TimelineScene['scale'] = 'linear'
): TimelineScene {
	return {
		contest: {
			until: 2017,
			runnersUp: false,
			extraData: false,
			single: false,
			bracket: null,
			guide: null,
			named: [],
			...contest
		},
		after: null,
		scale
	};
}

type After = NonNullable<TimelineScene['after']>;

/** A scene with both panels, from what differs in the second. */
export function bothScene(
	after: Partial<After> = {},
	contest: Partial<TimelineScene['contest']> = {}
): TimelineScene {
	return {
		...contestScene({ named: ['ilsvrc2010-nec-uiuc', 'ilsvrc2017-wmw-senet'], ...contest }),
		after: {
			about: 'results',
			until: '2023-12-31',
			extraData: true,
			training: ['fine-tuned'],
			claimed: false,
			named: [],
			...after
		}
	};
}

/** One scene of each sort that the story uses. */
export const scenes: Record<string, TimelineScene> = {
	first: contestScene({ until: 2010, guide: 'one-in-four' }),
	pace: contestScene({ until: 2011, bracket: 'pace', guide: 'pace' }),
	crowded: contestScene({ until: 2011, runnersUp: true }),
	gap: contestScene({ until: 2012, bracket: 'gap-2012' }),
	extra: contestScene({
		until: 2012,
		extraData: true,
		runnersUp: true,
		named: ['ilsvrc2012-supervision', 'ilsvrc2012-supervision-extra', 'ilsvrc2012-isi']
	}),
	fall: contestScene({ runnersUp: true }),
	everything: contestScene({ runnersUp: true, extraData: true, single: true }),
	single: contestScene({
		single: true,
		named: ['resnet152-single', 'ilsvrc2015-resnet', 'alexnet-single', 'ilsvrc2012-supervision']
	}),
	log: contestScene({ runnersUp: true, extraData: true }, 'log'),
	another: bothScene({ until: '2017-12-31', named: ['senet154-single'] }),
	climb: bothScene({ until: '2021-12-31' }),
	coca: bothScene({
		until: '2022-12-31',
		training: ['fine-tuned', 'frozen', 'zero-shot'],
		named: ['coca-ft', 'coca-zs', 'coca-frozen', 'align-zs', 'clip-zs']
	}),
	claims: bothScene({ claimed: true, named: ['lion-basic-l', 'omnivec', 'omnivec2'] }),
	plain: bothScene({ extraData: false }),
	bothLog: { ...bothScene({ claimed: true }), scale: 'log' },
	besideAfter: bothScene({}, { named: [] })
};
