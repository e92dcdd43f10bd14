import { expect, open, test } from './reader';
import type { Page } from '@playwright/test';

/*
 * Nothing that stands in an address or in the browser's store reaches a page as markup, nor stops it:
 * two hundred strings, each in a place that the code reads.
 */

/** What each would do, if it could: add an element `#hostile`, set `hostile`, or open a dialog. */
const attacks = [
	'<img id=hostile src=x onerror="hostile=1;alert(1)">',
	'"><img id=hostile src=x onerror=alert(1)>',
	"'><svg id=hostile onload=alert(1)>",
	'<script id=hostile>hostile=1;alert(1)</script>',
	'</script><script id=hostile>hostile=1</script>',
	'</title></style></textarea><b id=hostile>b</b>',
	'<iframe id=hostile srcdoc="<script>parent.hostile=1</script>"></iframe>',
	'<a id=hostile href="javascript:alert(1)">a</a>',
	'javascript:alert(1)//',
	'data:text/html,<script>alert(1)</script>',
	'<style id=hostile>*{display:none!important}</style>',
	'<meta id=hostile http-equiv=refresh content="0;url=https://example.org/">',
	'<base id=hostile href="https://example.org/">',
	'<form id=hostile action="https://example.org/"><input name=location></form>',
	'<math><mtext></form><form><mglyph><style></math><img id=hostile src onerror=alert(1)>',
	'<details id=hostile open ontoggle=alert(1)>',
	'&lt;img id=hostile src=x onerror=alert(1)&gt;',
	'&#60;b id=hostile&#62;',
	'\\u003cimg id=hostile src=x onerror=alert(1)\\u003e',
	'%3Cimg%20id=hostile%20src=x%20onerror=alert(1)%3E',
	'%253Cb%2520id=hostile%253E',
	'%',
	'%zz%E0%A4%A',
	'%00%0d%0aSet-Cookie:hostile=1',
	'%C0%AE%C0%AE/%C0%AE%C0%AE/etc/passwd',
	'..%2f..%2f..%2fetc%2fpasswd',
	'//example.org/%2e%2e',
	'\\\\example.org\\x',
	'__proto__',
	'constructor.prototype.hostile',
	'__proto__[hostile]=1&constructor[prototype][hostile]=1',
	'{"__proto__":{"hostile":1},"constructor":{"prototype":{"hostile":1}}}',
	'{"version":1,"done":{"__proto__":{"answer":"<b id=hostile>","tries":1,"right":true,"shown":false,"when":"2026-01-01"}}}',
	'{"version":1,"done":{"mistakes-left":{"answer":"<b id=hostile>","tries":1e308,"right":true,"shown":false,"when":"x"}}}',
	'{"version":1e999,"done":[]}',
	'['.repeat(3000),
	'{"a":'.repeat(2000),
	`["${'x'.repeat(3000)}"]`,
	'9'.repeat(400),
	'-1e400',
	'NaN',
	'null',
	'undefined',
	'[object Object]',
	'toString',
	'hasOwnProperty',
	'${alert(1)}{{constructor.constructor("hostile=1")()}}',
	'#{7*7}<%= hostile %>',
	'*[id=hostile]{x:expression(alert(1))}',
	'"]; hostile=1; //',
	"' OR 1=1 --",
	'#" [x=y], :has(',
	'\u202e<b id=hostile>\u202c',
	'\u0000\u0008\u001b[2J',
	'\u2028hostile=1\u2029',
	'\ufeff\u200b\u200d\ufffd',
	'\ud800',
	'\udfff\ud800x',
	'👩‍👩‍👧‍👦'.repeat(200),
	'a\u0301'.repeat(1000),
	'﷽'.repeat(500),
	'ह\u094d'.repeat(500),
	'A'.repeat(3900),
	'/'.repeat(500),
	',,,,;;;;&&&&====',
	' \t\n\r '
];

const count = 200;
const hostile = Array.from({ length: count }, (_, index) => {
	const attack = attacks[index % attacks.length] ?? '';
	// The same again behind a name that is known, and in front of one.
	const turn = Math.floor(index / attacks.length);
	return [attack, `gap${attack}`, `${attack},gap`, `the-break.${attack}`][turn % 4] ?? attack;
});

/** Every so many of them, another share for each place. */
const share = (from: number, length: number) => hostile.slice(from, from + length);

/**
 * In an address, as a browser's own form would write it. A lone half of a sign cannot be written, and no
 * host takes an address of any length.
 */
const inAddress = (text: string, most = 900) =>
	encodeURIComponent(text.slice(0, most).toWellFormed());

/** As somebody types it: only what would end that part of the address is written otherwise. */
const typed = (text: string) =>
	text
		.slice(0, 900)
		.toWellFormed()
		.replace(/[?#&\\/\s]/g, encodeURIComponent);

test.use({ expected: [/status of 404/] });

test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => {
		const violations: string[] = [];
		Object.assign(window, { violations });
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
			violations.push(`${violatedDirective} ${blockedURI}`)
		);
	});
	page.on('dialog', (dialog) => {
		void dialog.dismiss();
		throw new Error(`a dialog: ${dialog.message()}`);
	});
});

/** What should not be there, on a page that still has what it is for. */
async function expectUnharmed(page: Page, text: string, readable: string) {
	const harm = await page.evaluate(() => ({
		element: document.querySelector('#hostile')?.outerHTML,
		script: 'hostile' in window || 'hostile' in {},
		violations: (window as unknown as { violations: string[] }).violations
	}));
	expect(harm, text.slice(0, 200)).toEqual({ element: undefined, script: false, violations: [] });
	await expect(page.locator(readable).first(), text.slice(0, 200)).toBeVisible();
}

test('an address that leads nowhere is said as words', async ({ page }) => {
	for (const [at, text] of share(0, 24).entries()) {
		const path = at % 2 === 0 ? inAddress(text) : typed(text);
		await page.goto(`/${at % 3 === 0 ? 'hi/' : ''}x${path}`);
		await expectUnharmed(page, text, 'main.lost h1');
	}
});

test('what follows the # moves nothing but the reader', async ({ page }) => {
	await open(page);
	const harmed = await page.evaluate(
		async (hashes) => {
			const found: string[] = [];
			for (const hash of hashes) {
				location.hash = hash;
				await new Promise((resolve) => requestAnimationFrame(resolve));
				if (document.querySelector('#hostile') || 'hostile' in window) found.push(hash);
			}
			return found;
		},
		share(24, 80)
	);
	expect(harmed).toEqual([]);
	await expectUnharmed(page, 'the last hash', '#gap');
	await expect(page.locator('[data-current]')).toHaveCount(1);
	for (const text of share(60, 3)) {
		await open(page, `/the-break#${inAddress(text)}`);
		await expectUnharmed(page, text, '#gap');
	}
});

test('a figure in another page takes a step and a theme, and nothing else', async ({ page }) => {
	const [steps, themes] = [share(104, 12), share(116, 12)];
	for (const [at, step] of steps.entries()) {
		const theme = themes[at] ?? '';
		await page.goto(`/embed/timeline?step=${inAddress(step)}&theme=${typed(theme)}`);
		await expect(page.locator('[data-shown]')).toBeVisible();
		await expectUnharmed(page, `${step} ${theme}`, '.drawing');
		await expect(page.locator('html')).not.toHaveAttribute('data-theme');
	}
});

test('a lesson takes the slides that there are', async ({ page }) => {
	for (let from = 128; from < 164; from += 6) {
		const steps = share(from, 6);
		await page.goto(`/present?steps=${steps.map((text) => inAddress(text, 200)).join(',')}`);
		await expect(page.locator('.warning')).toBeVisible();
		await expectUnharmed(page, steps.join(), 'h1');
	}
	for (const text of share(164, 4)) {
		await page.goto(`/present/the-break/2?steps=${inAddress(text)}`);
		await expect(page.locator('[data-shown="gap"]')).toBeVisible();
		await expectUnharmed(page, text, 'h1');
	}
	for (const text of share(168, 6)) {
		await page.goto(`/present/notes?deck=${inAddress(text)}`);
		await expectUnharmed(page, text, '#gap');
	}
});

test('what was kept on the device is read as data', async ({ page }) => {
	await page.goto('/teach/exercises');
	const texts = share(174, 26);
	const known = ['five-guesses:theme', 'five-guesses:exercises'];
	const ofTab = ['five-guesses:deck', 'sveltekit:scroll', 'sveltekit:snapshot'];
	const pages = [
		['/teach/exercises', 'h1'],
		['/hi/teach/exercises', 'h1'],
		['/present/the-break/2', '.drawing'],
		['/the-break', '#gap']
	] as const;
	/** The next of them; every key of every round gets another. */
	let at = 0;
	const next = () => texts[at++ % texts.length] ?? '';
	for (let round = 0; at < texts.length + 4; round++) {
		const [address, readable] = pages[round % pages.length] ?? pages[0];
		const [kept, tab] = [known, ofTab].map((keys) => keys.map((key) => [key, next()]));
		await page.evaluate(
			([local = [], session = []]) => {
				localStorage.clear();
				sessionStorage.clear();
				for (const [key = '', value = ''] of local) localStorage.setItem(key, value);
				for (const [key = '', value = ''] of session) sessionStorage.setItem(key, value);
			},
			[kept ?? [], tab ?? []]
		);
		await page.goto(address);
		await expect(page.locator('html')).not.toHaveAttribute('data-theme');
		await expectUnharmed(page, JSON.stringify([kept, tab]), readable);
	}
	// Kept in the right form, with what nobody would answer.
	await page.evaluate(
		(answers) => {
			const done = answers.map((answer, index) => [
				index % 2 === 0 ? 'mistakes-left' : `<b id=hostile>${index}`,
				{ answer, tries: 3, right: false, shown: false, when: '2026-01-01T00:00:00Z' }
			]);
			const progress = { version: 1, done: Object.fromEntries(done) as object };
			localStorage.setItem('five-guesses:exercises', JSON.stringify(progress));
		},
		share(0, 20)
	);
	await page.goto('/teach/exercises');
	await expectUnharmed(page, 'progress', 'h1');
});

test('answers of the right version and the wrong types are no progress', async ({ page }) => {
	await page.goto('/teach/exercises');
	const right = { answer: 'x', tries: 1, right: true, shown: false, when: '2026-01-01T00:00:00Z' };
	const wrong: object[] = [
		...[null, [], {}, 1, [null, {}], [[1, 2]], '1e999'].map((answer) => ({ ...right, answer })),
		...[-1, 1.5, '1', null].map((tries) => ({ ...right, tries })),
		...['+275760-09-13T00:00:00.001Z', '2017-02-30', '', 1].map((when) => ({ ...right, when })),
		{ ...right, right: 'yes', shown: 1 },
		{ $ref: '#' }
	];
	for (const kept of wrong) {
		await page.evaluate((one) => {
			const done = Object.fromEntries(['mistakes-left', 'constructor', 'x'].map((id) => [id, one]));
			localStorage.setItem('five-guesses:exercises', JSON.stringify({ version: 1, done }));
		}, kept);
		await page.reload();
		await expectUnharmed(page, JSON.stringify(kept), 'main input');
		await expect(page.locator('main')).not.toContainText(
			/\bNaN\b|undefined|Invalid Date|\[object|Infinity/
		);
	}
});

/** What a browser says where a reader, a school or a frame lets nothing be kept. */
const refusals = {
	'is full': () => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	},
	'may not be asked for': () => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('denied', 'SecurityError');
				}
			});
	}
};
for (const [what, refuse] of Object.entries(refusals)) {
	test(`every page reads on where the store ${what}`, async ({ page }) => {
		await page.addInitScript(refuse);
		for (const [address, readable] of [
			['/the-break', '#gap'],
			['/embed/timeline?step=the-break.gap', '[data-shown="gap"] .drawing'],
			['/teach/exercises', 'h1'],
			['/present?steps=gap,bottom', 'h1'],
			['/present/the-break/2', '.drawing'],
			['/data', 'h1']
		] as const) {
			await page.goto(address, { waitUntil: 'networkidle' });
			await expectUnharmed(page, address, readable);
		}
		// What cannot be kept is chosen for this page all the same.
		await open(page, '/the-break');
		await page.locator('.sections summary').click();
		await page.locator('.theme input[value="dark"] + span').click();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	});
}
