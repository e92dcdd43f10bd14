import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { story } from '../../../../content/story';
import { facts, printed } from '../fixture';
import Claims from './Claims.svelte';
import { claimsFacts } from './facts';
import {
	anchorOf,
	claimAt,
	claimBeside,
	inReadingOrder,
	leaves,
	shownIn,
	verdicts,
	type ClaimsScene
} from './scene';
import { claimsWords, valueOf } from './words';

const data = claimsFacts(facts);
const all: ClaimsScene = { named: [] };
const two: ClaimsScene = { named: ['N11', 'N23'] };
const idsOf = (claims: { id: string }[]) => claims.map(({ id }) => id);

describe('all claims', () => {
	const shown = shownIn(all, {}, data);

	it('stand each once, in the row of its verdict', () => {
		expect(idsOf(shown.claims)).toEqual(Array.from({ length: 24 }, (_, at) => `N${at + 1}`));
		for (const { verdict, y } of shown.rows) {
			const row = shown.claims.filter((claim) => claim.y === y);
			const wanted = facts.claims.filter((claim) => claim.verdict === verdict);
			expect(idsOf(row)).toEqual(idsOf(wanted));
		}
	});

	it('never share a place, and stay inside the drawing', () => {
		const places = shown.claims.map(({ x, y }) => `${x} ${y}`);
		expect(new Set(places).size).toBe(24);
		for (const { x, y } of shown.claims) {
			expect(x + 100 / shown.across).toBeLessThanOrEqual(100.001);
			expect(y + 100 / shown.down).toBeLessThanOrEqual(100);
		}
	});

	it('are counted as the text counts them', () => {
		const count = (id: string) => facts.derived.find((row) => row.id === `derived.${id}`)?.value;
		const counts = ['claimsRight', 'claimsImprecise', 'claimsUnsupported', 'claimsWrong'].map(
			count
		);
		expect(shown.rows.map((row) => row.count)).toEqual(counts);
		const [right, imprecise, unsupported, wrong] = counts;
		expect(claimsWords(all, data).finding).toBe(
			`24 claims: ${right} right, ${imprecise} imprecise, ${unsupported} unsupported, ${wrong} wrong`
		);
	});

	it('say everything in the table: words, verdict, numbers, source', () => {
		const { rows, ids } = claimsWords(all, data).table;
		expect(rows).toHaveLength(24);
		expect(ids).toEqual(data.claims.map(({ id }) => anchorOf(id)));
		const row = rows[22]?.join(' | ');
		expect(row).toMatch(/^N23 \| Human experts .* \| Wrong \| [\d.]+% is the error within five/);
		expect(row).toContain(`Annotator A2: error ${printed('person-a2.error')}`);
		expect(row).toContain('read at the source');
	});
});

describe('a few claims', () => {
	it('that a scene names stand in front; the others wait where they stood', () => {
		const before = shownIn(all, {}, data);
		const after = shownIn(two, {}, data);
		expect(idsOf(inReadingOrder(after))).toEqual(['N11', 'N23']);
		const waiting = after.claims.filter(({ on }) => !on);
		for (const { id, x, y } of waiting) {
			expect(before.claims.find((claim) => claim.id === id)).toMatchObject({ x, y });
		}
	});

	it('are counted among all, or among those of their verdict', () => {
		const wrong = data.claims.filter(({ verdict }) => verdict === 'wrong').map(({ id }) => id);
		const right = data.claims.filter(({ verdict }) => verdict === 'right').map(({ id }) => id);
		const finding = (named: string[]) => claimsWords({ named }, data).finding;
		expect(finding(wrong.slice(0, 2))).toMatch(`2 of the ${wrong.length} wrong claims`);
		expect(finding([...wrong.slice(0, 1), ...right.slice(0, 2)])).toMatch('3 of the 24 claims');
	});

	it.each(verdicts)('of the verdict %s are all of it, whatever the scene names', (verdict) => {
		for (const scene of [all, two]) {
			const shown = shownIn(scene, { verdict }, data);
			expect(shown.verdict).toBe(verdict);
			const wanted = data.claims.filter((claim) => claim.verdict === verdict);
			expect(idsOf(inReadingOrder(shown))).toEqual(idsOf(wanted));
			expect(claimsWords(scene, data, { verdict }).finding).toMatch(
				new RegExp(`^${wanted.length} of 24 claims`)
			);
		}
	});

	it('give way to all of them when the reader asks', () => {
		expect(shownIn(two, { verdict: 'all' }, data)).toEqual(shownIn(all, {}, data));
	});
});

describe('the keyboard', () => {
	const shown = shownIn(all, {}, data);

	it('goes along the rows and from row to row', () => {
		expect(claimBeside(shown, 'N2', 'ArrowRight')).toBe('N9');
		expect(claimBeside(shown, 'N20', 'ArrowRight')).toBe('N1');
		expect(claimBeside(shown, 'N9', 'ArrowDown')).toBe('N6');
		expect(claimBeside(shown, 'N24', 'ArrowDown')).toBe('N19');
		expect(claimBeside(shown, 'N2', 'ArrowUp')).toBe('N2');
		expect(claimBeside(shown, 'N1', 'End')).toBe('N23');
		expect(claimBeside(shown, 'N1', 'Enter')).toBeUndefined();
	});

	it('leafs an open claim through those in view, in the order of the note', () => {
		expect(leaves(shown, 'N7')).toEqual({ before: 'N6', after: 'N8' });
		expect(leaves(shown, 'N24')).toEqual({ before: 'N23' });
		const wrong = shownIn(all, { verdict: 'wrong' }, data);
		const seen = wrong.claims.map(({ id }) => id);
		expect(leaves(wrong, seen[1] ?? '')).toEqual({ before: seen[0], after: seen[2] });
		expect(leaves(wrong, 'N7')).toEqual({ before: 'N6', after: 'N8' });
	});
});

describe('the address of a claim', () => {
	it('names it, and nothing else does', () => {
		for (const { id } of data.claims) expect(claimAt(`#${anchorOf(id)}`, data)).toBe(id);
		expect(claimAt('#claim-N99', data)).toBeUndefined();
		expect(claimAt('', data)).toBeUndefined();
	});

	it('is no step’s and no section’s', () => {
		const taken = story.flatMap(({ slug, steps }) => [slug, ...idsOf(steps)]);
		for (const { id } of data.claims) expect(taken).not.toContain(anchorOf(id));
	});
});

describe('numbers behind a verdict', () => {
	it('keep the digits of their source', () => {
		const of = (claim: string) =>
			Object.fromEntries(
				(data.claims.find(({ id }) => id === claim)?.facts ?? []).map((fact) => [
					fact.id,
					valueOf(fact)
				])
			);
		expect(of('N5')['convnextv2-h-timm.top5Accuracy']).toBe(
			printed('convnextv2-h-timm.top5Accuracy')
		);
		expect(of('N11')['basic-image-tower']).toMatch(/^[\d.]+ billion$/);
		expect(of('N15')['convnextv2-gflops']).toBe(`${printed('convnextv2-gflops')} GFLOPs`);
		expect(of('N4')['papers-with-code-gone']).toMatch(/^\d+ July 2025$/);
	});
});

describe('a static drawing', () => {
	const html = render(Claims, { props: { scene: all, data } }).body.replace(/<!--.*?-->/gs, '');

	it('has a square for every claim, and its row to link to', () => {
		for (const { id, claim } of data.claims) {
			expect(html).toContain(`<b>${id}</b>`);
			expect(html).toContain(`<tr id="${anchorOf(id)}"`);
			expect(html).toContain(claim.slice(0, 20));
		}
	});

	it('has one tab stop among the squares', () => {
		expect(html.match(/data-button="[^"]*" tabindex="0"/g)).toHaveLength(1);
	});
});
