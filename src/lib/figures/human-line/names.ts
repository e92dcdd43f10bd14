import { m } from '$lib/site/paraglide/messages';
import type { LabelText } from '../../layers/label-text';
import { dateOf, number, percent } from '../print';
import type { Human, HumanLineFacts, Scored } from './facts';
import type { PlotWords } from './layout';
import { humanIds, subsets, type HumanId, type Subset } from './people';
import { namesIn, type Flag, type HumanLineScene } from './scene';

const humanName: Record<HumanId, () => string> = {
	'person-a1': m.human_line_name_a1,
	'person-a2': m.human_line_name_a2,
	'pair-a1-a2': m.human_line_name_pair
};

/** The same where there is little room: on buttons and beside the plot. */
const shortName: Record<HumanId, () => string> = {
	'person-a1': m.human_line_short_a1,
	'person-a2': m.human_line_short_a2,
	'pair-a1-a2': m.human_line_short_pair
};

const subsetName: Record<Subset, () => string> = {
	all: m.human_line_subset_all,
	objects: m.human_line_subset_objects,
	dogs: m.human_line_subset_dogs
};

/** Whom, and which photos, the reader may pick. */
export const humanNames = () => humanIds.map((id) => ({ id, name: shortName[id]() }));
export const subsetNames = () => subsets.map((id) => ({ id, name: subsetName[id]() }));

/** What the people are together that a scene shows; null where it is about one, or none. */
export function severalName(scene: HumanLineScene): string | null {
	const count = namesIn(scene).length;
	if (count < 2) return null;
	return count < humanIds.length ? m.human_line_choose_both() : m.human_line_choose_all();
}

const isHuman = (id: string): id is HumanId => id in humanName;

/** The name at a mark or a row. */
export function nameOf({ id, human, label }: Scored): string {
	if (isHuman(id)) return humanName[id]();
	return human ? m.human_line_name_sitter({ letter: label }) : label;
}

/** As printed, but at most three digits. */
export const short = ({ value, decimals }: Scored) =>
	percent(value, Math.min(decimals, value < 10 ? 2 : 1));
/** As printed. */
export const printed = ({ value, decimals }: Scored) => percent(value, decimals);
export const monthOf = ({ date }: Scored) => dateOf(date.slice(0, 7));

const flagName: Record<Flag['id'], () => string> = {
	'passed-line': m.human_line_flag_line,
	'passed-band': m.human_line_flag_band
};

/** The words in the plot of the years. The bare line is called what charts call it. */
export const plotWords = (bare: boolean): PlotWords => ({
	mark: ({ of }): LabelText => ({
		name: nameOf(of),
		value: number(of.value, Math.min(of.decimals, of.value < 10 ? 2 : 1)),
		suffix: ''
	}),
	human: (human): LabelText => ({
		name: bare ? m.human_line_name_line() : shortName[human.id](),
		value: printed(human),
		suffix: bare ? '' : m.human_line_of({ images: number(human.images) })
	}),
	flag: ({ id, machine }): LabelText => ({
		name: flagName[id](),
		value: monthOf(machine),
		suffix: m.human_line_flag_by({ machine: nameOf(machine) })
	}),
	percent: (value) => percent(value),
	number: (value) => number(value)
});

/** What stands over the photos of a person. */
export const photosHead = (human: Human) =>
	m.human_line_photos_head({
		who: nameOf(human),
		wrong: number(human.count),
		images: number(human.images)
	});

/** What stands over a pair of rows. */
export const sameHead = (human: Human) =>
	m.human_line_same_head({
		images: number(human.images),
		human: number(human.count),
		machine: number(human.sameMachine.count)
	});

/** What stands over the exam of 2020: that it is another one, and of what. */
export const studyHead = (subset: Subset, { classes }: HumanLineFacts) =>
	subset === 'all'
		? m.human_line_study_head_all()
		: subset === 'objects'
			? m.human_line_study_head_objects()
			: m.human_line_study_head_dogs({ n: number(classes.dogs) });
