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
