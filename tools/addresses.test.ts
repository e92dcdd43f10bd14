import { describe, expect, it } from 'vitest';
import { deadAddresses } from './addresses.js';

const origin = 'https://stories.example';

/** The dead addresses of a site of one page with this markup, and some files round it. */
function dead(markup: string, base = '', more: Record<string, string> = {}) {
	const files = {
		'/index.html': markup,
		'/the-fall.html': '',
		'/icon.svg': '',
		'/x.js': '',
		...more
	};
	const readable = Object.entries(files).map(([path, text]) => [path, () => text] as const);
	return deadAddresses(new Map(readable), { origin, base });
}

describe('addresses in a built site', () => {
	it('are fine when there is a file for them', () => {
		const markup = (base: string) => `<link rel="icon" href="${base}/icon.svg">
			<meta property="og:image" content="${origin}${base}/icon.svg">
			<a href="${base}/the-fall?x=1&amp;y=2#bottom"></a><a href="#top"></a><a href="https://doi.org/x"></a>
			<img src="data:image/png;base64,AA" alt="1 > 0"><script src="${base}/x.js">"<a href='/no'>"</script>`;
		expect(dead(markup(''))).toEqual([]);
		expect(dead(markup('/guesses'), '/guesses')).toEqual([]);
	});

	it('are dead outside the folder of the site, wherever they stand', () => {
		for (const markup of [
			'<a href="/the-fall">',
			'<img alt="" src="/icon.svg">',
			'<img alt="" srcset="/guesses/icon.svg 1x, /icon.svg 2x">',
			`<meta property="og:image" content="${origin}/icon.svg">`,
			'<link rel="modulepreload" href="/x.js">'
		]) {
			expect([markup, dead(markup, '/guesses')]).toEqual([
				markup,
				[expect.stringMatching(/^\/index\.html: .* is not under \/guesses$/)]
			]);
		}
	});

	it('are dead when nothing is there, or only a way on', () => {
		expect(dead('<a href="/the-fail">')).toEqual(['/index.html: /the-fail is not in the build']);
		expect(dead('<a href="/hi">', '', { '/hi/index.html': '' })).toEqual([
			'/index.html: /hi is answered by sending the reader on to /hi/'
		]);
	});

	it('load nothing from another host', () => {
		expect(dead('<img alt="" src="https://cdn.example/x.png">')).toHaveLength(1);
		expect(dead('<link rel="stylesheet" href="https://cdn.example/x.css">')).toHaveLength(1);
	});

	it('are looked for in oEmbed, manifest, sitemap and robots.txt too', () => {
		const wrong = {
			'/oembed/a.json': JSON.stringify({ html: `<iframe src="${origin}/embed/a"></iframe>` }),
			'/app.webmanifest': JSON.stringify({ icons: [{ src: '/icon.png' }] }),
			'/sitemap.xml': `<loc>${origin}/b</loc><xhtml:link href="${origin}/c"/>`,
			'/robots.txt': `Allow: /\nSitemap: ${origin}/map.xml\n`
		};
		expect(dead('', '', wrong).map((line) => line.split(' ')[1]?.replace(origin, ''))).toEqual([
			'/embed/a',
			'/icon.png',
			'/b',
			'/c',
			'/map.xml'
		]);
	});

	it('are named once, with the number of pages that they stand on', () => {
		const more = { '/a.html': '<a href="/no">', '/b.html': '<a href="/no"><a href="/no">' };
		expect(dead('<a href="/no">', '', more)).toEqual([
			'/index.html and 2 more: /no is not in the build'
		]);
	});
});
