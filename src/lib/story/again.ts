import { reach } from '$lib/site/reach';
import { m } from '$lib/site/paraglide/messages';

/** An offer that stands below a drawing. */
export interface Offer {
	/** Takes the offer away. Returns whether the keyboard was in it. */
	remove: () => boolean;
}

/**
 * Says below a figure's drawing that its code did not arrive, and offers to try again. Its words came
 * with the page: now is no time to fetch anything.
 *
 * Recent Chromium and WebKit ask the network again for a module that failed; others keep the failure
 * for as long as the page lives. There only a new page helps, and it is opened only while the host
 * answers: a reader without network keeps the page that he has.
 *
 * @param box holds the drawing
 * @param again tries once more; resolves to whether that worked, and then has removed the offer
 */
export function offerAgain(box: HTMLElement, again: () => Promise<boolean>): Offer {
	const offer = document.createElement('p');
	offer.className = 'again live-only';
	const words = document.createElement('span');
	words.role = 'status';
	words.textContent = m.figure_late();
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = m.figure_again();
	button.onclick = async () => {
		// Said anew, if it has to be.
		words.textContent = '';
		if (await again()) return;
		const host = await reach(location.href);
		if (host?.ok) location.reload();
		else words.textContent = m.figure_late();
	};
	offer.append(words, button);
	box.dataset.late = '';
	box.append(offer);
	return {
		remove: () => {
			const inside = offer.contains(document.activeElement);
			offer.remove();
			delete box.dataset.late;
			return inside;
		}
	};
}
