/**
 * The boxes that a drawing may be given. Nothing is measured in the browser: whatever depends on
 * the box is laid out for all three beforehand, and a container query picks one.
 */
export const boxNames = ['small', 'medium', 'large'] as const;
export type BoxName = (typeof boxNames)[number];

/** Something laid out for each box. */
export type ByBox<T> = Record<BoxName, T>;

/** A box in pixels. */
export interface Size {
	width: number;
	height: number;
}

/**
 * The smallest box of each name, then others that it must also hold in. The first sizes of `medium`
 * and `large` are the conditions of the container queries in this folder, which cannot read them here.
 */
export const boxSizes: ByBox<[Size, ...Size[]]> = {
	small: [
		{ width: 312, height: 230 },
		{ width: 345, height: 300 },
		{ width: 390, height: 360 },
		{ width: 540, height: 260 }
	],
	medium: [
		{ width: 560, height: 300 },
		{ width: 690, height: 450 },
		{ width: 750, height: 700 },
		{ width: 768, height: 420 },
		{ width: 1000, height: 330 }
	],
	large: [
		{ width: 760, height: 440 },
		{ width: 820, height: 626 },
		{ width: 1000, height: 500 },
		{ width: 1200, height: 900 }
	]
};

/** The size of text in each box, in pixels. */
export const textSizes: ByBox<number> = { small: 12, medium: 13, large: 14 };

/** Makes something for each box. */
export function byBox<T>(make: (name: BoxName) => T): ByBox<T> {
	return { small: make('small'), medium: make('medium'), large: make('large') };
}

/**
 * In a window that knows it: the one box that every drawing has. To lay labels out for the two that none
 * has takes a slow phone many milliseconds.
 */
export const every: { box: () => BoxName | undefined } = { box: () => undefined };

/** As `byBox`, but of boxes that no drawing has there is only what that one has. */
export function byBoxInUse<T>(make: (name: BoxName) => T): ByBox<T> {
	const box = every.box();
	if (box === undefined) return byBox(make);
	const made = make(box);
	return byBox(() => made);
}

/** Custom properties `--<box>-<property>`, to be picked up by a container query. */
export function boxStyle(properties: Record<string, ByBox<string>>): string {
	return Object.entries(properties)
		.flatMap(([property, values]) =>
			boxNames.map((name) => `--${name}-${property}:${values[name]}`)
		)
		.join(';');
}
