import type { Move } from './deck';

/** How far a finger goes across, in pixels, before it means another slide. */
const far = 48;

/**
 * Leads on by a swipe across, and back by one the other way. Not where the figure is: a finger there is
 * the figure's.
 *
 * @returns a function that stops listening
 */
export function swipes(
	root: HTMLElement,
	figures: HTMLElement,
	onmove: (by: Move) => void
): () => void {
	let from: { id: number; x: number; y: number } | undefined;

	const down = (event: PointerEvent) => {
		const own = event.target instanceof Node && figures.contains(event.target);
		const counts = event.pointerType === 'touch' && event.isPrimary && !own;
		from = counts ? { id: event.pointerId, x: event.clientX, y: event.clientY } : undefined;
	};
	const up = (event: PointerEvent) => {
		if (event.pointerId !== from?.id) return;
		const { x, y } = from;
		from = undefined;
		const across = event.clientX - x;
		if (Math.abs(across) < far || Math.abs(across) < 1.5 * Math.abs(event.clientY - y)) return;
		const onwards = getComputedStyle(root).direction === 'rtl' ? across > 0 : across < 0;
		onmove(onwards ? 'next' : 'previous');
	};
	const cancel = () => (from = undefined);

	root.addEventListener('pointerdown', down);
	root.addEventListener('pointerup', up);
	root.addEventListener('pointercancel', cancel);
	return () => {
		root.removeEventListener('pointerdown', down);
		root.removeEventListener('pointerup', up);
		root.removeEventListener('pointercancel', cancel);
	};
}
