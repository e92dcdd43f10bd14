import { expect, it } from 'vitest';
import { wordsTree } from './words-tree';

it('words become data with their links', () => {
	const markup =
		'<p>At <a class="fact" href="/x#fact-a.b" data-fact="a.b">2.25%</a> &amp; <em>less</em>.</p>\n<p>“So”</p>';
	expect(wordsTree(markup)).toEqual([
		{
			tag: 'p',
			attributes: {},
			inside: [
				'At ',
				{
					tag: 'a',
					attributes: { class: 'fact', href: '/x#fact-a.b', 'data-fact': 'a.b' },
					inside: ['2.25%']
				},
				' & ',
				{ tag: 'em', attributes: {}, inside: ['less'] },
				'.'
			]
		},
		{ tag: 'p', attributes: {}, inside: ['“So”'] }
	]);
});

it('what slides do not know stops the build', () => {
	expect(() => wordsTree('<p><img src="x" /></p>')).toThrow('no <img>');
	expect(() => wordsTree('<p onclick="x">a</p>')).toThrow('no onclick');
	expect(() => wordsTree('<p>&hellip;</p>')).toThrow('no "&hellip;"');
	expect(() => wordsTree('<p>a')).toThrow('do not close');
	expect(() => wordsTree('<p><em>a</p></em>')).toThrow('not nested');
	expect(() => wordsTree('</p>')).toThrow('not nested');
});
