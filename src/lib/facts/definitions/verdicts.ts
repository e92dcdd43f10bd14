import type { Definition } from '../derive';
import type { Claim } from '../types';
import { fromRows } from './inputs';

/** The note's claims, counted. */

function count(name: string, select: (claims: readonly Claim[]) => readonly Claim[]): Definition {
	return {
		name,
		unit: 'claims',
		digits: 0,
		...fromRows('claims', select, [], (claims) => claims.length),
		derivation: 'count'
	};
}

function countThoseThatAre(verdict: Claim['verdict']): Definition {
	return count(`Claims of the note that are ${verdict}`, (claims) =>
		claims.filter((claim) => claim.verdict === verdict)
	);
}

export const verdicts = {
	claimsInAll: count('Claims of the note', (claims) => claims),
	claimsRight: countThoseThatAre('right'),
	claimsImprecise: countThoseThatAre('imprecise'),
	claimsUnsupported: countThoseThatAre('unsupported'),
	claimsWrong: countThoseThatAre('wrong')
} satisfies Record<string, Definition>;
