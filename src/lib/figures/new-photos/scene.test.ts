import { scaleLinear } from 'd3-scale';
import { describe, expect, it } from 'vitest';
import { story } from '../../../../content/story';
import { numberOf, rowOf, type Model } from '../../facts';
import { boxNames, boxSizes, textSizes } from '../../layers/boxes';
import { boundsOf } from '../../layers/place';
import { facts, printed } from '../fixture';
import { newPhotosFacts, trainings } from './facts';
import { edges, labelsOf } from './layout';
import { modelAt, namesIn, sets, shownIn, withChoices, type NewPhotosScene } from './scene';
import { wordsOfModel, labelWords, newPhotosWords, readout, suggest } from './words';

const data = newPhotosFacts(facts);
const scenes = new Map(
	story
		.flatMap(({ steps }) => steps)
		.flatMap((step) => (step.figure === 'new-photos' ? [[step.id, step.scene] as const] : []))
);
const sceneOf = (id: string): NewPhotosScene => scenes.get(id) ?? expect.fail(id);
const shown = (id: string, choices = {}) => shownIn(withChoices(sceneOf(id), choices), data);
const wordsOf = (id: string, choices = {}) =>
	newPhotosWords(withChoices(sceneOf(id), choices), data);
const resnet = data.named.find(({ id }) => id === 'resnet50.tv_in1k') ?? expect.fail();

describe('the measured models', () => {
	it('come out of their columns as they went in', () => {
		for (const { id, at, label } of data.named) {
			const row = rowOf(facts, 'models', id) as Model;
			const model = modelAt(data, at);
			expect(model.old).toBeCloseTo(row.top1Accuracy ?? NaN, 9);
			expect(model.new).toBeCloseTo(row.v2Accuracy ?? NaN, 9);
			expect([model.a, model.r, model.sketch]).toEqual([
				row.aAccuracy,
				row.rAccuracy,
				row.sketchAccuracy
			]);
			expect(model.label).toBe(label);
		}
	});

	it('all lose on the new photos', () => {
		const { models } = shown('order-stays');
		expect(models).toHaveLength(numberOf(facts, 'derived.modelsMeasured'));
		for (const { old, new: fresh, label } of models) expect(fresh, label).toBeLessThan(old);
	});

	it('are the same dots in every scene', () => {
		const ids = (id: string) => shown(id).dots.map((dot) => dot.id);
		expect(ids('order-stays').toSorted()).toEqual(ids('same-recipe').toSorted());
		const named = new Set(ids('order-stays'));
		expect(ids('unseen').filter((id) => named.has(id)).length).toBeGreaterThan(5);
	});
});

describe('two exams', () => {
	it('never share a drawing', () => {
		for (const id of scenes.keys()) {
			const { models, sitters } = shown(id, { model: resnet.id });
			expect(models.length === 0 || sitters.length === 0, id).toBe(true);
		}
		expect(wordsOf('people-hold').measure).toContain('another exam');
	});
});

describe('people and machines', () => {
	it('lose as much as is said', () => {
		const { sitters } = shown('people-hold');
		const losses = (kinds: string[]) =>
			sitters.filter(({ kind }) => kinds.includes(kind)).map((one) => one.old - one.new);
		const most = Math.max(...losses(['person']));
		expect(most).toBeCloseTo(numberOf(facts, 'derived.largestHumanDrop'), 6);
		expect(Math.min(...losses(['machine']))).toBeGreaterThan(most);
		const said = ['largestHumanDrop', 'smallestMachineDrop', 'largestMachineDrop'].map((name) =>
			printed(`derived.${name}`)
		);
		expect(wordsOf('people-hold').finding).toMatch(new RegExp(said.join(' .*')));
	});

	it('are named beside the new photos, on a phone too', () => {
		const scene = sceneOf('people-hold');
		const labels = labelsOf(shown('people-hold'), scene, labelWords).filter(({ x }) => x === 1);
		expect(labels.map(({ text }) => text.name)).toContain('SqueezeNet');
		for (const { spots, text } of labels) {
			if (spots.small) expect(spots.small.form, text.value).toBe('full');
		}
	});

	it('are called within or beyond chance as the tests say', () => {
		for (const { z, kind, id } of data.sitters) {
			expect(Math.abs(z) > 1.96, id).toBe(kind === 'machine');
		}
		expect(wordsOf('people-hold').caveat).toMatch(/machines’ losses.*no person/);
		const panel = shown('people-hold');
		for (const { id, kind } of panel.sitters) {
			expect(readout(id, panel, data)?.lines.join(), id).toContain(
				kind === 'machine' ? 'beyond chance' : 'within chance'
			);
		}
	});

	it('can be switched off', () => {
		const kinds = (choices: object) =>
			new Set(shown('people-hold', choices).sitters.map(({ kind }) => kind));
		expect(kinds({ people: false })).toEqual(new Set(['machine']));
		expect(kinds({ machines: false })).toEqual(new Set(['person', 'group']));
		expect(wordsOf('people-hold', { machines: false }).caveat).not.toContain('achine');
	});
});

describe('models of about the same score', () => {
	it.each([
		['sketch', 'alone', 'derived.sketchNoExtraData'],
		['sketch', 'captioned', 'derived.sketchCaptioned'],
		['r', 'alone', 'derived.renditionsNoExtraData'],
		['r', 'captioned', 'derived.renditionsCaptioned']
	] as const)('on %s, trained on %s: the mean is %s', (set, training, id) => {
		const strip = shown('unseen', { set }).strips.find((one) => one.training === training);
		expect(strip?.mean).toBeCloseTo(numberOf(facts, id), 9);
	});

	it('are told apart by sketches, hardly by ImageNet', () => {
		const gap = (set: string) => {
			const means = shown('unseen', { set }).strips.map(({ mean }) => mean);
			return Math.max(...means) - Math.min(...means);
		};
		expect(gap('sketch')).toBeGreaterThan(10);
		expect(gap('old')).toBeLessThan(0.2);
	});

	it('lie each in the strip of its training', () => {
		for (const set of sets) {
			const { dots, strips } = shown('unseen', { set });
			expect(dots).toHaveLength(strips.reduce((sum, { count }) => sum + count, 0));
			for (const { training, count, y } of strips) {
				expect(dots.filter((dot) => Math.abs(dot.y - y) < 0.5)).toHaveLength(count);
				expect(trainings).toContain(training);
			}
		}
	});

	it('have room for a guest, who counts in no mean', () => {
		const { dots, strips } = shown('unseen', { model: resnet.id });
		expect(dots.filter(({ look }) => look === 'guest')).toHaveLength(1);
		expect(strips).toEqual(shown('unseen').strips);
		const { x, dots: far } = shown('unseen', { model: 'vgg16.tv_in1k' });
		for (const dot of far) expect(dot.x).toBeGreaterThan(x[0]);
		// ImageNet-A was made of its mistakes: nothing was measured there.
		const { dots: without } = shown('unseen', { model: resnet.id, set: 'a' });
		expect(without.some(({ look }) => look === 'guest')).toBe(false);
	});
});

describe('a model that somebody looks up', () => {
	it('is found by a part of its name', () => {
		expect(suggest('resnet-50', data).map(({ name }) => name)).toContain('ResNet-50');
		expect(suggest('vgg', data).length).toBeGreaterThan(1);
	});

	it('tells every score, and where there is none', () => {
		const score = (set: string) => printed(`${resnet.id}.${set}Accuracy`, 1);
		expect(wordsOfModel(resnet, data).finding).toBe(
			`ResNet-50: old ${score('top1')}, V2 ${score('v2')}, A –, R ${score('r')}, sketches ${score('sketch')}`
		);
		expect(readout(`m${resnet.at}`, shown('order-stays'), data)?.lines.join()).toMatch(
			/ImageNet-A not measured/
		);
	});

	it('is named in the drawing, whatever the scene names', () => {
		const labels = labelsOf(
			shown('order-stays', { model: 'vgg16.tv_in1k' }),
			withChoices(sceneOf('order-stays'), { model: 'vgg16.tv_in1k' }),
			labelWords
		);
		expect(labels[0]?.text.name).toBe('VGG-16');
	});
});

describe('a scene', () => {
	it.each([...scenes.keys()])('%s: fits its lines', (id) => {
		const { finding, measure, table } = wordsOf(id);
		expect(`${finding} ${measure}`.length).toBeLessThanOrEqual(160);
		expect(table.rows.length).toBeGreaterThan(0);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
	});

	it.each([...scenes.keys()])('%s: names stand apart and inside', (id) => {
		const scene = sceneOf(id);
		const panel = shown(id);
		const labels = labelsOf(panel, scene, labelWords);
		expect(labels.length).toBeGreaterThanOrEqual(namesIn(scene).length);
		const [x, y] = [scaleLinear(panel.x, [0, 100]), scaleLinear(panel.y, [100, 0])];
		for (const box of boxNames) {
			const { top, right, bottom, left } = edges[box];
			for (const { width, height } of boxSizes[box]) {
				const plot = { width: width - left - right, height: height - top - bottom };
				const rects = labels.flatMap(({ spots, x: atX, y: atY, text, id: name }) => {
					const spot = spots[box];
					const point = { x: x(atX), y: y(atY) };
					return spot ? [{ name, ...boundsOf(point, text, spot, textSizes[box], plot) }] : [];
				});
				for (const [at, one] of rects.entries()) {
					const where = `${one.name} at ${width} x ${height}`;
					expect(one.right, where).toBeLessThanOrEqual(plot.width + right);
					expect(one.left, where).toBeGreaterThanOrEqual(-left);
					const met = rects
						.slice(at + 1)
						.filter(
							(other) =>
								one.left < other.right &&
								other.left < one.right &&
								one.top < other.bottom - 0.2 &&
								other.top < one.bottom - 0.2
						);
					expect(met, where).toEqual([]);
				}
			}
		}
	});

	it('keeps the order of its lines in the order of their names', () => {
		for (const id of ['same-recipe', 'people-hold']) {
			const { y } = shown(id);
			const scale = scaleLinear(y, [100, 0]);
			const scene = sceneOf(id);
			for (const box of boxNames) {
				const size = boxSizes[box][0];
				const { top, bottom } = edges[box];
				const height = size.height - top - bottom;
				const right = labelsOf(shown(id), scene, labelWords).filter(({ x }) => x === 1);
				const places = right
					.toSorted((one, other) => other.y - one.y)
					.flatMap(({ y: up, spots }) => {
						const spot = spots[box];
						return spot ? [(scale(up) * height) / 100 + spot.dy] : [];
					});
				expect(places.length, `${id} ${box}`).toBeGreaterThanOrEqual(3);
				expect(places).toEqual(places.toSorted((one, other) => one - other));
			}
		}
	});
});
