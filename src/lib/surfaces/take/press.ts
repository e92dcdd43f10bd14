import { loadMessages } from '$lib/site/messages';
import type { Locale } from '$lib/site/paraglide/runtime';
import { paragraphPath } from '$lib/story/paragraph';
import { placeOfStep, stepName } from '$lib/story/steps';
import { mount, unmount } from 'svelte';

/**
 * Opens what can be taken along of a figure when somebody presses its button (`data-take`). The code
 * for it is fetched then, and not before.
 *
 * @param root what holds the figures; each stands in an element that says which step is drawn
 *   (`data-drawn`), and which one the live figure shows (`data-shown`)
 * @param titleOf the title of a section by its address
 */
export function takeButtons(
	root: HTMLElement,
	lang: Locale,
	titleOf: (section: string) => string | undefined
): void {
	async function open(button: HTMLElement) {
		const frame = button.closest<HTMLElement>('.frame');
		const pin = button.closest<HTMLElement>('[data-drawn]');
		const place = placeOfStep(pin?.dataset.shown ?? pin?.dataset.drawn ?? '');
		if (!frame || !place) return;
		const [{ default: Take }] = await Promise.all([import('./Take.svelte'), loadMessages('take')]);
		const { slug } = place.section;
		const dialog = mount(Take, {
			target: document.body,
			props: {
				frame,
				lang,
				figure: place.step.figure,
				step: stepName(place),
				link: location.origin + paragraphPath(lang, place),
				section: titleOf(slug),
				onclose: () => {
					void unmount(dialog);
					button.focus();
				}
			}
		});
	}

	const press = ({ target }: Event) => {
		const button = target instanceof Element && target.closest<HTMLElement>('[data-take]');
		if (button) void open(button);
	};
	root.addEventListener('click', press);
}
