import { copyHtml } from './copy-html';
import { element, text, type Markup } from '../markup';

/** What stands round a saved drawing. */
export interface Around {
	/** What the figure says, and what it measures. */
	finding: string;
	measure: string;
	/** The caveat and the sources. */
	source: string;
	/** Where the figure stands, as an address to type. */
	address: string;
}

const margin = 16;

/** Breaks words into lines that fit a width in pixels. */
function wrap(words: string, font: string, width: number): string[] {
	const pen = document.createElement('canvas').getContext('2d');
	if (pen) pen.font = font;
	const fits = (line: string) => (pen?.measureText(line).width ?? line.length * 8) <= width;
	const lines: string[] = [];
	for (const word of words.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/**
 * A figure as a picture of its own: what it says, the drawing as it stands in the window, its sources
 * and its address. SVG, in pixels, without any style sheet.
 */
export function pictureOf(
	frame: HTMLElement,
	around: Around
): { svg: string; width: number; height: number } {
	const drawing = frame.querySelector<HTMLElement>('.drawing');
	if (!drawing) throw new Error('The figure has no drawing.');
	const { left, top, width: wide, height: high } = drawing.getBoundingClientRect();
	const style = getComputedStyle(frame);
	const family = style.fontFamily.replaceAll('"', "'");
	const soft = getComputedStyle(frame.querySelector('.footer') ?? frame).color;
	const paper = getComputedStyle(document.documentElement).backgroundColor;
	const width = Math.ceil(wide) + 2 * margin;
	let y = margin;
	const block = (words: string, size: number, weight: number, fill: string): Markup =>
		wrap(words, `${weight} ${size}px ${style.fontFamily}`, wide)
			.map((line) => {
				y += size * 1.35;
				const place = { x: margin, y: y - size * 0.3 };
				const look = { 'font-family': family, 'font-size': size, 'font-weight': weight, fill };
				return element('text', { ...place, ...look }, text(line));
			})
			.join('');
	const head = block(around.finding, 17, 600, style.color) + block(around.measure, 14, 400, soft);
	y += 8;
	const start = y;
	const body = copyHtml(drawing, { left: left - margin, top: top - start });
	y += high + 12;
	const foot = block(around.source, 12, 400, soft) + block(around.address, 12, 400, style.color);
	const height = Math.ceil(y + margin);
	const svg = element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			width,
			height,
			role: 'img'
		},
		element('title', {}, text(around.finding)) +
			element('desc', {}, text(`${around.measure}. ${around.source} ${around.address}`)) +
			element('rect', { width, height, fill: paper }) +
			head +
			body +
			foot
	);
	return { svg, width, height };
}

/** The picture as PNG, at so many pixels of it for one of the drawing's. Rejects where it cannot be drawn. */
export async function pngOf(
	{ svg, width, height }: { svg: string; width: number; height: number },
	ratio = 2
): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = width * ratio;
	canvas.height = height * ratio;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) =>
		canvas.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('The picture cannot be drawn.'))),
			'image/png'
		)
	);
}
