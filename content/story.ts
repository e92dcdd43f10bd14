import type { Score } from '../src/lib/story/score';
import type { LeadsScene, PlacesScene } from '../src/lib/figures/photo-finish/scene';
import type { AnswerKeyScene } from '../src/lib/figures/answer-key/scene';
import type { YearsScene } from '../src/lib/figures/human-line/scene';
import type { NewPhotosScene } from '../src/lib/figures/new-photos/scene';
import type { ScaleScene } from '../src/lib/figures/scale/scene';
import type { DrawScene } from '../src/lib/figures/draw/scene';
import type { DeskScene } from '../src/lib/figures/desk/scene';
import type { TimelineScene } from '../src/lib/figures/timeline/scene';
import type { TwoScoresScene } from '../src/lib/figures/two-scores/scene';

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
	single: false,
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
	about: 'results',
	until: '2023-12-31',
	extraData: true,
	training: ['fine-tuned', 'frozen', 'zero-shot'],
	claimed: false,
	named: []
};

/** The note's table, first to last. */
const podium = [
	'coca-ft',
	'model-soups-basic-l',
	'model-soups-vit-g',
	'davit-giant',
	'convnextv2-h'
];

/** The note's five, each with its count of right answers. */
const ranking: PlacesScene = {
	show: 'places',
	rows: podium,
	note: podium,
	between: false,
	claims: false,
	intervals: false,
	rounding: false,
	domain: [44_300, 45_690]
};

/** The five best of our tables, and an axis near enough to tell them apart. */
const leaders: PlacesScene = {
	...ranking,
	rows: ['lion-basic-l', 'coca-ft', 'model-soups-basic-l', 'model-soups-vit-g', 'coatnet-7'],
	domain: [45_220, 45_780]
};

/** Leads on the same photos, over the note's second and third and over one that it left out. */
const leads: LeadsScene = {
	show: 'leads',
	rows: ['coca-ft', 'model-soups-basic-l', 'model-soups-vit-g', 'coatnet-7'],
	note: podium,
	domain: [-160, 280],
	disagreement: 3
};

/** A perfect reader who refuses the keys that reviewers found plainly wrong. */
const plainlyWrong: Extract<AnswerKeyScene, { show: 'ceiling' }> = {
	show: 'ceiling',
	by: 'northcutt',
	refuse: ['northcutt-other-label', 'northcutt-neither'],
	scores: ['lion-basic-l', 'coca-ft'],
	gap: false
};

/** The first annotator's result as a band over the years of the contest. */
const humanYears: YearsScene = {
	show: 'years',
	human: 'person-a1',
	beside: [],
	band: true,
	passed: false,
	between: false,
	near: false
};

/** The two scores of every measured model, with one named at each end. */
const cloud: TwoScoresScene = {
	view: 'all',
	scale: 'linear',
	layers: [],
	published: 'named',
	named: ['alexnet-single', 'eva02-l'],
	unprinted: []
};

/** The end of it where the leaders are; those that print no top-5 error stand at their top-1 error. */
const ahead: TwoScoresScene = {
	...cloud,
	view: 'leaders',
	named: [],
	unprinted: ['coca-ft', 'model-soups-basic-l', 'model-soups-vit-g', 'davit-giant']
};

/** Every score by the size of its network. */
const sizes: ScaleScene = {
	across: 'weights',
	rise: 'points',
	until: 2025,
	privatePhotos: true,
	publicPhotos: true,
	about: 'size',
	floor: 56,
	named: []
};

/** The best of each year. */
const pace: ScaleScene = {
	...sizes,
	across: 'years',
	about: 'pace',
	named: ['alexnet-seven', 'lion-basic-l']
};

/** The reader draws what came after AlexNet. */
const fromAlexNet: Pick<DrawScene, 'known' | 'runnersUp'> = { known: 2012, runnersUp: [] };

/** The desk with its key; the reader has not answered yet. */
const deskKey: Extract<DeskScene, { show: 'key' }> = {
	show: 'key',
	key: 'mouse',
	answer: null,
	also: []
};

/** The same with other names that fit: where the reader meets the key, and once more at the end. */
const deskNames: DeskScene = {
	...deskKey,
	also: ['desktop-computer', 'screen', 'monitor', 'computer-keyboard', 'space-bar', 'desk']
};

/** Old photos and new ones, people and machines. */
const fresh: NewPhotosScene = {
	show: 'models',
	set: 'sketch',
	people: true,
	machines: true,
	named: ['resnet50.tv_in1k']
};

export const story: Score = [
	{
		slug: 'opening',
		summary: 'loud',
		number: { of: 'derived.projectedErrors2010' },
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
		summary: 'other-names',
		number: { of: 'categories' },
		steps: [
			{ id: 'desk', figure: 'desk', scene: { show: 'photo', answer: null } },
			{ id: 'key', figure: 'desk', scene: deskKey },
			{
				id: 'other-names',
				figure: 'desk',
				scene: deskNames
			},
			{
				id: 'exam',
				figure: 'field',
				scene: { show: 'photos', group: 'derived.dogPhotos' }
			},
			{ id: 'twins', figure: 'desk', scene: { show: 'twins' } },
			{ id: 'asked', figure: 'desk', scene: { show: 'question', about: 'mouse' } }
		]
	},
	{
		slug: 'five-guesses',
		summary: 'rule-five',
		number: { of: 'derived.alexnetRescuedShare', digits: 0 },
		steps: [
			{ id: 'rule', figure: 'desk', scene: { show: 'guesses', key: 'mouse', allowed: 1 } },
			{ id: 'rule-five', figure: 'desk', scene: { show: 'guesses', key: 'mouse', allowed: 5 } },
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
				id: 'forgiven',
				figure: 'two-scores',
				scene: { ...cloud, layers: ['even'] }
			},
			{
				id: 'square',
				figure: 'two-scores',
				scene: { ...cloud, scale: 'log', layers: ['trend'] }
			}
		]
	},
	{
		slug: 'one-in-four',
		summary: 'crowded',
		number: { of: 'ilsvrc2010-nec-uiuc.top5Error', digits: 1 },
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
		number: { of: 'derived.gap2012' },
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
		number: { of: 'derived.timesFewerErrors' },
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
		number: { of: 'person-a1.error' },
		steps: [
			{
				id: 'dashed-line',
				figure: 'human-line',
				scene: { ...humanYears, band: false }
			},
			{
				id: 'one-man',
				figure: 'human-line',
				scene: { show: 'photos', human: 'person-a1' }
			},
			{
				id: 'band',
				figure: 'human-line',
				scene: humanYears
			},
			{
				id: 'second-person',
				figure: 'human-line',
				scene: { ...humanYears, human: 'person-a2', beside: ['person-a1'], passed: true }
			},
			{
				id: 'side-by-side',
				figure: 'human-line',
				scene: { show: 'same', humans: ['person-a1', 'person-a2', 'pair-a1-a2'] }
			},
			{
				id: 'prelu',
				figure: 'human-line',
				scene: { ...humanYears, passed: true, between: true, near: true }
			},
			{
				id: 'two-heads',
				figure: 'human-line',
				scene: { ...humanYears, human: 'pair-a1-a2', passed: true }
			},
			{
				id: 'fairer-exam',
				figure: 'human-line',
				scene: { show: 'study', subset: 'all' }
			},
			{
				id: 'objects-lead',
				figure: 'human-line',
				scene: { show: 'study', subset: 'objects' }
			},
			{
				id: 'dogs-lead',
				figure: 'human-line',
				scene: { show: 'study', subset: 'dogs' }
			},
			{
				id: 'longer-sentence',
				figure: 'human-line',
				scene: { ...humanYears, passed: true }
			}
		]
	},
	{
		slug: 'another-exam',
		summary: 'lion',
		number: { of: 'coca-ft.top1Accuracy' },
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
							'coatnet-7',
							'resnext101-32x48d-wsl',
							'noisystudent-l2',
							'mpl-l2',
							'senet154-single'
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
						named: ['coca-ft', 'coca-zs', 'coca-frozen', 'align-zs', 'clip-zs']
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
						named: ['lion-basic-l', 'omnivec', 'omnivec2']
					},
					scale: 'linear'
				}
			},
			{
				id: 'public-key',
				figure: 'timeline',
				scene: {
					contest: aside,
					after: {
						...after,
						about: 'key',
						training: ['fine-tuned'],
						named: ['lion-basic-l', 'senet154-single']
					},
					scale: 'linear'
				}
			}
		]
	},
	{
		slug: 'bigger',
		summary: 'private-photos',
		number: { of: 'instagram-photos' },
		steps: [
			{
				id: 'weights',
				figure: 'scale',
				scene: {
					...sizes,
					until: 2022,
					named: [
						'coca-ft',
						'alexnet-single',
						'efficientnet-b8-advprop',
						'v-moe',
						'resnet152-single'
					]
				}
			},
			{
				id: 'private-photos',
				figure: 'scale',
				scene: {
					...sizes,
					about: 'photos',
					floor: 79,
					named: ['lion-basic-l', 'resnext101-32x48d-wsl', 'eva02-l', 'vit-22b-lp']
				}
			},
			{
				id: 'alone',
				figure: 'scale',
				scene: {
					...sizes,
					privatePhotos: false,
					publicPhotos: false,
					about: 'photos',
					floor: 79,
					named: ['peco-vit-h', 'resnet152-single']
				}
			},
			{ id: 'slower', figure: 'scale', scene: pace },
			{ id: 'mistakes-left', figure: 'scale', scene: { ...pace, rise: 'share' } }
		]
	},
	{
		slug: 'photo-finish',
		summary: 'ten-photos',
		number: { of: 'derived.gapCocaSoupBasic' },
		steps: [
			{
				id: 'ranking',
				figure: 'photo-finish',
				scene: ranking
			},
			{
				id: 'left-out',
				figure: 'photo-finish',
				scene: {
					...ranking,
					rows: [...podium, 'lion-basic-l', 'coatnet-7', 'coca-frozen', 'vit-g14'],
					between: true,
					claims: true
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
				figure: 'photo-finish',
				scene: { ...leaders, intervals: true }
			},
			{
				id: 'rounding',
				figure: 'photo-finish',
				scene: { ...leaders, rounding: true, domain: [45_425, 45_585] }
			},
			{
				id: 'same-photos',
				figure: 'photo-finish',
				scene: leads
			},
			{
				id: 'added',
				figure: 'two-scores',
				scene: {
					...ahead,
					layers: ['ratio', 'estimates'],
					named: ['convnextv2-h-timm']
				}
			}
		]
	},
	{
		slug: 'the-answer-key',
		summary: 'quarrel',
		number: { of: 'any-audit-rejects' },
		steps: [
			{ id: 'second-look', figure: 'answer-key', scene: { show: 'audits', follow: 'real' } },
			{
				id: 'key-sits',
				figure: 'answer-key',
				scene: {
					show: 'models',
					near: true,
					lines: false,
					named: ['best', 'no-extra-data', 'convnext']
				}
			},
			{ id: 'reviewers', figure: 'answer-key', scene: { show: 'audits', follow: 'northcutt' } },
			{ id: 'quarrel', figure: 'answer-key', scene: { show: 'audits', follow: null } },
			{ id: 'sum', figure: 'answer-key', scene: { show: 'sum', hits: 'derived.cocaLow' } }
		]
	},
	{
		slug: 'saturation',
		summary: 'ceiling',
		number: { of: 'derived.ceilingStrict', digits: 1 },
		steps: [
			{ id: 'ceiling', figure: 'answer-key', scene: plainlyWrong },
			{
				id: 'exchange',
				figure: 'answer-key',
				scene: {
					show: 'models',
					near: false,
					lines: true,
					named: ['best', 'yardstick']
				}
			},
			{ id: 'not-mistakes', figure: 'answer-key', scene: { show: 'mistakes', by: 'severity' } },
			{
				id: 'ruler',
				figure: 'answer-key',
				scene: {
					...plainlyWrong,
					refuse: [
						'northcutt-other-label',
						'northcutt-neither',
						'northcutt-no-majority',
						'northcutt-both'
					],
					scores: ['lion-basic-l', 'coca-ft', 'mpl-l2', 'noisystudent-l2'],
					gap: true
				}
			}
		]
	},
	{
		slug: 'new-photos',
		summary: 'order-stays',
		number: { of: 'derived.resnet50DropToV2' },
		steps: [
			{
				id: 'same-recipe',
				figure: 'new-photos',
				scene: {
					...fresh,
					named: [
						'resnet50.tv_in1k',
						'eva02_large_patch14_448.mim_m38m_ft_in22k_in1k',
						'vgg16.tv_in1k'
					]
				}
			},
			{
				id: 'people-hold',
				figure: 'new-photos',
				scene: {
					...fresh,
					show: 'people',
					named: [
						'shankar-noisy-student-val',
						'shankar-e-val',
						'shankar-d-val',
						'shankar-majority-val',
						'shankar-resnet50-val',
						'shankar-squeezenet1-1-val',
						'shankar-a-val'
					]
				}
			},
			{
				id: 'order-stays',
				figure: 'new-photos',
				scene: {
					...fresh,
					show: 'order',
					named: [
						'resnet50.tv_in1k',
						'eva02_large_patch14_448.mim_m38m_ft_in22k_in1k',
						'legacy_senet154.in1k',
						'tf_efficientnet_l2.ns_jft_in1k'
					]
				}
			},
			{
				id: 'unseen',
				figure: 'new-photos',
				scene: { ...fresh, show: 'training', named: [] }
			}
		]
	},
	{
		slug: 'under-three-percent',
		summary: 'tally',
		number: { of: 'derived.claimsInAll' },
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
				figure: 'claims',
				scene: { named: [] }
			},
			{
				id: 'plain-errors',
				figure: 'claims',
				scene: { named: ['N11', 'N23'] }
			},
			{
				id: 'above-ninety-nine',
				figure: 'two-scores',
				scene: {
					...ahead,
					layers: ['limit'],
					published: 'all',
					named: ['florence', 'eva02-l', 'convnextv2-h-timm', 'mpl-l2', 'eva02-l-b', 'bit-l']
				}
			}
		]
	},
	{
		slug: 'what-the-number-says',
		summary: 'twice',
		number: { of: 'derived.cocaErrorsLeft' },
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
				figure: 'desk',
				scene: deskNames
			}
		]
	}
];
