import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { content } from './tools/content.js';
import { areCompiled, messages } from './tools/messages.js';
import { keptFiles } from './tools/offline.js';
import firstFonts from './src/lib/site/first-fonts.json' with { type: 'json' };
import settings from './project.inlang/settings.json' with { type: 'json' };

const compiled = './src/lib/site/paraglide';

const paths = settings['plugin.inlang.messageFormat'].pathPattern;
/** A server that is worked with writes the messages out again at each change; all others when they have to. */
const compiles =
	process.argv.includes('dev') || !areCompiled({ locales: settings.locales, paths, compiled });

export default defineConfig({
	plugins: [
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
		sveltekit()
	],
	build: {
		// The policy lets in no font that is written into a style sheet, however small.
		assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
		// How long each plugin took would stand after what a build has to say.
		rolldownOptions: { checks: { bundlerTimings: false } }
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
