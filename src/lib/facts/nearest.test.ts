import { describe, expect, it } from 'vitest';
import { nearestIds } from './nearest';

const KNOWN = [
	'coca.top1Accuracy',
	'coca.top1Error',
	'senet.top5Error',
	'photos',
	'derived.gap2012'
];

describe('nearestIds', () => {
	it('puts a misspelt id first', () => {
		expect(nearestIds('photo', KNOWN)[0]).toBe('photos');
		expect(nearestIds('derived.gap2021', KNOWN)[0]).toBe('derived.gap2012');
		expect(nearestIds('senet.top5error', KNOWN)[0]).toBe('senet.top5Error');
	});

	it('offers the fields of a row whose field is wrong or missing', () => {
		expect(nearestIds('coca.accuracy', KNOWN, 2)).toEqual(['coca.top1Accuracy', 'coca.top1Error']);
		expect(nearestIds('coca', KNOWN, 2)).toEqual(['coca.top1Error', 'coca.top1Accuracy']);
	});

	it('gives no more than asked for', () => {
		expect(nearestIds('x', KNOWN)).toHaveLength(3);
		expect(nearestIds('x', [])).toEqual([]);
	});
});
