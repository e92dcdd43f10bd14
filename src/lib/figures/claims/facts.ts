import { factOf, sourceTitle } from '../../facts';
import type { Claim, Evidence, Facts, Printable } from '../../facts';

/** A fact behind a verdict: what it is, and what its printing needs. */
export type ClaimFact = Printable & { name: string };

/** A claim of the note, in our words, with what became of it. */
export interface NoteClaim {
	/** N1 to N24, as the note's claims are numbered. */
	id: string;
	/** What it is about, in a word or two. */
	label: string;
	claim: string;
	verdict: Claim['verdict'];
	/** What can be said instead, and which part of the claim is right. */
	rightFigure: string;
	facts: ClaimFact[];
	/** The source's title. */
	source: string;
	locator: string;
	evidence: Evidence;
	note: string;
}

export interface ClaimsFacts {
	/** In the order of the note. */
	claims: NoteClaim[];
}

function claimFact(facts: Facts, of: string): ClaimFact {
	const { id, name, value, printed, unit, derivation, complement } = factOf(facts, of);
	return {
		id,
		name,
		value,
		printed,
		unit,
		...(derivation && { derivation }),
		...(complement && { complement })
	};
}

/** Picks what the figure draws: every claim of the note. */
export const claimsFacts = (facts: Facts): ClaimsFacts => ({
	claims: facts.claims.map(
		({ id, label, claim, verdict, rightFigure, facts: ids, source, locator, evidence, note }) => ({
			id,
			label,
			claim,
			verdict,
			rightFigure,
			facts: ids.map((of) => claimFact(facts, of)),
			source: sourceTitle(facts, source),
			locator,
			evidence,
			note
		})
	)
});
