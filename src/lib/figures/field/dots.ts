import { shuffle } from '../../statistics';
import type { Plane, Sign, Span } from './scene';

/** Photos in the exam, each one a dot. */
export const photos = 50_000;

/**
 * The field is made of blocks, so that the style sheet alone can lay it out wide or square. A dot
 * keeps its block and its place in it; how many blocks stand side by side, the box decides.
 */
export const block = { across: 50, down: 25, dots: 1250 } as const;
export const blocks = photos / block.dots;

/** Blocks side by side, in the four layouts of field.css. */
export const layouts = [4, 5, 8, 10] as const;

/** Dots across and down when so many blocks stand side by side. */
export const sizeOf = (columns: number) => ({
	across: columns * block.across,
	down: (blocks / columns) * block.down
});

/** The column of a dot, counted in dots from the left. */
export const columnOf = (dot: number, columns: number) =>
	(Math.floor(dot / block.dots) % columns) * block.across + (dot % block.across);

/** The row of a dot, counted in dots from the top. */
export const rowOf = (dot: number, columns: number) =>
	Math.floor(dot / block.dots / columns) * block.down +
	Math.floor((dot % block.dots) / block.across);

/** Every dot's column and row, for so many blocks side by side. */
export interface Places {
	columns: Uint16Array;
	rows: Uint16Array;
}

const places = new Map<number, Places>();

/** As `columnOf` and `rowOf`, of all dots at once: a canvas asks for them again and again. */
export function placesOf(columns: number): Places {
	const known = places.get(columns);
	if (known) return known;
	const made = { columns: new Uint16Array(photos), rows: new Uint16Array(photos) };
	for (let dot = 0; dot < photos; dot++) {
		made.columns[dot] = columnOf(dot, columns);
		made.rows[dot] = rowOf(dot, columns);
	}
	places.set(columns, made);
	return made;
}

// Any two numbers would do. With these, the ten and the thirty dots that the story rings lie apart.
const seeds = { mistakes: 333, keys: 2020 } as const;
const orders = new Map<Plane['order'], Uint32Array>();

/** The order that a plane counts over, a fixed shuffle or one after the other: rank to dot. The same in every scene and on every page. */
export function orderOf(order: Plane['order']): Uint32Array {
	const known = orders.get(order);
	if (known) return known;
	const made =
		order === 'together'
			? Uint32Array.from({ length: photos }, (_, dot) => dot)
			: shuffle(photos, seeds[order]);
	orders.set(order, made);
	return made;
}

/** The signs by their number in a drawn field; 0 is a dot without one. */
export const signs: readonly Sign[] = ['group', 'wrong', 'rescued', 'beside', 'rejected'];

/** A number for each dot: 0, or one more than its sign's place in `signs`. */
export function signsOf({ order, spans }: Pick<Plane, 'order' | 'spans'>): Uint8Array {
	const dots = orderOf(order);
	const drawn = new Uint8Array(photos);
	for (const { sign, from, to } of spans) {
		const code = signs.indexOf(sign) + 1;
		for (let rank = from; rank < to; rank++) drawn[dots[rank] ?? 0] = code;
	}
	return drawn;
}

/** The dots that differ between two drawn fields, in the order of a shuffle. */
export function difference(from: Uint8Array, to: Uint8Array, order: Uint32Array): Uint32Array {
	const dots = new Uint32Array(order.length);
	let count = 0;
	for (const dot of order) if (from[dot] !== to[dot]) dots[count++] = dot;
	return dots.subarray(0, count);
}

/** The dots of a span, from the first block to the last. */
export const dotsOf = ({ order }: Pick<Plane, 'order'>, { from, to }: Omit<Span, 'sign'>) =>
	orderOf(order).slice(from, to).sort();

/**
 * A line through all dots of a block, to and fro, one dot after the other. It runs on past the last:
 * a dash on the very end of a line is not drawn.
 */
export const line =
	'M.5.5' +
	Array.from({ length: block.down }, (_, row) => `h${row % 2 ? '-49' : '49'}`).join('v1') +
	'h1';

/** A block's dots of one sign, as dashes of no length on its `line`: round or square caps draw them. */
export interface Dashes {
	sign: Sign;
	array: string;
	/** Where on the line the dashes begin. */
	offset: number;
}

/** The dashes of every block of a drawn field. In the markup a dot costs its distance to the next. */
export function dashesOf(drawn: Uint8Array): Dashes[][] {
	return Array.from({ length: blocks }, (_, at) => {
		const places = new Map<number, number[]>();
		for (let along = 0; along < block.dots; along++) {
			const code = drawn[at * block.dots + dotAlong(along)] ?? 0;
			if (code === 0) continue;
			const known = places.get(code);
			if (known) known.push(along);
			else places.set(code, [along]);
		}
		return [...places].flatMap(([code, along]) => {
			const sign = signs[code - 1];
			const [offset = 0] = along;
			// After the last dot nothing comes before the line ends: the pattern never starts again.
			const gaps = along.map(
				(place, index) => (along[index + 1] ?? block.dots * 2 + place) - place
			);
			return sign ? [{ sign, array: `0 ${gaps.join(' 0 ')}`, offset: -offset }] : [];
		});
	});
}

/** The dot of a block that is met at a length along its line. */
export function dotAlong(along: number): number {
	const row = Math.floor(along / block.across);
	const column = along % block.across;
	return row * block.across + (row % 2 ? block.across - 1 - column : column);
}
