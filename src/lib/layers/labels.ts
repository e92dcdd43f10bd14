import type { ByBox } from './boxes';
import type { LabelText } from './label-text';
import type { Spot } from './spots';

/** A label with its place in every box; null where it stays away. */
export interface PlacedLabel {
	id: string;
	/** The point it belongs to, in units of the data. */
	x: number;
	y: number;
	/** Radius of its mark in pixels. */
	radius: number;
	text: LabelText;
	/** What its value is: a share of mistakes, of rescued ones, of right answers, a person's, or aside. */
	tone: 'wrong' | 'rescued' | 'right' | 'human' | 'soft';
	spots: ByBox<Spot | null>;
}
