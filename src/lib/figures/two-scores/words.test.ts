import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { printed } from '../fixture';
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
		const [rescued, best] = ['alexnet', 'eva'].map((who) => printed(`derived.${who}RescuedShare`));
		expect(finding('even')).toBe(
			`Five guesses rescue ${rescued} of AlexNet’s mistakes, ${best} of EVA-02-L’s`
		);
		expect(finding('trend')).toBe('Top-5 error falls about with the square of top-1 error');
		const [needed, low, high] = ['needed', 'smallest', 'largest'].map((which) =>
			printed(`derived.${which}ErrorRatio`)
		);
		expect(finding('ratio')).toBe(
			`By the note, five guesses leave ${needed} of CoCa’s mistakes; of the best measured, ${low} to ${high}`
		);
		const [florence, eva, other] = ['florence', 'eva02-l', 'eva02-l-b'].map((id) =>
			printed(`${id}.top5Error`, 2)
		);
		expect(finding('limit')).toBe(
			`Below 1% in print: Florence ${florence}, EVA-02-L ${eva} and ${other}`
		);
	});

	it.each(Object.keys(scenes) as (keyof typeof scenes)[])('of %s fit their lines', (scene) => {
		const { finding, measure } = twoScoresWords(scenes[scene], data);
		expect(finding.length + measure.length).toBeLessThanOrEqual(155);
	});

	it('say how many dots the heading counts and the text does not', () => {
		const { caveat } = twoScoresWords(scenes.trend, data);
		const others = facts.models.length - Number(printed('derived.modelsMeasured').replace(',', ''));
		expect(others).toBeGreaterThan(0);
		expect(caveat).toMatch(new RegExp(`${others} models: another table\\.$`));
	});

	it('count what the reader chose', () => {
		const web = twoScoresWords(scenes.trend, data, { training: 'web' }).finding;
		const chosen = modelsOf(data).filter(({ training }) => training === 'web').length;
		expect(web).toMatch(
			new RegExp(`^Web photos: \\d+ of ${chosen} models lie below the trend of all$`)
		);
		expect(twoScoresWords(scenes.trend, data, { family: 'VGG' }).finding).toContain(
			`of ${facts.models.filter(({ family }) => family === 'VGG').length} models`
		);
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
		expect(reading?.lines).toContain(`Measured: ${printed('convnextv2-h-timm.top5Error')}`);
		expect(readingOf('note-coca-ft', shown, data)?.lines.join()).toContain('no source found');
	});

	it('of what was not printed gives no top-5 error', () => {
		const reading = readingOf('coca-ft', shown, data);
		expect(reading?.value).toBe(`${printed('coca-ft.top1Error')} wrong at the first guess`);
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
		expect(html).toContain(`${printed('florence.top5Error')} wrong with five guesses`);
		expect(ids(html, 'mark')).toContain('coca-ft');
	});
});
