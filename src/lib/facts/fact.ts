import type { Evidence, Exam, Source } from './types';
import type { Unit } from './unit';

/** A published figure with its source, or one that was computed from such figures. */
export interface Fact {
	/** "coca-ft.top1Accuracy", "real-accepted", "derived.timesFewerErrors". */
	id: string;
	/** What it is, in words: "CoCa fine-tuned: top-1 accuracy". */
	name: string;
	/** A number, in `unit`; text where the unit is "date" or "text". A derived number is not rounded. */
	value: number | string;
	/** The digits as the source printed them, "91.0"; those of a derived number as its definition rounds. */
	printed: string;
	/** Digits after the decimal point of `printed`. */
	decimals: number;
	unit: Unit;
	exam?: Exam;
	protocol?: string;
	extraData?: string;
	/** Of a derived fact: the source of its first input; `from` leads to the others. */
	source: Source;
	locator: string;
	/** Of a derived fact: the weakest of its inputs. */
	evidence: Evidence;
	note: string;
	/** How it was computed, when it was not printed. */
	derivation?: string;
	/** Ids of the facts that it was computed from. */
	from?: string[];
	/** True when 100 − x was printed, and not x. */
	complement?: boolean;
}

/** Thrown for an id that is not known; the message names the ids that are most like it. */
export class UnknownFactError extends Error {
	override readonly name = 'UnknownFactError';
}
