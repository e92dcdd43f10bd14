/**
 * Does some work once the browser has painted: so a press is seen to be taken before the work that it
 * asks for, which takes a slow phone a quarter of a second. What was asked for first is done first.
 */
export function afterPaint(work: () => void): void {
	requestAnimationFrame(() => setTimeout(work));
}
