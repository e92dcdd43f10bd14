/**
 * `npm start`: builds the site and serves it, as a static host would.
 *
 *   --no-build     serve what is in build/ already
 *   PORT=5000      another port than 4173
 *   HOST=0.0.0.0   let other machines in (a phone on the same network, say)
 *   BASE_PATH=/x   the site under a folder, as on GitHub's project pages
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.js';
import { listen, site } from './serve.js';

const { PORT = '4173', HOST = '127.0.0.1', BASE_PATH = '' } = process.env;
const folder = join(root, 'build');

// Set before the build, so that Ctrl-C is no failure then either.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

try {
	await start();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

async function start() {
	if (!/^\d{1,5}$/.test(PORT)) throw new Error(`PORT must be a number, not "${PORT}".`);

	if (!process.argv.includes('--no-build')) {
		console.log('Building the site; this takes a minute at most.');
		const { ok, output } = await run('npm run --silent build');
		if (!ok) throw new Error(`${output}\nThe build failed; what it said stands above.`);
	} else if (!existsSync(folder)) {
		throw new Error('There is no build/ yet: leave out --no-build, or call `npm run build`.');
	}

	const { port } = await listen(site(folder, BASE_PATH), Number(PORT), HOST);
	if (port !== Number(PORT) && PORT !== '0') console.log(`Port ${PORT} is taken; using ${port}.`);
	const name = HOST === '127.0.0.1' ? 'localhost' : HOST;
	console.log(`Five Guesses is at http://${name}:${port}${BASE_PATH}/ (Ctrl-C to stop)`);
}
