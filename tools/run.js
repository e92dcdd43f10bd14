import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder: commands run here, wherever they were called from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command line to its end. What it prints is kept back, so that work that goes well stays
 * quiet and work that fails can be shown whole; `show` lets it through as it comes.
 *
 * @param {string} command
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv, seconds?: number }} [options]
 *   `seconds`: how long it may take; after that it is ended and counts as failed.
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(command, { show = false, env = process.env, seconds } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, {
			cwd: root,
			env,
			shell: true, // npm is a .cmd file on Windows, which only a shell starts
			stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe']
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream?.setEncoding('utf8').on('data', (text) => (output += text));
		}

		const tooLong =
			seconds &&
			setTimeout(() => {
				output += `\nGiven up after ${seconds} seconds.\n`;
				child.kill();
				// A grandchild may outlive the shell and hold these open; do not wait for it.
				child.stdout?.destroy();
				child.stderr?.destroy();
			}, seconds * 1000);

		child.on('error', (error) => (output += error.message));
		child.on('close', (code) => {
			clearTimeout(tooLong);
			resolve({ ok: code === 0, output });
		});
	});
}
