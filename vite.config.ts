import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { bundles } from './tools/bundles.js';
import { content } from './tools/content.js';
import { areCompiled, messages } from './tools/messages.js';
import { lean } from './tools/lean.js';
import { keptFiles } from './tools/offline.js';
import { pageScripts } from './tools/page-scripts.js';
import firstFonts from './src/lib/site/first-fonts.json' with { type: 'json' };
import settings from './project.inlang/settings.json' with { type: 'json' };

const compiled = './src/lib/site/paraglide';

const paths = settings['plugin.inlang.messageFormat'].pathPattern;
/** A server that is worked with writes the messages out again at each change; all others when they have to. */
const compiles =
	process.argv.includes('dev') || !areCompiled({ locales: settings.locales, paths, compiled });

export default defineConfig({
	plugins: [
		lean(),
		content(settings.locales),
		messages({
			baseLocale: settings.baseLocale,
			locales: settings.locales,
			paths,
			compiled
		}),
		compiles &&
			paraglideVitePlugin({
				project: './project.inlang',
				outdir: compiled,
				// tools/messages.js takes each language from its module.
				outputStructure: 'locale-modules',
				// The address decides the language; see src/lib/site/language.ts.
				strategy: ['globalVariable', 'baseLocale'],
				emitTsDeclarations: true
			}),
		keptFiles(settings.locales, {
			...firstFonts,
			// The other language is named on every page.
			en: [...firstFonts.en, 'devanagari-name']
		}),
		pageScripts({
			story: 'src/lib/surfaces/story/start.ts',
			embed: 'src/lib/surfaces/embed/start.ts'
		}),
		bundles(),
		sveltekit()
	],
	build: {
		// The policy lets in no font that is written into a style sheet, however small.
		assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
		rolldownOptions: {
			// How long each plugin took would stand after what a build has to say.
			checks: { bundlerTimings: false },
			treeshake: {
				// A page's own script asks SvelteKit for addresses only: its router stands in the same module,
				// and would come along.
				moduleSideEffects: [
					{ test: /@sveltejs\/kit\/src\/runtime\/client\/client\.js$/, sideEffects: false }
				]
			}
		}
	},
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// What all figures share, and what all plots share, would else come in some thirty crumbs.
						codeSplitting: {
							groups: [
								{ name: 'svelte', test: /node_modules.svelte/, priority: 4 },
								{ name: 'base', test: /src.lib.(?:site|figures)./, minShareCount: 18, priority: 3 },
								{ name: 'frame', test: /src.lib.layers./, minShareCount: 11, priority: 2 },
								{ name: 'plot', test: /src.lib.layers.|layercake|d3-/, minShareCount: 6 }
							]
						}
					}
				}
			}
		}
	},
	server: { port: 5173 },
	test: {
		include: ['src/**/*.test.ts', 'tools/**/*.test.ts'],
		environment: 'node',
		// Some read all of content/, on machines that may be busy.
		testTimeout: 30_000,
		// No test leaves anything behind, so that the tables and modules are read once for all of them.
		isolate: false
	}
});
