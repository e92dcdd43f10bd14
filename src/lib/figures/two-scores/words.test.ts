import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { data, facts, scenes, sceneOf } from './fixture';
import { modelsOf } from './models';
import { shownIn } from './scene';
import TwoScores from './TwoScores.svelte';
import { readingOf } from './reading';
import { twoScoresWords } from './words';

const draw = (scene: keyof typeof scenes) =>
	render(TwoScores, { props: { scene: scenes[scene], data } }).body.replace(/<!--.*?-->/gs, '');
const ids = (html: string, kind: string) =>
	[...html.matchAll(new RegExp(`data-${kind}="([^"]*)"`, 'g'))].map(([, id]) => id);

describe('the words of a scene', () => {
	it('say its finding', () => {
		const finding = (scene: keyof typeof scenes) => twoScoresWords(scenes[scene], data).finding;
		expect(finding('even')).toBe(
			'Five guesses rescue 55% of AlexNet’s mistakes, 90% of EVA-02-L’s'
		);
		expect(finding('trend')).toBe('Top-5 error falls about with the square of top-1 error');
		expect(finding('ratio')).toBe(
			'By the note CoCa keeps 5.6% of its mistakes; the best measured keep 9.5% to 12.6%'
		);
		expect(finding('limit')).toBe('Below 1% in print: Florence 0.98%, EVA-02-L 0.95% and 0.99%');
	});

	it.each(Object.keys(scenes) as (keyof typeof scenes)[])('of %s fit their lines', (scene) => {
		const { finding, measure } = twoScoresWords(scenes[scene], data);
		expect(finding.length + measure.length).toBeLessThanOrEqual(155);
	});

	it('count what the reader chose', () => {
		const web = twoScoresWords(scenes.trend, data, { training: 'web' }).finding;
		expect(web).toMatch(/^Web photos: \d+ of 94 models lie below the trend of all$/);
		expect(twoScoresWords(scenes.trend, data, { family: 'VGG' }).finding).toContain('of 8 models');
		expect(twoScoresWords(scenes.ratio, data, { found: 'coatnet-7' }).finding).toContain(
			'no top-5 error found in print'
		);
	});

	it('have a short table at build and every model when it is opened', () => {
		const { table } = twoScoresWords(sceneOf(), data);
		expect(table.rows.length).toBeLessThan(20);
		expect(table.more?.()).toHaveLength(facts.models.length);
		for (const row of [...table.rows, ...(table.more?.().slice(0, 3) ?? [])]) {
			expect(row).toHaveLength(table.columns.length);
		}
	});
});

describe('a reading', () => {
	const shown = shownIn(scenes.ratio, data);

	it('of an estimate says whose it is', () => {
		const reading = readingOf('note-convnextv2-h', shown, data);
		expect(reading?.value).toContain('1.0%, the note’s estimate');
		expect(reading?.lines).toContain('Measured: 1.260%');
		expect(readingOf('note-coca-ft', shown, data)?.lines.join()).toContain('no source found');
	});

	it('of what was not printed gives no top-5 error', () => {
		const reading = readingOf('coca-ft', shown, data);
		expect(reading?.value).toBe('9.0% wrong at the first guess');
		expect(reading?.lines[0]).toBe('Wrong with five guesses: not found in print');
	});

	it('of a model has its family and training data', () => {
		const [best] = modelsOf(data);
		const lines = readingOf(best?.id ?? '', shown, data)?.lines.join('. ') ?? '';
		expect(lines).toContain('EVA-02');
		expect(lines).toContain('photos or captions of the web');
	});
});

describe('a static drawing', () => {
	it('has a dot for each model that is no mark', () => {
		const dots = ids(draw('trend'), 'points').map(Number);
		expect(dots.reduce((sum, count) => sum + count, 0)).toBe(facts.models.length - 1);
	});

	it('has every mark of its scene, and says it', () => {
		const html = draw('limit');
		expect(ids(html, 'mark')).toContain('florence');
		expect(html).toContain('0.98% wrong with five guesses');
		expect(ids(html, 'mark')).toContain('coca-ft');
	});
});
