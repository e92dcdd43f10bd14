import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { facts, printed } from '../fixture';
import Draw from './Draw.svelte';
import { drawFacts } from './facts';
import { invented, realLine, sceneOf } from './fixture';
import type { Guess } from './scene';
import { drawWords, heightOf, invitation, labelWords, readout, resultOf } from './words';

const finding = (reveal: Parameters<typeof sceneOf>[0], guess: Guess = {}) =>
	drawWords(sceneOf(reveal), invented, guess).finding;

describe('what a scene says', () => {
	it('asks, and does not give the answer away', () => {
		const { finding, caveat, ...rest } = drawWords(sceneOf(null), invented, realLine());
		expect(finding).toBe('16.5% in 2012: now guess the years to 2017');
		expect(caveat).toBeUndefined();
		expect(JSON.stringify(rest)).not.toMatch(/winner-201[3-7]/);
		const { finding: real, ...others } = drawWords(sceneOf(null), drawFacts(facts));
		expect(real).toContain(printed('ilsvrc2012-supervision.top5Error', 1));
		expect(JSON.stringify(others)).not.toMatch(/Clarifai|GoogLeNet|SENet/);
	});

	it('tells the real line where nothing is drawn', () => {
		expect(finding(2014)).toBe('From 16.5% in 2012 to 6.75% in 2014');
		expect(finding(2017)).toBe('From 16.5% in 2012 to 2.5% in 2017');
	});

	it('tells how far off the reader is, where most, and which way', () => {
		const high = { ...realLine(1), 2014: 6.754 + 3.2 };
		expect(finding(2017, high)).toBe(
			'You were 1.4 points off on average, most in 2014: 3.2 too high'
		);
		const low = { ...realLine(-1), 2013: 12 - 3.2 };
		expect(finding(2017, low)).toBe(
			'You were 1.4 points off on average, most in 2013: 3.2 too low'
		);
		expect(finding(2017, realLine(2))).toContain('most in 2013–2017: 2.0 each');
		expect(finding(2017, realLine())).toBe('You drew the real line, to a tenth of a point');
	});

	it('compares what is uncovered, and no more', () => {
		expect(finding(2014, { 2013: 13, 2014: 7.754, 2015: 30 })).toBe(
			'From 16.5% in 2012 to 6.75% in 2014; you were 1.0 points off on average'
		);
	});

	it('has a table with the source’s own digits and the reader’s line', () => {
		const { rows, columns } = drawWords(sceneOf(2017), invented, { 2014: 9.5 }).table;
		expect(rows.every((row) => row.length === columns.length)).toBe(true);
		expect(rows.find(([year]) => year === '2014')).toEqual(
			expect.arrayContaining(['winner-2014', '6.754%', '9.5%', '+2.7'])
		);
		expect(rows.find(([year]) => year === '2015')).toEqual(expect.arrayContaining(['3.500%', '']));
		expect(rows.find(([year]) => year === '2017')).toEqual(expect.arrayContaining(['2.5%', '']));
	});

	it('keeps the reader’s line in the table while the real one is covered', () => {
		const { rows } = drawWords(sceneOf(null), invented, { 2013: 20, 2015: 4 }).table;
		expect(rows.slice(3).map(([year, , , , own, off]) => [year, own, off])).toEqual([
			['2013', '20.0%', ''],
			['2015', '4.0%', '']
		]);
	});

	it('gives a runner-up no distance, and says who is which', () => {
		const scene = sceneOf(2014, ['second-2014']);
		const { table, measure } = drawWords(scene, invented, { 2014: 9.5 });
		const second = table.rows.find(([, name]) => name === 'second-2014');
		expect(second).toEqual(expect.arrayContaining(['Contest runner-up', '7.750%']));
		expect(second).not.toContain('9.5%');
		expect(measure).toContain('runners-up');
		expect(drawWords(sceneOf(2014), invented).measure).not.toContain('runners-up');
	});

	it('names the contest’s pages as one source, and every other', () => {
		expect(drawWords(sceneOf(null), invented).sources).toEqual(['ILSVRC results 2010–2012']);
		expect(drawWords(sceneOf(2017), invented).sources).toEqual([
			'ILSVRC results 2010–2016',
			'invented'
		]);
	});

	it('explains the squares only where there are some', () => {
		expect(drawWords(sceneOf(2017), invented).caveat).not.toContain('your line');
		expect(drawWords(sceneOf(2017), invented, { 2014: 9.5 }).caveat).toContain('your line');
	});
});

describe('what a mark says', () => {
	const mark = (id: string) => invented.marks.find((one) => one.id === id) ?? expect.fail(id);

	it('prints three digits, and never more than its source', () => {
		const value = (id: string) => labelWords.mark(mark(id)).value;
		expect(['winner-2010', 'winner-2014', 'winner-2017'].map(value)).toEqual([
			'30.0',
			'6.75',
			'2.5'
		]);
	});

	it('tells who came second', () => {
		expect(labelWords.mark(mark('second-2014')).name).toBe('second: second-2014');
		expect(labelWords.mark(mark('winner-2014')).name).toBe('winner-2014');
	});

	it('reads out its error, what it learned from, and the reader’s own line', () => {
		const own = { year: 2017 as const, guess: 4, real: 2.5, off: 1.5 };
		const { value, lines } = readout(mark('winner-2017'), [own]);
		expect(value).toContain('2.5%');
		expect(lines.join(' ')).toMatch(/4%?.*\+1\.5.*holiday photos/);
		expect(readout(mark('winner-2016'), [own]).lines.join(' ')).not.toContain('1.5');
		expect(readout(mark('second-2014'), [{ ...own, year: 2014 }]).lines.join()).not.toContain(
			'1.5'
		);
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
		expect(resultOf(sceneOf(2017), invented, { 2014: 9.5 })).toBeNull();
		expect(resultOf(sceneOf(null), invented, realLine())).toBeNull();
		expect(resultOf(sceneOf(2017), invented, realLine(3.2))).toBe(
			'I drew the fall of ImageNet’s error from 2012 to 2017 and was 3.2 points off on average.'
		);
	});
});

describe('a static drawing', () => {
	const draw = (reveal: Parameters<typeof sceneOf>[0]) =>
		render(Draw, { props: { scene: sceneOf(reveal), data: invented } }).body;

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
