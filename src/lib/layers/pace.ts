/**
 * How fast the reader goes. It stands by itself so that who sets it need not load what moves.
 */
export const pace = {
	/**
	 * Whether scenes change at once: for a reader who passes them faster than a change takes to be
	 * followed. The figures' style has the same from `data-cut` on their box.
	 */
	cuts: false,
	/** Done unless he hurries; then once he has stopped. */
	rest: Promise.resolve()
};
