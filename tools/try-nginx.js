/**
 * `node tools/try-nginx.js`: serves build/ with hosting/nginx.conf by the nginx of this machine, asks
 * it what tools/ask-host.js asks any host, and stops it.
 *
 *   BASE_PATH=/x   for a build that was made for a folder
 *   --stay         do not stop it, until Ctrl-C
 *   --wrk          measure with `wrk` how much it can do (Debian: apt-get install wrk)
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { askHost, compareFiles, report } from './ask-host.js';
import { root } from './run.js';

const { BASE_PATH: base = '' } = process.env;
const build = join(root, 'build');
const home = mkdtempSync(join(tmpdir(), 'nginx-'));
const port = await freePort();
const site = `http://127.0.0.1:${port}${base}`;

const folder = join(home, 'www', base);
mkdirSync(dirname(folder), { recursive: true });
symlinkSync(build, folder);
writeFileSync(join(home, 'nginx.conf'), configuration());

const nginx = spawn('nginx', ['-p', home, '-c', join(home, 'nginx.conf')], { stdio: 'inherit' });
nginx.on('error', (error) => console.error(`nginx does not start: ${error.message}`));
const ended = once(nginx, 'exit').catch(() => {});
process.on('SIGINT', () => nginx.kill());
try {
	await listening();
	const findings = await askHost(site);
	findings.push(...(await compareFiles(site, build)));
	for (const path of ['/404', '/404.html']) {
		const { status } = await fetch(site + path);
		const wrong = status === 404 ? undefined : String(status);
		findings.push({ what: `${path} is answered with 404`, wrong });
	}
	report(findings);
	if (process.argv.includes('--wrk')) await measure();
	if (process.argv.includes('--stay')) {
		console.log(`It stays at ${site}/ (Ctrl-C to stop)`);
		await ended;
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	nginx.kill();
	await ended;
	rmSync(home, { recursive: true });
}

/** hosting/nginx.conf as it is but for the three lines that everybody changes, inside Debian's frame. */
function configuration() {
	const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
	const server = readFileSync(join(root, 'hosting/nginx.conf'), 'utf8')
		.replace(/listen \d+;/, `listen 127.0.0.1:${port};`)
		.replace(/^\troot .*;/m, `\troot ${join(home, 'www')};`)
		.replace('set $five_guesses_base "";', `set $five_guesses_base "${base}";`)
		.replace(/^\tbrotli_static/m, existsSync(brotli) ? '$&' : '\t#$&');
	return `
${existsSync(brotli) ? `load_module ${brotli};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes auto;
daemon off;
pid ${join(home, 'pid')};
error_log stderr error;
events { worker_connections 1024; }
http {
	sendfile on;
	tcp_nopush on;
	default_type application/octet-stream;
	access_log off;
	${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(home, name)};`).join('\n\t')}
${server}
}`;
}

async function freePort() {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (!address || typeof address !== 'object') throw new Error('No port is free.');
	return address.port;
}

async function listening() {
	for (let tries = 0; tries < 50 && nginx.exitCode === null; tries++) {
		try {
			await fetch(`${site}/`);
			return;
		} catch {
			await setTimeout(100);
		}
	}
	throw new Error('nginx does not answer.');
}

/** What is asked most: the first page, packed; again by a browser that has it; and a piece of script. */
async function measure() {
	const html = readFileSync(join(build, 'index.html'), 'utf8');
	const chunk = /"([^"]*\/_app\/immutable\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
	const etag = (await fetch(`${site}/`, { headers: { 'Accept-Encoding': 'br' } })).headers.get(
		'etag'
	);
	/** @type {[what: string, address: string, headers: string[]][]} */
	const runs = [
		['the first page, brotli', `${site}/`, []],
		['the first page, not modified', `${site}/`, [`If-None-Match: ${etag}`]],
		['a piece of script, brotli', new URL(chunk, site).href, []]
	];
	for (const [what, address, headers] of runs) {
		const all = ['Accept-Encoding: br', ...headers].flatMap((header) => ['-H', header]);
		const { stdout, error } = spawnSync(
			'wrk',
			['-t2', '-c64', '-d10s', '--latency', ...all, address],
			{
				encoding: 'utf8'
			}
		);
		console.log(`\n${what}\n${error?.message ?? stdout}`);
	}
}
