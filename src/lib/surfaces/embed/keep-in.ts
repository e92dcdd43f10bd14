/** How far two words may meet before one cannot be read, in pixels. */
const touching = 2;

const meet = (a = new DOMRect(), b = new DOMRect()) =>
	Math.min(a.right, b.right) - Math.max(a.left, b.left) > touching &&
	Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height / 3;

/** Whether two values along a foot would touch. */
const near = (a = new DOMRect(), b = new DOMRect()) =>
	b.left < a.right + touching && b.right > a.left;

/** The box that an element's words take, which may be wider than its own. */
function inked(element: HTMLElement): DOMRect {
	const range = document.createRange();
	range.selectNodeContents(element);
	return range.getBoundingClientRect();
}

/** How far a box reaches over the left side (below nothing) or the right one, in pixels. */
const over = ({ left, right }: DOMRect, width: number) =>
	right > width ? right - width : Math.min(0, left);

function keepIn(drawing: HTMLElement): void {
	const width = innerWidth;
	const all = (names: string) => [...drawing.querySelectorAll<HTMLElement>(names)];
	const seen = (element: HTMLElement) =>
		element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

	for (const { style } of all('.foot')) style.removeProperty('visibility');
	const words = all('.text, .axis span, .row-name span, .exam, .sheet-head, .desk-said');
	for (const { style } of words) {
		for (const name of ['transform', '--name', 'white-space']) style.removeProperty(name);
	}
	const shown = words.filter(seen);
	const boxes = new Map(shown.map((word) => [word, inked(word)]));
	const reaching = shown.filter((word) => over(boxes.get(word) ?? new DOMRect(), width) !== 0);
	const labels = shown.filter((word) => word.matches('.text'));
	const lying = labels.filter((label) =>
		labels.some((other) => other !== label && meet(boxes.get(label), boxes.get(other)))
	);
	for (const { style } of [...reaching, ...lying]) style.setProperty('--name', 'block');
	for (const { style } of reaching.filter((word) => over(inked(word), width) !== 0))
		style.setProperty('white-space', 'normal');

	const shifts = shown.map((word) => over(inked(word), width));
	for (const [index, shift] of shifts.entries()) {
		if (shift !== 0) shown[index]?.style.setProperty('transform', `translateX(${-shift}px)`);
	}

	// A line's name and its number, at its two ends.
	for (const line of all('.line')) {
		const [name, number] = ['.who', '.what'].map((end) => line.querySelector<HTMLElement>(end));
		if (!name || !number) continue;
		name.style.removeProperty('max-inline-size');
		name.style.removeProperty('white-space');
		if (!meet(inked(name), inked(number))) continue;
		const room = inked(number).left - inked(name).left - touching;
		name.style.setProperty('max-inline-size', `${room}px`);
		name.style.setProperty('white-space', 'normal');
	}

	// The list below the photo, in two columns: as high as its lines.
	const desk = drawing.querySelector<HTMLElement>('.desk');
	const lines = all('.desk-guesses li');
	desk?.style.removeProperty('--below');
	const [head] = all('.desk-said');
	const list = head?.parentElement;
	if (desk && head && list && getComputedStyle(list).flexDirection === 'column') {
		const each = Math.max(...lines.map((line) => inked(line).height));
		const needed = head.offsetHeight + (each * lines.length) / 2;
		if (needed > list.clientHeight + touching) desk.style.setProperty('--below', `${needed + 6}px`);
	}

	for (const axis of all('.axis')) {
		const feet = [...axis.querySelectorAll<HTMLElement>('.foot')].filter(seen);
		const boxesOf = feet.map(inked);
		if (!feet.some((_, at) => at > 0 && near(boxesOf[at - 1], boxesOf[at]))) continue;
		for (const [at, foot] of feet.entries())
			if (at % 2 === 1) foot.style.setProperty('visibility', 'hidden');
	}
}

let kept = false;

/**
 * The words of a drawing are laid out for type as it usually runs. Where it runs wider (a reader sets
 * letters and words apart, or a system has another sans) in a frame that has no room besides, a label that
 * would be cut off or lie on another one is set in two lines, and moved in; of the values along the foot
 * that would touch, every other one goes.
 */
export function keepWordsIn(root: HTMLElement): void {
	if (kept) return;
	kept = true;
	let asking = 0;
	/** Once a frame, however much has moved. */
	const ask = () => {
		cancelAnimationFrame(asking);
		asking = requestAnimationFrame(() => {
			const drawing = root.querySelector<HTMLElement>('.drawing');
			if (drawing) keepIn(drawing);
		});
	};
	const sizes = new ResizeObserver(ask);
	for (const sized of [root, ...root.querySelectorAll('.back a')]) sizes.observe(sized);
	// What the reader chose is drawn, and has come to rest.
	new MutationObserver(ask).observe(root, { childList: true, subtree: true });
	root.addEventListener('transitionend', ask);
}
