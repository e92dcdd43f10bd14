/** What a page asks of the worker that keeps the story for reading offline. */
export type Ask =
	/** To keep the story in a language, if it does not yet. */
	| { ask: 'keep'; lang: string }
	/** Its version: the answer comes over the port that is sent along. */
	| { ask: 'version' }
	/** To take the place of the version before, which it waits behind. */
	| { ask: 'take-over' }
	/** The same, provided that no other window shows the site. */
	| { ask: 'take-over-if-alone' };
