import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { numberIn, printed } from '../fixture';
import AnswerKey from './AnswerKey.svelte';
import { data, scenes } from './fixture';
import { review } from './rows';
import { answerKeyWords } from './words';

const draw = (id: string) =>
	render(AnswerKey, { props: { scene: scenes[id] ?? expect.fail(id), data } }).body;
const wordsOf = (id: string) => answerKeyWords(scenes[id] ?? expect.fail(id), data);

describe('what a scene says', () => {
	it.each(Object.keys(scenes))('%s: is short enough for a phone, and has a table', (id) => {
		const { finding, measure, caveat, sources, table } = wordsOf(id);
		expect(`${finding} ${measure}`.length).toBeLessThanOrEqual(155);
		expect(caveat).toBeTruthy();
		expect(sources.every(Boolean)).toBe(true);
		expect(table.rows.length).toBeGreaterThan(2);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
	});

	it.each([
		['second-look', printed('real-replaced')],
		['reviewers', printed('northcutt-overruled')],
		['quarrel', printed('any-audit-rejects')],
		['key-sits', `${printed('derived.modelsAboveKey')} of ${printed('derived.modelsMeasured')}`],
		['sum', `at least ${printed('derived.surelyRejected')} `],
		['ceiling', printed('derived.ceilingStrict')],
		['exchange', printed('derived.realSlopeBelow75')],
		['not-mistakes', `${numberIn(review.reviewed) - numberIn(review.left)} were none`],
		[
			'ruler',
			`${(numberIn('derived.ceilingOverruled') - numberIn('lion-basic-l.top1Accuracy')).toFixed(1)} points`
		]
	])('%s: the finding has %s', (id, number) => {
		expect(wordsOf(id).finding).toContain(number);
	});
});

describe('a static drawing', () => {
	it.each(Object.keys(scenes))('%s has its words and is the same each time', (id) => {
		const html = draw(id);
		expect(html).toContain(wordsOf(id).finding.slice(0, 12));
		expect(draw(id)).toBe(html);
	});

	it('has every stretch of the four audits, with one tab stop', () => {
		const html = draw('quarrel');
		expect(html.match(/data-part="/g)).toHaveLength(25);
		expect(html.match(/role="listbox"/g)).toHaveLength(1);
	});

	it('has all measured models as one cloud', () => {
		expect(draw('key-sits')).toContain(`data-points="${data.models.measured}"`);
	});
});
