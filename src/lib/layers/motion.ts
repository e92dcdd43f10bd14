import { prefersReducedMotion } from 'svelte/motion';
import type { TransitionConfig } from 'svelte/transition';
import { pace } from './pace';

/** How a mark or label comes and goes; a cut where the reader asked for less motion, or passes quickly. */
export const quick = () => ({ duration: pace.cuts || prefersReducedMotion.current ? 0 : 300 });

/**
 * Lets a mark or label come and go, as Svelte's `fade` does, which first asks each element how opaque
 * it is: a layout for each of a hundred. This one takes it to be whole.
 *
 * @param options.cut at once, for one of a hundred: a browser moves each that fades as a layer of its own.
 *   For all of a list or none: Svelte keeps what leaves at once beside what fades.
 */
export const appear = (_element: Element, { cut = false } = {}): TransitionConfig =>
	cut ? { duration: 0 } : { ...quick(), css: (share) => `opacity: ${share}` };
