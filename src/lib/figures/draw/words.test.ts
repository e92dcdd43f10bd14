import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Draw from './Draw.svelte';
import { data, realLine, sceneOf } from './fixture';
import type { Guess } from './scene';
import { drawWords, heightOf, invitation, resultOf } from './words';

const finding = (reveal: Parameters<typeof sceneOf>[0], guess: Guess = {}) =>
	drawWords(sceneOf(reveal), data, guess).finding;

describe('what a scene says', () => {
	it('asks, and does not give the answer away', () => {
		const { finding, measure, sources, table } = drawWords(sceneOf(null), data, realLine());
		expect(finding).toBe('16.4% in 2012: now guess the years to 2017');
		const said = JSON.stringify([finding, measure, sources, table.rows.slice(0, 3)]);
		expect(said).not.toMatch(/Clarifai|SENet|Squeeze/);
		expect(JSON.stringify(table)).not.toMatch(/Clarifai|SENet/);
	});

	it('tells the real line where nothing is drawn', () => {
		expect(finding(2014)).toBe('From 16.4% in 2012 to 6.66% in 2014');
		expect(finding(2017)).toBe('From 16.4% in 2012 to 2.25% in 2017');
	});

	it('tells how far off the reader is, where most, and which way', () => {
		const high = { ...realLine(1), 2014: 6.656 + 3.2 };
		expect(finding(2017, high)).toBe(
			'You were 1.4 points off on average, most in 2014: 3.2 too high'
		);
		const low = { ...realLine(-1), 2013: 11.743 - 3.2 };
		expect(finding(2017, low)).toContain('most in 2013: 3.2 too low');
		expect(finding(2017, realLine(2))).toContain('most in 2013–2017: 2.0 each');
		expect(finding(2017, realLine())).toBe('You drew the real line, to a tenth of a point');
	});

	it('compares what is uncovered, and no more', () => {
		expect(finding(2014, { 2013: 12.743, 2014: 7.656, 2015: 30 })).toBe(
			'From 16.4% in 2012 to 6.66% in 2014; you were 1.0 points off on average'
		);
	});

	it('has a table with the source’s own digits and the reader’s line', () => {
		const { rows, columns } = drawWords(sceneOf(2017), data, { 2014: 9.5 }).table;
		expect(rows.every((row) => row.length === columns.length)).toBe(true);
		expect(rows.find(([year]) => year === '2014')).toEqual(
			expect.arrayContaining(['GoogLeNet', '6.656%', '9.5%', '+2.8'])
		);
		expect(rows.find(([year]) => year === '2015')).toEqual(expect.arrayContaining(['3.567%', '']));
	});
});

describe('what the reader is told', () => {
	it('says what is missing', () => {
		expect(invitation(sceneOf(null), {})).toBe('Draw here, to 2017');
		expect(invitation(sceneOf(null), { 2016: 3 })).toBe('Still to draw: 2013–2015 and 2017');
		expect(invitation(sceneOf(null), realLine())).toBe('Change it, or compare it');
	});

	it('reads out a year’s height', () => {
		expect(heightOf({ 2014: 12 }, 2014)).toBe('12 percent');
		expect(heightOf({ 2014: 12.3 }, 2014)).toBe('12.3 percent');
		expect(heightOf({ 2014: 0 }, 2014)).toBe('0 percent');
		expect(heightOf({}, 2014)).toBe('not drawn yet');
	});

	it('has something to tell others only when all of it is compared', () => {
		expect(resultOf(sceneOf(2017), data, { 2014: 9.5 })).toBeNull();
		expect(resultOf(sceneOf(null), data, realLine())).toBeNull();
		expect(resultOf(sceneOf(2017), data, realLine(3.2))).toBe(
			'I drew the fall of ImageNet’s error from 2012 to 2017 and was 3.2 points off on average.'
		);
	});
});

describe('a static drawing', () => {
	const draw = (reveal: Parameters<typeof sceneOf>[0]) =>
		render(Draw, { props: { scene: sceneOf(reveal), data } }).body;

	it('has the real line, and nothing of a reader’s', () => {
		const html = draw(2017);
		expect(html.match(/data-mark="/g)).toHaveLength(8);
		expect(html).not.toContain('data-guess');
		expect(html).not.toContain('type="range"');
	});

	it('hides the invitation where there is no script', () => {
		expect(draw(null)).toMatch(/class="plane live-only"[^]*Draw here/);
	});
});
