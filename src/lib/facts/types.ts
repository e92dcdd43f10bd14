import type { Unit } from './unit';

/**
 * The rows of the tables in content/data, as the rest of the site knows them: camelCase, numbers as numbers,
 * `null` where the source printed nothing. All plain JSON. Every percentage runs from 0 to 100.
 */

export const evidences = ['primary', 'comparison-table', 'secondary'] as const;
/** How a figure was read: in the source itself or a whole copy of its text, in another paper's table, or in a transcription. Best first. */
export type Evidence = (typeof evidences)[number];

/** The digits as the source printed them, by field name: `printed.top1Accuracy` is "91.0". */
export type PrintedDigits = Record<string, string>;

/** What every data row carries. */
export interface Row {
	id: string;
	/** Id in sources.csv. */
	source: string;
	/** Where in the source: page, table, file. */
	locator: string;
	evidence: Evidence;
	note: string;
}

export interface Source {
	id: string;
	title: string;
	/** '' when not known. */
	authors: string;
	year: number | null;
	kind: 'paper' | 'results-page' | 'code' | 'blog' | 'dataset' | 'web';
	url: string;
	licence: string;
	/** One sentence: how far the source was read. */
	read: string;
	note: string;
}

/** A set of photos, and how answers to it are marked. */
export interface Exam extends Row {
	name: string;
	split: string;
	/** Photos. */
	images: number | null;
	marking: 'single-label' | 'multi-label';
	metricNote: string;
	labels: 'hidden' | 'public';
	printed: PrintedDigits;
}

/** The four scores of an exam with two ways of counting; an error and its accuracy add up to 100. */
export type Score = 'top1Accuracy' | 'top1Error' | 'top5Accuracy' | 'top5Error';

/** A published score of one system. */
export interface Result extends Row {
	name: string;
	/** The short name that a chart prints. */
	label: string;
	/** YYYY-MM-DD, YYYY-MM or YYYY, as precisely as known. */
	date: string;
	year: number;
	role: 'winner' | 'runner-up' | 'entry' | 'paper' | 'retest' | 'claimed';
	/** Id in exams.csv. */
	exam: string;
	top1Accuracy: number | null;
	top1Error: number | null;
	top5Accuracy: number | null;
	top5Error: number | null;
	/** Which of the four were not printed, but are 100 minus a printed one. */
	complements: Score[];
	/** Millions of parameters. */
	paramsMillions: number | null;
	/** What that number counts. */
	paramsNote: string;
	networks: 'ensemble' | 'single' | 'unknown';
	training: 'fine-tuned' | 'frozen' | 'zero-shot' | 'from-scratch' | null;
	extraData: string;
	extraKind: 'none' | 'public' | 'private' | 'unknown';
	protocol: string;
	printed: PrintedDigits;
}

/** People who sat an exam, and the machines that were measured on the very same photos. */
export interface Person extends Row {
	name: string;
	label: string;
	kind: 'person' | 'pair' | 'group' | 'machine';
	study: string;
	/** Id in exams.csv. */
	exam: string;
	classSubset: string;
	/** Photos, as all counts here. */
	images: number | null;
	correct: number | null;
	/** images − correct. */
	wrong: number | null;
	/** Percent, as the error. */
	accuracy: number | null;
	error: number | null;
	/** Which of these were not printed, but computed from the others. */
	complements: ('accuracy' | 'error' | 'wrong')[];
	/** Photos to practise on before the exam. */
	trainingImages: number | null;
	/** '' when not known. */
	date: string;
	year: number | null;
	printed: PrintedDigits;
}

/** One number that an audit of the answer key found. */
export interface Audit extends Row {
	study: string;
	name: string;
	value: number;
	unit: Unit;
	/** How many photos or keys the study looked at. */
	lookedAt: number | null;
	date: string;
	printed: PrintedDigits;
}

/** A single number, size or date that prose needs. */
export interface Quantity extends Row {
	name: string;
	/** The date itself, as text, when the unit is "date". */
	value: number | string;
	unit: Unit;
	date: string;
	printed: PrintedDigits;
}

/** Public weights, measured again on the validation photos and on harder sets. */
export interface Model extends Row {
	label: string;
	storyNote: string;
	architecture: string;
	family: string;
	/** Year of the architecture's first paper, not of the weights. */
	year: number | null;
	pretraining: string;
	top1Accuracy: number | null;
	top1Error: number | null;
	top5Accuracy: number | null;
	top5Error: number | null;
	complements: Score[];
	/** Against the re-assessed labels (ReaL). */
	realAccuracy: number | null;
	/** ImageNetV2. */
	v2Accuracy: number | null;
	/** ImageNet-A, -R and -Sketch. */
	aAccuracy: number | null;
	rAccuracy: number | null;
	sketchAccuracy: number | null;
	paramsMillions: number | null;
	/** Pixels of one side of the test photo. */
	imageSize: number | null;
	/** True for the few that the story names. */
	selected: boolean;
	printed: PrintedDigits;
}

/** A claim of the note that many readers met first, in our words, and what became of it. */
export interface Claim extends Row {
	/** What it is about, in a word or two. */
	label: string;
	claim: string;
	verdict: 'right' | 'imprecise' | 'unsupported' | 'wrong';
	rightFigure: string;
	/** Ids of the facts behind the verdict. */
	facts: string[];
}

/** One of the exam's thousand categories. */
export interface Category extends Row {
	/** Its place in the exam's list, from 0. */
	index: number;
	/** Its id in WordNet. */
	wnid: string;
	/** As the list spells it. */
	name: string;
}

/**
 * A number that was computed from facts when the tables were read. Its source and locator are those of its first
 * input, its evidence is the weakest of all.
 */
export interface Derived extends Row {
	/** "derived.timesFewerErrors" */
	id: string;
	name: string;
	/** Unrounded. */
	value: number;
	/** Rounded to the digits that its definition asks for. */
	printed: string;
	unit: Unit;
	/** Ids of the facts it is computed from. */
	from: string[];
	/** The table over whose rows it is computed, where it needs more than single facts. */
	over: Exclude<TableName, 'sources'> | null;
	/** The computation in plain English. */
	derivation: string;
}

/** Everything in content/data, checked. */
export interface Tables {
	sources: Source[];
	exams: Exam[];
	results: Result[];
	people: Person[];
	audits: Audit[];
	quantities: Quantity[];
	models: Model[];
	claims: Claim[];
	categories: Category[];
	/** In another language than English: what the facts' names say that stands in no row, by the English text. */
	texts?: Readonly<Record<string, string>>;
}

export type TableName = Exclude<keyof Tables, 'texts'>;

export interface Facts extends Tables {
	derived: Derived[];
}

/** What holds rows in the facts. */
export type RowsName = TableName | 'derived';
