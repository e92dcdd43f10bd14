declare global {
	namespace App {
		interface PageState {
			/** The step that a slide, a link or the reader's scrolling chose. */
			step?: string;
		}
	}
}

declare module 'svelte/elements' {
	interface HTMLLinkAttributes {
		/** What waits for the linked thing. */
		blocking?: 'render';
	}
}

export {};
