/**
 * Does some work once the browser has nothing better to do.
 *
 * @param latest milliseconds after which it is done all the same; no limit when missing
 * @returns a function that calls it off
 */
export function whenIdle(work: () => void, latest?: number): () => void {
	// Safari has no idle time to ask for.
	if (!('requestIdleCallback' in window)) {
		const timer = setTimeout(work, latest ?? 2000);
		return () => clearTimeout(timer);
	}
	const asked = requestIdleCallback(work, latest === undefined ? {} : { timeout: latest });
	return () => cancelIdleCallback(asked);
}
