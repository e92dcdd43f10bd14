import { copySvg } from './copy-svg';
import { element, text, type Markup } from '../markup';

/** The point of the window that becomes 0, 0; in pixels. */
interface Origin {
	left: number;
	top: number;
}

/** A rectangle, in pixels. */
interface Area {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Never part of the picture: what serves pointers and keyboards, and what only a screen reader hears. */
const aside =
	'.visually-hidden, .readout, .live-only:not(button), input, select, textarea, [hidden], [role="listbox"]';

const isClear = (shade: string) =>
	shade === 'transparent' || /^rgba\(.*,\s*0\)$|\/ 0\)$/.test(shade);

const colour = /(?:rgba?|color|oklch|oklab|lab)\([^)]*\)/;

/** Stripes or dots of a style sheet, as a pattern as wide, as dense and as steep. */
function patternOf(image: string, id: string): Markup {
	const fill = colour.exec(image)?.[0] ?? 'currentColor';
	const lengths = [...image.matchAll(/([\d.]+)px/g)].map(([, value]) => Number(value));
	const own = { id, patternUnits: 'userSpaceOnUse' };
	if (image.startsWith('radial')) {
		const dot = element('circle', { cx: 3, cy: 3, r: lengths[0] ?? 1, fill });
		return element('pattern', { ...own, width: 6, height: 6 }, dot);
	}
	const period = lengths.at(-1) ?? 6;
	// A style sheet counts from upwards, and stripes lie across their direction.
	const angle = Number(/(-?[\d.]+)deg/.exec(image)?.[1] ?? 180);
	const stripe = element('rect', {
		width: period,
		height: lengths.find((length) => length > 0) ?? period / 2,
		fill
	});
	return element(
		'pattern',
		{ ...own, width: period, height: period, patternTransform: `rotate(${angle})` },
		stripe
	);
}

/** The grounds of a box that changes its colour on the way down, one under the other. */
function stepsOf(image: string, area: Area): Markup {
	let from = 0;
	return [...image.matchAll(new RegExp(`(${colour.source})\\s*([\\d.]+)px`, 'g'))]
		.map(([, fill = '', until], index, all) => {
			const to = index === all.length - 1 ? area.height : Math.min(Number(until), area.height);
			const y = area.y + from;
			const height = Math.max(0, to - from);
			from = to;
			return element('rect', { ...area, y, height, fill });
		})
		.join('');
}

/** Patterns and clips of one page get names of their own. */
let named = 0;

function boxOf(node: HTMLElement, style: CSSStyleDeclaration, { left, top }: Origin): Markup {
	const rect = node.getBoundingClientRect();
	const [x, y, width, height] = [rect.left - left, rect.top - top, rect.width, rect.height];
	const radius = style.borderTopLeftRadius.endsWith('%')
		? Math.min(width, height) / 2
		: Math.min(parseFloat(style.borderTopLeftRadius) || 0, width / 2, height / 2);
	const made: Markup[] = [];
	const area = { x, y, width, height, rx: radius || undefined };
	if (width > 0 && height > 0) {
		if (!isClear(style.backgroundColor)) {
			made.push(element('rect', { ...area, fill: style.backgroundColor }));
		}
		if (style.backgroundImage.startsWith('linear-gradient')) {
			made.push(stepsOf(style.backgroundImage, { x, y, width, height }));
		} else if (
			style.backgroundImage.startsWith('repeating-') ||
			/^radial-gradient\(circle/.test(style.backgroundImage)
		) {
			const id = `hatch-${(named += 1)}`;
			made.push(patternOf(style.backgroundImage.replace(/^repeating-/, ''), id));
			made.push(element('rect', { ...area, fill: `url(#${id})` }));
		}
	}
	const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => ({
		side,
		width: parseFloat(style[`border${side}Width`]) || 0,
		colour: style[`border${side}Color`],
		line: style[`border${side}Style`]
	}));
	const drawn = sides.filter(
		({ width: thick, colour, line }) => thick > 0 && line !== 'none' && !isClear(colour)
	);
	const dash = (thick: number, line: string) =>
		line === 'dashed' ? `${3 * thick} ${2 * thick}` : line === 'dotted' ? `${thick} ${thick}` : '';
	const [first] = drawn;
	if (first && drawn.length === 4) {
		const half = first.width / 2;
		made.push(
			element('rect', {
				x: x + half,
				y: y + half,
				width: Math.max(0, width - first.width),
				height: Math.max(0, height - first.width),
				rx: radius ? Math.max(0, radius - half) : undefined,
				fill: 'none',
				stroke: first.colour,
				'stroke-width': first.width,
				'stroke-dasharray': dash(first.width, first.line)
			})
		);
	} else {
		for (const { side, width: thick, colour, line } of drawn) {
			const at = thick / 2;
			const ends = {
				Top: [x, y + at, x + width, y + at],
				Bottom: [x, y + height - at, x + width, y + height - at],
				Left: [x + at, y, x + at, y + height],
				Right: [x + width - at, y, x + width - at, y + height]
			}[side];
			made.push(
				element('line', {
					x1: ends[0],
					y1: ends[1],
					x2: ends[2],
					y2: ends[3],
					stroke: colour,
					'stroke-width': thick,
					'stroke-dasharray': dash(thick, line)
				})
			);
		}
	}
	return made.join('');
}

const pen = document.createElement('canvas').getContext('2d');

/** The share of a line's height that lies above its baseline. */
function ascentOf(font: string): number {
	if (!pen) return 0.8;
	pen.font = font;
	const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText('x');
	return up / (up + down);
}

/** The words of a text, line by line as the window shows them. */
function linesOf(node: Text): { words: string; rect: DOMRect }[] {
	const range = document.createRange();
	const lines: { words: string; rect: DOMRect }[] = [];
	for (const { index, 0: word } of (node.textContent ?? '').matchAll(/\S+/g)) {
		range.setStart(node, index);
		range.setEnd(node, index + word.length);
		const rect = range.getBoundingClientRect();
		if (rect.width === 0) continue;
		const last = lines.at(-1);
		if (last && Math.abs(last.rect.top - rect.top) < rect.height / 2) last.words += ` ${word}`;
		else lines.push({ words: word, rect });
	}
	return lines;
}

function wordsOf(node: Text, style: CSSStyleDeclaration, { left, top }: Origin): Markup {
	const { fontFamily, fontSize, fontWeight, fontStyle, fontVariantNumeric, color } = style;
	const ascent = ascentOf(`${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`);
	return linesOf(node)
		.map(({ words, rect }) =>
			element(
				'text',
				{
					x: rect.left - left,
					y: rect.top - top + rect.height * ascent,
					'font-family': fontFamily.replaceAll('"', "'"),
					'font-size': fontSize,
					'font-weight': fontWeight,
					'font-style': fontStyle === 'normal' ? undefined : fontStyle,
					'font-variant-numeric': fontVariantNumeric === 'normal' ? undefined : fontVariantNumeric,
					fill: color
				},
				text(words)
			)
		)
		.join('');
}

/**
 * How an element is turned, as SVG writes it; undefined where it is not. While `during` runs the
 * element stands unturned, since the window tells the place of a turned box only by its hull.
 */
function turned(
	node: HTMLElement,
	style: CSSStyleDeclaration,
	origin: Origin,
	during: () => Markup
): Markup | undefined {
	const own = style.transform === 'none' ? new DOMMatrix() : new DOMMatrix(style.transform);
	const angle = style.rotate === 'none' ? 0 : parseFloat(style.rotate);
	if (angle % 360 === 0 && own.b === 0 && own.c === 0) return undefined;
	const [ox = 0, oy = 0] = style.transformOrigin.split(' ').map(parseFloat);
	const before = node.getAttribute('style');
	Object.assign(node.style, { transition: 'none', rotate: 'none', transform: 'none' });
	const rect = node.getBoundingClientRect();
	const inside = during();
	if (before === null) node.removeAttribute('style');
	else node.setAttribute('style', before);
	const [x, y] = [rect.left - origin.left + ox, rect.top - origin.top + oy];
	const matrix = new DOMMatrix().translate(x, y).rotate(angle).multiply(own).translate(-x, -y);
	const { a, b, c, d, e, f } = matrix;
	const numbers = [a, b, c, d, e, f].map((value) => value.toFixed(4)).join(' ');
	return element('g', { transform: `matrix(${numbers})` }, inside);
}

/** A length of a style sheet in pixels: `12px`, `30%`, or a sum of them. `whole` is what per cents count from. */
const pixels = (length: string, whole: number) =>
	[...length.matchAll(/([-+]?)\s*([-\d.]+)(px|%)/g)].reduce((sum, [, sign, value, unit]) => {
		const number = Number(value) * (sign === '-' ? -1 : 1);
		return sum + (unit === '%' ? (number * whole) / 100 : number);
	}, 0);

/** The part of a box that `clip-path: inset(…)` leaves, in pixels of the window; undefined where it leaves all. */
function insetOf({ left, top, width, height }: DOMRect, clipPath: string): Area | undefined {
	const inside = /^inset\((.*)\)$/.exec(clipPath)?.[1]?.replace(/ round .*$/, '');
	if (inside === undefined) return undefined;
	// Split at spaces, but not at those of a sum.
	const edges = inside.match(/calc\([^)]*\)|\S+/g) ?? [];
	const [up = '0px', right = up, down = up, before = right] = edges;
	const [x, y] = [left + pixels(before, width), top + pixels(up, height)];
	return {
		x,
		y,
		width: Math.max(0, left + width - pixels(right, width) - x),
		height: Math.max(0, top + height - pixels(down, height) - y)
	};
}

/** Cuts off what the window cuts off. */
function clipped(node: HTMLElement, style: CSSStyleDeclaration, origin: Origin, inside: Markup) {
	if (!inside) return inside;
	const box = node.getBoundingClientRect();
	const over = node.scrollWidth > node.clientWidth || node.scrollHeight > node.clientHeight;
	const area =
		insetOf(box, style.clipPath) ??
		(over && style.overflowX !== 'visible'
			? { x: box.left, y: box.top, width: box.width, height: box.height }
			: undefined);
	if (!area) return inside;
	if (area.width === 0 || area.height === 0) return '';
	const id = `clip-${(named += 1)}`;
	const { left, top } = origin;
	const rect = element('rect', { ...area, x: area.x - left, y: area.y - top });
	return element('clipPath', { id }, rect) + element('g', { 'clip-path': `url(#${id})` }, inside);
}

/**
 * A part of the page as SVG, as the window shows it now: boxes with their grounds, borders and
 * hatches, words line by line, drawings, canvases. No style sheet is needed to see it.
 *
 * @param origin the point of the window that becomes 0, 0; in pixels
 */
export function copyHtml(node: HTMLElement, origin: Origin): Markup {
	if (node.matches(aside)) return '';
	const style = getComputedStyle(node);
	const opacity = Number(style.opacity);
	if (style.display === 'none' || opacity === 0) return '';
	const drawing = () => {
		const seen = style.visibility === 'visible';
		const made: Markup[] = seen ? [boxOf(node, style, origin)] : [];
		if (node instanceof HTMLCanvasElement) {
			const { left, top, width, height } = node.getBoundingClientRect();
			if (seen && width > 0 && node.width > 0) {
				const href = node.toDataURL('image/png');
				const place = { x: left - origin.left, y: top - origin.top, width, height };
				made.push(element('image', { ...place, href }));
			}
			return made.join('');
		}
		for (const child of node.childNodes) {
			if (child instanceof SVGSVGElement) {
				const { visibility, display } = getComputedStyle(child);
				if (visibility === 'visible' && display !== 'none') made.push(copySvg(child, origin));
			} else if (child instanceof HTMLElement) made.push(copyHtml(child, origin));
			else if (child instanceof Text && seen) made.push(wordsOf(child, style, origin));
		}
		return made.join('');
	};
	const inside = clipped(node, style, origin, turned(node, style, origin, drawing) ?? drawing());
	return opacity < 1 && inside ? element('g', { opacity }, inside) : inside;
}
