import type { Size } from './boxes';

/** A label's words: a name in ink, a value in the strong colour, and a word after it. */
export interface LabelText {
	name: string;
	value: string;
	suffix: string;
}

/** How much of a label is printed, from all to the bare value. */
export type Form = 'full' | 'short' | 'value';
export const everyForm: Form[] = ['full', 'short', 'value'];

const narrow = /[iljtfrI.,:;'()[\]|!\s-]/;
const wide = /[mwMWOQG@%]/;
const capital = /[A-Z]/;
/** Signs that stand over or under others take no room of their own. */
const mark = /\p{Mn}/u;

/** About how wide a text is, in pixels, in a common sans; rather too much than too little. */
export function widthOf(text: string, size: number, bold = false): number {
	let ems = 0;
	for (const sign of text) {
		if (mark.test(sign)) continue;
		ems += narrow.test(sign) ? 0.34 : wide.test(sign) ? 0.86 : capital.test(sign) ? 0.67 : 0.585;
	}
	return ems * size * (bold ? 1.07 : 1);
}

/** Of a line of text, in sizes of the text. */
export const lineHeight = 1.3;

/** About how large a label is in pixels; `stacked`: name over value. */
export function sizeOf(text: LabelText, form: Form, stacked: boolean, size: number): Size {
	const name = form === 'value' ? 0 : widthOf(text.name, size);
	const stack = stacked && name > 0;
	const value = widthOf(
		form === 'full' && text.suffix ? `${text.value} ${text.suffix}` : text.value,
		size,
		true
	);
	return stack
		? { width: Math.max(name, value), height: size * lineHeight * 2 }
		: { width: name + value + (name && value ? size * 0.3 : 0), height: size * lineHeight };
}
