import { describe, expect, it } from 'vitest';
import { story } from '../../../../content/story';
import { numberOf } from '../../facts';
import { readFactsFrom } from '../../facts/node';
import { boxNames, boxSizes, textSizes } from '../../layers/boxes';
import type { Piece } from '../../layers/pieces';
import { boundsOf } from '../../layers/place';
import { scaleFacts } from './facts';
import { edges, labelsOf, scalesOf, wrongOf } from './layout';
import { isClosed, namesIn, shownIn, withChoices, type ScaleScene } from './scene';
import { labelWords, readout, scaleWords } from './words';

const facts = readFactsFrom('content/data');
const data = scaleFacts(facts);
const scenes = new Map(
	story
		.flatMap(({ steps }) => steps)
		.flatMap((step) => (step.figure === 'scale' ? [[step.id, step.scene] as const] : []))
);
const sceneOf = (id: string): ScaleScene => scenes.get(id) ?? expect.fail(id);
const shown = (id: string, choices = {}) => shownIn(withChoices(sceneOf(id), choices), data);
const finding = (id: string, choices = {}) =>
	scaleWords(withChoices(sceneOf(id), choices), data).finding;
const heights = (pieces: Piece[]) => pieces.flatMap(({ y1, y2 }) => [y1, y2]);

describe('by the number of weights', () => {
	it('shows only results whose number of weights is printed', () => {
		for (const { id, x } of shown('weights').marks) {
			expect(x, id).toBe(numberOf(facts, `${id}.paramsMillions`));
		}
		expect(shown('weights').marks.map(({ id }) => id)).not.toContain('davit-giant');
	});

	it('draws CoCa from the part that sees the photo to the whole', () => {
		const { coca } = shown('weights');
		expect(coca).toMatchObject({ x1: 1000, x2: 2100, y1: 91.0, y2: 91.0 });
	});

	it('shows the best up to each size: a line that never falls and that no network tops', () => {
		const { best, marks } = shown('private-photos');
		const line = heights(best);
		expect(line).toEqual(line.toSorted((one, other) => one - other));
		for (const { x, right, look } of marks.filter(({ look }) => look.fill === 'solid')) {
			const under = best.filter(({ x1 }) => x1 <= x).flatMap(({ y1, y2 }) => [y1, y2]);
			expect(Math.max(...under), look.shape).toBeGreaterThanOrEqual(right);
		}
	});

	it('lets a reader go back in time, to where AlexNet alone was known', () => {
		const { marks, best, y } = shown('private-photos', { until: 2012 });
		expect(marks.map(({ id }) => id)).toEqual(['alexnet-single']);
		expect(heights(best)).toEqual([59.3, 59.3]);
		expect(y[0]).toBeLessThan(59.3);
	});
});

describe('hidden photos', () => {
	it('take their results away and leave a dashed line of what they brought', () => {
		const { marks, best, hidden } = shown('alone');
		expect(marks.filter(isClosed)).toEqual([]);
		expect(marks.every(({ extraKind }) => extraKind === 'none')).toBe(true);
		expect(Math.max(...heights(best))).toBe(88.1);
		expect(Math.max(...heights(hidden))).toBe(91.1);
		expect(shown('private-photos').hidden).toEqual([]);
	});

	it('are private ones, or all', () => {
		expect(finding('private-photos', { privatePhotos: false })).toContain('EVA-02-L');
		expect(finding('private-photos', { privatePhotos: false, publicPhotos: false })).toContain(
			'88.0%'
		);
	});

	it('leave a record that is marked as read at second hand', () => {
		expect(finding('alone')).toMatch(/88\.0%.*88\.1%.*secondary/);
		const mark = shown('alone').marks.find(({ id }) => id === 'perceptual-mae-vit-l');
		expect(mark && labelWords.mark(mark).name).toMatch(/secondary/);
	});
});

describe('by year', () => {
	it.each(['slower', 'mistakes-left'])('%s: each pace is what its two ends say', (id) => {
		const { chords } = shown(id);
		expect(chords.length).toBeGreaterThanOrEqual(3);
		for (const { x1, x2, y1, y2, perYear, decimals } of chords) {
			const years = x2 - x1;
			const pace =
				decimals === 0 ? 100 * (1 - (wrongOf(y2) / wrongOf(y1)) ** (1 / years)) : (y2 - y1) / years;
			expect(pace).toBeCloseTo(perYear, 6);
		}
	});

	it('keeps every result that it had by weights, as the same mark', () => {
		const byWeights = shown('private-photos', { until: 2017 }).marks.map(({ id }) => id);
		const byYears = shown('private-photos', { until: 2017, across: 'years' }).marks;
		expect(byYears.map(({ id }) => id)).toEqual(expect.arrayContaining(byWeights));
	});

	it('leaves frozen networks out: they set no record', () => {
		const hollow = ({ look }: { look: { fill: string } }) => look.fill === 'hollow';
		expect(shown('private-photos').marks.some(hollow)).toBe(true);
		expect(shown('slower').marks.some(hollow)).toBe(false);
	});

	it('tells records of several networks from those of one', () => {
		const { together, best } = shown('slower');
		expect(Math.max(...heights(together))).toBeLessThanOrEqual(85.4);
		expect(Math.max(...heights(best))).toBe(91.1);
	});

	it('tells no pace of years that the reader has not come to, or of a part of the photos', () => {
		expect(shown('slower', { until: 2018 }).chords.map(({ to }) => to)).toEqual([2017]);
		expect(shown('slower', { privatePhotos: false }).chords).toEqual([]);
	});
});

describe('the words', () => {
	it.each([...scenes.keys()])('%s: fit their lines and say what is drawn', (id) => {
		const { finding, measure, table } = scaleWords(sceneOf(id), data);
		expect(`${finding} ${measure}`.length).toBeLessThanOrEqual(150);
		expect(table.rows).toHaveLength(shown(id).marks.length);
	});

	it('say what each scene is about', () => {
		expect(finding('weights')).toMatch(/60 million.*2\.1 billion.*59\.3%.*91\.0%/);
		expect(finding('private-photos')).toMatch(/^Above 88\.1%/);
		expect(finding('slower')).toMatch(/4\.0.*1\.7.*0\.8.*no gain found/);
		expect(finding('mistakes-left')).toMatch(/15%.*14%.*1%/);
	});

	it('read out what a number of weights counts', () => {
		const mark = data.marks.find(({ id }) => id === 'v-moe') ?? expect.fail();
		expect(readout(mark).lines.join()).toMatch(/14\.7 billion weights\. Sparse/);
	});
});

describe('a scene', () => {
	it('names rows that it shows', () => {
		for (const [id, scene] of scenes) {
			const there = shown(id).marks.map((mark) => mark.id);
			expect(there).toEqual(expect.arrayContaining(namesIn(scene)));
		}
	});

	it.each([...scenes.keys()])('%s: labels touch neither each other nor a mark', (id) => {
		const scene = sceneOf(id);
		const panel = shown(id);
		const labels = labelsOf(panel, scene, labelWords);
		const { x, y } = scalesOf(panel, scene);
		for (const box of boxNames) {
			const { top, right, bottom, left } = edges[box];
			for (const { width, height } of boxSizes[box]) {
				const plot = { width: width - left - right, height: height - top - bottom };
				const rects = labels.flatMap(({ spots, x: atX, y: atY, text, id: name }) => {
					const spot = spots[box];
					const point = { x: x(atX), y: y(atY) };
					return spot ? [{ name, ...boundsOf(point, text, spot, textSizes[box], plot) }] : [];
				});
				expect(rects.length).toBeGreaterThan(0);
				for (const [at, one] of rects.entries()) {
					expect(one.right, one.name).toBeLessThanOrEqual(plot.width + right);
					const dots = panel.marks
						.filter(({ id: mark }) => mark !== one.name)
						.map((mark) => {
							const cx = (x(mark.x) / 100) * plot.width;
							const cy = (y(wrongOf(mark.right)) / 100) * plot.height;
							return { left: cx - 3, right: cx + 3, top: cy - 3, bottom: cy + 3 };
						});
					const met = [...rects.slice(at + 1), ...dots].filter(
						(other) =>
							one.left < other.right &&
							other.left < one.right &&
							one.top < other.bottom &&
							other.top < one.bottom
					);
					expect(met, `${one.name} at ${width} x ${height}`).toEqual([]);
				}
			}
		}
	});
});
