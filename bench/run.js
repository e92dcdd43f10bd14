/**
 * `npm run bench`: measures the built story against the floor, and prints what it found.
 *
 *   --runs 9     loads of each page on each device (5 unless told)
 *   --write      puts the results into bench/RESULTS.md
 *   --only load  or scroll, or scenes
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { getChromium } from '../tools/chromium.js';
import { root } from '../tools/run.js';
import { listen, site } from '../tools/serve.js';
import { launch, profiles } from './browser.js';
import { floorOf } from './floor.js';
import { load } from './load.js';
import { median, quantile, spread, table } from './numbers.js';
import { scenes } from './scenes.js';
import { scroll } from './scroll.js';

/** @param {string} name */
const option = (name) => {
	const at = process.argv.indexOf(`--${name}`);
	return at < 0 ? undefined : process.argv[at + 1];
};
const runs = Number(option('runs') ?? 5);
const only = option('only');
const wants = (/** @type {string} */ part) => only === undefined || only === part;

if (!existsSync(join(root, 'build/index.html'))) {
	throw new Error('There is no build/ yet: call `npm run build` first.');
}

// A copy of the build with the floor beside the story, so that one server sends both.
const folder = mkdtempSync(join(tmpdir(), 'five-guesses-bench-'));
cpSync(join(root, 'build'), folder, { recursive: true });
const floor = Buffer.from(floorOf(readFileSync(join(folder, 'index.html'), 'utf8')));
writeFileSync(join(folder, 'floor.html'), floor);
writeFileSync(join(folder, 'floor.html.br'), brotliCompressSync(floor));
writeFileSync(join(folder, 'floor.html.gz'), gzipSync(floor));

const { server, port } = await listen(site(folder), 0);
const browser = await launch(await getChromium());
/** @type {string[]} */
const report = [];
/** @param {string} text */
const say = (text) => {
	report.push(text);
	console.log(`${text}\n`);
};

try {
	const { model } = cpus()[0] ?? { model: 'unknown' };
	const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root }).toString();
	say(
		[
			`${new Date().toISOString().slice(0, 10)}, commit ${commit.trim()}, Chromium ${browser.version()},`,
			`Node ${process.version}, ${cpus().length} x ${model}. ${runs} runs, interleaved;`,
			'medians, with the least and the greatest in brackets.'
		].join('\n')
	);
	if (wants('load')) await compareLoads();
	if (wants('scroll')) await scrollThrough();
	if (wants('scenes')) await weighScenes();
} finally {
	await browser.close();
	server.close();
	rmSync(folder, { recursive: true });
}
if (process.argv.includes('--write')) {
	writeFileSync(join(root, 'bench/RESULTS.md'), `# Results\n\n${report.join('\n\n')}\n`);
}

async function compareLoads() {
	for (const profile of profiles) {
		const pages = { floor: 'floor', story: '' };
		/** @type {Record<'floor' | 'story', import('./load.js').Load[]>} */
		const loads = { floor: [], story: [] };
		for (let at = 0; at < runs; at++) {
			for (const name of /** @type {const} */ (['floor', 'story'])) {
				loads[name].push(await load(browser, profile, `http://localhost:${port}/${pages[name]}`));
			}
		}
		/** @typedef {(one: import('./load.js').Load) => number} Take */
		/** @type {[string, Take, number?][]} */
		const rows = [
			...['page', 'style', 'font', 'script', 'picture'].map(
				(kind) =>
					/** @type {[string, Take]} */ ([`bytes, ${kind}`, ({ bytes }) => bytes[kind] ?? 0])
			),
			['bytes, all', ({ bytes }) => Object.values(bytes).reduce((sum, one) => sum + one, 0)],
			['requests', ({ requests }) => requests],
			['first paint, ms', ({ firstPaint }) => firstPaint],
			['largest paint, ms', ({ largestPaint }) => largestPaint],
			['blocking time, ms', ({ blocking }) => blocking],
			['layout shift', ({ shift }) => shift, 4],
			['first figure live, ms', ({ answers }) => answers ?? NaN]
		];
		say(`## Loading, ${describe(profile)}`);
		say(
			table(
				['', 'floor', 'story', 'ratio'],
				rows.map(([name, take, digits]) => {
					const [low, high] = [loads.floor.map(take), loads.story.map(take)];
					const ratio = median(high) / median(low);
					return [
						name,
						Number.isNaN(median(low)) ? '' : spread(low, digits),
						spread(high, digits),
						Number.isFinite(ratio) ? ratio.toFixed(2) : ''
					];
				})
			)
		);
	}
}

async function scrollThrough() {
	const ways = [
		{ name: 'reading, floor', path: 'floor', speeds: [900], least: 0 },
		{ name: 'reading', path: '', speeds: [900], least: 10 },
		{ name: 'flick, floor', path: 'floor', speeds: [6000], least: 0 },
		// Figures wait while the reader hurries: the first is live, and some where he turns.
		{ name: 'flick', path: '', speeds: [6000], least: 1 },
		{
			name: 'reading, then nine flicks',
			path: '',
			speeds: [900, ...new Array(9).fill(6000)],
			least: 10
		}
	];
	for (const profile of profiles) {
		/** @type {(string | number)[][]} */
		const rows = [];
		for (const { name, path, ...options } of ways) {
			const { frames, longTasks, shift, heapBefore, heapAfter } = await scroll(
				browser,
				profile,
				`http://localhost:${port}/${path}`,
				options
			);
			const late = frames.filter((time) => time > 1.5 * (1000 / 60)).length;
			rows.push([
				name,
				frames.length,
				...[0.5, 0.95, 0.99].map((share) => quantile(frames, share).toFixed(1)),
				`${((100 * late) / frames.length).toFixed(1)}%`,
				longTasks.length ? `${longTasks.length}, longest ${Math.max(...longTasks)}` : 0,
				shift.toFixed(4),
				[heapBefore, heapAfter].map((bytes) => (bytes / 1e6).toFixed(1)).join(' → ')
			]);
		}
		say(`## Scrolling the whole story, ${describe(profile)}`);
		say(
			table(
				[
					'pace',
					'frames',
					'median, ms',
					'95%',
					'99%',
					'dropped',
					'tasks over 50 ms',
					'layout shift',
					'heap, MB'
				],
				rows
			)
		);
	}
}

async function weighScenes() {
	const [phone] = profiles;
	if (!phone) return;
	const changes = await scenes(browser, phone, `http://localhost:${port}/`);
	const figures = [...new Set(changes.map(({ figure }) => figure))];
	say(`## Changing scenes, ${describe(phone)}`);
	say(
		table(
			['figure', 'changes', 'script, ms', 'script a frame, ms', 'longest task, ms'],
			figures.map((figure) => {
				const own = changes.filter((change) => change.figure === figure);
				const slowest = own.reduce((a, b) => (b.longest > a.longest ? b : a));
				return [
					`\`${figure}\``,
					own.length,
					spread(own.map(({ script }) => script)),
					spread(
						own.map(({ perFrame }) => perFrame),
						1
					),
					slowest.longest ? `${slowest.longest} (\`${slowest.step}\`)` : 'none over 50'
				];
			})
		)
	);
}

/** @param {import('./browser.js').Profile} profile */
function describe({ name, width, height, slower, line }) {
	const speed = slower === 1 ? 'processor as it is' : `processor ${slower} times slower`;
	const net = line ? `${line.megabits} Mbit/s, ${line.latency} ms` : 'line as it is';
	return `${name} (${width}x${height}, ${speed}, ${net})`;
}
