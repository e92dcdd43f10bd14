import { figures, type FigureId } from '$lib/figures/registry';
import { flushSync, mount, unmount, type Component } from 'svelte';
import type { FigureScene, Run } from './score';

type AnyFigure = Component<{ scene: FigureScene['scene']; data: unknown }>;

/**
 * A pinned figure: the drawing made at build until it comes near, the live one after that, with the
 * same scene in the same place. It knows no scroll; it is told which step to show.
 */
export class LiveFigure {
	#pin: HTMLElement;
	#figure: FigureId;
	#scene = $state.raw<FigureScene['scene']>();
	#shown: string;
	#state: 'drawn' | 'waking' | 'live' = 'drawn';
	#mounted: Record<string, unknown> | undefined;

	/** @param pin the box that holds the drawing made at build */
	constructor(pin: HTMLElement, run: Run) {
		this.#pin = pin;
		this.#figure = run.figure;
		this.#scene = run.drawn.scene;
		this.#shown = run.drawn.id;
	}

	/** Shows a step's scene; the live figure moves there from wherever it is. */
	show(step: { id: string } & FigureScene) {
		this.#scene = step.scene;
		this.#shown = step.id;
		if (this.#state === 'live') this.#pin.dataset.shown = step.id;
	}

	/**
	 * Fetches the figure's code and puts the live figure in the place of the drawing. When the code
	 * does not arrive the drawing stays, and the next call tries again.
	 */
	async wake(): Promise<void> {
		if (this.#state !== 'drawn') return;
		this.#state = 'waking';
		try {
			const { Figure, data } = await figures[this.#figure]();
			await this.#untilUnused();
			const drawing = this.#pin.firstElementChild;
			const scene = () => this.#scene;
			this.#mounted = mount(Figure as unknown as AnyFigure, {
				target: this.#pin,
				props: {
					get scene() {
						return scene() as FigureScene['scene'];
					},
					data
				}
			});
			flushSync();
			drawing?.remove();
			this.#state = 'live';
			this.#pin.dataset.shown = this.#shown;
		} catch {
			this.#state = 'drawn';
		}
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
