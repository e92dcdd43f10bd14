import { describe, expect, it } from 'vitest';
import { story } from '../../../../content/story';
import { boxNames, boxSizes, textSizes } from '../../layers/boxes';
import type { Piece } from '../../layers/pieces';
import { boundsOf } from '../../layers/place';
import { facts, numberIn, printed } from '../fixture';
import { scaleFacts } from './facts';
import { invented } from './fixture';
import { edges, labelsOf, scalesOf, wrongOf } from './layout';
import { isClosed, namesIn, shownIn, withChoices, type ScaleScene } from './scene';
import { labelWords, readout, scaleWords } from './words';

const data = scaleFacts(facts);
const scenes = new Map(
	story
		.flatMap(({ steps }) => steps)
		.flatMap((step) => (step.figure === 'scale' ? [[step.id, step.scene] as const] : []))
);
const sceneOf = (id: string): ScaleScene => scenes.get(id) ?? expect.fail(id);
const shown = (id: string, from = data, choices = {}) =>
	shownIn(withChoices(sceneOf(id), choices), from);
const finding = (id: string, from = data, choices = {}) =>
	scaleWords(withChoices(sceneOf(id), choices), from).finding;
const idsOf = (marks: { id: string }[]) => marks.map(({ id }) => id);
const heights = (pieces: Piece[]) => pieces.flatMap(({ y1, y2 }) => [y1, y2]);

describe('by the number of weights', () => {
	it('shows only results whose number of weights is printed', () => {
		for (const { id, x } of shown('weights').marks) {
			expect(x, id).toBe(numberIn(`${id}.paramsMillions`));
		}
		expect(idsOf(shown('weights', invented).marks)).toEqual([
			'alexnet-single',
			'hearsay',
			'alone',
			'frozen',
			'open',
			'coca-ft',
			'v-moe'
		]);
	});

	it('draws CoCa from the part that sees the photo to the whole', () => {
		const { coca } = shown('weights', invented);
		expect(coca).toMatchObject({ x1: 900, x2: 2200, y1: 87.5, y2: 87.5 });
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
		const { marks, best, y } = shown('private-photos', invented, { until: 2012 });
		expect(idsOf(marks)).toEqual(['alexnet-single']);
		expect(heights(best)).toEqual([58.5, 58.5]);
		expect(y[0]).toBeLessThan(58.5);
	});
});

describe('extra photos that are turned off', () => {
	it('take their results away and leave a dashed line of what they brought', () => {
		const { marks, best, hidden } = shown('alone', invented);
		expect(marks.filter(isClosed)).toEqual([]);
		expect(idsOf(marks)).toEqual(['hearsay', 'alone']);
		expect(heights(best)).toEqual([82.5, 82.5]);
		expect(Math.max(...heights(hidden))).toBe(89);
		expect(shown('private-photos', invented).hidden).toEqual([]);
	});

	it('are private ones, or all', () => {
		const of = (choices: object) => finding('private-photos', invented, choices);
		expect(of({ privatePhotos: false })).toMatch(/open, 84\.5%$/);
		expect(of({ privatePhotos: false, publicPhotos: false })).toContain('82.0%');
	});

	it('leave a record that is marked as read at second hand', () => {
		expect(finding('alone', invented)).toMatch(/82\.0%.*82\.5%.*secondary/);
		const mark = shown('alone', invented).marks.find(({ id }) => id === 'hearsay');
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

	it('draws each pace from the best at the end of one period to the next', () => {
		const drawn = (id: string) =>
			shown(id, invented).chords.map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2]);
		expect(drawn('slower')).toEqual([
			[2013, 58.5, 2018, 78.5],
			[2018, 78.5, 2021, 84.5],
			[2021, 84.5, 2024, 89],
			[2024, 89, 2026, 89]
		]);
		expect(drawn('mistakes-left')).toEqual([
			[2013, 58.5, 2018, 78.5],
			[2018, 78.5, 2022, 88],
			[2022, 88, 2024, 89]
		]);
	});

	it('keeps every result that it had by weights, as the same mark', () => {
		const byWeights = idsOf(shown('private-photos', data, { until: 2017 }).marks);
		const byYears = shown('private-photos', data, { until: 2017, across: 'years' }).marks;
		expect(idsOf(byYears)).toEqual(expect.arrayContaining(byWeights));
	});

	it('leaves frozen networks out: they set no record', () => {
		const hollow = ({ look }: { look: { fill: string } }) => look.fill === 'hollow';
		const { marks, best } = shown('private-photos', invented);
		expect(marks.some(hollow)).toBe(true);
		expect(best.map(({ y1 }) => y1)).toEqual([82.5, 82.5, 84.5, 84.5, 86.5, 86.5, 87.5, 87.5, 89]);
		expect(shown('slower', invented).marks.some(hollow)).toBe(false);
	});

	it('tells records of several networks from those of one', () => {
		const { together, best } = shown('slower', invented);
		expect(heights(together)).toEqual([78.5, 78.5, 78.5, 82]);
		expect(best.map(({ y1 }) => y1)).toEqual([
			58.5, 58.5, 82, 82, 82.5, 82.5, 84.5, 84.5, 88, 88, 89
		]);
	});

	it('tells no pace of years that the reader has not come to, or of a part of the photos', () => {
		expect(shown('slower', data, { until: 2018 }).chords.map(({ to }) => to)).toEqual([2017]);
		expect(shown('slower', data, { privatePhotos: false }).chords).toEqual([]);
	});
});

describe('the words', () => {
	it.each([...scenes.keys()])('%s: fit their lines and say what is drawn', (id) => {
		const { finding, measure, table } = scaleWords(sceneOf(id), data);
		expect(`${finding} ${measure}`.length).toBeLessThanOrEqual(150);
		expect(table.rows).toHaveLength(shown(id).marks.length);
	});

	it('say what each scene is about', () => {
		const of = (id: string) => finding(id, invented);
		expect(of('weights')).toMatch(/50 million.*2\.2 billion.*58\.5%.*87\.5%/);
		expect(of('private-photos')).toMatch(/^Above 82\.5%, 4 of 5 /);
		expect(of('slower')).toMatch(/4\.0.*2\.0.*1\.5.*no gain found/);
		expect(of('mistakes-left')).toMatch(/12%.*14%.*4%/);
	});

	it('refuse to say that nothing was gained where something was', () => {
		const gains = invented.gains.map((period, at) =>
			at === 3 ? { ...period, perYear: 0.3 } : period
		);
		expect(() => finding('slower', { ...invented, gains })).toThrow(/since 2023.*0\.3 a year/);
	});

	it.each([
		[
			'weights',
			[
				printed('alexnet-single.paramsMillions'),
				printed('coca-parameters'),
				printed('alexnet-single.top1Accuracy', 2),
				printed('coca-ft.top1Accuracy', 2)
			]
		],
		[
			'slower',
			[
				printed('derived.gainPerYear2012To2017'),
				printed('derived.gainPerYear2017To2020'),
				printed('derived.gainPerYear2020To2023')
			]
		],
		[
			'mistakes-left',
			[
				printed('derived.errorCutPerYear2012To2017'),
				printed('derived.errorCutPerYear2017To2021'),
				printed('derived.errorCutPerYear2021To2023')
			]
		]
	])('%s: say the numbers that the text says', (id, numbers) => {
		for (const number of numbers) expect(finding(id)).toContain(number);
	});

	it('explain the signs that are drawn, and no others', () => {
		const caveat = (id: string) => scaleWords(sceneOf(id), data).caveat;
		expect(caveat('private-photos')).toMatch(/square: private or not known/);
		expect(caveat('alone')).not.toMatch(/square/);
	});

	it('read out what a number of weights counts', () => {
		const mark = invented.marks.find(({ id }) => id === 'v-moe') ?? expect.fail();
		expect(readout(mark).lines.join()).toMatch(/12\.5 billion weights\. Sparse/);
	});
});

describe('a scene', () => {
	it('names rows that it shows', () => {
		for (const [id, scene] of scenes) {
			const there = idsOf(shown(id).marks);
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
