import { describe, expect, it } from 'vitest';
import { data, realLine, sceneOf } from './fixture';
import { distancesIn, missingYears, shownIn, verdictOn, withTurn, type Guess } from './scene';

const ids = (reveal: Parameters<typeof sceneOf>[0], runnersUp: string[] = []) =>
	shownIn(sceneOf(reveal, runnersUp), data).marks.map(({ id }) => id);

describe('what a scene shows', () => {
	it('gives three winners while it is the reader’s turn, and nothing of what came after', () => {
		expect(ids(null, ['ilsvrc2014-vgg'])).toEqual([
			'ilsvrc2010-nec-uiuc',
			'ilsvrc2011-xrce',
			'ilsvrc2012-supervision'
		]);
	});

	it('uncovers the winners year by year, with the runners-up that it names', () => {
		expect(ids(2014, ['ilsvrc2014-vgg']).slice(3)).toEqual([
			'ilsvrc2013-clarifai',
			'ilsvrc2014-vgg',
			'ilsvrc2014-googlenet'
		]);
		expect(ids(2017).at(-1)).toBe('ilsvrc2017-wmw-senet');
	});

	it('joins the winners and nobody else', () => {
		const { line } = shownIn(sceneOf(2014, ['ilsvrc2014-vgg']), data);
		expect(line.map(({ x1, x2 }) => [x1, x2])).toEqual([
			[2010, 2011],
			[2011, 2012],
			[2012, 2013],
			[2013, 2014]
		]);
		expect(line.at(-1)).toMatchObject({ y1: 11.743, y2: 6.656 });
	});
});

describe('the reader’s turn', () => {
	it('uncovers all once he compared, whatever the scene', () => {
		for (const reveal of [null, 2014, 2017] as const) {
			const scene = withTurn(sceneOf(reveal), { compared: true, again: null });
			expect(scene.reveal).toBe(2017);
		}
	});

	it('covers the real line again only in the scene where he asked for it', () => {
		const turn = { compared: false, again: 2017 } as const;
		expect(withTurn(sceneOf(2017), turn).reveal).toBeNull();
		expect(withTurn(sceneOf(2014), turn).reveal).toBe(2014);
	});
});

describe('how far off a line is', () => {
	const verdict = (guess: Guess, reveal: 2014 | 2017 = 2017) =>
		verdictOn(distancesIn(sceneOf(reveal), data, guess));

	it('is nothing before anything is uncovered, or where nothing is drawn', () => {
		expect(distancesIn(sceneOf(null), data, { 2013: 12 })).toEqual([]);
		expect(verdict({})).toBeNull();
	});

	it('is the mean of the distances, whichever way they go', () => {
		// Real: 11.743, 6.656, 3.567, 2.991, 2.251.
		const guess = { 2013: 10.7, 2014: 8.7, 2015: 3.6, 2016: 3, 2017: 2.3 };
		// 1.043 + 2.044 + 0.033 + 0.009 + 0.049 = 3.178 over five years.
		expect(verdict(guess)?.mean).toBe(0.6);
		expect(verdict(guess)?.worst).toMatchObject([{ year: 2014, guess: 8.7, real: 6.656 }]);
	});

	it('tells too high from too low', () => {
		const [high] = distancesIn(sceneOf(2017), data, { 2015: 8 });
		const [low] = distancesIn(sceneOf(2017), data, { 2013: 8 });
		expect(high?.off).toBeCloseTo(4.433);
		expect(low?.off).toBeCloseTo(-3.743);
	});

	it('names every year that is off by the same printed distance', () => {
		const guess = { ...realLine(), 2013: 11.743 + 2, 2016: 2.991 + 2.04, 2017: 2.251 - 1.99 };
		expect(verdict(guess)?.worst.map(({ year }) => year)).toEqual([2013, 2016, 2017]);
	});

	it('counts only the years that are uncovered', () => {
		expect(verdict({ ...realLine(), 2013: 12.743, 2017: 30 }, 2014)?.mean).toBe(0.5);
	});

	it('is nothing to a reader who drew the real line', () => {
		expect(verdict(realLine())?.mean).toBe(0);
	});
});

it('a line is whole when every year after the given ones is drawn', () => {
	expect(missingYears(sceneOf(null), { 2014: 5, 2016: 0 })).toEqual([2013, 2015, 2017]);
	expect(missingYears(sceneOf(null), realLine())).toEqual([]);
});
