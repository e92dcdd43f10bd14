import type { LessonPlan } from '../src/lib/surfaces/teach/types';

/*
 * The lesson of /teach: how long what takes and which slides it shows, once for all languages. The words
 * are in <language>/teaching/teach.svx, a <Part> for each id here.
 */
export const lesson: LessonPlan = {
	goals: ['scores', 'photos', 'intervals', 'human', 'saturation'],
	plans: [
		{
			id: 'long',
			minutes: 50,
			rows: [
				{ id: 'open', from: 0, to: 3, work: 0, steps: ['loud', 'loud-2017'] },
				{
					id: 'rule',
					from: 3,
					to: 9,
					work: 1,
					steps: ['desk', 'key', 'rule', 'rule-five']
				},
				{
					id: 'scores',
					from: 9,
					to: 13,
					work: 1,
					steps: ['first-guess', 'rescued', 'two-headlines']
				},
				{
					id: 'draw',
					from: 13,
					to: 20,
					work: 4,
					steps: ['supervision', 'your-guess', 'bottom']
				},
				{
					id: 'human',
					from: 20,
					to: 28,
					work: 2,
					steps: ['dashed-line', 'one-man', 'band', 'second-person', 'prelu', 'longer-sentence']
				},
				{ id: 'exam', from: 28, to: 31, work: 0, steps: ['new-number', 'coca'] },
				{
					id: 'finish',
					from: 31,
					to: 40,
					work: 3,
					steps: ['ranking', 'ten-photos', 'luck', 'rounding', 'same-photos']
				},
				{
					id: 'key',
					from: 40,
					to: 46,
					work: 1,
					steps: ['second-look', 'key-sits', 'ceiling', 'ruler']
				},
				{ id: 'close', from: 46, to: 50, work: 3, steps: ['three-questions'] }
			]
		},
		{
			id: 'short',
			minutes: 15,
			rows: [
				{ id: 'open', from: 0, to: 2, work: 0, steps: ['loud', 'loud-2017'] },
				{ id: 'rule', from: 2, to: 5, work: 0, steps: ['key', 'rule', 'rule-five'] },
				{ id: 'draw', from: 5, to: 8, work: 1, steps: ['your-guess', 'bottom'] },
				{ id: 'human', from: 8, to: 10, work: 0, steps: ['one-man', 'band'] },
				{ id: 'finish', from: 10, to: 13, work: 1, steps: ['ten-photos', 'luck'] },
				{ id: 'close', from: 13, to: 15, work: 0, steps: ['ruler', 'three-questions'] }
			]
		}
	],
	activities: [
		{ id: 'draw', minutes: 8, group: { from: 1, to: 2 } },
		{ id: 'annotate', minutes: 30, group: { from: 2, to: 2 } },
		{ id: 'finish', minutes: 15, group: { from: 2, to: 3 } }
	],
	questions: [
		{ id: 'keyboard', step: 'key' },
		{ id: 'both-right', step: 'two-headlines' },
		{ id: 'greater-step', step: 'mistakes-left' },
		{ id: 'better-than-people', step: 'fairer-exam' },
		{ id: 'another-sample', step: 'band' },
		{ id: 'public', step: 'public-key' },
		{ id: 'who-won', step: 'rounding' },
		{ id: 'perfect', step: 'ceiling' },
		{ id: 'stop-using', step: 'unseen' }
	],
	misconceptions: [
		{ id: 'five-wrong', step: 'rule-five' },
		{ id: 'an-error-rate', step: 'two-headlines' },
		{ id: 'loud-dots', step: 'loud' },
		{ id: 'single-networks', step: 'committees' },
		{ id: 'error-rose', step: 'new-number' },
		{ id: 'people-make', step: 'one-man' },
		{ id: 'since-2015', step: 'longer-sentence' },
		{ id: 'ahead', step: 'rounding' },
		{ id: 'interval-is-all', step: 'luck' },
		{ id: 'cannot-see', step: 'not-mistakes' },
		{ id: 'one-in-five', step: 'quarrel' },
		{ id: 'solved', step: 'ruler' }
	],
	readings: [
		'karpathy-blog',
		'ilsvrc-paper',
		'alexnet-paper',
		'shankar-paper',
		'recht-paper',
		'real-paper',
		'northcutt-paper',
		'vasudevan-paper',
		'flaws-article'
	],
	choice: ['rule', 'rule-five', 'first-guess', 'rescued', 'two-headlines'],
	example: { photos: 20, disagreements: 6 },
	examples: [
		{ photos: 20, disagreements: 0 },
		{ photos: 20, disagreements: 2 },
		{ photos: 20, disagreements: 6 },
		{ photos: 20, disagreements: 10 },
		{ photos: 100, disagreements: 10 },
		{ photos: 100, disagreements: 30 }
	]
};
