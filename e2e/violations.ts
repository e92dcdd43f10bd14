import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * Rules of accessibility that a page breaks now, as axe names them, with the first elements that do.
 *
 * @param within asks about this element alone
 * @param rules asks these rules alone
 */
export async function violationsOn(
	page: Page,
	{ within, rules }: { within?: string; rules?: string[] } = {}
) {
	// The policy of the page lets no other script in; the test's own comes through the debugger.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	return page.evaluate(
		async ({ within, rules }) => {
			const { axe: run } = window as unknown as { axe: typeof axe };
			const { violations } = await run.run(within ?? document, {
				// Elements that keep a rule are not written down: half of the time, on a long page.
				resultTypes: ['violations'],
				// Of the newer rules, which axe leaves to who wants them.
				...(rules ? { runOnly: rules } : { rules: { 'target-size': { enabled: true } } })
			});
			return violations.map(({ id, nodes }) => ({
				id,
				nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`)
			}));
		},
		{ within, rules }
	);
}
