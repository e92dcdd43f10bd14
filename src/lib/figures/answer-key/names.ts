import { m } from '$lib/site/paraglide/messages';
import { number, percent } from '../print';
import { sourceLine, type Reading } from '../published';
import type { AnswerKeyFacts, Count } from './facts';
import type { AuditId } from './scene';

/** Short names of audits: at bars and in controls. */
export const auditName: Record<AuditId, () => string> = {
	real: m.answer_key_audit_real,
	northcutt: m.answer_key_audit_northcutt,
	panel: m.answer_key_audit_panel,
	objects: m.answer_key_audit_objects
};

/** What each asked, in a few words. */
export const auditQuestion: Record<AuditId, () => string> = {
	real: m.answer_key_asks_real,
	northcutt: m.answer_key_asks_northcutt,
	panel: m.answer_key_asks_panel,
	objects: m.answer_key_asks_objects
};

/** What a stretch holds, in a few words beside its count. */
const partName: Record<string, () => string> = {
	'real-disputed': m.answer_key_part_real_refused,
	'real-replaced': m.answer_key_part_replaced,
	'real-no-label': m.answer_key_part_no_name,
	'real-original-and-others': m.answer_key_part_beside,
	'real-exactly-original-shown': m.answer_key_part_alone,
	'real-not-sent-to-raters': m.answer_key_part_assumed,
	'northcutt-overruled': m.answer_key_part_not_upheld,
	'northcutt-other-label': m.answer_key_part_other,
	'northcutt-neither': m.answer_key_part_neither,
	'northcutt-no-majority': m.answer_key_part_no_majority,
	'northcutt-both': m.answer_key_part_both,
	'northcutt-upheld': m.answer_key_part_upheld,
	'panel-rejects': m.answer_key_part_not_accepted,
	'panel-replaced': m.answer_key_part_replaced,
	'panel-no-label': m.answer_key_part_no_name,
	'panel-original-and-others': m.answer_key_part_beside,
	'panel-exactly-original': m.answer_key_part_alone,
	'objects-rejects': m.answer_key_part_other_object,
	'objects-no-label': m.answer_key_part_no_object,
	'objects-original-and-others': m.answer_key_part_beside,
	'objects-exactly-original': m.answer_key_part_alone,
	'vit3b-major': m.answer_key_part_major,
	'vit3b-minor': m.answer_key_part_minor,
	'vit3b-borderline': m.answer_key_part_borderline,
	'vit3b-fine-grained': m.answer_key_part_fine,
	'vit3b-outside-classes': m.answer_key_part_outside,
	'vit3b-spurious': m.answer_key_part_spurious,
	'vit3b-unusual-views': m.answer_key_part_views
};

export const nameOf = (id: string): string => partName[id]?.() ?? id;

/** A count in the reader's digits. */
export const countText = (id: string, data: AnswerKeyFacts): string => number(valueOf(id, data));

/** The count of a row. Throws when the figure's facts do not hold it. */
export function valueOf(id: string, { counts }: AnswerKeyFacts): number {
	const count = counts[id];
	if (!count) throw new Error(`the figure's facts hold no "${id}"`);
	return count.value;
}

/** A row read out. */
export function readCount(id: string, data: AnswerKeyFacts): Reading {
	const { name, study, value, of, ...from } = data.counts[id] ?? { name: id, study: '', value: 0 };
	return {
		title: name,
		value: number(value),
		lines: [
			study,
			...(of && of > value
				? [m.answer_key_read_of({ n: number(of), share: percent((100 * value) / of, 1) })]
				: []),
			...('source' in from ? [sourceLine(from)] : [])
		]
	};
}

/** A count that follows from others by adding and taking away, read out with its sum and their source. */
export const readSum = (
	title: string,
	value: number,
	sum: string,
	from?: Pick<Count, 'source' | 'evidence'>
): Reading => ({
	title,
	value: number(value),
	lines: [m.answer_key_read_sum({ sum }), ...(from ? [sourceLine(from)] : [])]
});
