import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { story } from '../../../../content/story';
import { readFactsFrom } from '../../facts/node';
import { boxNames, boxSizes, textSizes } from '../../layers/boxes';
import { plotSizes } from '../../layers/layout';
import { mostExams } from './exams';
import { photoFinishFacts } from './facts';
import { layoutOf } from './layout';
import PhotoFinish from './PhotoFinish.svelte';
import { namesIn, shownIn, withChoices, type PhotoFinishScene } from './scene';
import { photoFinishWords } from './words';

const data = photoFinishFacts(readFactsFrom('content/data'));
const steps = story.flatMap((section) => section.steps);

/** The scenes as the story has them. */
const scenes = new Map(
	steps.flatMap((step) =>
		step.figure === 'photo-finish' ? [[step.id, step.scene] as [string, PhotoFinishScene]] : []
	)
);
const sceneOf = (id: string) => scenes.get(id) ?? expect.fail(`no step ${id}`);
const rowsOf = (id: string, exams = 0) => shownIn(sceneOf(id), data, exams).rows;
const rowOf = (id: string, row: string, exams = 0) =>
	rowsOf(id, exams).find((shown) => shown.id === row) ?? expect.fail(`no row ${row}`);
const names = [...scenes.keys()];

describe('what is counted', () => {
	it('counts photos by the digits of the source', () => {
		const counts = Object.fromEntries(data.runners.map(({ id, photos }) => [id, photos]));
		expect(counts).toMatchObject({
			'lion-basic-l': 45_550,
			'coca-ft': 45_500,
			'model-soups-basic-l': 45_490,
			'model-soups-vit-g': 45_470,
			'coatnet-7': 45_440,
			'davit-giant': 45_200,
			'eva02-l': 45_028,
			'convnextv2-h': 44_450
		});
	});

	it('has a rounding and an interval round every count', () => {
		for (const { photos, rounding, interval } of data.runners) {
			expect(rounding.low).toBeLessThanOrEqual(photos);
			expect(rounding.high).toBeGreaterThanOrEqual(photos);
			expect(interval.low).toBeLessThan(rounding.low);
			expect(interval.high).toBeGreaterThan(rounding.high);
		}
	});
});

describe('the scenes', () => {
	it('name rows that there are, and keep every mark on the axis', () => {
		for (const [id, scene] of scenes) {
			for (const name of namesIn(scene)) {
				expect(data.runners.map((runner) => runner.id)).toContain(name);
			}
			for (const { at, claimed } of rowsOf(id)) {
				if (claimed) continue;
				expect(at).toBeGreaterThan(scene.domain[0]);
				expect(at).toBeLessThan(scene.domain[1]);
			}
		}
	});

	it('put what the note left out between its five, and claims below, without a place', () => {
		const rows = rowsOf('left-out');
		const noted = rows.filter((row) => row.noted !== null);
		expect(noted.map(({ id }) => id)).toEqual(sceneOf('ranking').note);
		expect(noted.map(({ rank }) => rank)).toEqual([1, 2, 3, 7, 20]);
		const claims = rows.filter(({ claimed }) => claimed);
		expect(claims.map(({ id }) => id)).toEqual(['omnivec2', 'omnivec']);
		for (const { rank, places, tally } of rowsOf('left-out', 10).filter((row) => row.claimed)) {
			expect(rank).toBeGreaterThan(20);
			expect([places, tally]).toEqual([null, null]);
		}
	});

	it('leave open which of the two came second, as far as print goes', () => {
		const placeOf = (id: string) => rowOf('rounding', id).places;
		expect(placeOf('lion-basic-l')).toEqual({ low: 1, high: 1 });
		expect(placeOf('coca-ft')).toEqual({ low: 2, high: 3 });
		expect(placeOf('model-soups-basic-l')).toEqual({ low: 2, high: 3 });
		expect(placeOf('model-soups-vit-g')).toEqual({ low: 4, high: 4 });
		expect(shownIn(sceneOf('rounding'), data).zone).toEqual({ low: 45_475, high: 45_524 });
	});

	it('say how large a lead must be on the same photos', () => {
		const at = (disagreement: number) => {
			const shown = shownIn(withChoices(sceneOf('same-photos'), { disagreement }), data);
			return [shown.threshold, ...shown.rows.map((row) => row.significant)];
		};
		expect(rowsOf('same-photos').map((row) => row.at)).toEqual([10, 30, 60]);
		expect(at(3)).toEqual([76, false, false, false]);
		expect(at(1.8)).toEqual([60, false, false, true]);
		expect(at(1.9)).toEqual([62, false, false, false]);
		expect(at(0.5)).toEqual([32, false, false, true]);
		expect(at(6)[0]).toBe(108);
	});
});

describe('new exams', () => {
	it('are the same whenever they are set, and from scene to scene', () => {
		expect(rowsOf('luck', 7)).toEqual(rowsOf('luck', 7));
		expect(rowOf('luck', 'coca-ft', 7).at).toBe(rowOf('ranking', 'coca-ft', 7).at);
		expect(rowOf('luck', 'coca-ft', 7).at).not.toBe(rowOf('luck', 'coca-ft', 8).at);
	});

	it('stay in the intervals 95 times of 100', () => {
		const inside = Array.from({ length: 100 }, (_, exam) => rowsOf('luck', exam + 1))
			.flat()
			.filter(({ at, interval }) => at >= interval.low && at <= interval.high);
		// 500 counts: 475 expected, give or take 4 standard errors of 4.9.
		expect(Math.abs(inside.length - 475)).toBeLessThan(20);
	});

	it.each(['ranking', 'left-out', 'luck', 'same-photos'])(
		'come out in %s as the formula says, to within the error of the tally',
		(id) => {
			for (const { tally } of rowsOf(id, mostExams)) {
				if (!tally) continue;
				const expected = mostExams * tally.chance;
				const error = Math.sqrt(expected * (1 - tally.chance));
				expect(Math.abs(tally.first - expected)).toBeLessThan(4 * error + 1);
			}
		}
	);

	it('put the rows in the order of the new counts', () => {
		const rows = rowsOf('luck', 1).toSorted((a, b) => a.rank - b.rank);
		const counts = rows.map(({ at }) => at);
		expect(counts).toEqual(counts.toSorted((a, b) => b - a));
		expect(rows.map(({ id }) => id)).not.toEqual(rowsOf('luck').map(({ id }) => id));
		expect(rows.map(({ places }) => places?.low)).toEqual([1, 2, 3, 4, 5]);
	});

	it('change nothing while the rounding of what was printed is shown', () => {
		expect(rowsOf('rounding', 100)).toEqual(rowsOf('rounding'));
	});
});

describe('the layout', () => {
	it.each(names)('gives each line of %s room for its text in every box', (id) => {
		const shown = shownIn(sceneOf(id), data);
		const layout = layoutOf(sceneOf(id), shown);
		for (const box of boxNames) {
			const [{ height } = { height: 0 }] = plotSizes(layout.edges[box], box);
			const lines = [...new Set([...layout.lines.values()].map((line) => line[box].y))];
			const places = lines.toSorted((a, b) => a - b).map((y) => (y * height) / 100);
			const name = layout.above[box] ? textSizes[box] * 2.4 : textSizes[box] * 1.1;
			places.slice(1).forEach((place, index) => {
				expect(place - (places[index] ?? 0), box).toBeGreaterThan(name);
			});
			expect(places.at(-1)).toBeLessThan(boxSizes[box][0].height);
		}
	});

	it('has the dozen on one line in a small box, each on its own in a large one', () => {
		const { lines, more } = layoutOf(sceneOf('left-out'), shownIn(sceneOf('left-out'), data));
		const dozen = [...lines.values()].filter(({ small }) => !small.alone);
		expect(dozen).toHaveLength(12);
		expect(more).toBe(12);
		expect(new Set(dozen.map(({ small }) => small.y)).size).toBe(1);
		expect(new Set(dozen.map(({ large }) => large.y)).size).toBe(12);
	});
});

describe('the words', () => {
	it.each([
		['ranking', '5 models, from 91.0% down to 88.9%'],
		['left-out', '16 results'],
		['luck', 'about 64'],
		['rounding', '“91.0%” may stand for 45,475 to 45,524 right answers; 90.98% lies inside'],
		['same-photos', 'disagree on 3.0% of the photos, a lead below 76 may be luck']
	])('of %s say what is seen', (id, finding) => {
		expect(photoFinishWords(sceneOf(id), data).finding).toContain(finding);
	});

	it.each(names)('of %s have room above the drawing, with and without new exams', (id) => {
		for (const exams of [0, 1, mostExams]) {
			const { finding, measure } = photoFinishWords(sceneOf(id), data, exams);
			expect(`${finding} ${measure}`.length).toBeLessThanOrEqual(152);
		}
	});

	it.each(names)('of %s have a full table', (id) => {
		for (const exams of [0, 10]) {
			const { table } = photoFinishWords(sceneOf(id), data, exams);
			expect(table.rows).toHaveLength(rowsOf(id).length);
			for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
		}
	});

	it('call a new exam a thought experiment, and say what it supposes', () => {
		for (const id of ['luck', 'same-photos']) {
			const { caveat, table } = photoFinishWords(sceneOf(id), data, 1);
			expect(caveat).toContain('Thought experiment');
			expect(table.caption).toContain('independently');
		}
	});
});

describe('a drawing', () => {
	const draw = (id: string) =>
		render(PhotoFinish, { props: { scene: sceneOf(id), data } }).body.replace(/<!--.*?-->/gs, '');

	it.each(names)('of %s has every mark where the scale says, and one tab stop', (id) => {
		const html = draw(id);
		const [low, high] = sceneOf(id).domain;
		for (const row of rowsOf(id)) {
			const place = new RegExp(`data-mark="${row.id}" style="transform: ?translateX\\(([-\\d.]+)%`);
			const share = row.claimed ? 100 : (100 * (row.at - low)) / (high - low);
			expect(Number(place.exec(html)?.[1])).toBeCloseTo(share, 6);
		}
		expect(html.match(/data-button="[^"]*" tabindex="0"/g)).toHaveLength(1);
	});

	it('is the same whenever it is drawn', () => {
		expect(names.map(draw)).toEqual(names.toReversed().map(draw).toReversed());
	});
});
