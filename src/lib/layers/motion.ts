import { prefersReducedMotion } from 'svelte/motion';

/** How a mark or label comes and goes; a cut where the reader asked for less motion. */
export const quick = () => ({ duration: prefersReducedMotion.current ? 0 : 300 });
