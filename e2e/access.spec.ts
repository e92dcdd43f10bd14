import axe from 'axe-core';
import settings from '../project.inlang/settings.json' with { type: 'json' };
import { langOf, onePageOfEachKind } from './built-pages';
import { expect, test } from './reader';

// Pages of this kind are drawn for the camera of the share cards.
const pages = onePageOfEachKind().filter(({ kind }) => kind !== 'cards/*/*');

for (const lang of settings.locales) {
	test(`no accessibility violation on any kind of page, ${lang === settings.baseLocale ? 'in either theme' : 'in light'}: ${lang}`, async ({
		page
	}) => {
		test.slow();
		const ours = pages.filter(({ file }) => langOf(file) === lang);
		expect(ours.length).toBeGreaterThan(10);
		for (const { address } of ours) {
			await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
			await page.goto(address);
			// The policy of the page lets no other script in; the test's own comes through the debugger.
			await page.evaluate(axe.source);
			const violations = (rules?: string[]) =>
				page.evaluate(async (only) => {
					const { axe: run } = window as unknown as { axe: typeof axe };
					const { violations } = await run.run(document, only ? { runOnly: only } : {});
					return violations.map(({ id, nodes }) => ({
						id,
						nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`)
					}));
				}, rules);
			expect.soft(await violations(), address).toEqual([]);
			// The themes differ in their colours alone, and those are the same in every language.
			if (lang !== settings.baseLocale) continue;
			await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
			expect.soft(await violations(['color-contrast']), `${address}, dark`).toEqual([]);
		}
	});
}
