import { evidences } from '../../src/lib/facts/types';
import type { Column, TableDescription } from '../../src/lib/facts/package/types';
import { units } from '../../src/lib/facts/unit';

/*
 * What the tables and their columns mean. The only place: the page of the data, datapackage.json and the lists in
 * README.md are made from it (`npx vitest run src/lib/facts/package -u` writes the lists anew).
 */

const required = { required: true } as const;
const percentage = { minimum: 0, maximum: 100 } as const;
const positive = { minimum: 0 } as const;
/** Dates are as precise as they are known; the type `date` would want the day. */
const day = { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' } as const;

const id: Column = {
	name: 'id',
	type: 'string',
	description: 'Names the row. No other row has it.',
	constraints: { ...required, unique: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' }
};

/** Where the figures of a row are from, in every table but the list of sources. */
export const origin: readonly Column[] = [
	{
		name: 'source',
		type: 'string',
		description:
			'Where the figure was first published, or where it was counted: an id of sources.csv.',
		constraints: required,
		refersTo: 'sources'
	},
	{
		name: 'locator',
		type: 'string',
		description:
			"Where in the source: section, table, file. If it names another paper, the figure was read in that paper's table.",
		constraints: required
	},
	{
		name: 'evidence',
		type: 'string',
		description:
			"How the row's main figure was read: in the source itself or a whole copy of its text (primary), in another paper's table (comparison-table), or in transcriptions and quotations (secondary).",
		constraints: { ...required, enum: evidences }
	},
	{
		name: 'note',
		type: 'string',
		description:
			'What a careful reader must know: exceptions, rounding, which digits were read where.'
	}
];

const exam: Column = {
	name: 'exam',
	type: 'string',
	description: 'What was asked: an id of exams.csv.',
	constraints: required,
	refersTo: 'exams'
};

const date: Column = {
	name: 'date',
	type: 'string',
	description: 'When it was published: YYYY-MM-DD, YYYY-MM or YYYY, as precisely as it is known.',
	constraints: day
};

const top1: Column = {
	name: 'top1_accuracy',
	type: 'number',
	description: 'Percent right at the first guess.',
	constraints: percentage
};

const top5: Column = {
	name: 'top5_accuracy',
	type: 'number',
	description: 'Percent right within five guesses.',
	constraints: percentage
};

const unit: Column = {
	name: 'unit',
	type: 'string',
	description: 'What the value counts.',
	constraints: { ...required, enum: units }
};

export const tables: readonly TableDescription[] = [
	{
		name: 'sources',
		title: 'where the figures are from',
		description: 'One source a row. Every source is cited by a row of another table.',
		columns: [
			id,
			{
				name: 'title',
				type: 'string',
				description: 'As published.',
				constraints: required
			},
			{
				name: 'authors',
				type: 'string',
				description: 'As published; empty where it was not noted.'
			},
			{ name: 'year', type: 'year', description: 'As published.' },
			{
				name: 'kind',
				type: 'string',
				description: 'What it is.',
				constraints: {
					...required,
					enum: ['paper', 'results-page', 'code', 'blog', 'dataset', 'web']
				}
			},
			{
				name: 'url',
				type: 'string',
				format: 'uri',
				description: 'An https address.',
				constraints: required
			},
			{
				name: 'licence',
				type: 'string',
				description:
					'Licence of data that were taken from it; empty where only single published figures were.'
			},
			{
				name: 'read',
				type: 'string',
				description: 'One sentence: how far it was read.',
				constraints: required
			},
			{
				name: 'note',
				type: 'string',
				description: 'Version, commit, where it was printed.'
			}
		]
	},
	{
		name: 'exams',
		title: 'what was asked',
		description:
			'A set of photos, and how answers to it are marked. Scores of two exams must not be joined by one line or put in one ranking.',
		columns: [
			id,
			{ name: 'name', type: 'string', description: 'The set of photos.', constraints: required },
			{ name: 'split', type: 'string', description: 'Which part of it.', constraints: required },
			{
				name: 'images',
				type: 'integer',
				description: 'Photos in the set.',
				constraints: positive
			},
			{
				name: 'marking',
				type: 'string',
				description:
					'One key a photo (single-label), or every label counts that experts accept (multi-label).',
				constraints: { ...required, enum: ['single-label', 'multi-label'] }
			},
			{ name: 'metric_note', type: 'string', description: 'How an answer is marked.' },
			{
				name: 'labels',
				type: 'string',
				description: 'Whether whoever sat the exam could see the key.',
				constraints: { ...required, enum: ['hidden', 'public'] }
			},
			...origin
		]
	},
	{
		name: 'results',
		title: 'published scores of systems',
		description: 'One published result a row, by date of publication.',
		columns: [
			id,
			{ name: 'name', type: 'string', description: 'Full name.', constraints: required },
			{
				name: 'label',
				type: 'string',
				description: 'The short name that a chart prints.',
				constraints: required
			},
			{ ...date, constraints: { ...day, ...required } },
			{
				name: 'role',
				type: 'string',
				description:
					'Of the contest: winner, runner-up or entry. After it: paper; retest (public weights measured by others); claimed (by what we read, at second hand, no protocol is stated, and no replication was found: not to be ranked).',
				constraints: {
					...required,
					enum: ['winner', 'runner-up', 'entry', 'paper', 'retest', 'claimed']
				}
			},
			exam,
			top1,
			{ ...top5, description: 'Percent right within five guesses, if the source prints it.' },
			{
				name: 'top5_error',
				type: 'number',
				description:
					'Percent wrong within five guesses, if the source prints it. With the accuracy it makes 100.',
				constraints: percentage
			},
			{
				name: 'params_millions',
				type: 'number',
				description: 'Millions of parameters (weights).',
				constraints: positive
			},
			{ name: 'params_note', type: 'string', description: 'What the parameters count.' },
			{
				name: 'networks',
				type: 'string',
				description: 'Several networks together (ensemble), or one.',
				constraints: { ...required, enum: ['ensemble', 'single', 'unknown'] }
			},
			{
				name: 'training',
				type: 'string',
				description:
					'How the network met the labels of ImageNet: fine-tuned; frozen (only a last layer learned on them); zero-shot (none of them); from-scratch. Empty for contest entries.',
				constraints: { enum: ['fine-tuned', 'frozen', 'zero-shot', 'from-scratch'] }
			},
			{
				name: 'extra_data',
				type: 'string',
				description: 'Training photos beyond ImageNet-1K.'
			},
			{
				name: 'extra_kind',
				type: 'string',
				description: 'Whether others can get those photos.',
				constraints: { ...required, enum: ['none', 'public', 'private', 'unknown'] }
			},
			{
				name: 'protocol',
				type: 'string',
				description: 'Networks, crops, size of the photo in pixels.'
			},
			...origin
		]
	},
	{
		name: 'people',
		title: 'people, and machines measured on the very same photos',
		description:
			'Photos “answered within a minute” are those whose median time over the people was under 60 seconds. Rows for dog breeds are differences of two printed counts.',
		columns: [
			id,
			{ name: 'name', type: 'string', description: 'Full name.', constraints: required },
			{ name: 'label', type: 'string', description: 'Short name.', constraints: required },
			{
				name: 'kind',
				type: 'string',
				description: 'Who answered.',
				constraints: { ...required, enum: ['person', 'pair', 'group', 'machine'] }
			},
			{ name: 'study', type: 'string', description: 'Who measured it.', constraints: required },
			exam,
			{
				name: 'class_subset',
				type: 'string',
				description: 'Which classes the photos are from.'
			},
			{
				name: 'images',
				type: 'integer',
				description: 'Photos.',
				constraints: positive
			},
			{
				name: 'correct',
				type: 'integer',
				description:
					'Right answers. A count that was recovered from a percentage says so in its note.',
				constraints: positive
			},
			{
				name: 'accuracy',
				type: 'number',
				description: 'Percent right, if the study prints it.',
				constraints: percentage
			},
			{
				name: 'error',
				type: 'number',
				description: 'Percent wrong, if the study prints it.',
				constraints: percentage
			},
			{
				name: 'training_images',
				type: 'integer',
				description: 'Photos that the person practised on.',
				constraints: positive
			},
			date,
			...origin
		]
	},
	{
		name: 'audits',
		title: 'what studies found about the answer key',
		description:
			'One number a row. The studies ask different questions and must not be merged into one error rate.',
		columns: [
			id,
			{ name: 'study', type: 'string', description: 'Who counted.', constraints: required },
			{ name: 'name', type: 'string', description: 'What was counted.', constraints: required },
			{ name: 'value', type: 'number', description: 'The number.', constraints: required },
			unit,
			{
				name: 'looked_at',
				type: 'integer',
				description: 'How many photos or keys this number is out of.',
				constraints: positive
			},
			{
				...date,
				description:
					'When the study was published: YYYY-MM-DD, YYYY-MM or YYYY. Empty for counts over several studies.'
			},
			...origin
		]
	},
	{
		name: 'quantities',
		title: 'single numbers, sizes and dates',
		description: 'What the text needs and no other table holds.',
		columns: [
			id,
			{ name: 'name', type: 'string', description: 'What it is.', constraints: required },
			{
				name: 'value',
				type: 'string',
				mixed: true,
				description: 'A number; or, where the unit is date, a date as YYYY-MM-DD, YYYY-MM or YYYY.',
				constraints: { ...required, pattern: '-?\\d+(\\.\\d+)?|\\d{4}-\\d{2}(-\\d{2})?' }
			},
			unit,
			date,
			...origin
		]
	},
	{
		name: 'models',
		title: 'public weights, measured again',
		description:
			'Weights of the timm library, each at the test size at which it scores best (toy networks left out), and three old networks of torchvision. All measured on the public validation photos, on which many of them were also chosen.',
		columns: [
			{
				...id,
				description: 'Name of the weights in the library.',
				constraints: { ...required, unique: true, pattern: '[A-Za-z0-9][A-Za-z0-9_.\\-]*' }
			},
			{ name: 'label', type: 'string', description: 'Short name of those that the story names.' },
			{ name: 'story_note', type: 'string', description: 'Remark on those that the story names.' },
			{ name: 'architecture', type: 'string', description: 'Kind of network.' },
			{ name: 'family', type: 'string', description: 'Family of networks; the families are ours.' },
			{
				name: 'year',
				type: 'year',
				description: "Year of the architecture's first paper, not of the weights."
			},
			{
				name: 'pretraining',
				type: 'string',
				description:
					'Training data beyond ImageNet-1K, our reading of the name of the weights: none; in21k and in12k (the larger ImageNet); jft300m; instagram; laion, openai_clip and webli (captioned photos); clip_teacher (targets from a network trained on captioned photos). Joined by +.'
			},
			{ ...top1, description: 'Percent right at the first guess, on the original key.' },
			{ ...top5, description: 'Percent right within five guesses, on the original key.' },
			{
				name: 'real_accuracy',
				type: 'number',
				description: 'Percent right on the re-assessed labels (ReaL).',
				constraints: percentage
			},
			{
				name: 'v2_accuracy',
				type: 'number',
				description: 'Percent right on ImageNetV2.',
				constraints: percentage
			},
			{
				name: 'a_accuracy',
				type: 'number',
				description:
					'Percent right on ImageNet-A, which was built from the mistakes of a ResNet-50; that network’s own cell is empty.',
				constraints: percentage
			},
			{
				name: 'r_accuracy',
				type: 'number',
				description: 'Percent right on ImageNet-R.',
				constraints: percentage
			},
			{
				name: 'sketch_accuracy',
				type: 'number',
				description: 'Percent right on ImageNet-Sketch.',
				constraints: percentage
			},
			{
				name: 'params_millions',
				type: 'number',
				description: 'Millions of parameters (weights).',
				constraints: positive
			},
			{
				name: 'image_size',
				type: 'integer',
				description: 'Side of the test photo in pixels.',
				constraints: positive
			},
			{
				name: 'selected',
				type: 'boolean',
				description: 'Whether the story names it.',
				trueValues: ['yes'],
				falseValues: ['no'],
				constraints: required
			},
			...origin
		]
	},
	{
		name: 'claims',
		title: 'a note on the scores, claim by claim',
		description:
			'The columns source, locator and evidence give the first place to look. What a source contradicts is wrong; what none was found for is unsupported; a rank alone makes a claim imprecise, since it changes with what one counts. Of several parts the heaviest verdict counts.',
		columns: [
			{
				...id,
				description: 'N1, N2 and so on, as the note’s claims are numbered.',
				constraints: { ...required, unique: true, pattern: 'N[1-9][0-9]*' }
			},
			{
				name: 'label',
				type: 'string',
				description: 'What the claim is about, in a word or two.',
				constraints: required
			},
			{
				name: 'claim',
				type: 'string',
				description: 'What the note says, in our words.',
				constraints: required
			},
			{
				name: 'verdict',
				type: 'string',
				description: 'What became of it. Unsupported: no source was found by us.',
				constraints: { ...required, enum: ['right', 'imprecise', 'unsupported', 'wrong'] }
			},
			{
				name: 'right_figure',
				type: 'string',
				description: 'What can be said, and which part of the claim is right.',
				constraints: required
			},
			{
				name: 'facts',
				type: 'string',
				description:
					'The facts behind the verdict, with single spaces: a row’s id, and its column in camelCase where the row has several numbers.'
			},
			...origin
		]
	},
	{
		name: 'categories',
		title: 'categories of the exam that the drawn desk uses',
		description:
			'A few of the thousand. They serve a drawing whose scores are made up; the names are not.',
		columns: [
			id,
			{
				name: 'index',
				type: 'integer',
				description: 'Place in the exam’s list, from 0.',
				constraints: { ...required, ...positive, maximum: 999 }
			},
			{
				name: 'wnid',
				type: 'string',
				description: 'Id of the category in WordNet.',
				constraints: required
			},
			{
				name: 'name',
				type: 'string',
				description: 'The category as the list spells it.',
				constraints: required
			},
			...origin
		]
	}
];
