import { m } from '$lib/site/paraglide/messages';
import type { FigureWords } from '../figure';
import { decimalsOf } from '../../facts/decimal';
import { number, percent as print } from '../print';
import { photos } from './dots';
import type { FieldFacts, FieldRate } from './facts';
import {
	countOf,
	planesOf,
	rateOf,
	resultOf,
	type BothScene,
	type FieldScene,
	type MistakesScene,
	type PhotosScene,
	type Plane,
	type Sign
} from './scene';

/** What stands at a field: a count of dots by the name of their sign. `null` = the dots without one. */
export interface FieldLabel {
	sign: Sign | null;
	count: number;
	/** The count in the reader's language. */
	number: string;
	name: string;
	/** The name where it stands alone, in the table. */
	long: string;
}

/** A percentage with the digits that were printed, or with so many decimals. */
function percent(value: number | string, decimals?: number): string {
	const digits = decimals ?? decimalsOf(String(value));
	return print(Number(value), digits);
}

const names: Record<Sign, () => string> = {
	group: m.field_dogs,
	wrong: m.field_wrong,
	rescued: m.field_rescued,
	beside: m.field_beside,
	rejected: m.field_rejected
};

/** A sign's name at the field, and its name where it stands alone. */
function namesOf(
	sign: Sign,
	scene: FieldScene,
	data: FieldFacts
): Pick<FieldLabel, 'name' | 'long'> {
	const same = (name: string) => ({ name, long: name });
	if (scene.show === 'both' && sign === 'wrong') {
		return same(m.field_wrong_by({ label: resultOf(data, scene.of).label }));
	}
	if (scene.show === 'mistakes' && scene.beside && scene.guesses !== 'both' && sign === 'beside') {
		const { label } = resultOf(data, scene.beside);
		const more =
			rateOf(data, scene.beside, scene.guesses).wrong > rateOf(data, scene.of, scene.guesses).wrong;
		return more
			? { name: m.field_beside(), long: m.field_beside_more_in({ label }) }
			: { name: m.field_beside_fewer(), long: m.field_beside_fewer_in({ label }) };
	}
	return same(names[sign]());
}

/** What the dots without a sign are. */
function restOf(plane: Plane, scene: FieldScene): string {
	if (scene.show === 'photos')
		return plane.spans.length > 0 ? m.field_other_photos() : m.field_photos();
	return plane.order === 'mistakes' ? m.field_right() : m.field_not_rejected();
}

const labelOf = (
	sign: Sign | null,
	count: number,
	names: Pick<FieldLabel, 'name' | 'long'>
): FieldLabel => ({ sign, count, number: number(count), ...names });

/** The labels of each field of a scene, the loud ones first. */
export function fieldLabels(scene: FieldScene, data: FieldFacts): FieldLabel[][] {
	return planesOf(scene, data).map((plane) => {
		const loud = plane.spans.map(({ sign, from, to }) =>
			labelOf(sign, to - from, namesOf(sign, scene, data))
		);
		const end = Math.max(0, ...plane.spans.map(({ to }) => to));
		const rest = restOf(plane, scene);
		const left = data.photos - end;
		return [...loud, labelOf(null, left, { name: rest, long: rest })];
	});
}

/** What must stand at the dots where no heading says it: that a count is only projected, and of when. */
export function fieldNote(scene: FieldScene, data: FieldFacts): string | null {
	if (scene.show !== 'mistakes') return null;
	const { projected, year } = resultOf(data, scene.of);
	return projected ? m.field_projected({ year: String(year) }) : null;
}

/** An enlarged field's name for the keyboard. */
export const fieldName = (zoom: number) =>
	m.field_dots({ all: number(photos), zoom: number(Math.round(zoom)) });

type Said = Omit<FigureWords, 'table'>;

const only = <T>(list: readonly T[]) => [...new Set(list)];

function photosWords({ group }: PhotosScene, data: FieldFacts): Said {
	const all = number(data.photos);
	const exam = publicExam(data);
	if (group === null) {
		return {
			finding: m.field_finding_photos({ all }),
			measure: m.field_measure_photos({ exam }),
			sources: []
		};
	}
	const { photos: count, source } = countOf(data, group);
	return {
		finding: m.field_finding_dogs({ count: number(count), all }),
		measure: m.field_measure_photos({ exam }),
		caveat: m.field_caveat_dogs(),
		sources: [source]
	};
}

function mistakesWords(scene: MistakesScene, data: FieldFacts): Said {
	const { of, guesses, beside } = scene;
	const { label, year, exam, projected } = resultOf(data, of);
	const all = number(data.photos);
	const named = { label, year: String(year), exam, all };

	if (guesses === 'both') {
		const [one, five] = [rateOf(data, of, 'one'), rateOf(data, of, 'five')];
		const rates = { one: percent(one.printed), five: percent(five.printed) };
		return {
			finding: m.field_finding_rescued({
				rescued: number(one.wrong - five.wrong),
				wrong: number(one.wrong)
			}),
			measure: projected
				? m.field_measure_both_projected({ ...named, ...rates })
				: m.field_measure_both({ ...named, ...rates }),
			caveat: projected ? m.field_caveat_projected({ exam }) : m.field_caveat_lot(),
			sources: only([one.source, five.source])
		};
	}

	const rate = rateOf(data, of, guesses);
	if (beside) {
		const other = resultOf(data, beside);
		const others = rateOf(data, beside, guesses);
		const measure = guesses === 'one' ? m.field_measure_beside_one : m.field_measure_beside_five;
		return {
			finding: m.field_finding_beside({ count: number(Math.abs(rate.wrong - others.wrong)) }),
			measure: measure({
				label,
				wrong: number(rate.wrong),
				other: other.label,
				others: number(others.wrong),
				all
			}),
			caveat:
				projected || other.projected
					? m.field_caveat_projected({ exam: projected ? exam : other.exam })
					: m.field_caveat_beside(),
			sources: only([rate.source, others.source])
		};
	}

	const error = percent(rate.printed);
	const measured = guesses === 'one' ? m.field_measure_one : m.field_measure_five;
	const asProjected =
		guesses === 'one' ? m.field_measure_one_projected : m.field_measure_five_projected;
	return {
		finding: m.field_finding_wrong({ wrong: number(rate.wrong), all }),
		measure: (projected ? asProjected : measured)({ ...named, error }),
		caveat: projected ? m.field_caveat_projected({ exam }) : rounded(rate),
		sources: [rate.source]
	};
}

/** Says how many counts print as the same rate, where it is more than one. */
function rounded({ printed, range }: FieldRate): string {
	if (!range || range.low === range.high) return m.field_caveat_lot();
	return m.field_caveat_rounded({
		error: percent(printed),
		low: number(range.low),
		high: number(range.high)
	});
}

const publicExam = (data: FieldFacts) =>
	data.results.find(({ projected }) => !projected)?.exam ?? '';

function bothWords({ of, guesses, keys }: BothScene, data: FieldFacts): Said {
	const { label } = resultOf(data, of);
	const rate = rateOf(data, of, guesses);
	const rejected = countOf(data, keys);
	return {
		finding: m.field_finding_both({
			wrong: number(rate.wrong),
			keys: number(rejected.photos)
		}),
		measure: m.field_measure_both_planes({ label }),
		caveat: m.field_caveat_both(),
		sources: only([rate.source, rejected.source])
	};
}

function said(scene: FieldScene, data: FieldFacts): Said {
	switch (scene.show) {
		case 'photos':
			return photosWords(scene, data);
		case 'mistakes':
			return mistakesWords(scene, data);
		case 'both':
			return bothWords(scene, data);
	}
}

/** What a scene of the field says: the finding, the measure, its limits, and the counts as a table. */
export function fieldWords(scene: FieldScene, data: FieldFacts): FigureWords {
	const words = said(scene, data);
	const all = number(data.photos);
	const rows = fieldLabels(scene, data)
		.flat()
		.map(({ long, number: printed, count }) => [
			long,
			printed,
			percent((100 * count) / data.photos, 2)
		]);
	return {
		...words,
		table: {
			caption: m.field_table({ finding: words.finding }),
			columns: [m.field_table_class(), m.field_table_photos(), m.field_table_share({ all })],
			rows
		}
	};
}
