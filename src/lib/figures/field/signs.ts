import type { Sign } from './scene';

/** A token of src/lib/design/tokens.css. */
export type Ink = 'machine' | 'wrong' | 'rescued' | 'right' | 'disputed' | 'paper';

/** How a sign is drawn; sizes are half a side or a radius, in distances from dot to dot. */
export interface Look {
	shape: 'circle' | 'square';
	ink: Ink;
	size: number;
	/** What is drawn over its middle: the dot itself, or a hole. */
	inner?: { shape: 'circle' | 'square'; ink: 'right' | 'paper'; size: number };
}

/** The radius of a dot without a sign. */
export const ground = 0.26;
/** No sign reaches further, so that a dot can be wiped without its neighbours. */
export const reach = 0.44;

// The dot as it was, framed: static drawings lay such a sign under the ground.
const dot = { shape: 'circle', ink: 'right', size: ground } as const;
const hole = { ink: 'paper', size: 0.24 } as const;

/** Circles are mistakes of machines, squares are doubts about the key. */
export const looks: Readonly<Record<Sign, Look>> = {
	group: { shape: 'circle', ink: 'machine', size: 0.36 },
	wrong: { shape: 'circle', ink: 'wrong', size: reach },
	rescued: { shape: 'circle', ink: 'rescued', size: reach, inner: dot },
	beside: { shape: 'circle', ink: 'wrong', size: reach, inner: { shape: 'circle', ...hole } },
	rejected: { shape: 'square', ink: 'disputed', size: 0.4 }
};
