import { onScrollEnd } from './scroll-end';

/** Where a reader is: the step that the reading line stands in, and how far through it. */
interface Place {
	step: HTMLElement;
	/** Share of the step that has passed the reading line, 0 to 1. */
	through: number;
	/** Where the step begins and how tall it is in the page, in px: the layout it was read in. */
	begins: number;
	height: number;
}

/** From here on the figure stands beside the words, not above them: the same breakpoint as story.css. */
export const wide = '(min-width: 60rem), (min-width: 40rem) and (max-height: 30rem)';

/** The reading line, as a share of the viewport's height from the top: below a figure, or beside it. */
const below = 0.78;
const beside = 0.5;

/** The opening keeps its figure above the words on every screen. */
const lineOf = (step: HTMLElement, isWide: boolean) =>
	isWide && !step.closest('.opening') ? beside : below;

/**
 * The last step that has passed the reading line, found by bisection: a handful of measurements
 * however long the story. Before the first step it is the first one.
 *
 * @param past how far a step's top lies past its reading line, in px; negative while it is below
 * @param count how many steps there are
 */
export function stepAt(past: (index: number) => number, count: number): number {
	let low = 0;
	let high = count - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (past(middle) >= 0) low = middle;
		else high = middle - 1;
	}
	return low;
}

interface FollowOptions {
	/** All steps, in reading order. */
	steps: HTMLElement[];
	/** What holds the steps, each some of them, in reading order. */
	runs: HTMLElement[];
	/** Called when the reader is in another step than before, and once at the start. */
	onstep: (index: number) => void;
}

/**
 * Follows the reader. The step is worked out from positions whenever an observer fires, never from
 * a count of enterings and leavings: a jump past ten steps ends in the right one. Nothing runs on
 * scroll. When another window makes another layout, the reader is kept at the same paragraph.
 */
export function follow({ steps, runs, onstep }: FollowOptions): void {
	const query = matchMedia(wide);
	let current = -1;
	/** By their reading lines. */
	const observers = new Map<number, IntersectionObserver>();
	/** What is observed. */
	let near: HTMLElement[] = [];
	let kept: Place | undefined;

	/** The reading line of each, as a share; until another layout. */
	let shares = new Map<HTMLElement, number>();
	const shareOf = (one: HTMLElement) => shares.get(one) ?? below;
	const line = (step: HTMLElement) => innerHeight * shareOf(step);

	function update() {
		const past = (at: number) => {
			const step = steps[at];
			return step ? line(step) - step.getBoundingClientRect().top : 0;
		};
		const index = stepAt(past, steps.length);
		keep(index);
		if (index === current) return;
		current = index;
		observeNear();
		onstep(index);
	}

	function keep(index: number) {
		const step = steps[index];
		if (!step) return;
		const { top, height } = step.getBoundingClientRect();
		// Only while the line is inside the step: above the first and below the last there is nothing to keep.
		const through = (line(step) - top) / height;
		kept =
			through >= 0 && through <= 1 ? { step, through, begins: top + scrollY, height } : undefined;
	}

	/**
	 * The step that the reader is in and those beside it, and likewise of what holds them: who reads on or
	 * back comes through one, and who jumps leaves one, or is found where he comes to rest. To observe all
	 * would cost each frame of a scroll a dozen times as much.
	 */
	function observeNear() {
		const run = runs.findIndex((one) => one.contains(steps[current] ?? null));
		observers.forEach((observer) => near.forEach((one) => observer.unobserve(one)));
		near = [
			...steps.slice(Math.max(0, current - 1), current + 2),
			...runs.slice(Math.max(0, run - 1), run + 2)
		];
		for (const one of near) observers.get(shareOf(one))?.observe(one);
	}

	function observe() {
		observers.forEach((observer) => observer.disconnect());
		observers.clear();
		shares = new Map([...steps, ...runs].map((one) => [one, lineOf(one, query.matches)]));
		for (const share of new Set(shares.values())) {
			// A strip of no height at the reading line: whatever crosses it fires once.
			const observer = new IntersectionObserver(update, {
				rootMargin: `-${share * 100}% 0px -${100 - share * 100}% 0px`
			});
			observers.set(share, observer);
		}
		observeNear();
	}

	const onresize = () => {
		if (kept) {
			const { step, through, begins, height: before } = kept;
			const { top, height } = step.getBoundingClientRect();
			// A phone's address bar changes the window and not the layout; the reader has not moved then.
			if (Math.abs(top + scrollY - begins) > 1 || Math.abs(height - before) > 1) {
				scrollBy({ top: top + through * height - line(step), behavior: 'instant' });
			}
		}
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
	onScrollEnd(update);
}
