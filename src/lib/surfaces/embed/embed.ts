import type { FigureId } from '$lib/figures/registry';
import { afterPaint } from '$lib/layers/after-paint';
import { LiveFigure } from '$lib/story/live.svelte';
import { placeOfFigure, placesOf, stepName } from '$lib/story/steps';

/** The drawing's height for a width: a figure that is wide enough to be read, not taller than a screen. */
const drawingFor = (width: number) => Math.min(560, Math.max(260, Math.round(width * 0.62)));

interface EmbedOptions {
	figure: FigureId;
	/** Called with the step that is shown, and with the one that was asked for and does not exist. */
	onstep: (name: string, unknown: string | null) => void;
	/** Called with what another step’s scene says first, once it is shown: the page was named for the drawn one. */
	onfinding: (name: string, finding: string) => void;
}

/**
 * Makes an embedded figure live, at the step that the address asks for, and tells the page around it
 * how tall it would like to be: `{ source: 'five-guesses', figure, step, height }`, height in pixels.
 * Nothing is kept on the device.
 *
 * @param root what holds the drawing, in an element with `data-pin`
 */
export function embed(root: HTMLElement, { figure, onstep, onfinding }: EmbedOptions): void {
	const pin = root.querySelector<HTMLElement>('[data-pin]');
	const drawn = placeOfFigure(figure);
	if (!pin || !drawn) throw new Error(`The page has no drawing of ${figure}.`);

	const asked = new URLSearchParams(location.search).get('step');
	const found = placesOf(figure).find((place) => stepName(place) === asked);
	const place = found ?? drawn;
	onstep(stepName(place), asked !== null && !found ? asked : null);

	const { step } = place;
	const live = new LiveFigure(pin, drawn.step);
	live.show(step);
	// The drawing of another step is hidden by theme.js until the right one is there.
	void live.wake().then((isLive) => {
		delete document.documentElement.dataset.step;
		if (!isLive || step === drawn.step) return;
		afterPaint(() => {
			onfinding(stepName(place), root.querySelector('.finding')?.textContent ?? '');
		});
	});

	let told = 0;
	function tell() {
		const drawing = root.querySelector<HTMLElement>('.drawing');
		if (!drawing || parent === window) return;
		const around = root.clientHeight - drawing.clientHeight;
		const height = Math.ceil(around + drawingFor(root.clientWidth));
		if (height === told) return;
		told = height;
		// Any page may embed a figure, and nothing in the message is a secret.
		parent.postMessage({ source: 'five-guesses', figure, step: stepName(place), height }, '*');
	}
	/** A wide frame has room for every word, unless the reader sets text apart. */
	function fit() {
		tell();
		if (root.clientWidth <= 480 || getComputedStyle(root).letterSpacing !== 'normal')
			void import('./keep-in').then(({ keepWordsIn }) => keepWordsIn(root));
	}
	const sizes = new ResizeObserver(fit);
	// The link is as wide as its words: by it another spacing of text is seen that is set while the page stands.
	for (const sized of [root, ...root.querySelectorAll('.back a')]) sizes.observe(sized);
}
