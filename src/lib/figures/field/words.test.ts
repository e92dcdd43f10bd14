import { describe, expect, it } from 'vitest';
import { facts, printed } from '../fixture';
import { fieldFacts } from './facts';
import { data, mistakes, scenes } from './fixture';
import type { FieldScene } from './scene';
import { fieldLabels, fieldNote, fieldWords } from './words';

/** Everything a scene says, in one line. */
const said = (scene: FieldScene, from = data) => {
	const { finding, measure, caveat } = fieldWords(scene, from);
	return `${finding} | ${measure} | ${caveat}`;
};

describe('what a scene says', () => {
	it.each([
		['ilsvrc2010-nec-uiuc', '14,000 of 50,000', '28.0%', '2031, projected'],
		['few', '1,666 of 50,000', '3.333%', '2032, projected']
	])(
		'%s: a rate on photos with a hidden key is projected, and says so',
		(id, count, rate, note) => {
			const words = said(mistakes(id, 'five'));
			expect(words).toContain(count);
			expect(words).toContain(rate);
			expect(words).toContain('projected on 50,000 photos');
			expect(words).toContain('Projected');
			expect(fieldNote(mistakes(id, 'five'), data)).toBe(note);
		}
	);

	it.each([
		['ilsvrc2010-nec-uiuc', 'nec-uiuc-error-abstract', 'derived.projectedErrors2010'],
		['ilsvrc2012-supervision', 'ilsvrc2012-supervision.top5Error', 'derived.projectedErrors2012'],
		['ilsvrc2014-googlenet', 'ilsvrc2014-googlenet.top5Error', 'derived.projectedErrors2014'],
		['ilsvrc2017-wmw-senet', 'ilsvrc2017-wmw-senet.top5Error', 'derived.projectedErrors2017']
	])('%s: rate and count are those of the text', (id, rate, count) => {
		const words = said(mistakes(id, 'five'), fieldFacts(facts));
		expect(words).toContain(`${printed(count)} of ${printed('validation-photos')}`);
		expect(words).toContain(printed(rate));
		expect(words).toContain('Projected');
	});

	it('a rate measured on these photos is not called projected, and says what its digits allow', () => {
		const words = said(mistakes('leader', 'one'));
		expect(words).toMatch(/^4,400 of 50,000/);
		expect(words).toContain('8.8%');
		expect(words).toContain('4,376 to 4,425');
		expect(words.toLowerCase()).not.toContain('projected');
		expect(fieldNote(mistakes('two-rates', 'one'), data)).toBeNull();
	});

	it('says how many five guesses rescue', () => {
		expect(said(mistakes('two-rates', 'one'))).toMatch(/^20,750 of 50,000/);
		expect(said(scenes.rescued)).toMatch(/^Five guesses rescue 12,000 of the 20,750/);
		expect(said(scenes.rescued)).toContain('41.5% wrong at the first guess, 17.5% after five');
	});

	it.each(['more', 'fewer'] as const)('says how far apart two systems are: %s', (scene) => {
		const words = said(scenes[scene]);
		expect(words).toMatch(/^15 photos apart/);
		expect(words).toContain('leader 4,400');
		expect(words).toContain('second 4,415');
		expect(words).toContain('Only totals were found in print');
	});

	it('claims no overlap of mistakes and doubted keys', () => {
		const words = said(scenes.both);
		expect(words).toContain('4,400');
		expect(words).toContain('10,500');
		expect(words).toContain('cannot be said');
	});
});

describe('labels and table', () => {
	const texts = (scene: FieldScene) =>
		fieldLabels(scene, data).map((labels) => labels.map(({ number, name }) => `${number} ${name}`));

	it('labels the loud dots first and what is left last', () => {
		expect(texts(scenes.rescued)).toEqual([['8,750 wrong', '12,000 rescued', '29,250 right']]);
		expect(texts(scenes.opening)).toEqual([['14,000 wrong', '36,000 right']]);
	});

	it('says in the table what the dots say, photos and shares', () => {
		const { table } = fieldWords(scenes.more, data);
		expect(table.rows).toEqual([
			['wrong', '4,400', '8.80%'],
			['more wrong in second', '15', '0.03%'],
			['right', '45,585', '91.17%']
		]);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
	});

	it('fills two fields where the scene has two', () => {
		expect(texts(scenes.both)).toEqual([
			['4,400 wrong: leader', '45,600 right'],
			['10,500 rejected or unnamed', '39,500 by none']
		]);
	});
});
