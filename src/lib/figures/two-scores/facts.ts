import { decimalsOf, factOf, numberOf, rowOf, sourceTitle } from '../../facts';
import type { Evidence, Facts, Model, Result } from '../../facts';
import { leastSquares } from '../../statistics';

/** A published pair of scores. Percent of the public validation photos. */
export interface PublishedPair {
	id: string;
	label: string;
	name: string;
	/** As precisely as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
	date: string;
	/** Wrong at the first guess. */
	top1: number;
	/** Wrong with five guesses. */
	top5: number;
	/** Decimals that the source printed of each. */
	decimals: [number, number];
	extraKind: Result['extraKind'];
	extraData: string;
	protocol: string;
	evidence: Evidence;
	/** The source's title. */
	source: string;
	/** The measured weights that this is about, when a re-test of them is the source. */
	model?: string;
}

/** A published first-guess score without a top-5 number in print. Percent. */
export type UnprintedPair = Omit<PublishedPair, 'top5' | 'model'>;

/** A top-5 error that the note gives as an estimate, at the system's published top-1 error. Percent. */
export interface Estimate {
	id: string;
	label: string;
	top1: number;
	top5: number;
	/** Decimals of the two. */
	decimals: [number, number];
	/** Id of the note's claim. */
	claim: string;
}

/** What the figure draws. Models stand in columns, family by family: a row of objects would be twice as heavy. */
export interface TwoScoresFacts {
	/** Each family with how many of the models, in order, are its own. */
	families: [name: string, models: number][];
	/** Names of the weights, with a space between them. */
	ids: string;
	/** Photos wrong at the first guess, each as what it has more than the one before: such numbers are short. */
	top1: number[];
	/** Photos wrong with five guesses, likewise. */
	top5: number[];
	/** Photos that all were measured on. */
	photos: number;
	/** Kinds of training data beyond ImageNet-1K, as the table writes them, and which one each model has. */
	pretrainings: string[];
	pretraining: number[];
	/** Short names, of those that have one, by place in the columns. */
	labels: Record<number, string>;
	/** Title of the source of all models but `otherSources`, which are by place in the columns. */
	source: string;
	otherSources: Record<number, string>;
	published: PublishedPair[];
	unprinted: UnprintedPair[];
	estimates: Estimate[];
	/** Least-squares line of the models measured alike: log top-5 error over log top-1 error (natural logarithms). */
	trend: { slope: number; intercept: number };
	/** Top-5 error as a share of top-1 error, percent: of the best measured models, and what the note needs for CoCa. */
	ratio: { low: number; high: number; needed: number; models: number };
	/** Top-1 accuracy that the best measured models start at, percent. */
	best: number;
	/** What the ratio makes of a system whose top-5 error nobody printed. Percent. */
	extrapolated: { id: string; top1: number; low: number; high: number };
	/** The top-5 error that the note has all leaders stay below, percent. */
	limit: number;
}

/** The source of all but a few of the measured models. */
const measuredBy = 'timm';

/** The public half of the contest's photos, which all these scores are of. */
const publicExam = 'imagenet-val';

/** Which estimate of the note is about which published result, and in which claim it stands. */
const estimates = [
	['derived.noteTopFiveCoca', 'coca-ft', 'N7'],
	['derived.noteTopFiveSoupBasic', 'model-soups-basic-l', 'N10'],
	['derived.noteTopFiveSoupVit', 'model-soups-vit-g', 'N12'],
	['derived.noteTopFiveDavit', 'davit-giant', 'N13'],
	['derived.noteTopFiveConvnext', 'convnextv2-h', 'N14']
] as const;

function columnsOf(facts: Facts) {
	const models = facts.models.toSorted((a, b) =>
		a.family === b.family
			? (a.top1Error ?? NaN) - (b.top1Error ?? NaN)
			: a.family < b.family
				? -1
				: 1
	);
	const photos = numberOf(facts, 'validation-photos');
	const steps = (percents: (number | null)[]) => {
		const wrong = percents.map((percent) => Math.round(((percent ?? NaN) / 100) * photos));
		return wrong.map((count, at) => count - (wrong[at - 1] ?? 0));
	};
	const families = new Map<string, number>();
	for (const { family } of models) families.set(family, (families.get(family) ?? 0) + 1);
	const pretrainings = [...new Set(models.map(({ pretraining }) => pretraining))];
	const some = (value: (model: Model) => string | false) =>
		Object.fromEntries(
			models.flatMap((model, at) => {
				const found = value(model);
				return found ? [[at, found]] : [];
			})
		);
	return {
		families: [...families],
		ids: models.map(({ id }) => id).join(' '),
		top1: steps(models.map(({ top1Error }) => top1Error)),
		top5: steps(models.map(({ top5Error }) => top5Error)),
		photos,
		pretrainings,
		pretraining: models.map(({ pretraining }) => pretrainings.indexOf(pretraining)),
		labels: some(({ selected, label }) => selected && label),
		source: sourceTitle(facts, measuredBy),
		otherSources: some(({ source }) => source !== measuredBy && sourceTitle(facts, source))
	};
}

/** Single networks alone: a committee's two scores follow another line. */
function pairOf(facts: Facts, row: Result): UnprintedPair | null {
	if (row.exam !== publicExam || row.networks !== 'single' || row.top1Error === null) return null;
	return {
		id: row.id,
		label: row.label,
		name: row.name,
		date: row.date,
		top1: row.top1Error,
		decimals: [decimalsOf(row.printed.top1Error), decimalsOf(row.printed.top5Error)],
		extraKind: row.extraKind,
		extraData: row.extraData,
		protocol: row.protocol,
		evidence: row.evidence,
		source: sourceTitle(facts, row.source)
	};
}

/** Picks what the figure draws. */
export function twoScoresFacts(facts: Facts): TwoScoresFacts {
	const number = (id: string) => numberOf(facts, `derived.${id}`);
	const best = number('edgeOfHighScores');
	const pairs = facts.results.flatMap((row) => {
		const pair = pairOf(facts, row);
		return pair ? [{ pair, row }] : [];
	});
	const coca = rowOf(facts, 'results', 'coca-ft');
	const alike = facts.models.filter(({ source }) => source === measuredBy);
	return {
		...columnsOf(facts),
		published: pairs.flatMap(({ pair, row }) =>
			row.top5Error === null
				? []
				: [
						{
							...pair,
							top5: row.top5Error,
							...(row.role === 'retest' && { model: row.locator })
						}
					]
		),
		unprinted: pairs
			.filter(
				({ row }) =>
					row.top5Error === null &&
					row.role === 'paper' &&
					row.training === 'fine-tuned' &&
					(row.top1Accuracy ?? 0) >= best &&
					// Its paper prints none; a re-test of the same weights does.
					!pairs.some(({ row: { role, id } }) => role === 'retest' && id.startsWith(row.id))
			)
			.map(({ pair }) => pair),
		estimates: estimates.map(([fact, id, claim]) => {
			const { label, top1Error, printed } = rowOf(facts, 'results', id);
			const { value, decimals } = factOf(facts, fact);
			return {
				id: `note-${id}`,
				label,
				top1: top1Error ?? NaN,
				top5: Number(value),
				decimals: [decimalsOf(printed.top1Error), decimals],
				claim
			};
		}),
		trend: leastSquares(
			alike.map(({ top1Error, top5Error }) => ({
				x: Math.log(top1Error ?? NaN),
				y: Math.log(top5Error ?? NaN)
			}))
		),
		ratio: {
			low: number('smallestErrorRatio'),
			high: number('largestErrorRatio'),
			needed: number('neededErrorRatio'),
			models: number('modelsFrom88')
		},
		best,
		extrapolated: {
			id: coca.id,
			top1: coca.top1Error ?? NaN,
			low: number('cocaTopFiveLow'),
			high: number('cocaTopFiveHigh')
		},
		limit: number('noteTopFiveLimit')
	};
}
