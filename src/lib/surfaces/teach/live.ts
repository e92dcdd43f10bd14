import { factCards } from '$lib/story/fact-card';
import { mount, unmount } from 'svelte';
import Disagreement from './Disagreement.svelte';

/**
 * Makes the page for teachers live: numbers show their source, and the count of disagreements takes the
 * place of its examples.
 *
 * @param root what holds the page's markup
 * @returns a function that takes everything down again
 */
export function live(root: HTMLElement): () => void {
	const stop = factCards(root);
	const place = root.querySelector('[data-tool]');
	if (!place) return stop;
	place.replaceChildren();
	const tool = mount(Disagreement, { target: place });
	return () => {
		stop();
		void unmount(tool);
	};
}
