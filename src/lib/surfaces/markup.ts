/** A piece of SVG or HTML markup. Only `element` and `text` make it, so what a page says stays words. */
export type Markup = string;

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they stand in markup. */
export const text = (words: string): Markup =>
	words.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** Hundredths of a pixel are fine enough. */
const print = (value: string | number) =>
	typeof value === 'number' ? String(Math.round(value * 100) / 100) : text(value);

/** An element with its attributes; those that are undefined or '' are left out. */
export function element(
	name: string,
	attributes: Record<string, string | number | undefined>,
	inside: Markup = ''
): Markup {
	const printed = Object.entries(attributes)
		.filter(
			(entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== ''
		)
		.map(([key, value]) => ` ${key}="${print(value)}"`)
		.join('');
	return inside ? `<${name}${printed}>${inside}</${name}>` : `<${name}${printed}/>`;
}
