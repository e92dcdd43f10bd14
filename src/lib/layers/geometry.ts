/*
 * Asked tens of thousands of times for one scene, so nothing here makes an array or an object.
 */

/** In pixels. */
export interface Rect {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** In pixels. */
export type Line = [x1: number, y1: number, x2: number, y2: number];

/** Whether two rectangles lie nearer than `air` pixels beside each other, or half of it above each other. */
export const touches = (one: Rect, other: Rect, air: number) =>
	one.left < other.right + air &&
	other.left < one.right + air &&
	one.top < other.bottom + air / 2 &&
	other.top < one.bottom + air / 2;

/** Whether a line passes through a rectangle: an end lies inside, or it parts the corners. */
export function crosses(line: Line, { left, right, top, bottom }: Rect): boolean {
	const x1 = line[0];
	const y1 = line[1];
	const x2 = line[2];
	const y2 = line[3];
	if (x1 < left && x2 < left) return false;
	if (x1 > right && x2 > right) return false;
	if (y1 < top && y2 < top) return false;
	if (y1 > bottom && y2 > bottom) return false;
	const above = (x2 - x1) * (top - y1);
	const below = (x2 - x1) * (bottom - y1);
	const before = (y2 - y1) * (left - x1);
	const after = (y2 - y1) * (right - x1);
	return !(
		(above > before && above > after && below > before && below > after) ||
		(above < before && above < after && below < before && below < after)
	);
}

/** On which side of a line a point lies: -1 or 1, or 0 on it. */
const side = (line: Line, x: number, y: number) =>
	Math.sign((line[2] - line[0]) * (y - line[1]) - (line[3] - line[1]) * (x - line[0]));

/** Whether a line's ends lie on different sides of another. */
const apart = (line: Line, other: Line) =>
	side(line, other[0], other[1]) !== side(line, other[2], other[3]);

/** Whether two lines cut each other: the ends of each lie on both sides of the other. */
export const cut = (one: Line, other: Line) => apart(one, other) && apart(other, one);
