import { countOf, numberOf, sourceTitle } from '../../facts';
import type { Facts, Result } from '../../facts';
import { photosAt, roundingRange, wilson, type CountRange } from '../../statistics';
import type { Published } from '../published';

/** A published score on the validation photos, counted in photos. */
export interface Runner extends Published {
	id: string;
	label: string;
	name: string;
	/** As precisely as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
	date: string;
	/** Percent right at the first guess, with the digits of the source: "91.0". */
	printed: string;
	/** Right answers of all photos, if the printed digits are exact. */
	photos: number;
	/** The counts that print alike: from the fewest to the most right answers. */
	rounding: CountRange;
	/** 95% Wilson interval of the share right, as photos of the exam, not rounded. */
	interval: { low: number; high: number };
	protocol: string;
	/** No protocol stated in what was read, and no reproduction found: never ranked. */
	claimed: boolean;
}

export interface PhotoFinishFacts {
	/** Photos in the exam. */
	photos: number;
	/** From most to fewest right answers; claims apart, at the end. */
	runners: Runner[];
	/** How far luck typically moves the count of the note's first, in photos. */
	typical: number;
}

type Scored = Result & { top1Accuracy: number };

/** The note's fifth place: below it nothing is drawn. */
const last = 'convnextv2-h.top1Accuracy';

/** Picks every published score from the note's last upwards. */
export function photoFinishFacts(facts: Facts): PhotoFinishFacts {
	const photos = countOf(facts, 'validation-photos');
	const least = numberOf(facts, last);
	const scored = facts.results.filter(
		(row): row is Scored =>
			row.exam === 'imagenet-val' && row.top1Accuracy !== null && row.top1Accuracy >= least
	);
	const runners = scored.map((row): Runner => {
		const printed = row.printed.top1Accuracy ?? '';
		const right = photosAt(printed, photos);
		const { low, high } = wilson(right, photos);
		return {
			id: row.id,
			label: row.label,
			name: row.name,
			date: row.date,
			printed,
			photos: right,
			rounding: roundingRange(printed, photos),
			interval: { low: low * photos, high: high * photos },
			extraKind: row.extraKind,
			extraData: row.extraData,
			protocol: row.protocol,
			evidence: row.evidence,
			source: sourceTitle(facts, row.source),
			claimed: row.role === 'claimed'
		};
	});
	return {
		photos,
		runners: runners.sort((a, b) => +a.claimed - +b.claimed || b.photos - a.photos),
		typical: numberOf(facts, 'derived.cocaStandardError')
	};
}
