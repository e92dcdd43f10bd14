/**
 * `npm test`: everything that has to hold before a change goes in, quick checks first. Each step is
 * a script of package.json and can be run alone. The first step that fails ends the run.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getChromium } from './chromium.js';
import { root, run } from './run.js';
import { browserTally, closingLine, nothing, unitTally, withVerdict } from './tally.js';

const reports = join(root, 'test-results');
rmSync(reports, { recursive: true, force: true });

const env = { ...process.env };
delete env.BASE_PATH; // the tests look at the site as it stands at the root of a host

const steps = [
	// First of all: who has no browser should not learn it after minutes of other checks.
	{ name: 'Chromium', work: browser },
	{
		name: 'Unit tests',
		work: () =>
			tests(
				'test:unit -- --allowOnly=false --reporter=default' +
					' --reporter=json --outputFile.json=test-results/unit.json',
				() => unitTally(report('unit.json'))
			)
	},
	// After the unit tests: in a fresh clone they are the first to have Vite write the messages out.
	// Most of this can use one processor only, so half of it runs beside the other half.
	{ name: 'Lint, types and build', work: () => both(inTurn('lint', 'check'), check('build')) },
	{
		name: 'Browser tests',
		work: () =>
			// playwright.config.ts says where its report goes.
			tests('test:browser -- --forbid-only', () => browserTally(report('browser.json')))
	}
];

const tallies = [];
for (const { name, work } of steps) {
	console.log(`\n== ${name}`);
	const start = Date.now();
	const { ok, tally } = await work();
	console.log(`   ${ok ? 'ok' : 'FAILED'} after ${((Date.now() - start) / 1000).toFixed(1)} s`);
	tallies.push(withVerdict(tally, ok));
	if (!ok) {
		process.exitCode = 1;
		break;
	}
}
console.log(`\n${closingLine(tallies)}`);

/** Finds or gets the browser, and hands it on to Playwright by the environment. */
async function browser() {
	try {
		env.CHROMIUM_PATH = await getChromium();
		console.log(`   ${env.CHROMIUM_PATH}`);
		return { ok: true, tally: nothing };
	} catch (error) {
		console.log(error instanceof Error ? error.message : error);
		return { ok: false, tally: nothing };
	}
}

/**
 * A step that is only right or wrong; what it says is shown when it is wrong.
 *
 * @param {string} script
 */
async function check(script) {
	const { ok, output } = await run(`npm run --silent ${script}`, { env });
	if (!ok) console.log(output);
	return { ok, tally: nothing };
}

/**
 * Checks one after the other, also when one has found something.
 *
 * @param {string[]} scripts
 */
async function inTurn(...scripts) {
	let ok = true;
	for (const script of scripts) ok = (await check(script)).ok && ok;
	return { ok, tally: nothing };
}

/**
 * Two checks at the same time.
 *
 * @param {ReturnType<typeof check>} one
 * @param {ReturnType<typeof check>} other
 */
async function both(one, other) {
	const [first, second] = await Promise.all([one, other]);
	return { ok: first.ok && second.ok, tally: nothing };
}

/**
 * A step that runs tests: what it says is shown as it comes, and its report is counted.
 *
 * @param {string} script
 * @param {() => import('./tally.js').Tally} count
 */
async function tests(script, count) {
	const { ok } = await run(`npm run --silent ${script}`, { env, show: true });
	try {
		return { ok, tally: count() };
	} catch {
		return { ok: false, tally: nothing }; // it ended before it could report
	}
}

/** @param {string} name */
function report(name) {
	return JSON.parse(readFileSync(join(reports, name), 'utf8'));
}
