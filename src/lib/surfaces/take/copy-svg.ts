import { element, text, type Markup } from '../markup';

/** What style sheets may have set on a shape, and its value where nobody did. */
const looks: Record<string, string> = {
	fill: '',
	'fill-opacity': '1',
	'fill-rule': 'nonzero',
	stroke: 'none',
	'stroke-width': '1px',
	'stroke-dasharray': 'none',
	'stroke-dashoffset': '0px',
	'stroke-linecap': 'butt',
	'stroke-linejoin': 'miter',
	'stroke-opacity': '1',
	'vector-effect': 'none',
	opacity: '1',
	transform: 'none',
	'mix-blend-mode': 'normal'
};

const fonts = ['font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor'];

/** Attributes that mean nothing outside the page. */
const left = /^(?:class|style|data-|aria-|role$|tabindex$|xmlns)/;

function copyOf(node: Element): Markup {
	const style = getComputedStyle(node);
	if (style.display === 'none' && !node.closest('defs, symbol')) return '';
	const attributes: Record<string, string> = {};
	for (const { name, value } of node.attributes) {
		if (!left.test(name)) attributes[name] = value;
	}
	const shaped = !['defs', 'symbol', 'pattern', 'linearGradient', 'clipPath', 'mask'].includes(
		node.localName
	);
	if (shaped) {
		for (const [name, usual] of Object.entries(looks)) {
			const value = style.getPropertyValue(name);
			if (value && value !== usual) attributes[name] = value.replaceAll('"', "'");
		}
		if (style.visibility === 'hidden') attributes.visibility = 'hidden';
	}
	if (node.localName === 'text' || node.localName === 'tspan') {
		for (const name of fonts) attributes[name] = style.getPropertyValue(name).replaceAll('"', "'");
	}
	const inside = [...node.childNodes]
		.map((child) =>
			child instanceof Element
				? copyOf(child)
				: child.nodeType === Node.TEXT_NODE
					? text(child.textContent ?? '')
					: ''
		)
		.join('');
	return element(node.localName, attributes, inside);
}

/**
 * A drawing inside a page as a group that looks the same without the page's style sheets.
 *
 * @param origin the point of the window that becomes 0, 0; in pixels
 */
export function copySvg(svg: SVGSVGElement, origin: { left: number; top: number }): Markup {
	const place = svg.getScreenCTM();
	if (!place) return '';
	const { a, b, c, d, e, f } = place;
	const matrix = [a, b, c, d, e - origin.left, f - origin.top].map((value) => value.toFixed(4));
	const inside = [...svg.children].map(copyOf).join('');
	const { opacity } = getComputedStyle(svg);
	return element(
		'g',
		{ transform: `matrix(${matrix.join(' ')})`, opacity: opacity === '1' ? undefined : opacity },
		inside
	);
}
