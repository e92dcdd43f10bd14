import { describe, expect, it } from 'vitest';
import { story } from '../../../../content/story';
import { boxNames, boxSizes, textSizes, type BoxName } from '../../layers/boxes';
import { boundsOf } from '../../layers/place';
import type { PlacedLabel } from '../../layers/labels';
import { data, scenes } from './fixture';
import { contestShare, layoutOf, radiusOf, scalesOf, ticksOf } from './layout';
import { shownIn, type PanelShown, type TimelineScene } from './scene';
import { labelWords, printTick } from './words';

const layout = (scene: TimelineScene) => {
	const shown = shownIn(scene, data);
	return { shown, ...layoutOf(shown, scene.scale, labelWords, printTick) };
};

describe('positions', () => {
	it('are linear from nothing to 35% and straight in time', () => {
		const { x, y } = scalesOf({ x: [2010, 2020], y: [0, 35] }, 'linear');
		expect(y(0)).toBe(100);
		expect(y(35)).toBe(0);
		expect(y(28)).toBeCloseTo(20, 6);
		expect(x(2015)).toBe(50);
	});

	it('are logarithmic where asked', () => {
		const { y } = scalesOf({ x: [2010, 2020], y: [1, 100] }, 'log');
		expect(y(10)).toBeCloseTo(50, 6);
	});

	it('have round ticks', () => {
		expect(ticksOf([0, 35], 'linear')).toEqual([0, 5, 10, 15, 20, 25, 30, 35]);
		expect(ticksOf([8, 12], 'linear')).toEqual([8, 9, 10, 11, 12]);
		expect(ticksOf([1, 40], 'log')).toEqual([1, 2, 5, 10, 20]);
		expect(ticksOf([8, 12], 'log')).toEqual([8, 9, 10, 11, 12]);
	});
});

/** Every label of a panel as a rectangle in pixels, in a box of a size. */
function rectsOf(
	labels: PlacedLabel[],
	panel: PanelShown,
	scale: TimelineScene['scale'],
	box: BoxName,
	plot: { width: number; height: number }
) {
	const { x, y } = scalesOf(panel, scale);
	return labels.flatMap((label) => {
		const spot = label.spots[box];
		if (!spot) return [];
		const point = { x: x(label.x), y: y(label.y) };
		return [{ id: label.id, ...boundsOf(point, label.text, spot, textSizes[box], plot) }];
	});
}

type Rect = { left: number; right: number; top: number; bottom: number };
const overlap = (a: Rect, b: Rect) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(Object.entries(scenes))('labels of %s', (_, scene) => {
	const { shown, contest, after } = layout(scene);
	const panels = [
		{ panel: shown.contest, layout: contest, share: shown.after ? contestShare / 100 : 1 },
		...(shown.after && after
			? [{ panel: shown.after, layout: after, share: 1 - contestShare / 100 }]
			: [])
	];

	it.each(boxNames)('touch neither each other nor a mark in a %s box', (box) => {
		for (const { panel, layout, share } of panels) {
			const { top, right, bottom, left } = layout.edges[box];
			for (const { width, height } of boxSizes[box]) {
				const plot = { width: width * share - left - right, height: height - top - bottom };
				const { x, y } = scalesOf(panel, scene.scale);
				const rects = rectsOf(layout.labels, panel, scene.scale, box, plot);
				for (const [at, rect] of rects.entries()) {
					expect(rect.left, `${rect.id} left`).toBeGreaterThanOrEqual(-4);
					expect(rect.right, `${rect.id} right`).toBeLessThanOrEqual(plot.width + right);
					expect(rect.top, `${rect.id} top`).toBeGreaterThanOrEqual(-top);
					expect(rect.bottom, `${rect.id} bottom`).toBeLessThanOrEqual(plot.height);
					const others = rects.slice(at + 1).filter((other) => overlap(rect, other));
					expect(others, `${rect.id} at ${width} x ${height}`).toEqual([]);
					for (const mark of panel.marks) {
						if (mark.id === rect.id) continue;
						const [cx, cy] = [
							(x(mark.time) / 100) * plot.width,
							(y(mark.error) / 100) * plot.height
						];
						const radius = radiusOf(mark.look) - 1;
						const dot = {
							left: cx - radius,
							right: cx + radius,
							top: cy - radius,
							bottom: cy + radius
						};
						expect(overlap(rect, dot), `${rect.id} on ${mark.id}`).toBe(false);
					}
				}
			}
		}
	});
});

describe('labels', () => {
	it('name every winner on a desk', () => {
		const { contest } = layout(scenes.fall ?? expect.fail());
		const forms = contest.labels.map(({ spots }) => spots.large?.form);
		expect(forms.every((form) => form === 'full')).toBe(true);
	});

	it('keep first and last value on a phone when panel 2 is open', () => {
		const { contest } = layout(scenes.climb ?? expect.fail());
		const seen = contest.labels.filter(({ spots }) => spots.small);
		expect(seen.map(({ id }) => id)).toEqual(['ilsvrc2010-nec-uiuc', 'ilsvrc2017-wmw-senet']);
		expect(seen.every(({ spots }) => spots.small?.form === 'value')).toBe(true);
	});

	it('say of a score beside an axis of errors that it is right, a bare one too', () => {
		const steps = story.flatMap(({ steps }) => steps);
		const step = steps.find(({ id }) => id === 'climb');
		if (step?.figure !== 'timeline') expect.fail();
		const { after } = layout(step.scene);
		const bare = after?.labels.filter(({ spots }) => spots.small?.form === 'value') ?? [];
		expect(bare.length).toBeGreaterThan(0);
		for (const { text } of bare) expect(text.value).toMatch(/^[\d.]+% right$/);
	});

	it('name the claims on a phone', () => {
		const { after } = layout(scenes.claims ?? expect.fail());
		for (const id of ['omnivec', 'omnivec2']) {
			const label = after?.labels.find((one) => one.id === id);
			expect(label?.spots.small?.form, id).toMatch(/full|short/);
		}
	});

	it('lie in the same places whatever was laid out before', () => {
		const all = Object.values(scenes);
		const one = all.map((scene) => JSON.stringify(layout(scene)));
		const two = all.toReversed().map((scene) => JSON.stringify(layout(scene)));
		expect(two.toReversed()).toEqual(one);
	});
});
