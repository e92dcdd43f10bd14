declare global {
	namespace App {
		interface PageState {
			/** The step that a slide, a link or the reader's scrolling chose. */
			step?: string;
		}
	}
}

export {};
