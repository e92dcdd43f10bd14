import { describe, expect, it } from 'vitest';
import { countOf } from '../../facts';
import { facts } from '../fixture';
import {
	block,
	blocks,
	columnOf,
	dashesOf,
	difference,
	dotAlong,
	layouts,
	line,
	orderOf,
	photos,
	rowOf,
	signs,
	signsOf,
	sizeOf
} from './dots';
import { fieldFacts } from './facts';
import { data, mistakes, scenes } from './fixture';
import { within } from './painter';
import { guessesFor, namesIn, planesOf, withGuesses, type FieldScene, type Sign } from './scene';
import { ground, looks, reach } from './signs';

/** How many dots carry each sign, plane by plane, as they are drawn. */
const counted = (scene: FieldScene, from = data) =>
	planesOf(scene, from).map((plane) => {
		const counts: Partial<Record<Sign, number>> = {};
		for (const code of signsOf(plane)) {
			const sign = signs[code - 1];
			if (sign) counts[sign] = (counts[sign] ?? 0) + 1;
		}
		return counts;
	});

const drawn = (scene: FieldScene) => {
	const [plane] = planesOf(scene, data);
	if (!plane) throw new Error('no plane');
	return signsOf(plane);
};

describe('counts', () => {
	it.each<[keyof typeof scenes, Partial<Record<Sign, number>>[]]>([
		['opening', [{ wrong: 14_000 }]],
		['few', [{ wrong: 1_666 }]],
		['rescued', [{ wrong: 8_750, rescued: 12_000 }]],
		['more', [{ wrong: 4_400, beside: 15 }]],
		['fewer', [{ wrong: 4_400, beside: 15 }]],
		['both', [{ wrong: 4_400 }, { rejected: 10_500 }]]
	])('%s draws as many dots as the facts count', (scene, counts) => {
		expect(counted(scenes[scene])).toEqual(counts);
	});

	it('counts the mistakes of one guess as wrong and rescued together', () => {
		expect(counted(mistakes('two-rates', 'one'))).toEqual([{ wrong: 20_750 }]);
		expect(counted(mistakes('two-rates', 'five'))).toEqual([{ wrong: 8_750 }]);
	});

	it('rings the dots that another system adds, and those that it spares', () => {
		const rings = (scene: FieldScene) => planesOf(scene, data)[0]?.rings;
		expect(rings(scenes.more)).toEqual({ from: 4_400, to: 4_415 });
		expect(rings(scenes.fewer)).toEqual(rings(scenes.more));
		expect(rings(scenes.few)).toBeNull();
	});

	it('knows what is projected and what was measured on these photos', () => {
		const of = (id: string) => data.results.find((result) => result.id === id);
		expect(of('ilsvrc2010-nec-uiuc')).toMatchObject({
			projected: true,
			five: { wrong: 14_000, printed: '28.0', range: null }
		});
		expect(of('leader')).toMatchObject({
			projected: false,
			one: { wrong: 4_400, printed: '8.8', range: { low: 4_376, high: 4_425 } },
			five: null
		});
	});

	it('refuses what the facts do not hold', () => {
		expect(() => planesOf(mistakes('leader', 'five'), data)).toThrow('leader');
		expect(() => planesOf(mistakes('nobody', 'five'), data)).toThrow('nobody');
	});
});

describe('the real fields', () => {
	const real = fieldFacts(facts);

	it.each<[FieldScene, Partial<Record<Sign, string>>[]]>([
		[mistakes('ilsvrc2010-nec-uiuc', 'five'), [{ wrong: 'derived.projectedErrors2010' }]],
		[
			mistakes('alexnet-single', 'both'),
			[{ wrong: 'derived.alexnetTopFiveErrors', rescued: 'derived.alexnetRescued' }]
		],
		[mistakes('ilsvrc2017-wmw-senet', 'five'), [{ wrong: 'derived.projectedErrors2017' }]],
		[
			{ show: 'both', of: 'coca-ft', guesses: 'one', keys: 'any-audit-rejects' },
			[{ wrong: 'derived.cocaErrorsLeft' }, { rejected: 'any-audit-rejects' }]
		]
	])('draw as many dots as the text says: %o', (scene, ids) => {
		const counts = ids.map((signs) =>
			Object.fromEntries(Object.entries(signs).map(([sign, id]) => [sign, countOf(facts, id)]))
		);
		expect(counted(scene, real)).toEqual(counts);
	});

	it.each([
		['model-soups-basic-l', 'derived.gapCocaSoupBasic'],
		['model-soups-vit-g', 'derived.gapCocaSoupVit']
	])('ring as many dots as the text says that CoCa and %s are apart', (beside, gap) => {
		const [counts] = counted(mistakes('coca-ft', 'one', beside), real);
		expect(counts?.beside ?? 0).toBe(countOf(facts, gap));
	});
});

describe('names', () => {
	it('names every row that a scene draws from', () => {
		expect(namesIn(scenes.more)).toEqual(['leader', 'second']);
		expect(namesIn(scenes.both)).toEqual(['leader', 'doubted']);
	});
});

describe('what the reader may choose', () => {
	it('offers both ways of counting only where both were printed', () => {
		expect(guessesFor(scenes.rescued, data)).toEqual(['one', 'five', 'both']);
		expect(guessesFor(scenes.few, data)).toEqual([]);
		expect(guessesFor(scenes.fewer, data)).toEqual([]);
		expect(guessesFor(scenes.opening, data)).toEqual([]);
	});

	it('keeps a choice to the scenes that leave it open', () => {
		expect(withGuesses(scenes.rescued, data, 'one')).toMatchObject({ guesses: 'one' });
		expect(withGuesses(scenes.few, data, 'one')).toBe(scenes.few);
		expect(withGuesses(scenes.both, data, 'one')).toBe(scenes.both);
	});

	it('never looks past the edge of the field', () => {
		expect(within({ zoom: 4, x: 0, y: 1 })).toEqual({ zoom: 4, x: 0.125, y: 0.875 });
		expect(within({ zoom: 1, x: 0.2, y: 0.9 })).toEqual({ zoom: 1, x: 0.5, y: 0.5 });
	});
});

describe('one shuffle', () => {
	it('keeps a mistake in every scene with more mistakes', () => {
		const few = drawn(scenes.few);
		for (const scene of [scenes.opening, scenes.more, scenes.rescued]) {
			const more = drawn(scene);
			expect(few.every((code, dot) => code === 0 || more[dot] === code)).toBe(true);
		}
	});

	it('rescues exactly the dots that one guess gets wrong and five do not', () => {
		const one = drawn(mistakes('two-rates', 'one'));
		const five = drawn(mistakes('two-rates', 'five'));
		const rescued = signs.indexOf('rescued') + 1;
		const expected = one.map((code, dot) => Number(code !== 0 && five[dot] === 0));
		expect(drawn(scenes.rescued).map((code) => Number(code === rescued))).toEqual(expected);
	});

	it('holds every dot once, and another order for the keys', () => {
		for (const order of ['mistakes', 'keys'] as const) {
			expect(new Set(orderOf(order)).size).toBe(photos);
			expect(Math.max(...orderOf(order).slice(0, 1000))).toBeLessThan(photos);
		}
		expect(orderOf('keys').slice(0, 20)).not.toEqual(orderOf('mistakes').slice(0, 20));
	});

	it('spreads the mistakes evenly over the blocks', () => {
		const perBlock = new Array<number>(blocks).fill(0);
		drawn(scenes.opening).forEach((code, dot) => {
			const at = Math.floor(dot / block.dots);
			if (code) perBlock[at] = (perBlock[at] ?? 0) + 1;
		});
		// Expected 350 in each; five standard deviations of so many draws are 79.
		for (const count of perBlock) expect(Math.abs(count - 350)).toBeLessThan(79);
	});
});

describe('the way from scene to scene', () => {
	it('touches exactly the dots that change', () => {
		const from = drawn(scenes.opening);
		const to = drawn(scenes.few);
		const touched = difference(from, to, orderOf('mistakes'));
		expect(touched).toHaveLength(14_000 - 1_666);
		expect([...touched].every((dot) => from[dot] !== to[dot])).toBe(true);
		expect(difference(to, to, orderOf('mistakes'))).toHaveLength(0);
	});

	it('changes a dot that only changes its sign', () => {
		const from = drawn(mistakes('two-rates', 'one'));
		const touched = difference(from, drawn(scenes.rescued), orderOf('mistakes'));
		expect(touched).toHaveLength(12_000);
		// In the order of the shuffle: dots turn all over the field, not row by row.
		expect(touched[0]).toBe(orderOf('mistakes')[8_750]);
	});
});

describe('layout', () => {
	it.each([...layouts])('gives every dot a place of its own, %i blocks side by side', (columns) => {
		const { across, down } = sizeOf(columns);
		expect(across * down).toBe(photos);
		const places = new Set<number>();
		for (let dot = 0; dot < photos; dot++) {
			const column = columnOf(dot, columns);
			const row = rowOf(dot, columns);
			if (column >= 0 && column < across && row >= 0 && row < down) {
				places.add(row * across + column);
			}
		}
		expect(places.size).toBe(photos);
	});

	it('keeps every sign inside its own place', () => {
		for (const { size, inner } of Object.values(looks)) {
			expect(size).toBeLessThanOrEqual(reach);
			expect(inner?.size ?? 0).toBeLessThan(size);
			// A dot that is framed is the dot of the ground: static drawings lay the sign under it.
			if (inner?.ink === 'right') expect(inner.size).toBe(ground);
		}
		expect(reach).toBeLessThan(0.5);
	});
});

describe('the drawing in the markup', () => {
	/** Where dashes of no length fall on a line, read as a browser reads them. */
	function read(array: string, offset: number): number[] {
		const lengths = array.split(' ').map(Number);
		const period = lengths.reduce((sum, length) => sum + length, 0);
		const found: number[] = [];
		let at = 0;
		lengths.forEach((length, index) => {
			if (index % 2 === 0) {
				if (length !== 0) throw new Error(`a dash of length ${length}`);
				for (let along = at - offset; along < block.dots; along += period) {
					if (along >= 0) found.push(along);
				}
			}
			at += length;
		});
		return found;
	}

	it.each(Object.keys(scenes) as (keyof typeof scenes)[])(
		'%s holds exactly the dots of the scene',
		(scene) => {
			for (const plane of planesOf(scenes[scene], data)) {
				const codes = signsOf(plane);
				const parsed = new Uint8Array(photos);
				dashesOf(codes).forEach((dashes, at) => {
					for (const { sign, array, offset } of dashes) {
						for (const along of read(array, offset)) {
							const dot = at * block.dots + dotAlong(along);
							if (parsed[dot] !== 0) throw new Error(`dot ${dot} is drawn twice`);
							parsed[dot] = signs.indexOf(sign) + 1;
						}
					}
				});
				expect(parsed).toEqual(codes);
			}
		}
	);

	it('draws a line through the middle of every dot of a block, in order', () => {
		let [x, y] = [0.5, 0.5];
		const met = [dotOf(x, y)];
		for (const [, way, length] of line.matchAll(/([hv])(-?\d+)/g)) {
			const steps = Number(length);
			for (let step = 0; step < Math.abs(steps); step++) {
				if (way === 'h') x += Math.sign(steps);
				else y += Math.sign(steps);
				met.push(dotOf(x, y));
			}
		}
		// The line runs on past the last dot, and out of the block.
		expect(met.pop()).toBeNull();
		expect(met).toEqual(Array.from({ length: block.dots }, (_, along) => dotAlong(along)));
	});

	const dotOf = (x: number, y: number) =>
		x < block.across && y < block.down ? Math.floor(y) * block.across + Math.floor(x) : null;
});
