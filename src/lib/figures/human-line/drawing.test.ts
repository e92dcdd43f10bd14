import { scaleLinear } from 'd3-scale';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { boxNames, boxSizes, textSizes } from '../../layers/boxes';
import { crosses, type Line } from '../../layers/geometry';
import { boundsOf } from '../../layers/place';
import { numberIn } from '../fixture';
import { data, scenes, years } from './fixture';
import HumanLine from './HumanLine.svelte';
import { yearsEdges, yearsLayout } from './layout';
import { plotWords } from './names';
import { yearsIn, type HumanLineScene } from './scene';

describe('a static drawing', () => {
	const draw = (scene: HumanLineScene) =>
		render(HumanLine, { props: { scene, data } }).body.replace(/<!--.*?-->/gs, '');

	it('has every mark at its value', () => {
		const place = /data-mark="prelu-net" style="transform: ?translate\(([\d.]+)%, ?([\d.]+)%/;
		const [, x, y] = place.exec(draw(years())) ?? [];
		expect(Number(y)).toBeCloseTo(100 * (1 - numberIn('prelu-net.top5Error') / 20), 3);
		expect(Number(x)).toBeCloseTo((100 * (2015 + 36 / 365 - 2012)) / 6, 3);
	});

	it('of another exam has nothing of the contest in it', () => {
		const html = draw({ show: 'study', subset: 'all' });
		expect(html).not.toContain('data-band');
		expect(html).toContain('data-mark="noisy-student"');
		expect(html).not.toContain('data-mark="prelu-net"');
	});
});

it('names between two contests keep off every line on a phone', () => {
	const found = yearsIn(scenes.near ?? expect.fail(), data) ?? expect.fail();
	const { labels } = yearsLayout(found, plotWords(false));
	const [x, y] = [scaleLinear(found.x, [0, 1]), scaleLinear(found.y, [1, 0])];
	const { top, right, bottom, left } = yearsEdges.small;
	const people = found.bands.map(({ at }) => ({ x1: found.x[0], x2: found.x[1], y1: at, y2: at }));
	for (const size of boxSizes.small) {
		const [width, height] = [size.width - left - right, size.height - top - bottom];
		for (const id of ['prelu-net', 'bn-inception']) {
			const label = labels.find((one) => one.id === id) ?? expect.fail(id);
			const spot = label.spots.small ?? expect.fail(id);
			const point = { x: 100 * x(label.x), y: 100 * y(label.y) };
			const rect = boundsOf(point, label.text, spot, textSizes.small, { width, height });
			for (const line of [...found.line, ...found.whiskers, ...people]) {
				const drawn: Line = [
					x(line.x1) * width,
					y(line.y1) * height,
					x(line.x2) * width,
					y(line.y2) * height
				];
				expect(crosses(drawn, rect), `${id} in ${size.width} x ${size.height}`).toBe(false);
			}
		}
	}
});

const overTime = Object.entries(scenes).filter(([, { show }]) => show === 'years');

describe.each(overTime)('labels of %s', (_, scene) => {
	it('stay apart in every box', () => {
		const found = yearsIn(scene, data) ?? expect.fail();
		const { labels } = yearsLayout(found, plotWords(false));
		for (const box of boxNames) {
			const { top, right, bottom, left } = yearsEdges[box];
			for (const { width, height } of boxSizes[box]) {
				const plot = { width: width - left - right, height: height - top - bottom };
				const per = (value: number, [low, high]: [number, number]) =>
					(100 * (value - low)) / (high - low);
				const rects = labels.flatMap(({ id, x, y, text, spots }) => {
					const spot = spots[box];
					const point = { x: per(x, found.x), y: 100 - per(y, found.y) };
					return spot ? [{ id, ...boundsOf(point, text, spot, textSizes[box], plot) }] : [];
				});
				for (const [at, one] of rects.entries()) {
					expect(one.right, one.id).toBeLessThanOrEqual(plot.width + right);
					for (const other of rects.slice(at + 1)) {
						const apart =
							one.right <= other.left ||
							other.right <= one.left ||
							one.bottom <= other.top ||
							other.bottom <= one.top;
						expect(apart, `${one.id} on ${other.id} in ${width} x ${height}`).toBe(true);
					}
				}
				for (const id of [...found.flags, ...found.people].map(({ id }) => id)) {
					expect(
						rects.some((rect) => rect.id === id),
						`${id} in ${box}`
					).toBe(true);
				}
			}
		}
	});
});
