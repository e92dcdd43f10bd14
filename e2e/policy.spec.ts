import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { files, kindOf, langOf, onePageOfEachKind } from './built-pages';
import { expect, lostPage, test } from './reader';

/** The page's tags, each with its attributes; what stands inside a script is not markup. */
function tagsIn(html: string) {
	const scripts: { attributes: string; text: string }[] = [];
	const markup = html
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<script\b([^>]*)>([\s\S]*?)<\/script>/g, (_, attributes: string, text: string) => {
			scripts.push({ attributes, text });
			return `<script${attributes}>`;
		});
	const tags = [
		...markup.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>"']+(?:="[^"]*"|='[^']*'|=[^\s>]+)?)*)\s*\/?>/gi)
	];
	return { scripts, tags: tags.map(([, name = '', attributes = '']) => ({ name, attributes })) };
}

const attribute = (attributes: string, name: string) =>
	new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];

/** Links that fetch something by themselves. */
const fetching =
	/\b(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|manifest|prerender)\b/;

/** What is wrong with a page's policy, or with the page by it. */
function doubtsAbout(html: string): string[] {
	const { scripts, tags } = tagsIn(html);
	const doubts: string[] = [];
	const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1];
	if (!policy) return ['no policy'];
	for (const needed of [
		"default-src 'self'",
		"object-src 'none'",
		"base-uri 'self'",
		"require-trusted-types-for 'script'",
		'trusted-types svelte-trusted-html five-guesses-worker'
	]) {
		if (!policy.split(/;\s*/).includes(needed)) doubts.push(`the policy has no ${needed}`);
	}
	const scriptSources = /(?:^|; )script-src ([^;]*)/.exec(policy)?.[1] ?? '(none)';
	for (const source of scriptSources.split(' ')) {
		if (source !== "'self'" && !/^'sha256-[\w+/]+=*'$/.test(source))
			doubts.push(`the policy lets in scripts from ${source}`);
	}
	for (const { attributes, text } of scripts) {
		if (attribute(attributes, 'src') ?? attributes.includes('application/ld+json')) continue;
		const hash = createHash('sha256').update(text).digest('base64');
		if (!scriptSources.includes(`'sha256-${hash}'`)) doubts.push(`a script: ${text.slice(0, 80)}`);
	}
	for (const { name, attributes } of tags) {
		const where = `<${name}${attributes.slice(0, 120)}>`;
		if (/\son\w+=/i.test(attributes)) doubts.push(`a handler: ${where}`);
		if (/=["']?\s*(?:javascript|vbscript):/i.test(attributes)) doubts.push(`script: ${where}`);
		if (/^(?:style|base|object|embed|applet|frame)$/i.test(name))
			doubts.push(`an element: ${where}`);
		if (/^meta$/i.test(name) && /http-equiv="refresh"/i.test(attributes))
			doubts.push(`a page that moves on: ${where}`);
		const fetches =
			name === 'link' ? fetching.test(attribute(attributes, 'rel') ?? '') : name !== 'a';
		for (const key of fetches ? ['src', 'href', 'srcset', 'poster', 'data'] : []) {
			const address = attribute(attributes, key);
			if (address === undefined || /^(?:#|\/(?!\/)|data:image\/)/.test(address)) continue;
			doubts.push(`another host: ${where}`);
		}
	}
	return doubts;
}

test('every page of the build keeps to a strict policy', () => {
	const kinds = new Map<string, Set<string>>();
	for (const file of files) {
		expect(doubtsAbout(readFileSync(`build/${file}`, 'utf8')), file).toEqual([]);
		const kind = kindOf(file);
		kinds.set(kind, (kinds.get(kind) ?? new Set()).add(langOf(file)));
	}
	// These show all languages or are nobody's to read; of all others there is one in each.
	const once = [...kinds].filter(([, langs]) => langs.size === 1).map(([kind]) => kind);
	expect(once.sort()).toEqual(['404', 'cards', 'cards/*/*']);
	expect([...kinds.keys()]).toEqual(
		expect.arrayContaining([
			'(story)',
			'*',
			'data',
			'embed/*',
			'present',
			'present/*/*',
			'present/notes',
			'teach',
			'teach/exercises',
			'teach/handout'
		])
	);
});

test.describe('every kind of page', () => {
	test.use({ expected: [lostPage] });

	test('breaks no policy of its own', async ({ page }) => {
		// The browser says on its console what it refused, and no test lets that pass.
		for (const { file, address } of onePageOfEachKind()) {
			await page.goto(address);
			await expect(page.locator('main, h1, .card, figure').first(), file).toBeVisible();
		}
	});
});

test.describe('what the policy forbids', () => {
	// One pattern: two in a list are a value and its options to Playwright.
	test.use({ expected: [new RegExp(`TrustedHTML|${lostPage.source}`)] });

	test('is refused by the browser: markup from a script', async ({ page }) => {
		await page.goto('/404');
		const refused = await page.evaluate(() => {
			try {
				document.body.innerHTML = '<b></b>';
				return 'nothing';
			} catch (error) {
				return String(error);
			}
		});
		expect(refused).toContain('TrustedHTML');
	});
});
