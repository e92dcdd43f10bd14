import { m } from '$lib/site/paraglide/messages';
import { onScrollEnd } from './scroll-end';

/** Reduced motion makes every way a cut. */
const still = '(prefers-reduced-motion: reduce)';

/**
 * The two buttons that lead from step to step, for who cannot scroll: before the first step lies the
 * title, after the last one the list of words. Where they led to is read out once.
 *
 * @param root what holds the buttons (`data-go`: -1 or 1), the list of words and the line that is
 *   read out (`data-said`)
 * @param steps all steps, in reading order
 * @param current where in `steps` the reader is
 */
export function stepButtons(
	root: HTMLElement,
	steps: readonly HTMLElement[],
	current: () => number
): void {
	const said = root.querySelector<HTMLElement>('[data-said]');
	/** Where the page is on its way to: a second press goes on from there. */
	let aim: number | undefined;
	/** Where the page stood then, px. */
	let pressedAt = 0;

	const press = ({ target }: Event) => {
		const button = target instanceof Element && target.closest<HTMLElement>('[data-go]');
		if (!button) return;
		const from = aim ?? current();
		aim = Math.min(Math.max(from + Number(button.dataset.go), -1), steps.length);
		pressedAt = scrollY;
		const behavior = matchMedia(still).matches ? 'instant' : 'smooth';
		const step = steps[aim];
		if (step) step.scrollIntoView({ behavior });
		else if (aim < 0) scrollTo({ top: 0, behavior });
		else root.querySelector('#words')?.scrollIntoView({ behavior });
		if (said) {
			said.textContent = step ? m.step_of({ n: aim + 1, total: steps.length }) : '';
		}
	};
	// The end of the scroll before may come after the press, when the page has not set off yet or is on
	// its way: it is there only when it stands still.
	onScrollEnd(() => {
		const stands = scrollY;
		const look = () => {
			if (scrollY === stands && scrollY !== pressedAt) aim = undefined;
		};
		requestAnimationFrame(() => requestAnimationFrame(look));
	});
	root.addEventListener('click', press);
}
