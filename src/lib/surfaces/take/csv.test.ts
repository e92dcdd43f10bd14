import { describe, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import { csvOf } from './csv';

describe('csvOf', () => {
	it('gives back every cell, whatever signs it holds', () => {
		const rows = [
			['Name', 'Wrong, in percent', 'Note'],
			['SENet', '2.25%', 'says "committee"'],
			['BASIC-L\nwith Lion', '8.9%', '−1, ×2, हिन्दी']
		];
		expect(parse(csvOf(rows), { bom: true })).toEqual(rows);
	});

	it('lets no cell run as a formula of a spreadsheet', () => {
		const [row = []] = parse(
			csvOf([['=1+1', '@SUM(A1)', '+1', '-x', '-1+A1', '\r=1', '-1.5', '0']]),
			{
				bom: true
			}
		) as string[][];
		expect(row).toEqual(["'=1+1", "'@SUM(A1)", "'+1", "'-x", "'-1+A1", "'\r=1", '-1.5', '0']);
	});
});
