import { block, difference, photos, placesOf, signs, sizeOf } from './dots';
import { ground, looks, reach, type Ink, type Look } from './signs';
import { colourOf, Stamps, type Layer } from './stamp';

/** What part of the field is seen: how many times enlarged, and which point is in the middle (0 to 1). */
export interface View {
	zoom: number;
	x: number;
	y: number;
}

/** The largest enlargement: dots that a finger can count. */
export const mostZoom = 16;

export const wholeView: View = { zoom: 1, x: 0.5, y: 0.5 };

/** The view with its window inside the field. */
export function within({ zoom, x, y }: View): View {
	const half = 0.5 / zoom;
	const clamp = (value: number) => Math.min(1 - half, Math.max(half, value));
	return { zoom, x: clamp(x), y: clamp(y) };
}

/** How the field is drawn: where, in which colours, and what is left in the background. */
export interface Stage {
	/** Blocks side by side. */
	columns: number;
	/** The canvas in its own pixels. */
	width: number;
	height: number;
	view: View;
	inks: Readonly<Record<Ink, string>>;
	/** Everything but the dots beside steps back. */
	dim: boolean;
}

const beside = signs.indexOf('beside') + 1;
// Dots that change in one frame at most: a slow machine takes longer, and never stalls.
const mostAtOnce = 300;
const frame = 1000 / 60;
/** Milliseconds without a change after which the field is a picture. */
const still = 400;
/** What is left of what steps back; field.css says the same of the ground. */
const faint = 0.35;

/**
 * Draws the signs of a field on a canvas, over the ground that the style sheet draws; enlarged, it
 * draws the ground too. From one field to the next it touches only the dots that change.
 */
export class Painter {
	readonly #canvas: HTMLCanvasElement;
	readonly #context: CanvasRenderingContext2D;
	/** Shows the drawn field while nothing changes: a canvas to draw on costs each frame of a scroll, a picture none. */
	readonly #picture: HTMLCanvasElement;
	#stage: Stage | undefined;
	/** What draws the whole field. */
	#stamps: Stamps | undefined;
	#drawn: Uint8Array = new Uint8Array(photos);
	#target: Uint8Array = this.#drawn;
	#waiting: Uint32Array = new Uint32Array();
	#done = 0;
	#started = 0;
	#duration = 0;
	#request = 0;
	/** Rows of blocks that were drawn afresh since the last dot turned. */
	#tidied = 0;
	#begun = false;
	/** Runs until the field is still. */
	#stills: ReturnType<typeof setTimeout> | undefined;

	/** @param picture stands in the place of the canvas whenever that is hidden */
	constructor(
		canvas: HTMLCanvasElement,
		context: CanvasRenderingContext2D,
		picture: HTMLCanvasElement
	) {
		this.#canvas = canvas;
		this.#context = context;
		this.#picture = picture;
	}

	/** Draws everything anew: another size, colour or view. A change under way goes on. */
	set(stage: Stage) {
		this.#stage = stage;
		this.#stamps = stage.view.zoom === 1 ? stampsOf(stage) : undefined;
		const { width, height } = stage;
		if (this.#canvas.width !== width) this.#canvas.width = width;
		if (this.#canvas.height !== height) this.#canvas.height = height;
		if (this.#begun) this.#paint();
	}

	/**
	 * Goes from the dots as they are now to another field.
	 *
	 * @param order the order in which dots change
	 * @param duration milliseconds; 0 is a cut, and so is the first field
	 */
	show(target: Uint8Array, order: Uint32Array, duration: number) {
		cancelAnimationFrame(this.#request);
		this.#target = target;
		if (duration === 0 || !this.#begun) {
			this.#begun = true;
			this.#drawn = target.slice();
			this.#paint();
			return;
		}
		this.#waiting = difference(this.#drawn, target, order);
		this.#done = 0;
		this.#duration = duration;
		if (this.#waiting.length > 0) this.#request = requestAnimationFrame(this.#begin);
	}

	/** Whether a field was shown; the first one comes at once. */
	get begun(): boolean {
		return this.#begun;
	}

	/** Stops where it is. */
	stop() {
		cancelAnimationFrame(this.#request);
		clearTimeout(this.#stills);
	}

	/** The canvas is drawn on: it is seen until it has been left alone for a while. */
	#changes() {
		this.#canvas.hidden = false;
		this.#picture.hidden = true;
		clearTimeout(this.#stills);
		this.#stills = setTimeout(() => void this.#becomePicture(), still);
	}

	async #becomePicture() {
		const { width, height } = this.#canvas;
		if (width === 0 || height === 0) return;
		const asked = this.#stills;
		const drawn = await createImageBitmap(this.#canvas);
		const context = this.#picture.getContext('bitmaprenderer');
		if (asked !== this.#stills || !context) return;
		Object.assign(this.#picture, { width, height });
		context.transferFromImageBitmap(drawn);
		this.#picture.hidden = false;
		this.#canvas.hidden = true;
	}

	#begin = (now: number) => {
		this.#started = now - frame;
		this.#step(now);
	};

	#step = (now: number) => {
		const due = Math.ceil((this.#waiting.length * (now - this.#started)) / this.#duration);
		this.#flip(Math.min(due, this.#done + mostAtOnce, this.#waiting.length));
		this.#tidied = 0;
		const next = this.#done < this.#waiting.length ? this.#step : this.#tidy;
		this.#request = requestAnimationFrame(next);
	};

	/** Wiping a dot may nibble at its neighbours: in the end each row of blocks is drawn afresh. */
	#tidy = () => {
		const stage = this.#stage;
		if (!stage) return;
		if (stage.view.zoom > 1) {
			this.#paint();
			return;
		}
		const perRow = stage.columns * block.dots;
		const from = this.#tidied * perRow;
		const height = stage.height / (photos / perRow);
		const top = Math.round(this.#tidied * height);
		const bottom = Math.round((this.#tidied + 1) * height);
		this.#changes();
		this.#afresh(stage, all.subarray(from, from + perRow), top, bottom);
		this.#tidied++;
		if (from + perRow < photos) this.#request = requestAnimationFrame(this.#tidy);
	};

	/** Turns the waiting dots up to this one. */
	#flip(until: number) {
		const dots = this.#waiting.subarray(this.#done, until);
		this.#done = until;
		for (const dot of dots) this.#drawn[dot] = this.#target[dot] ?? 0;
		if (this.#stage) this.#turn(this.#stage, dots);
	}

	/** Wipes some dots and draws them as they are now. */
	#turn(stage: Stage, dots: Uint32Array) {
		this.#changes();
		const pen = penOf(stage);
		const r = reach * pen.pitch;
		for (const dot of dots) {
			const x = pen.x(dot);
			const y = pen.y(dot);
			const left = Math.floor(x - r);
			const top = Math.floor(y - r);
			this.#context.clearRect(left, top, Math.ceil(x + r) - left, Math.ceil(y + r) - top);
		}
		if (stage.view.zoom > 1) {
			this.#fill(stage, pen, dots, { shape: 'circle', ink: 'right', size: ground }, stage.dim);
		}
		this.#signs(stage, pen, dots);
	}

	#paint() {
		const stage = this.#stage;
		if (!stage) return;
		this.#changes();
		if (stage.view.zoom === 1) {
			this.#afresh(stage, all, 0, stage.height);
			return;
		}
		this.#context.clearRect(0, 0, stage.width, stage.height);
		this.#ground(stage);
		this.#signs(stage, penOf(stage), seen(stage));
	}

	/** Draws a strip of the whole field anew, from one pixel down to another, with the dots in it. */
	#afresh(stage: Stage, dots: Uint32Array, top: number, bottom: number) {
		const pen = penOf(stage);
		const { width } = stage;
		const stamps = this.#stamps;
		if (!stamps || width === 0 || bottom <= top) {
			this.#context.clearRect(0, top, width, bottom - top);
			this.#signs(stage, pen, dots);
			return;
		}
		const strip = this.#context.createImageData(width, bottom - top);
		const pixels = new Uint32Array(strip.data.buffer);
		const drawn = this.#drawn;
		for (let at = 0; at < dots.length; at++) {
			const dot = dots[at] ?? 0;
			const code = drawn[dot] ?? 0;
			if (code > 0) stamps.put(pixels, width, code, pen.x(dot), pen.y(dot) - top);
		}
		this.#context.putImageData(strip, 0, top);
	}

	/** Draws the signs of some dots, each sign in one go. */
	#signs(stage: Stage, pen: Pen, dots: Uint32Array) {
		const bySign: number[][] = [];
		for (const dot of dots) {
			const code = this.#drawn[dot] ?? 0;
			if (code > 0) (bySign[code] ??= []).push(dot);
		}
		bySign.forEach((same, code) => {
			const sign = signs[code - 1];
			if (!sign) return;
			const { inner, ...outer } = looks[sign];
			const dim = stage.dim && code !== beside;
			this.#fill(stage, pen, same, outer, dim);
			if (inner) this.#fill(stage, pen, same, inner, false);
		});
	}

	/** Draws one shape for some dots, as strokes of almost no length: the quickest of a canvas’s own ways. */
	#fill(stage: Stage, pen: Pen, dots: Iterable<number>, look: Omit<Look, 'inner'>, dim: boolean) {
		const context = this.#context;
		context.globalAlpha = dim ? faint : 1;
		context.strokeStyle = stage.inks[look.ink];
		context.lineCap = look.shape === 'circle' ? 'round' : 'square';
		context.lineWidth = 2 * look.size * pen.pitch;
		context.beginPath();
		for (const dot of dots) {
			const x = pen.x(dot);
			const y = pen.y(dot);
			context.moveTo(x, y);
			context.lineTo(x + 0.001, y);
		}
		context.stroke();
		context.globalAlpha = 1;
	}

	/** The ground of an enlarged field: one small tile of dots, laid all over it. */
	#ground(stage: Stage) {
		const pen = penOf(stage);
		const dots = Math.max(1, Math.round(128 / pen.pitch));
		const tile = document.createElement('canvas');
		tile.width = tile.height = Math.ceil(dots * pen.pitch);
		const small = tile.getContext('2d');
		const pitch = tile.width / dots;
		if (!small) return;
		small.fillStyle = stage.inks.right;
		for (let row = 0; row < dots; row++) {
			for (let column = 0; column < dots; column++) {
				small.beginPath();
				small.arc((column + 0.5) * pitch, (row + 0.5) * pitch, ground * pitch, 0, 2 * Math.PI);
				small.fill();
			}
		}
		const context = this.#context;
		const pattern = context.createPattern(tile, 'repeat');
		if (!pattern) return;
		const scale = pen.pitch / pitch;
		pattern.setTransform(new DOMMatrix([scale, 0, 0, scale, pen.left, pen.top]));
		context.globalAlpha = stage.dim ? faint : 1;
		context.fillStyle = pattern;
		context.fillRect(0, 0, stage.width, stage.height);
		context.globalAlpha = 1;
	}
}

/** Dots that lie closer, in pixels of the canvas, are drawn by the canvas: stamps reckon too roughly for them. */
const leastPitch = 2.5;

/** The stamps of a whole field; undefined for small dots, and for a colour that we cannot read. */
function stampsOf(stage: Stage): Stamps | undefined {
	const { pitch } = penOf(stage);
	if (pitch < leastPitch) return undefined;
	const layers: Layer[][] = [[]];
	for (const sign of signs) {
		const { inner, ...outer } = looks[sign];
		const steppedBack = stage.dim && layers.length !== beside ? faint : 1;
		const own: Layer[] = [];
		for (const { shape, size, ink, share } of [
			{ ...outer, share: steppedBack },
			...(inner ? [{ ...inner, share: 1 }] : [])
		]) {
			const colour = colourOf(stage.inks[ink]);
			if (!colour) return undefined;
			own.push({ shape, r: size * pitch, colour: { ...colour, alpha: colour.alpha * share } });
		}
		layers.push(own);
	}
	return new Stamps(layers);
}

/** Where dots lie on the canvas. */
interface Pen {
	/** From dot to dot. */
	pitch: number;
	left: number;
	top: number;
	x: (dot: number) => number;
	y: (dot: number) => number;
}

function penOf({ columns, width, height, view }: Stage): Pen {
	const pitch = (width / sizeOf(columns).across) * view.zoom;
	const left = width / 2 - view.x * view.zoom * width;
	const top = height / 2 - view.y * view.zoom * height;
	const middle = pitch / 2;
	const { columns: columnOf, rows: rowOf } = placesOf(columns);
	return {
		pitch,
		left,
		top,
		x: (dot) => left + middle + (columnOf[dot] ?? 0) * pitch,
		y: (dot) => top + middle + (rowOf[dot] ?? 0) * pitch
	};
}

/** The dots that the view shows, and a few around it. */
function seen({ columns, view }: Stage): Uint32Array {
	if (view.zoom === 1) return all;
	const size = sizeOf(columns);
	const range = (middle: number, count: number) => ({
		from: Math.max(0, Math.floor((middle - 0.5 / view.zoom) * count) - 1),
		to: Math.min(count, Math.ceil((middle + 0.5 / view.zoom) * count) + 1)
	});
	const across = range(view.x, size.across);
	const down = range(view.y, size.down);
	const dots: number[] = [];
	for (let row = down.from; row < down.to; row++) {
		for (let column = across.from; column < across.to; column++) {
			dots.push(dotAt(column, row, columns));
		}
	}
	return Uint32Array.from(dots);
}

const all = Uint32Array.from({ length: photos }, (_, dot) => dot);

const dotAt = (column: number, row: number, columns: number) =>
	(Math.floor(row / block.down) * columns + Math.floor(column / block.across)) * block.dots +
	(row % block.down) * block.across +
	(column % block.across);
