/** A place on the drawing: across and up in the units of its axes. */
export interface Place {
	x: number;
	y: number;
}

/** A value on an axis that a key can reach too: kept on it, and on its steps. */
export function onAxis(
	value: number,
	{ from, to, step }: { from: number; to: number; step: number }
) {
	const steps = Math.round((Math.min(to, Math.max(from, value)) - from) / step);
	const decimals = String(step).split('.')[1]?.length ?? 0;
	return Number((from + steps * step).toFixed(decimals));
}

/**
 * What a stroke from one place to another sets: each column that it crosses, at the height of the
 * straight line there, and the column that it ends close to.
 *
 * @param columns where the columns stand, across
 * @param near how far from a column still counts as in it
 */
export function strokeOver(
	columns: number[],
	from: Place,
	to: Place,
	near: number
): { column: number; y: number }[] {
	const [left, right] = from.x < to.x ? [from, to] : [to, from];
	return columns.flatMap((column) => {
		if (Math.abs(to.x - column) <= near) return [{ column, y: to.y }];
		if (left.x === right.x || column < left.x || column > right.x) return [];
		return [{ column, y: left.y + ((column - left.x) / (right.x - left.x)) * (right.y - left.y) }];
	});
}

/** The value nearest to a place. */
export const nearestTo = (values: number[], place: number): number | undefined =>
	values.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place))[0];

/** Marks along one axis from left to right, whichever was placed first; those not drawn stay so. */
export function inOrder(marks: { id: string }[], drawn: Record<string, number>) {
	const values = marks.flatMap(({ id }) => drawn[id] ?? []).toSorted((a, b) => a - b);
	if (values.length < marks.length) return drawn;
	return Object.fromEntries(marks.map(({ id }, at) => [id, values[at] ?? NaN]));
}
