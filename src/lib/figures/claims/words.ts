import { m } from '$lib/site/paraglide/messages';
import { getLocale } from '$lib/site/paraglide/runtime';
import { printFact } from '../../facts';
import type { FigureTable, FigureWords } from '../figure';
import { listed, number } from '../print';
import { evidenceOf, type Reading } from '../published';
import type { ClaimFact, ClaimsFacts, NoteClaim } from './facts';
import {
	anchorOf,
	shownIn,
	type Choices,
	type ClaimsScene,
	type Shown,
	type Verdict
} from './scene';

/** A verdict, as a heading. */
export const verdictName: Record<Verdict, () => string> = {
	right: m.claims_verdict_right,
	imprecise: m.claims_verdict_imprecise,
	unsupported: m.claims_verdict_unsupported,
	wrong: m.claims_verdict_wrong
};

const findingOf: Record<Verdict, typeof m.claims_find_right> = {
	right: m.claims_find_right,
	imprecise: m.claims_find_imprecise,
	unsupported: m.claims_find_unsupported,
	wrong: m.claims_find_wrong
};

/** The value of a fact with its unit, in the reader's language. */
export function valueOf(fact: ClaimFact): string {
	const value = printFact(fact, { lang: getLocale() });
	return fact.unit === 'gflops' ? m.claims_gflops({ n: value }) : value;
}

/** Where a claim was looked up: source, place in it, and how it was read. */
export const originOf = ({ source, locator, evidence }: NoteClaim) =>
	m.claims_origin({ source, locator, evidence: evidenceOf[evidence]() });

/** The first sentence of what can be said, and the rest. */
export function cutFirst(text: string): [first: string, rest: string] {
	const end = /[.!?।](?= )/.exec(text)?.index;
	return end === undefined ? [text, ''] : [text.slice(0, end + 1), text.slice(end + 1)];
}

/** A name such as top-5 is not torn apart after its hyphen. */
export const whole = (text: string) => text.replace(/-(?=\d)/g, '\u2011');

/** A mark read out: its name, its verdict, and what the note says. */
export const readout = ({ id, label, verdict, claim }: NoteClaim): Reading => ({
	title: m.claims_named({ id, label }),
	value: verdictName[verdict](),
	lines: [claim]
});

/** The same for a screen reader. */
export const says = ({ id, label, verdict, claim }: NoteClaim) =>
	m.claims_says({ id, label, verdict: verdictName[verdict](), claim });

function findingIn({ layout, claims, verdict, rows }: Shown, scene: ClaimsScene, choices: Choices) {
	const all = number(claims.length);
	const count = (of: Verdict) => number(rows.find((row) => row.verdict === of)?.count ?? 0);
	if (layout === 'rows') {
		return m.claims_find_all({
			all,
			right: count('right'),
			imprecise: count('imprecise'),
			unsupported: count('unsupported'),
			wrong: count('wrong')
		});
	}
	if (choices.verdict === undefined) {
		const n = number(claims.filter(({ on }) => on).length);
		return verdict === 'wrong'
			? m.claims_find_named_wrong({ n, all: count('wrong') })
			: m.claims_find_named({ n, all });
	}
	return verdict ? findingOf[verdict]({ n: count(verdict), all }) : '';
}

function tableOf({ claims }: Shown): FigureTable {
	const shown = claims.filter(({ on }) => on);
	return {
		caption: m.claims_table(),
		columns: [
			m.claims_column_id(),
			m.claims_column_claim(),
			m.claims_column_verdict(),
			m.claims_column_instead(),
			m.claims_column_facts(),
			m.claims_column_origin()
		],
		rows: shown.map((claim) => [
			claim.id,
			claim.claim,
			verdictName[claim.verdict](),
			claim.rightFigure,
			claim.facts
				.map((fact) => m.claims_fact({ name: fact.name, value: valueOf(fact) }))
				.join('; '),
			originOf(claim)
		]),
		ids: shown.map(({ id }) => anchorOf(id))
	};
}

/** What a scene says in words: its finding, its measure, its table. */
export function claimsWords(
	scene: ClaimsScene,
	data: ClaimsFacts,
	choices: Choices = {}
): FigureWords {
	const shown = shownIn(scene, choices, data);
	return {
		finding: findingIn(shown, scene, choices),
		measure: shown.layout === 'rows' ? m.claims_measure_all() : m.claims_measure_few(),
		caveat: m.claims_caveat(),
		sources: listed(shown.claims.filter(({ on }) => on).map(({ source }) => source)),
		table: tableOf(shown)
	};
}
