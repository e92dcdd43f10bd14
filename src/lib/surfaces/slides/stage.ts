import { loadFigure } from '$lib/figures/registry';
import { LiveFigure } from '$lib/story/live.svelte';
import type { ScoreStep } from '$lib/story/score';

/**
 * Where the slides' figures stand. A figure that stays moves from scene to scene; another one is made
 * unseen behind it and takes its place when it is ready.
 */
export class Stage {
	#root: HTMLElement;
	#box: HTMLElement;
	#step: ScoreStep;
	#live: LiveFigure;
	#figure: ScoreStep['figure'];

	/**
	 * @param root holds one box with the drawing made at build
	 * @param step the step that is drawn
	 */
	constructor(root: HTMLElement, step: ScoreStep) {
		const box = root.firstElementChild;
		if (!(box instanceof HTMLElement)) throw new Error('The page has no drawing.');
		this.#root = root;
		this.#box = box;
		this.#step = step;
		this.#figure = step.figure;
		this.#live = new LiveFigure(box, step);
		this.#live.show(step);
		void this.#live.wake();
	}

	/** Shows a step. Resolves to false when its figure's code does not arrive. */
	async show(step: ScoreStep): Promise<boolean> {
		this.#step = step;
		if (step.figure === this.#figure) {
			this.#live.show(step);
			// It may have failed to come before.
			await this.#live.wake();
			return true;
		}
		const box = document.createElement('div');
		box.className = 'slide-box';
		box.dataset.waiting = '';
		this.#root.append(box);
		const live = new LiveFigure(box, step);
		live.show(step);
		await live.wake();
		// Meanwhile somebody went on.
		const late = this.#step !== step;
		if (late || !box.firstElementChild) {
			live.destroy();
			box.remove();
			return late;
		}
		// The keyboard may not be left in a figure that goes.
		if (this.#box.contains(document.activeElement)) {
			(document.activeElement as HTMLElement | null)?.blur();
		}
		this.#live.destroy();
		this.#box.remove();
		delete box.dataset.waiting;
		this.#box = box;
		this.#live = live;
		this.#figure = step.figure;
		return true;
	}

	/** Fetches what a step needs, before somebody asks for it. */
	expect(step: ScoreStep) {
		if (step.figure !== this.#figure) void loadFigure(step.figure).catch(() => undefined);
	}

	/** Takes the figure down. */
	destroy() {
		this.#live.destroy();
	}
}
