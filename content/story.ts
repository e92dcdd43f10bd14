import type { Score } from '../src/lib/story/score';
import type { DrawScene } from '../src/lib/figures/draw/scene';
import type { TimelineScene } from '../src/lib/figures/timeline/scene';

/*
 * The score: sections, their steps, and the scene that each step shows, in reading order and once
 * for all languages. The words are in <language>/sections/<slug>.svx, one <Step> for each step here.
 *
 * A scene is complete. What several scenes share is spread from a constant below, so that a line says
 * what is different; nothing is taken over from the step before.
 */

/** The contest from 2010 to 2017, winners only. */
const contest: TimelineScene['contest'] = {
	until: 2017,
	runnersUp: false,
	extraData: false,
	between: false,
	single: false,
	people: [],
	bracket: null,
	guide: null,
	named: []
};

/** The contest, when it stands beside the other exam: its first and its last winner are named. */
const aside: TimelineScene['contest'] = {
	...contest,
	named: ['ilsvrc2010-nec-uiuc', 'ilsvrc2017-wmw-senet']
};

/** The exam after the contest: all results, with the line of the record. */
const after: NonNullable<TimelineScene['after']> = {
	from: '2017-01-01',
	until: '2023-12-31',
	extraData: true,
	training: ['fine-tuned', 'frozen', 'zero-shot'],
	show: 'all',
	claimed: false,
	record: true,
	named: [],
	domain: [0, 25]
};

/** The last points of it, near enough to tell the leaders apart. */
const finish: NonNullable<TimelineScene['after']> = {
	...after,
	from: '2021-01-01',
	training: ['fine-tuned'],
	show: 'named',
	record: false,
	domain: [8, 12]
};

const podium = [
	'coca-ft',
	'model-soups-basic-l',
	'model-soups-vit-g',
	'davit-giant',
	'convnextv2-h'
];

/** The reader draws what came after AlexNet. */
const fromAlexNet: Pick<DrawScene, 'known' | 'runnersUp'> = { known: 2012, runnersUp: [] };

export const story: Score = [
	{
		slug: 'opening',
		summary: 'loud',
		steps: [
			{
				id: 'loud',
				figure: 'field',
				scene: { show: 'mistakes', of: 'ilsvrc2010-nec-uiuc', guesses: 'five', grid: 'wide' }
			},
			{
				id: 'loud-2012',
				figure: 'field',
				scene: { show: 'mistakes', of: 'ilsvrc2012-supervision', guesses: 'five', grid: 'wide' }
			},
			{
				id: 'loud-2014',
				figure: 'field',
				scene: { show: 'mistakes', of: 'ilsvrc2014-googlenet', guesses: 'five', grid: 'wide' }
			},
			{
				id: 'loud-2017',
				figure: 'field',
				scene: { show: 'mistakes', of: 'ilsvrc2017-wmw-senet', guesses: 'five', grid: 'wide' }
			},
			{
				id: 'headline',
				figure: 'field',
				scene: { show: 'mistakes', of: 'ilsvrc2017-wmw-senet', guesses: 'five', grid: 'wide' }
			}
		]
	},
	{
		slug: 'one-photo',
		summary: 'exam',
		steps: [
			{ id: 'desk', figure: 'field', scene: { show: 'photos', group: null } },
			{ id: 'key', figure: 'field', scene: { show: 'photos', group: null } },
			{
				id: 'exam',
				figure: 'field',
				scene: { show: 'photos', group: 'derived.dogPhotos' }
			},
			{
				id: 'twins',
				figure: 'field',
				scene: { show: 'keys', parts: [{ count: 'any-audit-multi-label', as: 'several' }] }
			},
			{ id: 'asked', figure: 'field', scene: { show: 'photos', group: null } }
		]
	},
	{
		slug: 'five-guesses',
		summary: 'rescued',
		steps: [
			{ id: 'rule', figure: 'field', scene: { show: 'photos', group: null } },
			{
				id: 'first-guess',
				figure: 'field',
				scene: { show: 'mistakes', of: 'alexnet-single', guesses: 'one' }
			},
			{
				id: 'rescued',
				figure: 'field',
				scene: { show: 'mistakes', of: 'alexnet-single', guesses: 'both' }
			},
			{
				id: 'two-headlines',
				figure: 'field',
				scene: { show: 'mistakes', of: 'alexnet-single', guesses: 'five' }
			},
			{
				id: 'square',
				figure: 'field',
				scene: { show: 'mistakes', of: 'eva02-l', guesses: 'both' }
			}
		]
	},
	{
		slug: 'one-in-four',
		summary: 'crowded',
		steps: [
			{
				id: 'contest-2010',
				figure: 'timeline',
				scene: {
					contest: { ...contest, until: 2010, guide: 'one-in-four' },
					after: null,
					scale: 'linear'
				}
			},
			{
				id: 'by-hand',
				figure: 'timeline',
				scene: {
					contest: { ...contest, until: 2010, guide: 'one-in-four' },
					after: null,
					scale: 'linear'
				}
			},
			{
				id: 'contest-2011',
				figure: 'timeline',
				scene: {
					contest: { ...contest, until: 2011, bracket: 'pace', guide: 'pace' },
					after: null,
					scale: 'linear'
				}
			},
			{
				id: 'crowded',
				figure: 'timeline',
				scene: {
					contest: {
						...contest,
						until: 2011,
						runnersUp: true,
						guide: 'one-in-four',
						named: ['ilsvrc2010-nec-uiuc', 'ilsvrc2010-xrce', 'ilsvrc2011-xrce', 'ilsvrc2011-uva']
					},
					after: null,
					scale: 'linear'
				}
			}
		]
	},
	{
		slug: 'the-break',
		summary: 'gap',
		steps: [
			{
				id: 'supervision',
				figure: 'timeline',
				scene: { contest: { ...contest, until: 2012, guide: 'pace' }, after: null, scale: 'linear' }
			},
			{
				id: 'gap',
				figure: 'timeline',
				scene: {
					contest: {
						...contest,
						until: 2012,
						runnersUp: true,
						bracket: 'gap-2012',
						named: [
							'ilsvrc2010-nec-uiuc',
							'ilsvrc2011-xrce',
							'ilsvrc2012-supervision',
							'ilsvrc2012-isi'
						]
					},
					after: null,
					scale: 'linear'
				}
			},
			{
				id: 'not-like-for-like',
				figure: 'timeline',
				scene: {
					contest: {
						...contest,
						until: 2012,
						runnersUp: true,
						extraData: true,
						bracket: 'gap-2012',
						named: [
							'ilsvrc2010-nec-uiuc',
							'ilsvrc2011-xrce',
							'ilsvrc2012-supervision',
							'ilsvrc2012-supervision-extra',
							'ilsvrc2012-isi'
						]
					},
					after: null,
					scale: 'linear'
				}
			}
		]
	},
	{
		slug: 'the-fall',
		summary: 'bottom',
		steps: [
			{ id: 'your-guess', figure: 'draw', scene: { ...fromAlexNet, reveal: null } },
			{
				id: 'deeper',
				figure: 'draw',
				scene: { ...fromAlexNet, reveal: 2014, runnersUp: ['ilsvrc2014-vgg'] }
			},
			{ id: 'bottom', figure: 'draw', scene: { ...fromAlexNet, reveal: 2017 } },
			{
				id: 'twelve-times',
				figure: 'field',
				scene: { show: 'mistakes', of: 'ilsvrc2017-wmw-senet', guesses: 'five' }
			},
			{
				id: 'committees',
				figure: 'timeline',
				scene: {
					contest: {
						...contest,
						single: true,
						named: [
							'resnet152-single',
							'ilsvrc2015-resnet',
							'ilsvrc2010-nec-uiuc',
							'ilsvrc2012-supervision',
							'ilsvrc2017-wmw-senet'
						]
					},
					after: null,
					scale: 'linear'
				}
			},
			{
				id: 'passed',
				figure: 'timeline',
				scene: { contest, after: null, scale: 'linear' }
			}
		]
	},
	{
		slug: 'the-human-line',
		summary: 'band',
		steps: [
			{
				id: 'dashed-line',
				figure: 'timeline',
				scene: {
					contest: { ...contest, people: ['person-a1'] },
					after: null,
					scale: 'linear'
				}
			},
			{
				id: 'one-man',
				figure: 'timeline',
				scene: {
					contest: { ...contest, people: ['person-a1'] },
					after: null,
					scale: 'linear'
				}
			},
			{
				id: 'band',
				figure: 'timeline',
				scene: {
					contest: { ...contest, people: ['person-a1'] },
					after: null,
					scale: 'linear'
				}
			},
			{
				id: 'second-person',
				figure: 'timeline',
				scene: {
					contest: { ...contest, people: ['person-a1', 'person-a2'] },
					after: null,
					scale: 'linear'
				}
			},
			{
				id: 'prelu',
				figure: 'timeline',
				scene: {
					contest: {
						...contest,
						until: 2015,
						between: true,
						people: ['person-a1'],
						named: ['ilsvrc2014-googlenet', 'prelu-net', 'ilsvrc2015-resnet']
					},
					after: null,
					scale: 'linear'
				}
			},
			{
				id: 'two-heads',
				figure: 'timeline',
				scene: {
					contest: {
						...contest,
						people: ['person-a1', 'pair-a1-a2'],
						named: ['ilsvrc2017-wmw-senet', 'ilsvrc2014-googlenet', 'ilsvrc2010-nec-uiuc']
					},
					after: null,
					scale: 'linear'
				}
			},
			{
				id: 'fairer-exam',
				figure: 'timeline',
				scene: {
					contest: { ...contest, people: ['person-a1', 'person-a2'] },
					after: null,
					scale: 'linear'
				}
			},
			{
				id: 'longer-sentence',
				figure: 'timeline',
				scene: {
					contest: { ...contest, people: ['person-a1'] },
					after: null,
					scale: 'linear'
				}
			}
		]
	},
	{
		slug: 'another-exam',
		summary: 'lion',
		steps: [
			{
				id: 'new-number',
				figure: 'timeline',
				scene: {
					contest: aside,
					after: { ...after, until: '2017-12-31', named: ['senet154-single'] },
					scale: 'linear'
				}
			},
			{
				id: 'climb',
				figure: 'timeline',
				scene: {
					contest: aside,
					after: {
						...after,
						until: '2021-12-31',
						training: ['fine-tuned'],
						named: [
							'senet154-single',
							'resnext101-32x48d-wsl',
							'noisystudent-l2',
							'mpl-l2',
							'coatnet-7'
						]
					},
					scale: 'linear'
				}
			},
			{
				id: 'coca',
				figure: 'timeline',
				scene: {
					contest: aside,
					after: {
						...after,
						until: '2022-12-31',
						named: ['senet154-single', 'coca-ft', 'coca-frozen', 'coca-zs']
					},
					scale: 'linear'
				}
			},
			{
				id: 'lion',
				figure: 'timeline',
				scene: {
					contest: aside,
					after: {
						...after,
						claimed: true,
						training: ['fine-tuned'],
						named: ['senet154-single', 'coca-ft', 'lion-basic-l', 'omnivec', 'omnivec2']
					},
					scale: 'linear'
				}
			},
			{
				id: 'public-key',
				figure: 'timeline',
				scene: {
					contest: aside,
					after: { ...after, training: ['fine-tuned'], named: ['senet154-single', 'lion-basic-l'] },
					scale: 'linear'
				}
			}
		]
	},
	{
		slug: 'bigger',
		summary: 'private-photos',
		steps: [
			{
				id: 'weights',
				figure: 'timeline',
				scene: {
					contest: aside,
					after: {
						...after,
						until: '2022-12-31',
						training: ['fine-tuned'],
						named: ['senet154-single', 'coca-ft']
					},
					scale: 'linear'
				}
			},
			{
				id: 'private-photos',
				figure: 'timeline',
				scene: {
					contest: aside,
					after: {
						...after,
						training: ['fine-tuned'],
						named: ['resnext101-32x48d-wsl', 'vit-h14', 'coca-ft']
					},
					scale: 'linear'
				}
			},
			{
				id: 'alone',
				figure: 'timeline',
				scene: {
					contest: aside,
					after: {
						...after,
						extraData: false,
						training: ['fine-tuned'],
						named: ['senet154-single', 'efficientnet-b7', 'mae-vit-h']
					},
					scale: 'linear'
				}
			},
			{
				id: 'slower',
				figure: 'timeline',
				scene: {
					contest: aside,
					after: {
						...after,
						training: ['fine-tuned'],
						named: ['senet154-single', 'noisystudent-l2', 'coatnet-7', 'lion-basic-l']
					},
					scale: 'linear'
				}
			}
		]
	},
	{
		slug: 'photo-finish',
		summary: 'ten-photos',
		steps: [
			{
				id: 'ranking',
				figure: 'timeline',
				scene: { contest: aside, after: { ...finish, named: podium }, scale: 'linear' }
			},
			{
				id: 'left-out',
				figure: 'timeline',
				scene: {
					contest: aside,
					after: {
						...finish,
						show: 'all',
						named: [
							'lion-basic-l',
							'coatnet-7',
							'vit-g14',
							'coca-ft',
							'model-soups-basic-l',
							'davit-giant',
							'model-soups-vit-g'
						]
					},
					scale: 'linear'
				}
			},
			{
				id: 'ten-photos',
				figure: 'field',
				scene: {
					show: 'mistakes',
					of: 'coca-ft',
					guesses: 'one',
					beside: 'model-soups-basic-l'
				}
			},
			{
				id: 'luck',
				figure: 'field',
				scene: {
					show: 'mistakes',
					of: 'coca-ft',
					guesses: 'one',
					beside: 'model-soups-basic-l'
				}
			},
			{
				id: 'rounding',
				figure: 'field',
				scene: {
					show: 'mistakes',
					of: 'coca-ft',
					guesses: 'one',
					beside: 'model-soups-basic-l'
				}
			},
			{
				id: 'same-photos',
				figure: 'field',
				scene: {
					show: 'mistakes',
					of: 'coca-ft',
					guesses: 'one',
					beside: 'model-soups-basic-l'
				}
			}
		]
	},
	{
		slug: 'the-answer-key',
		summary: 'quarrel',
		steps: [
			{
				id: 'second-look',
				figure: 'field',
				scene: {
					show: 'keys',
					parts: [
						{ count: 'real-replaced', as: 'overruled' },
						{ count: 'real-no-label', as: 'no-label' }
					]
				}
			},
			{
				id: 'key-sits',
				figure: 'field',
				scene: { show: 'keys', parts: [{ count: 'real-replaced', as: 'overruled' }] }
			},
			{
				id: 'reviewers',
				figure: 'field',
				scene: { show: 'keys', parts: [{ count: 'northcutt-overruled', as: 'overruled' }] }
			},
			{
				id: 'quarrel',
				figure: 'field',
				scene: {
					show: 'keys',
					parts: [
						{ count: 'two-audits-reject', as: 'rejected-twice' },
						{ count: 'any-audit-rejects', as: 'rejected', includesEarlier: true }
					]
				}
			},
			{ id: 'sum', figure: 'field', scene: { show: 'pigeonhole' } }
		]
	},
	{
		slug: 'saturation',
		summary: 'ceiling',
		steps: [
			{
				id: 'ceiling',
				figure: 'field',
				scene: { show: 'keys', parts: [{ count: 'northcutt-overruled', as: 'overruled' }] }
			},
			{
				id: 'exchange',
				figure: 'field',
				scene: {
					show: 'keys',
					parts: [
						{ count: 'real-replaced', as: 'overruled' },
						{ count: 'real-no-label', as: 'no-label' }
					]
				}
			},
			{
				id: 'not-mistakes',
				figure: 'field',
				scene: { show: 'mistakes', of: 'coca-ft', guesses: 'one' }
			},
			{
				id: 'ruler',
				figure: 'field',
				scene: { show: 'mistakes', of: 'coca-ft', guesses: 'one' }
			}
		]
	},
	{
		slug: 'new-photos',
		summary: 'order-stays',
		steps: [
			{
				id: 'same-recipe',
				figure: 'timeline',
				scene: {
					contest: aside,
					after: {
						...after,
						until: '2019-12-31',
						training: ['fine-tuned'],
						named: ['senet154-single', 'noisystudent-l2']
					},
					scale: 'linear'
				}
			},
			{
				id: 'people-hold',
				figure: 'timeline',
				scene: {
					contest: aside,
					after: {
						...after,
						until: '2020-12-31',
						training: ['fine-tuned'],
						named: ['senet154-single', 'noisystudent-l2']
					},
					scale: 'linear'
				}
			},
			{
				id: 'order-stays',
				figure: 'timeline',
				scene: {
					contest: aside,
					after: { ...after, training: ['fine-tuned'], named: ['senet154-single', 'eva02-l'] },
					scale: 'linear'
				}
			},
			{
				id: 'unseen',
				figure: 'timeline',
				scene: {
					contest: aside,
					after: { ...after, named: ['senet154-single', 'mae-vit-h', 'coca-zs'] },
					scale: 'linear'
				}
			}
		]
	},
	{
		slug: 'under-three-percent',
		summary: 'sentence',
		steps: [
			{
				id: 'sentence',
				figure: 'timeline',
				scene: {
					contest: {
						...contest,
						until: 2016,
						named: ['ilsvrc2010-nec-uiuc', 'ilsvrc2012-supervision', 'ilsvrc2016-trimps']
					},
					after: null,
					scale: 'linear'
				}
			},
			{
				id: 'tally',
				figure: 'timeline',
				scene: { contest, after: null, scale: 'linear' }
			},
			{
				id: 'plain-errors',
				figure: 'timeline',
				scene: { contest, after: null, scale: 'linear' }
			},
			{
				id: 'above-ninety-nine',
				figure: 'field',
				scene: { show: 'mistakes', of: 'eva02-l', guesses: 'five' }
			}
		]
	},
	{
		slug: 'what-the-number-says',
		summary: 'twice',
		steps: [
			{
				id: 'three-questions',
				figure: 'field',
				scene: { show: 'mistakes', of: 'coca-ft', guesses: 'one' }
			},
			{
				id: 'twice',
				figure: 'field',
				scene: { show: 'both', of: 'coca-ft', guesses: 'one', keys: 'any-audit-rejects' }
			},
			{
				id: 'question-starts',
				figure: 'field',
				scene: { show: 'both', of: 'coca-ft', guesses: 'one', keys: 'any-audit-rejects' }
			}
		]
	}
];
