/** A mark as it is drawn: its place in units of the data, its look, and what it says. */
export interface DrawnMark {
	id: string;
	x: number;
	y: number;
	shape: 'disc' | 'ring' | 'dot' | 'diamond' | 'triangle' | 'half' | 'square';
	fill: 'solid' | 'hollow' | 'dotted';
	strong: boolean;
	/** Drawn where there is room for it: in a small box only when it is pointed at. */
	roomy?: boolean;
	/** One sentence with everything a reader should know, for a screen reader. */
	says: string;
}
