import { compile } from 'mdsvex';
import { describe, expect, it } from 'vitest';
import { checkMarkup } from '../src/lib/story/check-markup';
import { wordsTree } from '../src/lib/surfaces/slides/words-tree';
import { markdown } from './markdown.js';

/** The markup that is made of words in a step; our own tags, which Svelte fills in, are taken out. */
async function markupOf(words: string) {
	const made = await compile(`<Step id="desk">\n\n${words}\n\n</Step>\n`, markdown);
	return (made?.code ?? '').replace(/<\/?[A-Z][^>]*>/g, '').trim();
}

const problemsOf = (words: string) =>
	checkMarkup('a.svx', `<Step id="desk">\n\n${words}\n\n</Step>\n`, 'section', []);

describe('the Markdown of a step', () => {
	it.each([
		'A paragraph.\n\nAnother one,\nof two lines.',
		'*one* **two** _three_ __four__ ***five***',
		'<em>one</em> <strong>two</strong> <i lang="de">drei</i> <b>four</b> <span lang="fr">cinq</span>',
		'More is in [the paper](https://example.org/a?b=c&d=e#f).',
		'[A **strong** link](https://example.org), and https://example.org/bare',
		'<a href="https://example.org">a link</a>',
		'- one\n- two\n\n* three\n\n+ four',
		'1. one\n2. two',
		'- one\n\n  more of it\n- two',
		'> words of somebody',
		'a < b & c, &hellip; \\*so\\* — “quoted”',
		'[in brackets] and (more)'
	])('is taken and can be shown on slides: %s', async (words) => {
		expect(problemsOf(words)).toEqual([]);
		const markup = (await markupOf(words)).replace(/ < /g, ' &lt; ').replace(/ & /g, ' &amp; ');
		expect(() => wordsTree(markup)).not.toThrow();
	});

	it.each([
		['## A heading', 'no heading'],
		['A heading\n===', 'no heading'],
		['A heading\n---', 'no heading'],
		['one\n\n---\n\ntwo', 'no line between'],
		['one\n\n* * *\n\ntwo', 'no line between'],
		['```js\nlet a;\n```', 'no code'],
		['~~~\na\n~~~', 'no code'],
		['some `code`', 'no code'],
		['one  \ntwo', 'no spaces at the end'],
		['~~crossed~~', 'nothing crossed out'],
		['3. three\n4. four', 'counts from 1'],
		['- [ ] to do', 'no list of tasks'],
		['| a | b |\n|---|---|\n| c | d |', 'no table'],
		['[a](https://example.org "title")', 'without a title'],
		['<p id="x">words</p>', 'an attribute that slides know']
	])('is refused at the first reading where slides cannot show it: %s', async (words, expected) => {
		expect(problemsOf(words)).toEqual([
			expect.objectContaining({ expected: expect.stringContaining(expected) as string })
		]);
		const markup = await markupOf(words);
		expect(() => wordsTree(markup)).toThrow();
	});

	it.each([
		[
			'![a][img]\n\n[img]: https://example.org/a.png',
			['[img]: https://example.org/a.png', '![a][img]']
		],
		['[words][nowhere]', ['[words][nowhere]']],
		['[](https://example.org)', ['[](https://example.org)']],
		['<a href="https://example.org"></a>', ['<a href="https://example.org"></a>']],
		['<Term of="parameter"></Term>', ['<Term of="parameter"></Term>']],
		['<Term of="parameter" />', ['<Term of="parameter" />']],
		['www.example.org', ['www.example.org']],
		['somebody@example.org', ['somebody@example.org']],
		['https://example.org@evil.example/', ['https://example.org@evil.example/']]
	])('is refused where it would show brackets or lead nowhere: %s', (words, values) => {
		const found = problemsOf(words);
		expect(found.map(({ value }) => value)).toEqual(values);
		expect(found[0]?.line).toBe(words.includes('[img]:') ? 5 : 3);
	});
});
