import { m } from '$lib/site/paraglide/messages';
import type { Evidence, Result } from '../facts';
import { sentences } from './print';

/** What a card says of a mark: a name, its value, and everything that qualifies it, a line each. */
export interface Reading {
	title: string;
	value: string;
	lines: string[];
}

/** What qualifies a published number, whatever it measures. */
export interface Published {
	/** Photos other than the exam's own training set: whose they are, and which. */
	extraKind: Result['extraKind'];
	extraData: string;
	evidence: Evidence;
	/** The source's title. */
	source: string;
}

/** Which extra photos a network was trained on, in words. */
export const extraOf = ({ extraKind, extraData }: Pick<Published, 'extraKind' | 'extraData'>) =>
	extraKind === 'none'
		? m.figure_extra_none()
		: extraKind === 'unknown'
			? m.figure_extra_unknown()
			: extraKind === 'public'
				? m.figure_extra_public({ what: extraData })
				: m.figure_extra_private({ what: extraData });

/** How a number was read, in words. */
export const evidenceOf: Record<Evidence, () => string> = {
	primary: m.figure_evidence_primary,
	'comparison-table': m.figure_evidence_comparison,
	secondary: m.figure_evidence_secondary
};

/** The line of a card on extra photos, and the one on the source. */
export const extraLine = (of: Pick<Published, 'extraKind' | 'extraData'>) =>
	m.figure_read_extra({ what: extraOf(of) });
export const sourceLine = ({ source, evidence }: Pick<Published, 'source' | 'evidence'>) =>
	m.figure_read_source({ source, evidence: evidenceOf[evidence]() });

/** A card as one sentence, for a screen reader. */
export const saying = ({ title, value, lines }: Reading) =>
	m.figure_says_mark({ name: title, value, lines: sentences(lines) });
