/** A straight piece of a line from one point to another, in units of the data. */
export interface Piece {
	id: string;
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}
