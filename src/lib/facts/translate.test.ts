import { describe, expect, it } from 'vitest';
import { factOf } from './lookup';
import { readFactsFrom } from './node';
import { textsInName, translateFacts, wordsIn } from './translate';

const facts = readFactsFrom('content/data');

describe('translateFacts', () => {
	const hindi = translateFacts(facts, {
		'top-1 accuracy': 'शीर्ष-1 सटीकता',
		Abstract: 'सारांश',
		'CoCa, fine-tuned': 'CoCa, फ़ाइन-ट्यून किया हुआ',
		'coca-ft': 'an id is no text'
	});
	const english = factOf(facts, 'coca-ft.top1Accuracy');
	const fact = factOf(hindi, 'coca-ft.top1Accuracy');

	it('gives the name of a fact in the other language, both halves of it', () => {
		const [row = ''] = textsInName(english.name);
		const said = translateFacts(facts, { 'top-1 accuracy': 'सटीकता', [row]: 'CoCa का नाम' });
		expect(factOf(said, 'coca-ft.top1Accuracy').name).toBe('CoCa का नाम: सटीकता');
	});

	it('leaves ids, values, sources and what is not translated as they are', () => {
		expect(fact.id).toBe(english.id);
		expect(fact.value).toBe(english.value);
		expect(fact.source.title).toBe(english.source.title);
		expect(fact.note).toBe(english.note);
		expect(hindi.results.map(({ id }) => id)).toEqual(facts.results.map(({ id }) => id));
	});

	it('leaves the English facts alone', () => {
		expect(english.name).toMatch(/top-1 accuracy$/);
	});
});

describe('wordsIn', () => {
	const words = wordsIn(facts);

	it('has what has to be translated', () => {
		const labels = ['AlexNet, extra data', 'ConvNeXt V2-Huge, re-test'];
		for (const text of ['Abstract', ...labels, 'photos', 'count']) {
			expect(words).toContain(text);
		}
	});

	it('has no names: of files, systems, people, titles', () => {
		const { title = '' } = facts.sources.find(({ kind }) => kind === 'results-page') ?? {};
		for (const text of ['real.json', 'ResNet', 'GoogLeNet', 'Shankar et al. 2020', 'A1', title]) {
			expect(words).not.toContain(text);
		}
	});
});
