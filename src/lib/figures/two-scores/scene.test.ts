import { describe, expect, it } from 'vitest';
import { countOf, numberOf } from '../../facts';
import { boundsOf } from '../../layers/place';
import { boxNames, textSizes } from '../../layers/boxes';
import { plotSizes } from '../../layers/layout';
import { numberIn } from '../fixture';
import { data, facts, scenes, sceneOf } from './fixture';
import { edges, layoutOf, scalesOf, ticksOf } from './layout';
import { curvesOf, halvesOf } from './lines';
import { marksOf, pointsOf } from './marks';
import { modelsOf, rescued, search, trendAt } from './models';
import { chosenBy, namesIn, shownIn, withChoices, type TwoScoresScene } from './scene';
import { labelWords } from './words';

const models = modelsOf(data);
const ofFamily = (name: string) => facts.models.filter(({ family }) => family === name).length;
const curve = (scene: TwoScoresScene, kind: string) =>
	curvesOf(scene, shownIn(scene, data), data).filter((line) => line.kind === kind);

describe('the measured models', () => {
	it('are those of the table, to the last digit', () => {
		expect(models).toHaveLength(facts.models.length);
		const rows = new Map(facts.models.map((row) => [row.id, row]));
		for (const { id, top1, top5, family, pretraining } of models) {
			const row = rows.get(id) ?? expect.fail(id);
			expect([top1.toFixed(3), top5.toFixed(3)]).toEqual([
				row.printed.top1Error,
				row.printed.top5Error
			]);
			expect([family, pretraining]).toEqual([row.family, row.pretraining]);
		}
	});

	it('stand in order of their mistakes', () => {
		expect(models.map(({ top1 }) => top1)).toEqual(
			models.map(({ top1 }) => top1).toSorted((a, b) => a - b)
		);
	});

	it('each have one kind of training data', () => {
		const kinds = new Map(models.map(({ pretraining, training }) => [pretraining, training]));
		expect(kinds.get('none')).toBe('none');
		expect(kinds.get('in12k')).toBe('larger');
		expect(kinds.get('in21k_ssld')).toBe('larger');
		for (const web of ['laion2b_clip+in12k', 'in22k+clip_teacher', 'jft300m_unlabelled', 'webli']) {
			expect(kinds.get(web), web).toBe('web');
		}
	});

	it('are rescued as often as the words say', () => {
		const share = (id: string) =>
			rescued(data.published.find((row) => row.id === id) ?? expect.fail());
		expect(share('alexnet-single').toFixed(0)).toBe(
			String(countOf(facts, 'derived.alexnetRescuedShare'))
		);
		expect(share('eva02-l').toFixed(0)).toBe(String(countOf(facts, 'derived.evaRescuedShare')));
	});
});

describe('the trend', () => {
	it('has the power that the words name', () => {
		expect(data.trend.slope).toBeCloseTo(numberOf(facts, 'derived.topFiveExponent'), 10);
	});

	it('leaves about a quarter of the mistakes at half of them', () => {
		expect(trendAt(data, 10) / trendAt(data, 20)).toBeGreaterThan(0.2);
		expect(trendAt(data, 10) / trendAt(data, 20)).toBeLessThan(0.3);
		const [from, half, down] = halvesOf(data);
		expect((half?.x ?? 0) * 2).toBe(from?.x);
		expect(down?.y).toBeCloseTo(trendAt(data, half?.x ?? 0));
	});

	it('is no law: with extra photos most lie below it, without most above', () => {
		const below = (training: 'none' | 'larger' | 'web') => {
			const group = chosenBy({ training }, models);
			return group.filter(({ top1, top5 }) => top5 < trendAt(data, top1)).length / group.length;
		};
		expect(below('larger')).toBeGreaterThan(0.8);
		expect(below('web')).toBeGreaterThan(0.8);
		expect(below('none')).toBeLessThan(0.5);
	});
});

describe('what nobody printed', () => {
	it('gets no mark but at the foot, and no top-5 error', () => {
		const marks = marksOf(shownIn(scenes.ratio, data), data);
		for (const id of scenes.ratio.unprinted) {
			const mark = marks.find((shown) => shown.id === id);
			expect(mark?.y, id).toBe(0);
			expect(mark?.shape).toBe('triangle');
			expect(data.published.some((row) => row.id === id)).toBe(false);
		}
	});

	it('is extrapolated for CoCa by the ratios of the best measured models', () => {
		const [range] = curve(scenes.ratio, 'range');
		expect(range?.points.map(({ y }) => y)).toEqual(
			['Low', 'High'].map((end) => numberIn(`derived.cocaTopFive${end}`))
		);
		expect(new Set(range?.points.map(({ x }) => x))).toEqual(
			new Set([numberIn('coca-ft.top1Error')])
		);
		const [wedge] = curve(scenes.ratio, 'observed');
		for (const { x, y } of wedge?.points ?? []) {
			expect([data.ratio.low, data.ratio.high].map((share) => share.toFixed(6))).toContain(
				((100 * y) / x).toFixed(6)
			);
		}
		expect(curve(scenes.ratio, 'beyond')).toHaveLength(1);
	});

	it('is estimated by the note, dotted, with the digits of its claims', () => {
		const shown = shownIn(scenes.ratio, data);
		expect(shown.estimates.map(({ id, top1, top5 }) => [id, top1, top5])).toEqual(
			[
				['coca-ft', 'Coca'],
				['model-soups-basic-l', 'SoupBasic'],
				['model-soups-vit-g', 'SoupVit'],
				['davit-giant', 'Davit'],
				['convnextv2-h', 'Convnext']
			].map(([id, name]) => [
				`note-${id}`,
				numberIn(`${id}.top1Error`),
				numberIn(`derived.noteTopFive${name}`)
			])
		);
		const dotted = marksOf(shown, data).filter(({ fill }) => fill === 'dotted');
		expect(dotted.map(({ id }) => id)).toEqual(shown.estimates.map(({ id }) => id));
		expect(curve(scenes.ratio, 'gap').map(({ points }) => points.map(({ y }) => y))).toEqual([
			[numberIn('derived.noteTopFiveConvnext'), numberIn('convnextv2-h-timm.top5Error')]
		]);
	});

	it('is a share that no measured model comes near', () => {
		const best = models.filter(({ top1 }) => 100 - top1 >= data.best);
		expect(best).toHaveLength(countOf(facts, 'derived.modelsFrom88'));
		for (const model of best) expect(100 - rescued(model)).toBeGreaterThan(data.ratio.needed);
	});
});

describe('below one percent', () => {
	it('lie Florence and EVA-02-L alone', () => {
		const { published, chosen } = shownIn(scenes.limit, data);
		const below = published.filter(({ top5 }) => top5 < data.limit);
		expect(below.map(({ id }) => id).toSorted()).toEqual(['eva02-l', 'eva02-l-b', 'florence']);
		const measured = chosen.filter(({ top5 }) => top5 < data.limit).map(({ id }) => id);
		const retested = below.flatMap(({ model }) => model ?? []);
		expect(measured.every((id) => retested.includes(id) || id.includes('eva02'))).toBe(true);
	});
});

describe('the reader’s choices', () => {
	const scene = scenes.limit;

	it('lie over the scene and come off again', () => {
		expect(withChoices(scene, {}, data)).toEqual(scene);
		expect(withChoices(scene, { scale: 'log', view: 'all' }, data)).toMatchObject({
			scale: 'log',
			view: 'all',
			layers: scene.layers
		});
	});

	it('part the cloud without losing a model', () => {
		const whole = shownIn(sceneOf(), data).chosen.length;
		const { chosen, others, parted } = shownIn(sceneOf(), data, { training: 'web' });
		expect(parted).toBe(true);
		expect(chosen.length + others.length).toBe(whole);
		expect(chosen.every(({ training }) => training === 'web')).toBe(true);
		expect(shownIn(sceneOf(), data, { family: 'VGG' }).chosen).toHaveLength(ofFamily('VGG'));
	});

	it('bring what was looked up into view', () => {
		const found = 'torchvision-alexnet';
		const drawn = withChoices(scene, { found }, data);
		expect(drawn.view).toBe('all');
		expect(shownIn(drawn, data, { found }).found?.id).toBe(found);
		expect(withChoices(scene, { found: 'coatnet-7' }, data).unprinted[0]).toBe('coatnet-7');
		expect(withChoices(sceneOf(), { found: 'florence' }, data).named[0]).toBe('florence');
	});

	it('find a name by its parts, families first', () => {
		expect(search('coca', data)[0]?.id).toBe('coca-ft');
		expect(search('ResNet', data)[0]).toMatchObject({
			id: 'family/ResNet',
			models: ofFamily('ResNet')
		});
		expect(search('convnext huge', data).map(({ id }) => id)).toContain(
			'convnextv2_huge.fcmae_ft_in22k_in1k_512'
		);
		expect(search('no such thing', data)).toEqual([]);
	});
});

describe.each(Object.entries(scenes))('the drawing of %s', (_, scene: TwoScoresScene) => {
	const shown = shownIn(scene, data);
	const layout = layoutOf(scene, shown, data, labelWords(scene.view), String);

	it('keeps everything on its axes', () => {
		for (const { x, y } of [...marksOf(shown, data), ...pointsOf(shown)]) {
			expect(x).toBeGreaterThanOrEqual(shown.x[0]);
			expect(x).toBeLessThanOrEqual(shown.x[1]);
			expect(y).toBeGreaterThanOrEqual(shown.y[0]);
			expect(y).toBeLessThanOrEqual(shown.y[1]);
		}
		for (const { points } of curvesOf(scene, shown, data)) {
			for (const { y } of points) expect(y).toBeLessThanOrEqual(shown.y[1] + 1e-9);
		}
		expect(ticksOf(shown.x, scene.scale).length).toBeGreaterThan(1);
		expect(ticksOf(shown.y, scene.scale).length).toBeGreaterThan(2);
	});

	it('lets no two labels touch', () => {
		const scale = scalesOf(shown, scene.scale);
		for (const box of boxNames) {
			for (const plot of plotSizes(edges[box], box)) {
				const rects = layout.labels.flatMap(({ x, y, text, spots }) => {
					const spot = spots[box];
					const at = { x: scale.x(x), y: scale.y(y) };
					return spot ? [boundsOf(at, text, spot, textSizes[box], plot)] : [];
				});
				expect(rects.length, box).toBeGreaterThan(1);
				for (const [at, one] of rects.entries()) {
					for (const other of rects.slice(at + 1)) {
						const apart =
							one.right <= other.left ||
							other.right <= one.left ||
							one.bottom <= other.top ||
							other.bottom <= one.top;
						expect(apart).toBe(true);
					}
				}
			}
		}
	});

	it('names rows that exist', () => {
		const known = new Set(facts.results.map(({ id }) => id));
		for (const id of namesIn(scene)) expect(known).toContain(id);
	});

	it('is not changed by being shown', () => {
		const before = JSON.stringify([scene, data]);
		shownIn(withChoices(scene, { found: 'coca-ft', training: 'web' }, data), data);
		expect(JSON.stringify([scene, data])).toBe(before);
	});
});
