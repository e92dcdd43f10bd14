/** Where a reader is: the step that the reading line stands in, and how far through it. */
export interface Place {
	step: HTMLElement;
	/** Share of the step that has passed the reading line, 0 to 1. */
	through: number;
}

/** Phones read below the pinned figure, desks beside it: the same breakpoint as story.css. */
export const wide = '(min-width: 60rem)';

/** The reading line, as a share of the viewport's height from the top. */
export const readingLine = (isWide: boolean) => (isWide ? 0.5 : 0.78);

/**
 * The last step whose top has passed a line, found by bisection: a handful of measurements however
 * long the story. Before the first step it is the first one. Pure but for reading positions.
 *
 * @param tops the top of a step by its index, in px from the viewport's top
 * @param count how many steps there are
 * @param line the reading line, in px from the viewport's top
 */
export function stepAt(tops: (index: number) => number, count: number, line: number): number {
	let low = 0;
	let high = count - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (tops(middle) <= line) low = middle;
		else high = middle - 1;
	}
	return low;
}

interface FollowOptions {
	/** All steps, in reading order. */
	steps: HTMLElement[];
	/** Anything else whose coming into view may change what should be shown. */
	landmarks: HTMLElement[];
	/** Called when the reader is in another step than before, and once at the start. */
	onstep: (index: number) => void;
}

/**
 * Follows the reader. The step is worked out from positions whenever an observer fires, never from
 * a count of enterings and leavings: a jump past ten steps ends in the right one. Nothing runs on
 * scroll. When the window changes its width the reader is kept at the same paragraph.
 *
 * @returns a function that stops following
 */
export function follow({ steps, landmarks, onstep }: FollowOptions): () => void {
	const query = matchMedia(wide);
	let current = -1;
	let observer: IntersectionObserver | undefined;
	let kept: Place | undefined;

	const line = () => innerHeight * readingLine(query.matches);

	function update() {
		const index = stepAt((at) => steps[at]?.getBoundingClientRect().top ?? 0, steps.length, line());
		keep(index);
		if (index === current) return;
		current = index;
		onstep(index);
	}

	function keep(index: number) {
		const step = steps[index];
		if (!step) return;
		const { top, height } = step.getBoundingClientRect();
		// Only while the line is inside the step: above the first and below the last there is nothing to keep.
		const through = (line() - top) / height;
		kept = through >= 0 && through <= 1 ? { step, through } : undefined;
	}

	function observe() {
		observer?.disconnect();
		const above = readingLine(query.matches) * 100;
		// A strip of no height at the reading line: whatever crosses it fires once.
		observer = new IntersectionObserver(update, {
			rootMargin: `-${above}% 0px -${100 - above}% 0px`,
			threshold: 0
		});
		for (const element of [...steps, ...landmarks]) observer.observe(element);
	}

	let width = innerWidth;
	const onresize = () => {
		// A phone's address bar changes the height only; the reader has not moved then.
		if (innerWidth !== width && kept) {
			const { top, height } = kept.step.getBoundingClientRect();
			scrollBy({ top: top + kept.through * height - line(), behavior: 'instant' });
		}
		width = innerWidth;
		update();
	};
	const onbreak = () => {
		observe();
		onresize();
	};

	observe();
	update();
	query.addEventListener('change', onbreak);
	addEventListener('resize', onresize);
	// The place inside a step is only needed when the window changes, so the end of a scroll will do.
	addEventListener('scrollend', update);
	return () => {
		observer?.disconnect();
		query.removeEventListener('change', onbreak);
		removeEventListener('resize', onresize);
		removeEventListener('scrollend', update);
	};
}
