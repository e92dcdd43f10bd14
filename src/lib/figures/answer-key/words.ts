import { m } from '$lib/site/paraglide/messages';
import type { FigureTable, FigureWords } from '../figure';
import { listed, number, percent } from '../print';
import { evidenceOf } from '../published';
import { bestOf, ceilingIn, gapsIn, readerOf, ruler, type CeilingScene } from './ceiling';
import type { AnswerKeyFacts, Count } from './facts';
import { reviewOf } from './mistakes';
import { namedIn, shownOf, type ModelsScene } from './models';
import { auditName, auditQuestion, countText, nameOf, valueOf } from './names';
import { agreement, auditIds, audits, refusals, review } from './rows';
import type { AnswerKeyScene, AuditId, Judge } from './scene';
import { sumOf } from './sum';

type Words = Omit<FigureWords, 'table'>;

const findingOf: Record<AuditId, (data: AnswerKeyFacts) => string> = {
	real: (data) =>
		m.answer_key_find_real({
			replaced: countText('real-replaced', data),
			none: countText('real-no-label', data)
		}),
	northcutt: (data) =>
		m.answer_key_find_northcutt({
			n: countText('northcutt-overruled', data),
			of: countText('northcutt-flagged', data)
		}),
	panel: (data) =>
		m.answer_key_find_panel({
			n: countText('panel-rejects', data),
			of: countText('panel-looked-at', data)
		}),
	objects: (data) =>
		m.answer_key_find_objects({
			n: countText('objects-rejects', data),
			of: countText('objects-looked-at', data)
		})
};

const caveatOf: Record<AuditId, (data: AnswerKeyFacts) => string> = {
	real: () => m.answer_key_caveat_real(),
	northcutt: () => m.answer_key_caveat_northcutt(),
	panel: (data) => m.answer_key_caveat_panel({ n: countText('panel-per-class', data) }),
	objects: () => m.answer_key_caveat_objects()
};

const sourcesOf = (ids: string[], { counts }: AnswerKeyFacts): FigureWords['sources'] =>
	listed(ids.flatMap((id) => counts[id]?.source ?? []));

/** The rows of an audit, the most telling first. */
const idsOf = (id: AuditId): string[] => {
	const { looked, unseen, outcomes, again } = audits[id];
	return [
		...outcomes.map((part) => part.id),
		looked,
		...(unseen ? [unseen] : []),
		...(again ?? [])
	];
};

function auditWords(follow: AuditId | null, data: AnswerKeyFacts): Words {
	if (follow) {
		return {
			finding: findingOf[follow](data),
			measure: m.answer_key_measure_follow({
				n: countText(audits[follow].looked, data),
				all: number(data.photos)
			}),
			caveat: caveatOf[follow](data),
			sources: sourcesOf(idsOf(follow), data)
		};
	}
	return {
		finding: m.answer_key_find_all({
			any: countText(agreement.any, data),
			two: countText(agreement.two, data)
		}),
		measure: m.answer_key_measure_all({ n: number(data.photos) }),
		caveat: m.answer_key_caveat_all(),
		sources: sourcesOf(
			auditIds.flatMap((id) => [audits[id].looked, ...idsOf(id)]),
			data
		)
	};
}

function modelWords(scene: ModelsScene, data: AnswerKeyFacts): Words {
	const { above, measured, lines, source } = data.models;
	const [low, high] = lines;
	return {
		finding: scene.lines
			? m.answer_key_find_slopes({ low: number(low.slope, 2), high: number(high.slope, 2) })
			: m.answer_key_find_models({ n: number(above), all: number(measured) }),
		measure: m.answer_key_measure_models(),
		caveat: scene.lines
			? m.answer_key_caveat_slopes({
					from: number(low.from),
					to: percent(low.to),
					high: percent(high.from)
				})
			: m.answer_key_caveat_models({
					shown: number(shownOf(scene, data)),
					all: number(measured)
				}),
		sources: [source, ...sourcesOf(['real-accepted'], data)]
	};
}

function sumWords(hits: number, data: AnswerKeyFacts): Words {
	const { overhang, places } = sumOf(hits, data);
	const coca = data.scores['coca-ft'];
	return {
		finding:
			overhang > 0
				? m.answer_key_find_sum({
						n: number(overhang),
						hits: number(hits),
						places: number(places)
					})
				: m.answer_key_find_room({ hits: number(hits) }),
		measure: m.answer_key_measure_sum({ n: number(data.photos) }),
		caveat: coca
			? m.answer_key_caveat_sum({
					n: number(data.hits['derived.cocaLow'] ?? 0),
					name: coca.label,
					score: percent(coca.value, coca.decimals)
				})
			: '',
		sources: [...sourcesOf(['real-accepted'], data), coca?.source ?? '']
	};
}

const judgeCaveat: Record<Judge, (data: AnswerKeyFacts) => string> = {
	northcutt: (data) =>
		m.answer_key_caveat_ceiling_northcutt({
			n: countText('northcutt-flagged', data),
			from: percent(ruler[0])
		}),
	real: () => m.answer_key_caveat_ceiling_real({ from: percent(ruler[0]) })
};

function ceilingWords(scene: CeilingScene, data: AnswerKeyFacts): Words {
	const { ceiling, keys, stricter } = ceilingIn(scene, data);
	const best = bestOf(scene, data);
	const [, higher] = gapsIn(scene, data);
	const left = best ? ceiling - best.value : 0;
	const ids = refusals[scene.by].map(({ id }) => id);
	return {
		finding: finding(),
		measure: m.answer_key_measure_ceiling(),
		caveat: judgeCaveat[scene.by](data),
		sources: [
			...sourcesOf(ids, data),
			...listed(scene.scores.flatMap((id) => data.scores[id]?.source ?? []))
		]
	};

	function finding(): string {
		if (!scene.gap || !best) {
			const words = { n: number(keys), ceiling: percent(ceiling, 1) };
			return (stricter ? m.answer_key_find_stricter : m.answer_key_find_ceiling)(words);
		}
		const words = { best: percent(best.value, best.decimals), points: number(Math.abs(left), 1) };
		if (higher) return m.answer_key_find_gaps({ ...words, more: number(higher.points, 1) });
		return (left > 0 ? m.answer_key_find_gap : m.answer_key_find_no_gap)(words);
	}
}

function mistakeWords(by: 'severity' | 'kind', data: AnswerKeyFacts): Words {
	const { reviewed, left, gone } = reviewOf(data);
	const [first] = review[by];
	return {
		finding: m.answer_key_find_mistakes({ n: number(gone), all: number(reviewed) }),
		measure:
			by === 'severity'
				? m.answer_key_measure_severity({ left: number(left), n: countText(first?.id ?? '', data) })
				: m.answer_key_measure_kind({ left: number(left) }),
		caveat: m.answer_key_caveat_mistakes(),
		sources: sourcesOf([review.reviewed, review.left], data)
	};
}

/** Rows of the table: what was counted, how many, of how many, and where it is from. */
const countRow = (name: string, count: Count | undefined): string[] =>
	count
		? [name, number(count.value), count.of ? number(count.of) : '', evidenceOf[count.evidence]()]
		: [];

const sumRow = (name: string, value: string, of = ''): string[] => [
	name,
	value,
	of,
	m.answer_key_computed()
];

function rowsOf(scene: AnswerKeyScene, hits: number, data: AnswerKeyFacts): string[][] {
	const rows = (ids: string[]) =>
		ids.map((id) => countRow(data.counts[id]?.name ?? id, data.counts[id]));
	switch (scene.show) {
		case 'audits':
			return scene.follow
				? rows(idsOf(scene.follow))
				: [
						...auditIds.flatMap((id) =>
							[audits[id].looked, ...audits[id].outcomes.map((part) => part.id)].map((part, at) =>
								countRow(
									at === 0
										? m.answer_key_table_asks({ audit: auditName[id](), asks: auditQuestion[id]() })
										: nameOf(part),
									data.counts[part]
								)
							)
						),
						...rows(Object.values(agreement))
					];
		case 'models':
			return [
				sumRow(m.answer_key_models_key(), percent(data.models.key, 2)),
				...namedIn(scene, data)
					.toReversed()
					.map(({ label, x, y }) => [label, percent(y, 3), percent(x, 3), evidenceOf.primary()])
			];
		case 'sum': {
			const sum = sumOf(hits, data);
			return [
				sumRow(m.answer_key_sum_hits(), number(sum.hits), number(data.photos)),
				...rows(['real-accepted', 'real-no-label']),
				sumRow(m.answer_key_sum_places(), number(sum.places), number(data.photos)),
				sumRow(m.answer_key_sum_over(), number(sum.overhang), number(sum.hits))
			];
		}
		case 'ceiling': {
			const ceilings = ceilingIn(scene, data);
			const { refused, keys, ceiling, higher } = ceilings;
			return [
				...rows(refused.map(({ id }) => id)),
				sumRow(m.answer_key_ceiling_keys(), number(keys), number(data.photos)),
				sumRow(readerOf(ceilings), percent(ceiling, 1)),
				...(higher === null ? [] : [sumRow(m.answer_key_ceiling_reader(), percent(higher, 1))]),
				...scene.scores.flatMap((id) => {
					const score = data.scores[id];
					return score
						? [[score.name, percent(score.value, score.decimals), '', evidenceOf[score.evidence]()]]
						: [];
				})
			];
		}
		case 'mistakes':
			return [
				...rows([review.reviewed, review.left]),
				sumRow(
					m.answer_key_part_gone(),
					number(reviewOf(data).gone),
					number(valueOf(review.reviewed, data))
				),
				...rows(review[scene.by].map(({ id }) => id))
			];
	}
}

const tableOf = (scene: AnswerKeyScene, hits: number, data: AnswerKeyFacts): FigureTable => ({
	caption: scene.show === 'models' ? m.answer_key_table_models() : m.answer_key_table(),
	columns: [
		m.answer_key_column_what(),
		scene.show === 'models' ? m.answer_key_column_real() : m.answer_key_column_count(),
		scene.show === 'models' ? m.answer_key_column_old() : m.answer_key_column_of(),
		m.answer_key_column_evidence()
	],
	rows: rowsOf(scene, hits, data)
});

function wordsOf(scene: AnswerKeyScene, hits: number, data: AnswerKeyFacts): Words {
	switch (scene.show) {
		case 'audits':
			return auditWords(scene.follow, data);
		case 'models':
			return modelWords(scene, data);
		case 'sum':
			return sumWords(hits, data);
		case 'ceiling':
			return ceilingWords(scene, data);
		case 'mistakes':
			return mistakeWords(scene.by, data);
	}
}

/** The right answers that a sum begins with: the reader's, else the scene's. */
export const hitsOf = (scene: AnswerKeyScene, data: AnswerKeyFacts): number =>
	(scene.show === 'sum' ? data.hits[scene.hits] : undefined) ?? 0;

/** What a scene says in words: its finding, its measure, its table. */
export function answerKeyWords(
	scene: AnswerKeyScene,
	data: AnswerKeyFacts,
	hits = hitsOf(scene, data)
): FigureWords {
	return { ...wordsOf(scene, hits, data), table: tableOf(scene, hits, data) };
}
