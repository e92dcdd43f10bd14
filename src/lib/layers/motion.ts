import { prefersReducedMotion } from 'svelte/motion';
import type { TransitionConfig } from 'svelte/transition';
import { pace } from './pace';

/**
 * Lets a mark or label come and go, as Svelte's `fade` does, which first asks each element how opaque
 * it is: a layout for each of a hundred. This one takes it to be whole. At once where the reader asked
 * for less motion, or passes quickly.
 *
 * @param options.cut at once, for one of a hundred: a browser moves each that fades as a layer of its own.
 *   For all of a list or none: Svelte keeps what leaves at once beside what fades.
 */
export const appear = (_element: Element, { cut = false } = {}): TransitionConfig =>
	cut || pace.cuts || prefersReducedMotion.current
		? { duration: 0 }
		: { duration: 300, css: (share) => `opacity: ${share}` };
