declare module 'svelte/elements' {
	interface HTMLLinkAttributes {
		/** What waits for the linked thing. */
		blocking?: 'render';
	}
}

export {};
