import { pathOf } from '$lib/site/address';
import { m } from '$lib/site/paraglide/messages';
import { getLocale } from '$lib/site/paraglide/runtime';
import { handOn } from '$lib/site/share';

/**
 * The share buttons at the headings: the system's own sheet where there is one, else the link goes to
 * the clipboard, and the button says so until it is left. A browser that allows neither gets the link
 * in the address bar, from where it can be taken.
 *
 * @param root what holds the headings and the line that is read out (`data-said`)
 */
export function shareButtons(root: HTMLElement): void {
	const said = root.querySelector<HTMLElement>('[data-said]');

	async function share(button: HTMLElement) {
		const section = button.closest<HTMLElement>('[data-section]');
		if (!section) return;
		const title = `${section.dataset.section} · ${m.title()}`;
		const url = location.origin + pathOf(getLocale(), section.id);
		const became = await handOn({ title, url });
		if (became === 'sheet') return;
		const copied = became === 'copied';
		if (!copied) location.hash = section.id;
		confirm(button, copied ? m.share_copied() : m.share_address());
	}

	function confirm(button: HTMLElement, words: string) {
		const name = button.textContent;
		button.textContent = words;
		if (said) said.textContent = words;
		const back = () => {
			button.textContent = name;
			if (said) said.textContent = '';
		};
		button.addEventListener('blur', back, { once: true });
	}

	const press = ({ target }: Event) => {
		const button = target instanceof Element && target.closest<HTMLElement>('[data-share]');
		if (button) void share(button);
	};
	root.addEventListener('click', press);
}
