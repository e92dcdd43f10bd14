/**
 * Says in which section the reader is, once at the start and at each change. By the middle of the
 * window, not by the step: a reader who was brought to a heading is in that section already.
 *
 * @param sections all sections and what follows them, in reading order
 */
export function watchSections(
	sections: HTMLElement[],
	onsection: (section: HTMLElement) => void
): void {
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries) {
				if (isIntersecting) onsection(target as HTMLElement);
			}
		},
		{ rootMargin: '-50% 0px -50% 0px' }
	);
	sections.forEach((section) => observer.observe(section));
}
