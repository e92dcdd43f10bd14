import { getContext } from 'svelte';

const key = Symbol('in passing');

/**
 * The context of a figure that comes while the reader scrolls by: what it does not show may follow
 * later, so that no frame is lost to it.
 */
export const inPassing = new Map([[key, true]]);

/** Whether the component that is being made comes so. */
export const comesInPassing = () => getContext<true | undefined>(key) ?? false;
