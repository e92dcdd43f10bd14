/**
 * The key of a context: whether a figure comes while the reader scrolls by. What it does not show may
 * then follow later, so that no frame is lost to it.
 */
export const inPassing = Symbol('in passing');
