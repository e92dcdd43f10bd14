/**
 * Builds scripts for pages that are whole without one and are not hydrated (`csr = false`): SvelteKit
 * would send its client along, and these need none of it. `$lib/site/page-script` names them in a page.
 *
 * @param {Readonly<Record<string, string>>} entries modules by the names that their files get
 * @returns {import('vite').Plugin}
 */
export function pageScripts(entries) {
	return {
		name: 'five-guesses:page-scripts',
		apply: 'build',
		buildStart() {
			if (this.environment.config.consumer !== 'client') return;
			for (const [name, id] of Object.entries(entries)) {
				this.emitFile({ type: 'chunk', id, name });
			}
		}
	};
}
