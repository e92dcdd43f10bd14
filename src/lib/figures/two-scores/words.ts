import { m } from '$lib/site/paraglide/messages';
import type { LabelText } from '../../layers/label-text';
import type { FigureTable, FigureWords } from '../figure';
import { listed, number, percent } from '../print';
import { extraOf } from '../published';
import type { Estimate, PublishedPair, TwoScoresFacts, UnprintedPair } from './facts';
import type { LabelWords } from './labels';
import { modelsOf, rescued, trendAt, type Model, type Training } from './models';
import { exact, trainingName } from './reading';
import {
	chosenBy,
	shownIn,
	withChoices,
	type Choices,
	type Shown,
	type TwoScoresScene
} from './scene';

/** A share of mistakes as the drawing prints it: never more decimals than two, or than the source has. */
const short = (value: number, decimals = 2) => percent(value, Math.min(decimals, 2));
const text = (name: string, value = '', suffix = ''): LabelText => ({ name, value, suffix });

/** What a network was trained on besides, as a choice. */
export const trainingChoice: Record<Training, () => string> = {
	none: m.two_scores_choose_none,
	larger: m.two_scores_choose_larger,
	web: m.two_scores_choose_web
};

/** A name without what qualifies it: "EVA-02-L (ImageNet-22K)" and "AlexNet, one network". */
const bare = (label: string) => label.split(/, | \(/)[0] ?? label;
/** Bare names, each once. */
const list = (labels: string[]) => [...new Set(labels.map(bare))].join(', ');

/** The words at marks and lines, for a view that is about both scores or about the second alone. */
export const labelWords = (view: TwoScoresScene['view']): LabelWords => ({
	pair: ({ label, top1, top5 }, [one, five]) =>
		view === 'leaders'
			? text(label, short(top5, five))
			: text(
					bare(label),
					m.two_scores_label_both({ top1: short(top1, Math.min(one, 1)), top5: short(top5, five) })
				),
	retest: ({ top5, decimals }) => text(m.two_scores_label_retest(), short(top5, decimals[1])),
	rescued: (pair) => text(bare(pair.label), percent(rescued(pair)), m.two_scores_label_rescued()),
	even: () => text('', m.two_scores_label_even()),
	trend: (power) => text('', `${m.two_scores_label_trend()} ${number(power, 2)}`),
	half: () => text('', m.two_scores_label_half()),
	quarter: () => text('', m.two_scores_label_quarter()),
	observed: ({ low, high }) =>
		text(
			m.two_scores_label_observed(),
			m.two_scores_label_share({ low: percent(low, 1), high: percent(high, 1) })
		),
	needed: ({ needed }) => text(m.two_scores_label_needed(), percent(needed, 1)),
	extrapolated: (low, high) =>
		text(
			m.two_scores_label_extrapolated(),
			m.two_scores_label_share({ low: percent(low, 2), high: percent(high, 2) })
		),
	unprinted: (labels) => text(`${list(labels)}:`, m.two_scores_label_unprinted()),
	estimate: (labels, top5, decimals, first) =>
		text(
			list(labels),
			percent(top5, decimals),
			// Said once, at the lowest of them.
			first ? m.two_scores_label_estimate() : ''
		),
	limit: (limit) => text(m.two_scores_label_limit(), percent(limit))
});

/** What the reader's choice shows, or null when he chose nothing that is in view. */
function chosenFinding(choices: Choices, shown: Shown, data: TwoScoresFacts): string | null {
	const { found, family, training } = choices;
	const unprinted = shown.unprinted.find(({ id }) => id === found);
	if (unprinted) {
		const { name, top1, decimals } = unprinted;
		return m.two_scores_find_unprinted({ name, top1: percent(top1, decimals[0]) });
	}
	const pair = shown.published.find(({ id }) => id === found) ?? shown.found;
	if (pair) {
		const [one, five] = 'decimals' in pair ? pair.decimals : [3, 3];
		const { name, top1, top5 } = pair;
		return m.two_scores_find_found({ name, top1: percent(top1, one), top5: percent(top5, five) });
	}
	if (!shown.parted) return null;
	const name = [family, training && trainingChoice[training]()].filter(Boolean).join(', ');
	const models = chosenBy(choices, modelsOf(data));
	if (models.length > shown.chosen.length) {
		return m.two_scores_find_part_seen({ name, models: number(shown.chosen.length) });
	}
	const below = models.filter(({ top1, top5 }) => top5 < trendAt(data, top1));
	return m.two_scores_find_part({
		name,
		below: number(below.length),
		models: number(models.length)
	});
}

function findingOf(scene: TwoScoresScene, shown: Shown, data: TwoScoresFacts): string {
	const has = (layer: TwoScoresScene['layers'][number]) => scene.layers.includes(layer);
	if (has('ratio') && data.estimates[0]) {
		const { low, high, needed } = data.ratio;
		const [{ label }] = data.estimates;
		return m.two_scores_find_ratio({
			name: label,
			needed: percent(needed, 1),
			low: percent(low, 1),
			high: percent(high, 1)
		});
	}
	if (has('limit')) {
		const below = new Map<string, string[]>();
		for (const { label, top5, decimals } of shown.published) {
			if (top5 >= data.limit) continue;
			const name = bare(label);
			below.set(name, [...(below.get(name) ?? []), short(top5, decimals[1])]);
		}
		return m.two_scores_find_limit({
			limit: percent(data.limit),
			list: [...below]
				.map(([name, values]) =>
					m.two_scores_find_item({ name, values: values.join(m.two_scores_find_and()) })
				)
				.join(', ')
		});
	}
	if (has('trend')) return m.two_scores_find_trend();
	const [one, other] = shown.published;
	return one && other
		? m.two_scores_find_even({
				name: bare(one.label),
				first: percent(rescued(one)),
				other: bare(other.label),
				second: percent(rescued(other))
			})
		: m.two_scores_find_all();
}

function caveatOf({ layers }: TwoScoresScene, data: TwoScoresFacts): string {
	if (layers.includes('estimates')) return m.two_scores_caveat_estimates();
	if (layers.includes('limit')) return m.two_scores_caveat_limit();
	if (layers.includes('trend')) {
		// The text counts those of the one table, the heading all.
		const others = Object.keys(data.otherSources).length;
		const law = m.two_scores_caveat_trend();
		return others > 0 ? `${law} ${m.two_scores_caveat_others({ n: number(others) })}` : law;
	}
	return m.two_scores_caveat_even();
}

/** The cloud in few rows: groups by their mistakes at the first guess, as wide as the axis has steps. */
function groupRows({ chosen }: Shown, source: string): string[][] {
	const span = (chosen.at(-1)?.top1 ?? 0) - (chosen[0]?.top1 ?? 0);
	const step = span > 10 ? 5 : 1;
	const groups = new Map<number, Model[]>();
	for (const model of chosen) {
		const low = Math.floor(model.top1 / step) * step;
		const group = groups.get(low) ?? [];
		group.push(model);
		groups.set(low, group);
	}
	return [...groups].map(([low, models]) => {
		const values = models.map(({ top5 }) => top5).sort((a, b) => a - b);
		const shares = models.map(rescued).sort((a, b) => a - b);
		const middle = Math.floor(models.length / 2);
		return [
			m.two_scores_bin({ models: number(models.length) }),
			m.two_scores_bin_range({ low: percent(low), high: percent(low + step) }),
			m.two_scores_bin_median({ value: percent(values[middle] ?? NaN, 2) }),
			m.two_scores_bin_median({ value: percent(shares[middle] ?? NaN, 1) }),
			'',
			source
		];
	});
}

const modelRow = (model: Model): string[] => [
	model.name,
	exact(model.top1),
	exact(model.top5),
	percent(rescued(model), 1),
	trainingName[model.training](),
	model.source
];

function tableOf(shown: Shown, data: TwoScoresFacts): FigureTable {
	const pairRow = (pair: PublishedPair | UnprintedPair) => [
		pair.name,
		percent(pair.top1, pair.decimals[0]),
		'top5' in pair ? percent(pair.top5, pair.decimals[1]) : m.two_scores_not_printed(),
		'top5' in pair ? percent(rescued(pair), 1) : '',
		extraOf(pair),
		pair.source
	];
	const estimateRow = ({ label, top1, top5, decimals, claim }: Estimate) => [
		label,
		percent(top1, decimals[0]),
		m.two_scores_estimate_cell({ value: percent(top5, decimals[1]) }),
		percent(rescued({ top1, top5 }), 1),
		'',
		m.two_scores_note({ claim })
	];
	return {
		caption: m.two_scores_table({ models: number(shown.chosen.length) }),
		columns: [
			m.two_scores_column_name(),
			m.two_scores_column_one(),
			m.two_scores_column_five(),
			m.two_scores_column_rescued(),
			m.two_scores_column_training(),
			m.two_scores_column_source()
		],
		rows: [
			...shown.published.map(pairRow),
			...shown.unprinted.map(pairRow),
			...shown.estimates.map(estimateRow),
			...groupRows(shown, data.source)
		],
		more: () => shown.chosen.map(modelRow)
	};
}

/** What a scene says in words, with the reader's choices laid over it: its finding, its measure, its table. */
export function twoScoresWords(
	scene: TwoScoresScene,
	data: TwoScoresFacts,
	choices: Choices = {}
): FigureWords {
	const drawn = withChoices(scene, choices, data);
	const shown = shownIn(drawn, data, choices);
	const models = number(shown.chosen.length);
	const pairs = [...shown.published, ...shown.unprinted].map(({ source }) => source);
	return {
		finding: chosenFinding(choices, shown, data) ?? findingOf(drawn, shown, data),
		measure:
			drawn.scale === 'log'
				? m.two_scores_measure_log({ models })
				: m.two_scores_measure({ models }),
		caveat: caveatOf(drawn, data),
		sources: listed([data.source, ...pairs]),
		table: tableOf(shown, data)
	};
}
