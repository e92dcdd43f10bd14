import type { Claim } from '../../facts';
import { nextBy } from '../../layers/roving';
import type { ClaimsFacts, NoteClaim } from './facts';

export type Verdict = Claim['verdict'];

/** From the best to the worst, the order of the rows. */
export const verdicts: readonly Verdict[] = ['right', 'imprecise', 'unsupported', 'wrong'];

/** What the figure shows. Complete: nothing is inherited. */
export interface ClaimsScene {
	/** Ids of the claims that stand in front, with their words; none: all claims by verdict. */
	named: string[];
}

/** What the reader has set himself, laid over the scene. */
export interface Choices {
	/** The claims of one verdict, or all of them; the scene decides while it is missing. */
	verdict?: Verdict | 'all';
}

/** A claim with its place: the upper left corner of its cell, in per cent of the drawing. */
export interface PlacedClaim extends NoteClaim {
	x: number;
	y: number;
	/** False for a claim that waits unseen, where it stood among all. */
	on: boolean;
}

/** All claims of one verdict, as a row. */
export interface Row {
	verdict: Verdict;
	count: number;
	/** Its upper edge, in per cent of the drawing. */
	y: number;
}

export interface Shown {
	/** `rows`: all claims, a row for each verdict. `list`: a few, with their words, in two columns. `pair`: one or two. */
	layout: 'rows' | 'list' | 'pair';
	/** The only verdict that is shown, if there is but one. */
	verdict: Verdict | null;
	/** In the order of the note. */
	claims: PlacedClaim[];
	rows: Row[];
	/** Cells across and down when all are shown; marks keep that size. */
	across: number;
	down: number;
}

/** Every id of a row or fact that a scene names. */
export const namesIn = (scene: ClaimsScene): string[] => scene.named;

/** What is shown, and where. Pure: the same scene, choices and facts give the same places. */
export function shownIn(scene: ClaimsScene, choices: Choices, data: ClaimsFacts): Shown {
	const verdict = choices.verdict ?? (scene.named.length > 0 ? 'named' : 'all');
	const groups = verdicts.map((each) => data.claims.filter((claim) => claim.verdict === each));
	const [across, down] = [Math.max(...groups.map(({ length }) => length)), groups.length];
	const inFront =
		verdict === 'all'
			? []
			: data.claims.filter((claim) =>
					verdict === 'named' ? scene.named.includes(claim.id) : claim.verdict === verdict
				);
	const layout = inFront.length === 0 ? 'rows' : inFront.length > 2 ? 'list' : 'pair';
	const columns = layout === 'list' ? 2 : 1;
	const lines = layout === 'pair' ? 2 : Math.max(down, Math.ceil(inFront.length / columns));

	const claims = data.claims.map((claim): PlacedClaim => {
		const front = inFront.indexOf(claim);
		if (front >= 0) {
			const [column, line] = [front % columns, Math.floor(front / columns)];
			return { ...claim, x: (100 * column) / columns, y: (100 * line) / lines, on: true };
		}
		const row = verdicts.indexOf(claim.verdict);
		const column = groups[row]?.indexOf(claim) ?? 0;
		const place = { x: (100 * column) / across, y: (100 * row) / down };
		return { ...claim, ...place, on: layout === 'rows' };
	});
	const seen = new Set((inFront.length > 0 ? inFront : data.claims).map((claim) => claim.verdict));
	return {
		layout,
		verdict: seen.size === 1 ? ([...seen][0] ?? null) : null,
		claims,
		rows: groups.map((group, row) => ({
			verdict: verdicts[row] ?? 'right',
			count: group.length,
			y: (100 * row) / down
		})),
		across,
		down
	};
}

/** The claims in view as the eye meets them: line by line. */
export const inReadingOrder = ({ claims }: Shown): PlacedClaim[] =>
	claims.filter(({ on }) => on).sort((a, b) => a.y - b.y || a.x - b.x);

/** The claim that a key leads to from another; undefined for other keys. */
export function claimBeside(shown: Shown, id: string, key: string): string | undefined {
	const order = inReadingOrder(shown);
	const at = order.findIndex((claim) => claim.id === id);
	const here = order[at];
	if (key !== 'ArrowDown' && key !== 'ArrowUp') {
		return order[nextBy(key, at, order.length - 1) ?? -1]?.id;
	}
	if (!here) return undefined;
	const way = key === 'ArrowDown' ? 1 : -1;
	const [next] = order
		.filter(({ y }) => (y - here.y) * way > 0)
		.sort((a, b) => (a.y - b.y) * way || Math.abs(a.x - here.x) - Math.abs(b.x - here.x));
	return (next ?? here).id;
}

/** The claims that an open one is leafed through with, in the order of the note: those in view, if it is one of them. */
export function leaves({ claims }: Shown, id: string): { before?: string; after?: string } {
	const inView = claims.filter(({ on }) => on);
	const among = inView.some((claim) => claim.id === id) ? inView : claims;
	const at = among.findIndex((claim) => claim.id === id);
	const [before, after] = [among[at - 1]?.id, among[at + 1]?.id];
	return { ...(before && { before }), ...(after && { after }) };
}

/** The place of a claim in the page, for links to it. */
export const anchorOf = (id: string) => `claim-${id}`;

/** The claim that a fragment of an address names (`#claim-N7`); undefined when there is none. */
export function claimAt(hash: string, data: ClaimsFacts): string | undefined {
	return data.claims.find(({ id }) => hash === `#${anchorOf(id)}`)?.id;
}
