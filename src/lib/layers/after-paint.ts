/**
 * Does some work once the browser has painted: so a press is seen to be taken before the work that it
 * asks for, which takes a slow phone a quarter of a second. What was asked for first is done first.
 */
export function afterPaint(work: () => void): void {
	requestAnimationFrame(() => setTimeout(work));
}

/** Tells a number once the browser has painted: of a quick hand's many, the last of each frame. */
export function lastAfterPaint(tell: (value: number) => void): (value: number) => void {
	let latest: number | undefined;
	return (value) => {
		if (latest === undefined) {
			afterPaint(() => {
				if (latest !== undefined) tell(latest);
				latest = undefined;
			});
		}
		latest = value;
	};
}
