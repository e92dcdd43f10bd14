/**
 * Where the things of the drawing are, and where their names may stand. Units are those of the
 * drawing: 0 to 400 across, 0 to 160 down the part of it that is always seen.
 */

export const wide = 400;
export const high = 160;
/** What may be cut off above and below, in the same units. */
export const above = 70;
export const below = 90;

/** The names on the exam's list that fit something in the drawing, in reading order. */
export const names = [
	'table-lamp',
	'pot',
	'monitor',
	'screen',
	'desktop-computer',
	'wall-clock',
	'notebook',
	'coffee-mug',
	'ballpoint',
	'computer-keyboard',
	'space-bar',
	'mouse',
	'sunglasses',
	'granny-smith',
	'desk'
] as const;

/** A thing in the drawing, by one name that the exam's list has for it. */
export type Name = (typeof names)[number];

/** Other names on the list for a thing that is drawn. */
export const otherNames = ['laptop', 'sunglass'] as const;
export type OtherName = (typeof otherNames)[number];

/** The row of content/data/categories.csv. */
export const rowIdOf = (name: Name | OtherName) => `category-${name}`;

export type Point = readonly [x: number, y: number];

export interface Thing {
	/** Its middle, as a finger would look for it. */
	at: Point;
	/** Where the foot of a sign stands that names it; inside what is always seen, clear of `at`. */
	over: Point;
	/** Where the head of a second sign stands, at the same time. */
	under: Point;
	/** A place with room round it, for when many are named; seen only when nothing is cut off. */
	out?: { sign: Point; side: 'over' | 'under'; lead?: readonly [from: Point, to: Point] };
}

export const things: Readonly<Record<Name, Thing>> = {
	'table-lamp': { at: [48, 37], over: [48, 25], under: [48, 48] },
	pot: { at: [108, 82], over: [108, 70], under: [108, 40] },
	monitor: {
		at: [190, 88],
		over: [190, 76],
		under: [190, 50],
		out: {
			sign: [86, 6],
			side: 'over',
			lead: [
				[98, 6],
				[139, 14]
			]
		}
	},
	screen: {
		at: [190, 44],
		over: [190, 32],
		under: [190, 46],
		out: { sign: [200, 56], side: 'over' }
	},
	'desktop-computer': {
		at: [277, 66],
		over: [277, 54],
		under: [277, 66],
		out: {
			sign: [270, -10],
			side: 'over',
			lead: [
				[278, -10],
				[278, 17]
			]
		}
	},
	'wall-clock': { at: [338, 22], over: [338, 58], under: [338, 62] },
	notebook: { at: [338, 80], over: [338, 68], under: [338, 62] },
	'coffee-mug': { at: [38, 126], over: [38, 106], under: [38, 143] },
	ballpoint: { at: [98, 147], over: [98, 135], under: [98, 117] },
	'computer-keyboard': {
		at: [148, 128],
		over: [148, 116],
		under: [148, 146],
		out: {
			sign: [84, 177],
			side: 'under',
			lead: [
				[84, 178],
				[146, 138]
			]
		}
	},
	'space-bar': {
		at: [187, 135],
		over: [187, 123],
		under: [187, 146],
		out: {
			sign: [294, 177],
			side: 'under',
			lead: [
				[294, 178],
				[203, 138]
			]
		}
	},
	mouse: { at: [272, 130], over: [272, 116], under: [272, 146] },
	sunglasses: { at: [318, 149], over: [318, 137], under: [318, 118] },
	'granny-smith': { at: [366, 147], over: [366, 130], under: [366, 118] },
	desk: {
		at: [226, 153],
		over: [226, 141],
		under: [230, 166],
		out: { sign: [392, 177], side: 'under' }
	}
};

/** Two names on the list for one thing, and the thing. */
export const twins: readonly {
	thing: Name;
	pair: readonly [Name | OtherName, Name | OtherName];
}[] = [
	{ thing: 'sunglasses', pair: ['sunglass', 'sunglasses'] },
	{ thing: 'notebook', pair: ['laptop', 'notebook'] },
	{ thing: 'screen', pair: ['monitor', 'screen'] }
];
