/**
 * The id of the mark (`data-mark`) nearest to a point of the window, or null when none lies within
 * `reach` pixels: so a thumb need not hit a dot of ten pixels.
 */
export function nearestMark(
	within: Element,
	at: { clientX: number; clientY: number },
	reach: number
): string | null {
	let best: string | null = null;
	let least = reach;
	for (const mark of within.querySelectorAll<HTMLElement>('[data-mark]')) {
		const { left, top } = mark.getBoundingClientRect();
		const distance = Math.hypot(left - at.clientX, top - at.clientY);
		if (distance < least) {
			least = distance;
			best = mark.dataset.mark ?? null;
		}
	}
	return best;
}

/** A point that has no element of its own, in per cent of its plot from the upper left. */
export interface Point {
	id: string;
	x: number;
	y: number;
}

/**
 * The id of the point nearest to a point of the window, or null when none lies within `reach` pixels.
 * For clouds of points; `plot` is the box that the per cents count from.
 */
export function nearestPoint(
	plot: Element,
	points: Point[],
	at: { clientX: number; clientY: number },
	reach: number
): string | null {
	const { left, top, width, height } = plot.getBoundingClientRect();
	let best: string | null = null;
	let least = reach;
	for (const { id, x, y } of points) {
		const distance = Math.hypot(
			left + (x * width) / 100 - at.clientX,
			top + (y * height) / 100 - at.clientY
		);
		if (distance < least) {
			least = distance;
			best = id;
		}
	}
	return best;
}
