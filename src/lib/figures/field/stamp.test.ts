import { describe, expect, it } from 'vitest';
import { colourOf, Stamps, type Layer } from './stamp';

const red = { red: 200, green: 0, blue: 0, alpha: 1 };
const blue = { red: 0, green: 0, blue: 200, alpha: 1 };
const width = 20;

/** A picture with one stamp in it, and how much of it is inked, in pixels. */
function stamped(layers: Layer[], ...places: [x: number, y: number][]) {
	const picture = new Uint32Array(width * 20);
	const stamps = new Stamps([[], layers]);
	for (const [x, y] of places) stamps.put(picture, width, 1, x, y);
	const bytes = new Uint8ClampedArray(picture.buffer);
	const inked = picture.reduce((sum, pixel) => sum + (pixel >>> 24) / 255, 0);
	return { inked, at: (x: number, y: number) => [...bytes.slice(4 * (y * width + x))].slice(0, 4) };
}

describe('a stamp', () => {
	it.each([1, 1.3, 2.5, 4])(
		'of radius %f covers its own surface, wherever it lies between pixels',
		(r) => {
			for (const [x, y] of [
				[10, 10],
				[10.5, 9.75],
				[9.31, 10.9]
			] as const) {
				const disc = stamped([{ shape: 'circle', r, colour: red }], [x, y]).inked;
				expect(Math.abs(disc / (Math.PI * r * r) - 1)).toBeLessThan(0.12);
				const slab = stamped([{ shape: 'square', r, colour: red }], [x, y]).inked;
				expect(slab / (4 * r * r)).toBeCloseTo(1, 1);
			}
		}
	);

	it('shows what lies on top in its middle, and what lies below round it', () => {
		const { at } = stamped(
			[
				{ shape: 'circle', r: 4, colour: red },
				{ shape: 'circle', r: 1.5, colour: blue }
			],
			[10.5, 10.5]
		);
		expect(at(10, 10)).toEqual([0, 0, 200, 255]);
		expect(at(13, 10)).toEqual([200, 0, 0, 255]);
		expect(at(16, 10)).toEqual([0, 0, 0, 0]);
	});

	it('is cut off at the edge, and does not come in again on the other side', () => {
		const { inked, at } = stamped(
			[{ shape: 'square', r: 2, colour: red }],
			[0, 10],
			[20, 10],
			[10, 0]
		);
		expect(inked).toBeCloseTo(24);
		expect(at(0, 10)).toEqual([200, 0, 0, 255]);
		expect(at(19, 9)).toEqual([200, 0, 0, 255]);
		expect(at(19, 13)).toEqual([0, 0, 0, 0]);
	});

	it('lets through what is below as far as its colour does', () => {
		const faint = { ...red, alpha: 0.35 };
		expect(stamped([{ shape: 'square', r: 2, colour: faint }], [10, 10]).at(10, 10)[3]).toBe(89);
	});
});

describe('a computed colour', () => {
	it('is read from what browsers write', () => {
		expect(colourOf('rgb(1, 2, 3)')).toEqual({ red: 1, green: 2, blue: 3, alpha: 1 });
		expect(colourOf('rgba(1, 2, 3, 0.5)')).toEqual({ red: 1, green: 2, blue: 3, alpha: 0.5 });
	});

	it('is not guessed', () => {
		for (const other of ['color(srgb 1 0 0)', 'red', 'rgb(none, 0, 0)', '']) {
			expect(colourOf(other)).toBeUndefined();
		}
	});
});
