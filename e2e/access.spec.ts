import { readFileSync } from 'node:fs';
import settings from '../project.inlang/settings.json' with { type: 'json' };
import { files, kindOf, langOf, onePageOfEachKind } from './built-pages';
import { expect, lostPage, test } from './reader';
import { violationsOn } from './violations';

// Pages of this kind are drawn for the camera of the share cards.
const pages = onePageOfEachKind().filter(({ kind }) => kind !== 'cards/*/*');

// The one kind of page that no link leads to is among them.
test.use({ expected: [lostPage] });

const light = settings.locales.map((lang) => ({ lang, colorScheme: 'light' as const }));

// The themes differ in their colours alone, and those are the same in every language.
for (const { lang, colorScheme } of [
	...light,
	{ lang: settings.baseLocale, colorScheme: 'dark' as const }
]) {
	test(`no accessibility violation on any kind of page, ${colorScheme}: ${lang}`, async ({
		page
	}) => {
		test.slow();
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined;
		const ours = pages.filter(({ file }) => langOf(file) === lang);
		expect(ours.length).toBeGreaterThan(10);
		for (const { address } of ours) {
			await page.goto(address);
			expect.soft(await violationsOn(page, { ...(rules && { rules }) }), address).toEqual([]);
		}
	});
}

test('no id stands twice on a page that the build wrote', () => {
	const doubled = files.flatMap((file) => {
		// Scripts hold markup as text.
		const markup = readFileSync(`build/${file}`, 'utf8').replace(/<script\b.*?<\/script>/gs, '');
		const ids = [...markup.matchAll(/<[a-z][^<>]*?\sid="([^"]*)"/gi)].map(([, id = '']) => id);
		return [...new Set(ids.filter((id, at) => ids.indexOf(id) < at))].map((id) => `${file}: ${id}`);
	});
	expect(doubled).toEqual([]);
});

test('every page to embed has a title of its own', () => {
	const titles = files
		.filter((file) => kindOf(file) === 'embed/*')
		.map((file) => /<title>(.*?)<\/title>/s.exec(readFileSync(`build/${file}`, 'utf8'))?.[1]);
	expect(titles.length).toBeGreaterThan(10);
	expect(titles.filter((title, at) => titles.indexOf(title) < at)).toEqual([]);
});
