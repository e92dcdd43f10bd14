import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { story } from '../../../../content/story';
import { boxNames, boxSizes, textSizes } from '../../layers/boxes';
import { plotSizes } from '../../layers/layout';
import { facts, printed } from '../fixture';
import { mostExams } from './exams';
import { photoFinishFacts } from './facts';
import { invented } from './fixture';
import { layoutOf } from './layout';
import PhotoFinish from './PhotoFinish.svelte';
import { namesIn, shownIn, withChoices, type PhotoFinishScene } from './scene';
import { photoFinishWords } from './words';

const data = photoFinishFacts(facts);
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
		expect(invented.runners.map(({ id, photos }) => [id, photos])).toEqual([
			['lion-basic-l', 46_100],
			['coca-ft', 46_000],
			['model-soups-basic-l', 45_990],
			['model-soups-vit-g', 45_970],
			['coatnet-7', 45_940],
			['davit-giant', 45_700],
			['left-out', 45_250],
			['convnextv2-h', 45_000],
			['claim', 47_000]
		]);
		const roundings = invented.runners.slice(1, 3).map(({ rounding }) => rounding);
		expect(roundings).toEqual([
			{ low: 45_975, high: 46_024 },
			{ low: 45_988, high: 45_992 }
		]);
	});

	it('has a rounding and an interval round every count', () => {
		for (const { photos, rounding, interval } of data.runners) {
			expect(rounding.low).toBeLessThanOrEqual(photos);
			expect(rounding.high).toBeGreaterThanOrEqual(photos);
			expect(interval.low).toBeLessThan(rounding.low);
			expect(interval.high).toBeGreaterThan(rounding.high);
			// Some two standard errors of 70 photos at most.
			expect(interval.high - interval.low).toBeLessThan(4 * 75);
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
		const ranked = rows.filter(({ claimed }) => !claimed);
		expect(ranked.map(({ rank }) => rank)).toEqual([...ranked.keys()]);
		expect(noted.map(({ rank }) => rank)).not.toEqual([0, 1, 2, 3, 4]);
		const claims = rows.filter(({ claimed }) => claimed);
		expect(claims.map(({ id }) => id)).toEqual(['omnivec2', 'omnivec']);
		for (const { rank, places, tally } of rowsOf('left-out', 10).filter((row) => row.claimed)) {
			expect(rank).toBeGreaterThanOrEqual(ranked.length);
			expect([places, tally]).toEqual([null, null]);
		}
	});

	it('leave open which of the note’s first two came first, as far as print goes', () => {
		const { rows, zone } = shownIn(sceneOf('rounding'), invented);
		const placeOf = (id: string) => rows.find((row) => row.id === id)?.places;
		expect(placeOf('lion-basic-l')).toBeNull();
		expect(placeOf('coca-ft')).toEqual({ low: 1, high: 2 });
		expect(placeOf('model-soups-basic-l')).toEqual({ low: 1, high: 2 });
		expect(placeOf('model-soups-vit-g')).toEqual({ low: 3, high: 3 });
		expect(placeOf('coatnet-7')).toBeNull();
		expect(zone).toEqual({ low: 45_975, high: 46_024 });
	});

	it('draw what lies between the first and the last that they name, and nothing below', () => {
		const scene = { ...sceneOf('left-out'), rows: ['coca-ft', 'davit-giant'] };
		const between = shownIn(scene, invented).rows.filter(({ claimed }) => !claimed);
		expect(between.map(({ id }) => id)).toEqual([
			'coca-ft',
			'model-soups-basic-l',
			'model-soups-vit-g',
			'coatnet-7',
			'davit-giant'
		]);
	});

	it('leave every place of the real ones open that holds its own', () => {
		for (const { noted, places } of rowsOf('rounding')) {
			expect(places === null).toBe(noted === null);
			if (noted === null) continue;
			expect(places?.low).toBeLessThanOrEqual(noted);
			expect(places?.high).toBeGreaterThanOrEqual(noted);
		}
	});

	it.each([
		['ranking', 0],
		['left-out', 0],
		['luck', 0],
		['luck', 1]
	])('give each of %s the note’s own place or none, after %s new exams', (id, exams) => {
		for (const { noted, places } of rowsOf(id, exams)) {
			expect(places).toEqual(noted === null ? null : { low: noted, high: noted });
		}
	});

	it('say how large a lead must be on the same photos', () => {
		const at = (disagreement: number) => {
			const shown = shownIn(withChoices(sceneOf('same-photos'), { disagreement }), invented);
			return [shown.threshold, ...shown.rows.map((row) => row.significant)];
		};
		const leads = shownIn(sceneOf('same-photos'), invented).rows;
		expect(leads.map((row) => row.at)).toEqual([10, 30, 60]);
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
		expect(rows.map(({ rank }) => rank)).toEqual([0, 1, 2, 3, 4]);
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
		const others = rowsOf('left-out').filter(({ own }) => !own).length;
		expect(others).toBeGreaterThan(5);
		expect(dozen).toHaveLength(others);
		expect(more).toBe(others);
		expect(new Set(dozen.map(({ small }) => small.y)).size).toBe(1);
		expect(new Set(dozen.map(({ large }) => large.y)).size).toBe(others);
	});
});

describe('the words', () => {
	it.each([
		['ranking', '5 models, from 92.0% down to 90.0%'],
		['left-out', '3 unranked results'],
		['luck', 'about 61'],
		['rounding', '“92.0%” may stand for 45,975 to 46,024 right answers; 91.98% lies inside'],
		['same-photos', 'disagree on 3.0% of the photos, a lead below 76 may be luck']
	])('of %s say what is seen', (id, finding) => {
		expect(photoFinishWords(sceneOf(id), invented).finding).toContain(finding);
	});

	it.each([
		['ranking', [printed('coca-ft.top1Accuracy'), printed('convnextv2-h.top1Accuracy')]],
		['luck', [printed('derived.cocaStandardError')]],
		['rounding', [printed('derived.cocaLow'), printed('derived.cocaHigh')]],
		['same-photos', [printed('derived.smallestLeadAt3Percent')]]
	])('of %s say the numbers that the text says', (id, numbers) => {
		const { finding } = photoFinishWords(sceneOf(id), data);
		for (const number of numbers) expect(finding).toContain(number);
	});

	it('count what the note left out', () => {
		const leftOut = rowsOf('left-out').filter(({ claimed, noted }) => !claimed && noted === null);
		expect(photoFinishWords(sceneOf('left-out'), data).finding).toContain(
			`${leftOut.length} unranked results`
		);
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

	it('call a number that is no place of the note a possible one', () => {
		expect(photoFinishWords(sceneOf('luck'), data).caveat).toContain('the note’s place');
		expect(photoFinishWords(sceneOf('rounding'), data).caveat).toContain('possible place');
	});

	it.each(['luck', 'rounding', 'same-photos'])(
		'of %s have a caveat for two lines of a phone',
		(id) => {
			for (const exams of [0, 1]) {
				const { caveat } = photoFinishWords(sceneOf(id), data, exams);
				expect(caveat?.length).toBeLessThanOrEqual(80);
			}
		}
	);
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
