import type { AuditId, Judge } from './scene';

/*
 * Which rows of audits.csv each drawing is made of. No numbers here.
 */

/** How a stretch of a bar looks: the colour by its meaning, the hatching by the outcome. */
export type Look =
	| 'rejected'
	| 'by-three'
	| 'by-two'
	| 'by-one'
	| 'none'
	| 'open'
	| 'several'
	| 'upheld'
	| 'assumed'
	| 'unseen'
	| 'looked'
	| 'machine'
	| 'wrong'
	| 'wrong-half'
	| 'wrong-little';

interface Outcome {
	id: string;
	look: Look;
}

export interface Audit {
	/** Keys that people looked at. */
	looked: string;
	/** Keys that they never saw: a row, or what is left of all. */
	unseen: string | null;
	/** The keys that it does not accept, as one count. */
	refused: string;
	/** What it found, the refused first; together they are `looked`. */
	outcomes: Outcome[];
	/** What the second look says of the keys that this audit refuses: rejects, keeps with others, keeps. */
	again: [rejects: string, others: string, keeps: string] | null;
}

/** In the order in which they are drawn. */
export const audits: Record<AuditId, Audit> = {
	real: {
		looked: 'real-sent-to-raters',
		unseen: 'real-not-sent-to-raters',
		refused: 'real-disputed',
		outcomes: [
			{ id: 'real-replaced', look: 'rejected' },
			{ id: 'real-no-label', look: 'none' },
			{ id: 'real-original-and-others', look: 'several' },
			{ id: 'real-exactly-original-shown', look: 'upheld' }
		],
		again: null
	},
	northcutt: {
		looked: 'northcutt-flagged',
		unseen: null,
		refused: 'northcutt-overruled',
		outcomes: [
			{ id: 'northcutt-other-label', look: 'rejected' },
			{ id: 'northcutt-neither', look: 'none' },
			{ id: 'northcutt-no-majority', look: 'open' },
			{ id: 'northcutt-both', look: 'several' },
			{ id: 'northcutt-upheld', look: 'upheld' }
		],
		again: [
			'northcutt-and-real-reject',
			'northcutt-overruled-real-keeps-with-others',
			'northcutt-overruled-real-keeps'
		]
	},
	panel: {
		looked: 'panel-looked-at',
		unseen: null,
		refused: 'panel-rejects',
		outcomes: [
			{ id: 'panel-replaced', look: 'rejected' },
			{ id: 'panel-no-label', look: 'none' },
			{ id: 'panel-original-and-others', look: 'several' },
			{ id: 'panel-exactly-original', look: 'upheld' }
		],
		again: [
			'panel-and-real-reject',
			'panel-rejected-real-keeps-with-others',
			'panel-rejected-real-keeps'
		]
	},
	objects: {
		looked: 'objects-looked-at',
		unseen: null,
		refused: 'objects-rejects',
		outcomes: [
			{ id: 'objects-rejects', look: 'rejected' },
			{ id: 'objects-no-label', look: 'none' },
			{ id: 'objects-original-and-others', look: 'several' },
			{ id: 'objects-exactly-original', look: 'upheld' }
		],
		again: [
			'objects-and-real-reject',
			'objects-rejected-real-keeps-with-others',
			'objects-rejected-real-keeps'
		]
	}
};

export const auditIds = Object.keys(audits) as AuditId[];

/** How many audits reject a key; each count includes the next. */
export const agreement = {
	any: 'any-audit-rejects',
	two: 'two-audits-reject',
	three: 'three-audits-reject',
	/** Of the first: on photos that at least two audits looked at. */
	lookedTwice: 'any-audit-rejects-looked-twice'
} as const;

/** Plainly wrong: another name is right, or none. To refuse more is stricter than perfect. */
export const isPlainlyWrong = ({ look }: Outcome) => look === 'rejected' || look === 'none';

/** What a perfect reader may refuse, from the top of the ruler down. */
export const refusals: Record<Judge, Outcome[]> = {
	northcutt: audits.northcutt.outcomes.filter(({ look }) => look !== 'upheld'),
	real: audits.real.outcomes.slice(0, 2)
};

/** The second look's verdict on all keys: accepted, and no name settled. */
export const accepted = 'real-accepted';
export const unjudged = 'real-no-label';

/** The mistakes of one model that experts went through, and two ways to sort those that remained. */
export const review = {
	reviewed: 'vasudevan-reviewed',
	left: 'vit3b-mistakes-left',
	severity: [
		{ id: 'vit3b-major', look: 'wrong' },
		{ id: 'vit3b-minor', look: 'wrong-half' },
		{ id: 'vit3b-borderline', look: 'wrong-little' }
	],
	kind: [
		{ id: 'vit3b-fine-grained', look: 'wrong' },
		{ id: 'vit3b-outside-classes', look: 'wrong-half' },
		{ id: 'vit3b-spurious', look: 'wrong-half' },
		{ id: 'vit3b-unusual-views', look: 'wrong-little' }
	]
} satisfies Record<string, string | Outcome[]>;

/** Rows of models.csv that a scene may print the name of. */
export const pointers = {
	best: 'eva02_large_patch14_448.mim_m38m_ft_in22k_in1k',
	'no-extra-data': 'volo_d5_512.sail_in1k',
	convnext: 'convnextv2_huge.fcmae_ft_in22k_in1k_512',
	yardstick: 'resnet50.tv_in1k'
} as const;
export type Pointer = keyof typeof pointers;

/** Rows of results.csv that a scene may set on the ruler: the records by the old key from 2020 on. */
export const ruled = ['noisystudent-l2', 'mpl-l2', 'coca-ft', 'lion-basic-l'] as const;
export type Ruled = (typeof ruled)[number];

/** Every row that the figure counts with. */
export const countedRows: string[] = [
	...new Set([
		...auditIds.flatMap((id) => {
			const { looked, unseen, refused, outcomes, again } = audits[id];
			return [
				looked,
				...(unseen ? [unseen] : []),
				refused,
				...outcomes.map((part) => part.id),
				...(again ?? [])
			];
		}),
		...Object.values(agreement),
		accepted,
		'panel-per-class',
		review.reviewed,
		review.left,
		...review.severity.map(({ id }) => id),
		...review.kind.map(({ id }) => id)
	])
];
