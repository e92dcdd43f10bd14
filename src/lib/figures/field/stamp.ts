/** A colour as a canvas keeps it: 0 to 255 each, and how opaque it is, 0 to 1. */
export interface Colour {
	red: number;
	green: number;
	blue: number;
	alpha: number;
}

/** A computed colour, "rgb(1, 2, 3)" or "rgba(1, 2, 3, 0.5)"; undefined when it is written otherwise. */
export function colourOf(computed: string): Colour | undefined {
	const [red, green, blue, alpha = 1] =
		/^rgba?\(([^)]+)\)$/
			.exec(computed)?.[1]
			?.split(/[\s,/]+/)
			.map(Number) ?? [];
	if (red === undefined || green === undefined || blue === undefined) return undefined;
	return [red, green, blue, alpha].every(Number.isFinite) ? { red, green, blue, alpha } : undefined;
}

/** A shape in the middle of a stamp; its radius, or half a side, in pixels. */
export interface Layer {
	shape: 'circle' | 'square';
	r: number;
	colour: Colour;
}

/** Stamps are cut for each eighth of a pixel: finer is not seen. */
const eighths = 8;

/**
 * Draws small signs by the ten thousand, pixel by pixel: each is made once for every way in which it can
 * lie between pixels, and then copied. A canvas's own paths take ten times as long.
 */
export class Stamps {
	readonly #layers: readonly (readonly Layer[])[];
	/** How far a stamp reaches to each side, in whole pixels. */
	readonly #reach: number;
	readonly #made: (Uint32Array | undefined)[] = [];

	/** @param layers what is drawn for each code, one over the other; none for an empty one */
	constructor(layers: readonly (readonly Layer[])[]) {
		this.#layers = layers;
		this.#reach = Math.ceil(Math.max(0, ...layers.flat().map(({ r }) => r)) + 0.5);
	}

	/**
	 * Puts a stamp into a picture; where two meet, the more opaque pixel stays.
	 *
	 * @param pixels four bytes each, row by row
	 * @param width of the picture, in pixels
	 * @param x the stamp's middle, in pixels
	 */
	put(pixels: Uint32Array, width: number, code: number, x: number, y: number): void {
		const left = Math.floor(x);
		const top = Math.floor(y);
		const across = Math.round((x - left) * eighths);
		const down = Math.round((y - top) * eighths);
		const key = (code * (eighths + 1) + down) * (eighths + 1) + across;
		const stamp = (this.#made[key] ??= this.#cut(code, across / eighths, down / eighths));
		const reach = this.#reach;
		const side = 2 * reach + 1;
		const first = Math.max(0, reach - left);
		const last = Math.min(side, width + reach - left);
		for (let row = 0; row < side; row++) {
			const from = (top - reach + row) * width;
			if (from < 0 || from >= pixels.length) continue;
			let at = from + left - reach + first;
			for (let place = row * side + first; place < row * side + last; place++, at++) {
				const pixel = stamp[place] ?? 0;
				if (pixel !== 0 && pixel >>> 24 > (pixels[at] ?? 0) >>> 24) pixels[at] = pixel;
			}
		}
	}

	/** A stamp whose middle lies so far into its middle pixel. */
	#cut(code: number, x: number, y: number): Uint32Array {
		const reach = this.#reach;
		const side = 2 * reach + 1;
		const bytes = new Uint8ClampedArray(4 * side * side);
		for (const { shape, r, colour } of this.#layers[code] ?? []) {
			for (let at = 0; at < side * side; at++) {
				const across = Math.abs((at % side) + 0.5 - reach - x);
				const down = Math.abs(Math.floor(at / side) + 0.5 - reach - y);
				lay(
					bytes,
					4 * at,
					colour,
					shape === 'circle' ? disc(across, down, r) : slab(across, down, r)
				);
			}
		}
		return new Uint32Array(bytes.buffer);
	}
}

/** How much of a pixel lies within a radius, about: 0 to 1. */
const disc = (across: number, down: number, r: number) => share(r + 0.5 - Math.hypot(across, down));
/** How much of a pixel lies within a square, 0 to 1. */
const slab = (across: number, down: number, r: number) =>
	share(r + 0.5 - across) * share(r + 0.5 - down);
const share = (value: number) => Math.min(1, Math.max(0, value));

/** Lays a colour over a pixel. */
function lay(bytes: Uint8ClampedArray, at: number, colour: Colour, covered: number) {
	const over = covered * colour.alpha;
	if (over === 0) return;
	const under = ((bytes[at + 3] ?? 0) / 255) * (1 - over);
	const both = over + under;
	[colour.red, colour.green, colour.blue].forEach((value, channel) => {
		bytes[at + channel] = (value * over + (bytes[at + channel] ?? 0) * under) / both;
	});
	bytes[at + 3] = 255 * both;
}
