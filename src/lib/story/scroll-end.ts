/**
 * Calls when the page has come to rest after a scroll. Safari tells so from 26.2 on; before that, no
 * further scrolling for a moment is taken for the end.
 */
export function onScrollEnd(work: () => void): void {
	if ('onscrollend' in window) {
		addEventListener('scrollend', work);
		return;
	}
	let timer: ReturnType<typeof setTimeout> | undefined;
	const wait = () => {
		clearTimeout(timer);
		timer = setTimeout(work, 150);
	};
	addEventListener('scroll', wait, { passive: true });
}
