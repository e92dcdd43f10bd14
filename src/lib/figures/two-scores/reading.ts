import { m } from '$lib/site/paraglide/messages';
import { dateOf, percent, sentences } from '../print';
import { extraLine, saying, sourceLine, type Reading } from '../published';
import type { Estimate, PublishedPair, TwoScoresFacts, UnprintedPair } from './facts';
import { measuredFor } from './lines';
import { modelsOf, rescued, type Model, type Training } from './models';
import type { Shown } from './scene';

/** All that the table of measured models prints. */
export const exact = (value: number) => percent(value, 3);

/** What a network was trained on besides, in words. */
export const trainingName: Record<Training, () => string> = {
	none: m.two_scores_training_none,
	larger: m.two_scores_training_larger,
	web: m.two_scores_training_web
};

/** A measured model, read out. */
export const readModel = (model: Model): Reading => ({
	title: model.name,
	value: m.two_scores_read_five({ value: exact(model.top5) }),
	lines: [
		m.two_scores_read_one({ value: exact(model.top1) }),
		m.two_scores_read_rescued({ share: percent(rescued(model), 1) }),
		m.two_scores_read_model({ family: model.family }),
		model.training === 'none'
			? m.two_scores_read_training({ what: trainingName.none() })
			: m.two_scores_read_training_code({
					what: trainingName[model.training](),
					code: model.pretraining
				}),
		m.two_scores_read_source({ source: model.source })
	]
});

/** A published result, read out, with its top-5 error or without. */
const readPair = (pair: PublishedPair | UnprintedPair): Reading => {
	const [one, five] = pair.decimals;
	const first = m.two_scores_read_one({ value: percent(pair.top1, one) });
	const rest = [
		sentences([m.two_scores_read_exam({ date: dateOf(pair.date) }), pair.protocol]),
		extraLine(pair),
		sourceLine(pair)
	];
	return 'top5' in pair
		? {
				title: pair.name,
				value: m.two_scores_read_five({ value: percent(pair.top5, five) }),
				lines: [first, m.two_scores_read_rescued({ share: percent(rescued(pair), 1) }), ...rest]
			}
		: { title: pair.name, value: first, lines: [m.two_scores_read_none(), ...rest] };
};

/** An estimate of the note, read out, with what was measured where something was. */
function readEstimate(estimate: Estimate, data: TwoScoresFacts): Reading {
	const [one, five] = estimate.decimals;
	const measured = measuredFor(estimate.id, data);
	return {
		title: estimate.label,
		value: m.two_scores_read_estimate({ value: percent(estimate.top5, five) }),
		lines: [
			m.two_scores_read_one({ value: percent(estimate.top1, one) }),
			m.two_scores_read_no_source({ claim: estimate.claim }),
			...(measured
				? [m.two_scores_read_measured({ value: percent(measured.top5, measured.decimals[1]) })]
				: [])
		]
	};
}

/** What stands at an id: a model, a published result, an estimate. */
export function readingOf(id: string, shown: Shown, data: TwoScoresFacts): Reading | null {
	const pair = [...shown.published, ...shown.unprinted].find((row) => row.id === id);
	if (pair) return readPair(pair);
	const estimate = shown.estimates.find((row) => row.id === id);
	if (estimate) return readEstimate(estimate, data);
	const model = modelsOf(data).find((row) => row.id === id);
	return model ? readModel(model) : null;
}

/** The same as one sentence, for a screen reader. */
export const saysOf = (id: string, shown: Shown, data: TwoScoresFacts): string => {
	const reading = readingOf(id, shown, data);
	return reading ? saying(reading) : '';
};
