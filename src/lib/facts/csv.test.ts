import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv';

const cellsOf = (text: string) => parseCsv(text).lines.map(({ cells }) => cells);

describe('parseCsv', () => {
	it('reads quoted commas and doubled quotes', () => {
		expect(cellsOf('a,"b, c","say ""d"""\n')).toEqual([['a', 'b, c', 'say "d"']]);
	});

	it('reads empty cells, quoted or not, also at the end', () => {
		expect(cellsOf('a,,"",\n')).toEqual([['a', '', '', '']]);
	});

	it('accepts a byte order mark, CRLF and a missing last line break', () => {
		expect(cellsOf('\uFEFFid,n\r\na,1\r\nb,2')).toEqual([
			['id', 'n'],
			['a', '1'],
			['b', '2']
		]);
	});

	it('says where in the line a quote is astray, and reads on', () => {
		const { lines, problems } = parseCsv('id,n\na,st"ray\nb,"x"y,z\nc,3\n');
		expect(problems).toEqual([
			expect.objectContaining({ line: 2, cell: 1, character: 5, value: 'st"ray' }),
			expect.objectContaining({ line: 3, cell: 1, character: 6, value: '"x"y' })
		]);
		expect(lines.map(({ cells }) => cells)).toEqual([
			['id', 'n'],
			['a', null],
			['b', null, 'z'],
			['c', '3']
		]);
	});

	it('finds a quote left open on its own line, and not at the end of the file', () => {
		const { lines, problems } = parseCsv('id,n\na,"open,1\nb,2\n');
		expect(problems).toEqual([
			expect.objectContaining({ line: 2, cell: 1, character: 3, value: '"open,1' })
		]);
		expect(lines[1]).toMatchObject({ cells: ['a', null], open: true });
		expect(lines[2]).toMatchObject({ cells: ['b', '2'], open: false });
	});

	it('reports blank lines with their place', () => {
		const { lines, problems } = parseCsv('id\n\na\n \n');
		expect(problems.map(({ line }) => line)).toEqual([2, 4]);
		expect(lines.map(({ line }) => line)).toEqual([1, 3]);
	});
});
