import { describe, expect, it } from 'vitest';
import { story } from '../../../../content/story';
import { facts } from '../fixture';
import { drawFacts } from './facts';
import { invented, realLine, sceneOf } from './fixture';
import {
	distancesIn,
	missingYears,
	shownIn,
	up,
	verdictOn,
	withTurn,
	years,
	type Guess
} from './scene';

const ids = (reveal: Parameters<typeof sceneOf>[0], runnersUp: string[] = []) =>
	shownIn(sceneOf(reveal, runnersUp), invented).marks.map(({ id }) => id);

describe('the contests of the tables', () => {
	const { marks } = drawFacts(facts);
	const scenes = story.flatMap(({ steps }) =>
		steps.flatMap((step) => (step.figure === 'draw' ? [[step.id, step.scene] as const] : []))
	);

	it('have one winner each, every one better than the one before', () => {
		const winners = marks.filter(({ winner }) => winner).sort((a, b) => a.year - b.year);
		expect(winners.map(({ year }) => year)).toEqual(years);
		const errors = winners.map(({ error }) => error);
		expect(errors).toEqual(errors.toSorted((a, b) => b - a));
		for (const { error, id } of marks) expect(error, id).toBeLessThan(up[1]);
	});

	it.each(scenes)('%s: stand in the story up to the year that is uncovered', (_, scene) => {
		const { marks: shown, line, until } = shownIn(scene, drawFacts(facts));
		expect(until).toBe(scene.reveal ?? scene.known);
		expect(shown.filter(({ winner }) => !winner).map(({ id }) => id)).toEqual(scene.runnersUp);
		expect(line).toHaveLength(until - years[0]);
	});
});

describe('what the figure takes of the tables', () => {
	it('is first and second place on the photos with a hidden key, where an error is known', () => {
		const taken = invented.marks.map(({ id }) => id);
		expect(taken.filter((id) => id.startsWith('winner-'))).toHaveLength(8);
		expect(taken.filter((id) => !id.startsWith('winner-'))).toEqual(['second-2012', 'second-2014']);
	});

	it('is the error with the digits of its source, and how it was read', () => {
		const of = (id: string) => invented.marks.find((mark) => mark.id === id);
		expect(of('winner-2014')).toMatchObject({
			year: 2014,
			winner: true,
			error: 6.754,
			decimals: 3,
			official: true
		});
		expect(of('winner-2017')).toMatchObject({ decimals: 1, official: false, source: 'invented' });
		expect(of('second-2014')).toMatchObject({ winner: false, error: 7.75 });
	});
});

describe('what a scene shows', () => {
	it('gives three winners while it is the reader’s turn, and nothing of what came after', () => {
		const given = ['winner-2010', 'winner-2011', 'winner-2012'];
		expect(ids(null, ['second-2014'])).toEqual(given);
		expect(ids(2011)).toEqual(given);
	});

	it('uncovers the winners year by year, with the runners-up that it names', () => {
		expect(ids(2014, ['second-2014']).slice(3)).toEqual([
			'winner-2013',
			'second-2014',
			'winner-2014'
		]);
		expect(ids(2017).slice(3)).toEqual([2013, 2014, 2015, 2016, 2017].map((y) => `winner-${y}`));
	});

	it('joins the winners and nobody else', () => {
		const { line } = shownIn(sceneOf(2014, ['second-2012', 'second-2014']), invented);
		expect(line.map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2])).toEqual([
			[2010, 30, 2011, 27.5],
			[2011, 27.5, 2012, 16.5],
			[2012, 16.5, 2013, 12],
			[2013, 12, 2014, 6.754]
		]);
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
		verdictOn(distancesIn(sceneOf(reveal), invented, guess));

	it('is nothing before anything is uncovered, or where nothing is drawn', () => {
		expect(distancesIn(sceneOf(null), invented, { 2013: 12 })).toEqual([]);
		expect(verdict({})).toBeNull();
	});

	it('is the mean of the distances, whichever way they go', () => {
		const guess = { 2013: 11, 2014: 8.8, 2015: 3.6, 2016: 3, 2017: 2.4 };
		// 1 + 2.046 + 0.1 + 0 + 0.1 = 3.246 over five years.
		expect(verdict(guess)?.mean).toBe(0.6);
		expect(verdict(guess)?.worst).toMatchObject([{ year: 2014, guess: 8.8, real: 6.754 }]);
	});

	it('tells too high from too low', () => {
		const [high] = distancesIn(sceneOf(2017), invented, { 2015: 8 });
		const [low] = distancesIn(sceneOf(2017), invented, { 2013: 8 });
		expect(high?.off).toBeCloseTo(4.5);
		expect(low?.off).toBeCloseTo(-4);
	});

	it('measures from the winner, and not from the runner-up beside him', () => {
		const [distance] = distancesIn(sceneOf(2014, ['second-2014']), invented, { 2014: 7.754 });
		expect(distance?.off).toBeCloseTo(1);
	});

	it('names every year that is off by the same printed distance', () => {
		const guess = { ...realLine(), 2013: 14, 2016: 3 + 2.04, 2017: 2.5 - 1.99 };
		expect(verdict(guess)?.worst.map(({ year }) => year)).toEqual([2013, 2016, 2017]);
	});

	it('counts only the years that are uncovered', () => {
		expect(verdict({ ...realLine(), 2013: 13, 2017: 30 }, 2014)?.mean).toBe(0.5);
	});

	it('is nothing to a reader who drew the real line', () => {
		expect(verdict(realLine())?.mean).toBe(0);
	});
});

it('a line is whole when every year after the given ones is drawn', () => {
	expect(missingYears(sceneOf(null), { 2014: 5, 2016: 0 })).toEqual([2013, 2015, 2017]);
	expect(missingYears(sceneOf(null), realLine())).toEqual([]);
});
