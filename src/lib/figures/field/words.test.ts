import { describe, expect, it } from 'vitest';
import { readFactsFrom } from '../../facts/node';
import { fieldFacts } from './facts';
import type { FieldScene } from './scene';
import { fieldLabels, fieldNote, fieldWords } from './words';

const data = fieldFacts(readFactsFrom('content/data'));

/** Everything a scene says, in one line. */
const said = (scene: FieldScene) => {
	const { finding, measure, caveat } = fieldWords(scene, data);
	return `${finding} | ${measure} | ${caveat}`;
};

const five = (of: string): FieldScene => ({ show: 'mistakes', of, guesses: 'five' });
const alexnet = (guesses: 'one' | 'both'): FieldScene => ({
	show: 'mistakes',
	of: 'alexnet-single',
	guesses
});

describe('what a scene says', () => {
	it.each([
		['ilsvrc2010-nec-uiuc', '14,100 of 50,000', '28.2%'],
		['ilsvrc2012-supervision', '8,211 of 50,000', '16.422%'],
		['ilsvrc2014-googlenet', '3,328 of 50,000', '6.656%'],
		['ilsvrc2017-wmw-senet', '1,126 of 50,000', '2.251%']
	])('%s: a rate of hidden photos is projected, and says so', (id, count, rate) => {
		const words = said(five(id));
		expect(words).toContain(count);
		expect(words).toContain(rate);
		expect(words).toContain('projected on 50,000 photos');
		expect(words).toContain('Projected');
		expect(fieldNote(five(id), data)).toMatch(/^20\d\d, projected$/);
	});

	it('a rate measured on these photos is not called projected, and says what its digits allow', () => {
		const words = said({ show: 'mistakes', of: 'coca-ft', guesses: 'one' });
		expect(words).toMatch(/^4,500 of 50,000/);
		expect(words).toContain('9.0%');
		expect(words).toContain('4,476 to 4,525');
		expect(words.toLowerCase()).not.toContain('projected');
		expect(fieldNote(alexnet('one'), data)).toBeNull();
	});

	it('says how many five guesses rescue', () => {
		expect(said(alexnet('one'))).toMatch(/^20,350 of 50,000/);
		expect(said(alexnet('both'))).toMatch(/^Five guesses rescue 11,250 of the 20,350/);
		expect(said(alexnet('both'))).toContain('40.7% wrong at the first guess, 18.2% after five');
	});

	it.each([
		['model-soups-basic-l', '10', '4,510'],
		['model-soups-vit-g', '30', '4,530']
	])('says how far apart two systems are: %s', (beside, apart, others) => {
		const words = said({ show: 'mistakes', of: 'coca-ft', guesses: 'one', beside });
		expect(words).toMatch(new RegExp(`^${apart} photos apart`));
		expect(words).toContain('4,500');
		expect(words).toContain(others);
		expect(words).toContain('Only totals were found in print');
	});

	it('claims no overlap of mistakes and doubted keys', () => {
		const words = said({
			show: 'both',
			of: 'coca-ft',
			guesses: 'one',
			keys: 'any-audit-rejects'
		});
		expect(words).toContain('4,500');
		expect(words).toContain('10,041');
		expect(words).toContain('cannot be said');
	});
});

describe('labels and table', () => {
	const texts = (scene: FieldScene) =>
		fieldLabels(scene, data).map((labels) => labels.map(({ number, name }) => `${number} ${name}`));

	it('labels the loud dots first and what is left last', () => {
		expect(texts(alexnet('both'))).toEqual([['9,100 wrong', '11,250 rescued', '29,650 right']]);
		expect(texts(five('ilsvrc2010-nec-uiuc'))).toEqual([['14,100 wrong', '35,900 right']]);
	});

	it('says in the table what the dots say, photos and shares', () => {
		const { table } = fieldWords(
			{ show: 'mistakes', of: 'coca-ft', guesses: 'one', beside: 'model-soups-basic-l' },
			data
		);
		expect(table.rows).toEqual([
			['wrong', '4,500', '9.00%'],
			['more wrong in Model Soups (BASIC-L)', '10', '0.02%'],
			['right', '45,490', '90.98%']
		]);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
	});

	it('fills two fields where the scene has two', () => {
		const both: FieldScene = {
			show: 'both',
			of: 'coca-ft',
			guesses: 'one',
			keys: 'any-audit-rejects'
		};
		expect(texts(both)).toEqual([
			['4,500 wrong: CoCa', '45,500 right'],
			['10,041 rejected or unnamed', '39,959 by none']
		]);
	});
});
