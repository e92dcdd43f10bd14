import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { numberIn, printed } from '../fixture';
import { data, scenes } from './fixture';
import { shownIn } from './scene';
import Timeline from './Timeline.svelte';

const draw = (name: string) => {
	const scene = scenes[name] ?? expect.fail(name);
	return render(Timeline, { props: { scene, data } }).body.replace(/<!--.*?-->/gs, '');
};

/** The markup of the two panels. */
function panelsOf(html: string) {
	const [, contest = '', after = ''] = html.split(/<div class="panel [^>]*data-panel="/);
	return { contest, after };
}
const ids = (html: string, kind: string) =>
	[...html.matchAll(new RegExp(`data-${kind}="([^"]*)"`, 'g'))].map(([, id]) => id);

describe('a static drawing', () => {
	it.each(Object.keys(scenes))('has every mark of %s', (name) => {
		const { contest, after } = shownIn(scenes[name] ?? expect.fail(), data);
		const panels = panelsOf(draw(name));
		expect(ids(panels.contest, 'mark')).toEqual(contest.marks.map(({ id }) => id));
		expect(ids(panels.after, 'mark')).toEqual((after?.marks ?? []).map(({ id }) => id));
	});

	it('places marks in per cent', () => {
		const time = data.contest.find(({ id }) => id === 'ilsvrc2010-nec-uiuc')?.time ?? 0;
		const error = numberIn('ilsvrc2010-nec-uiuc.top5Error');
		const style =
			/data-mark="ilsvrc2010-nec-uiuc" style="transform: ?translate\(([\d.]+)%, ?([\d.]+)%/.exec(
				draw('fall')
			);
		expect(Number(style?.[1])).toBeCloseTo((100 * (time - 2010)) / (2018 - 2010), 3);
		expect(Number(style?.[2])).toBeCloseTo(100 * (1 - error / 35), 3);
	});

	it('has every line inside a panel', () => {
		const html = draw('climb');
		const before = html.slice(0, html.indexOf('data-panel="contest"'));
		expect(ids(before, 'piece')).toEqual([]);
		const { line } = shownIn(scenes.climb ?? expect.fail(), data).contest;
		expect(ids(panelsOf(html).contest, 'piece')).toEqual(line.map(({ id }) => id));
	});

	it('has one tab stop a panel, and every mark says its name', () => {
		const { contest, after } = panelsOf(draw('climb'));
		for (const panel of [contest, after]) {
			expect(panel.match(/data-button="[^"]*" tabindex="0"/g)).toHaveLength(1);
		}
		expect(contest).toContain(
			`${printed('ilsvrc2010-nec-uiuc.top5Error')} wrong with five guesses`
		);
	});

	it('is the same whatever was drawn before', () => {
		const names = Object.keys(scenes);
		const one = names.map(draw);
		const two = names.toReversed().map(draw).toReversed();
		expect(two).toEqual(one);
	});
});
