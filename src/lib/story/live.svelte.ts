import { loadFigure, type FigureId } from '$lib/figures/registry';
import { boxSizes, every } from '$lib/layers/boxes';
import { pace } from '$lib/layers/pace';
import { inPassing } from '$lib/layers/passing';
import { whenIdle } from '$lib/site/when-idle';
import { flushSync, mount, unmount } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import { offerAgain, type Offer } from './again';
import type { FigureScene, ScoreStep } from './score';

/** On a phone, and while nothing is printed, each drawing has the smallest box. */
const narrow = new MediaQuery(`width < ${boxSizes.medium[0].width}px`);
let isPaper = $state(false);
every.box = () => (narrow.current && !isPaper ? 'small' : undefined);

/**
 * A pinned figure: the drawing made at build until it comes near, the live one after that, with the
 * same scene in the same place. It knows no scroll; it is told which step to show.
 */
export class LiveFigure {
	#pin: HTMLElement;
	#figure: FigureId;
	/** The step whose scene was drawn at build. */
	#drawn: ScoreStep;
	/** What the figure shows: the drawn scene until it is live, then that of `#step`. */
	#scene = $state.raw<FigureScene['scene']>();
	/** The step that the reader is in. */
	#step: ScoreStep;
	#isLive = false;
	/** While the figure's code is on its way. */
	#waking: Promise<boolean> | undefined;
	#mounted: Record<string, unknown> | undefined;
	#offer: Offer | undefined;

	/**
	 * @param pin the box that holds the drawing made at build
	 * @param drawn the step whose scene that is
	 */
	constructor(pin: HTMLElement, drawn: ScoreStep) {
		this.#pin = pin;
		this.#figure = drawn.figure;
		this.#drawn = drawn;
		this.#scene = drawn.scene;
		this.#step = drawn;
	}

	/** Shows a step's scene; the live figure moves there from wherever it is, or is there at once (`pace`). */
	show(step: ScoreStep) {
		if (step === this.#step) return;
		this.#step = step;
		this.#pin.toggleAttribute('data-cut', pace.cuts);
		if (this.#isLive) this.#follow();
	}

	/**
	 * Fetches the figure's code and puts the live figure in the place of the drawing. When the code
	 * does not arrive the drawing stays, with an offer to try again; so does the next call.
	 *
	 * @returns whether the figure is live
	 */
	async wake(): Promise<boolean> {
		if (this.#isLive) return true;
		this.#waking ??= this.#fetch();
		const came = await this.#waking;
		this.#waking = undefined;
		return came;
	}

	async #fetch(): Promise<boolean> {
		const loaded = await loadFigure(this.#figure).catch(() => undefined);
		if (!loaded) {
			// An empty box is somebody's who has other ways on.
			if (this.#pin.firstElementChild) this.#offer ??= offerAgain(this.#pin, () => this.wake());
			return false;
		}
		const pressed = this.#offer?.remove();
		this.#offer = undefined;
		await this.#untilUnused();
		// What the code does as it comes is a task of its own; a press may be answered between the two.
		await new Promise((resolve) => setTimeout(resolve));
		// To make a figure takes long enough to be felt while something else moves.
		await pace.rest;
		if (!this.#isSeen()) await new Promise<void>((resolve) => whenIdle(resolve, 1000));
		// Unseen it may begin where the reader is; in view it takes over what is drawn and moves on.
		const seen = this.#isSeen();
		if (!seen) this.#scene = this.#step.scene;
		const drawing = this.#pin.firstElementChild;
		const scene = () => this.#scene;
		this.#mounted = mount(loaded.Figure, {
			target: this.#pin,
			context: inPassing,
			props: {
				get scene() {
					return scene();
				},
				data: loaded.data
			}
		});
		flushSync();
		drawing?.remove();
		this.#isLive = true;
		if (seen) {
			// Its controls come with the step's scene: one that has others would move them.
			this.#pin.toggleAttribute('data-begins', true);
			requestAnimationFrame(() => {
				this.#pin.removeAttribute('data-begins');
				this.#follow();
			});
		} else this.#follow();
		// The keyboard was on the button that is gone: it goes on from the figure.
		if (pressed) {
			this.#pin.tabIndex = -1;
			this.#pin.focus({ preventScroll: true });
		}
		return true;
	}

	#isSeen(): boolean {
		const { top, bottom } = this.#pin.getBoundingClientRect();
		return bottom > 0 && top < innerHeight;
	}

	#follow() {
		this.#scene = this.#step.scene;
		this.#pin.dataset.shown = this.#step.id;
	}

	/** From here on the figure moves, if it was made to change at once. */
	moves() {
		this.#pin.removeAttribute('data-cut');
	}

	/** Puts the drawn scene in place at once, for paper; `false` goes back to the reader's step. */
	onPaper(printed: boolean) {
		isPaper = printed;
		if (!this.#isLive) return;
		this.#scene = printed ? this.#drawn.scene : this.#step.scene;
		flushSync();
	}

	/** Takes the live figure down. */
	destroy() {
		if (this.#mounted) void unmount(this.#mounted);
		this.#mounted = undefined;
	}

	/** Waits while the reader has the keyboard inside the drawing, in its table for example. */
	async #untilUnused() {
		while (this.#pin.contains(document.activeElement)) {
			await new Promise((resolve) =>
				this.#pin.addEventListener('focusout', () => queueMicrotask(() => resolve(undefined)), {
					once: true
				})
			);
		}
	}
}
