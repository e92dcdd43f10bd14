import { m } from '$lib/site/paraglide/messages';
import type { FigureTable, FigureWords } from '../figure';
import { dateOf, large, listed, number, percent, sentences } from '../print';
import { evidenceOf, extraLine, extraOf, saying, sourceLine, type Reading } from '../published';
import type { Period, ScaleFacts, ScaleMark } from './facts';
import type { LabelWords } from './layout';
import { isClosed, shownIn, type ScaleScene, type Shown } from './scene';

const rightOf = ({ right, decimals }: ScaleMark) => percent(right, Math.min(decimals, 2));

/** Millions of weights as a reader says them: 60 million, 2.1 billion; in Hindi 6 करोड़, 2.1 अरब. */
const weightsOf = (millions: number) => large(millions * 1e6);

const perYear = ({ perYear, decimals }: Period) => number(perYear, decimals);

const soft = (value: string) => ({ name: '', value, suffix: '' });

/** The words at marks, lines and axes. */
export const labelWords: LabelWords = {
	mark: (mark) => ({
		name:
			mark.evidence === 'secondary' && mark.extraKind === 'none'
				? m.scale_label_secondary({ name: mark.label })
				: mark.id === 'v-moe'
					? m.scale_label_sparse({ name: mark.label })
					: mark.label,
		value: rightOf(mark),
		suffix: m.scale_label_right()
	}),
	chord: (chord, first) => {
		const pace = perYear(chord);
		return {
			name: '',
			value: chord.perYear === 0 ? pace : chord.decimals === 0 ? `−${pace}%` : `+${pace}`,
			suffix: first ? m.scale_label_year() : ''
		};
	},
	cocaPart: (weights) => soft(m.scale_label_part({ n: weightsOf(weights) })),
	get best() {
		return soft(m.scale_label_best());
	},
	get hidden() {
		return soft(m.scale_label_hidden());
	},
	get together() {
		return soft(m.scale_label_together());
	},
	right: (value, last) => (last ? percent(value) : number(value)),
	weights: (value, last) =>
		last ? m.scale_axis_weights({ n: weightsOf(value) }) : weightsOf(value)
};

/** How it was measured; a protocol says of itself how many networks there were. */
const kindOf = ({ frozen, ensemble, protocol }: ScaleMark) =>
	sentences([
		frozen ? m.scale_kind_frozen() : '',
		protocol || (ensemble ? m.scale_kind_together() : m.scale_kind_single())
	]);

const sizeOf = ({ weights, weightsNote }: ScaleMark) =>
	sentences([
		weights === null ? m.scale_weights_unknown() : m.scale_weights({ n: weightsOf(weights) }),
		weightsNote
	]);

/** A mark read out. */
export const readout = (mark: ScaleMark): Reading => ({
	title: mark.name,
	value: m.scale_read_right({ value: percent(mark.right, mark.decimals) }),
	lines: [
		m.scale_read_exam({ date: dateOf(mark.date), exam: m.figure_exam_validation() }),
		sizeOf(mark),
		kindOf(mark),
		extraLine(mark),
		sourceLine(mark)
	]
});

/** The same as one sentence, for a screen reader. */
export const says = (mark: ScaleMark) => saying(readout(mark));

const best = (marks: ScaleMark[]) =>
	marks.reduce<ScaleMark | undefined>(
		(one, mark) => (!mark.frozen && mark.right > (one?.right ?? 0) ? mark : one),
		undefined
	);

function findingOf(scene: ScaleScene, data: ScaleFacts, { marks, chords }: Shown): string {
	const { privatePhotos, publicPhotos, about, until } = scene;
	const top = best(marks);
	if (!top) return '';
	const year = String(until);
	if (!privatePhotos && !publicPhotos) {
		const read = best(marks.filter(({ evidence }) => evidence !== 'secondary')) ?? top;
		return read === top
			? m.scale_find_alone({ year, value: rightOf(top) })
			: m.scale_find_alone_but({ value: rightOf(read), other: rightOf(top) });
	}
	if (!privatePhotos) return m.scale_find_public({ year, name: top.label, value: rightOf(top) });
	if (chords.length > 2) {
		const [a, b, c] = chords.map(perYear);
		const [to, then, since] = chords.map(({ to }) => String(to));
		const paces = { a: `${a}`, b: `${b}`, c: `${c}`, to: `${to}` };
		if (scene.rise === 'share') return m.scale_find_share({ ...paces, then: `${then}` });
		const last = chords[3];
		if (!last) return m.scale_find_three(paces);
		if (last.perYear > 0) {
			throw new Error(
				`The finding says that no gain was found since ${since}; the facts give ${last.perYear} a year. Give scale_find_pace other words.`
			);
		}
		return m.scale_find_pace({ ...paces, then: `${since}` });
	}
	const [first, last] = ['alexnet-single', 'coca-ft'].map((id) =>
		marks.find((mark) => mark.id === id)
	);
	if (about === 'size' && first?.weights && last) {
		return m.scale_find_size({
			a: weightsOf(first.weights),
			b: weightsOf(data.coca.whole),
			from: rightOf(first),
			to: rightOf(last)
		});
	}
	if (about === 'photos' && publicPhotos) {
		const open = best(marks.filter(({ extraKind }) => extraKind === 'none'));
		const above = marks.filter(({ right, frozen }) => !frozen && right > (open?.right ?? 0));
		if (open && above.length > 4) {
			return m.scale_find_private({
				value: rightOf(open),
				n: number(above.filter(isClosed).length),
				all: number(above.length)
			});
		}
	}
	return m.scale_find_best({ year, name: top.label, value: rightOf(top) });
}

function caveatOf(scene: ScaleScene, { chords, marks }: Shown): string {
	const { across, rise, about, floor } = scene;
	if (chords.length > 0) {
		return rise === 'share' ? m.scale_caveat_share() : m.scale_caveat_pace();
	}
	if (about === 'size' && across === 'weights') return m.scale_caveat_size();
	const shapes = marks.some(({ extraKind, frozen }) => frozen || extraKind !== 'none');
	return [
		shapes && m.scale_caveat_shapes(),
		floor > 56 && m.scale_caveat_floor({ value: percent(floor) })
	]
		.filter((sentence) => typeof sentence === 'string')
		.join(' ');
}

function tableOf({ marks }: Shown): FigureTable {
	return {
		caption: m.scale_table(),
		columns: [
			m.scale_column_name(),
			m.scale_column_date(),
			m.scale_column_right(),
			m.scale_column_weights(),
			m.scale_column_extra(),
			m.scale_column_evidence(),
			m.scale_column_source()
		],
		rows: marks.map((mark) => [
			mark.name,
			dateOf(mark.date),
			percent(mark.right, mark.decimals),
			sizeOf(mark),
			extraOf(mark),
			evidenceOf[mark.evidence](),
			mark.source
		])
	};
}

/** What a scene says in words: its finding, its measure, its table. */
export function scaleWords(scene: ScaleScene, data: ScaleFacts): FigureWords {
	const shown = shownIn(scene, data);
	const named = shown.marks.toSorted((one, other) => +other.named - +one.named);
	return {
		finding: findingOf(scene, data, shown),
		measure: scene.across === 'weights' ? m.scale_measure_weights() : m.scale_measure_years(),
		caveat: caveatOf(scene, shown),
		sources: listed(named.map(({ source }) => source)),
		table: tableOf(shown)
	};
}
