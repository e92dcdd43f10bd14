import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { content } from './tools/content.js';
import settings from './project.inlang/settings.json' with { type: 'json' };

export default defineConfig({
	plugins: [
		content(settings.locales),
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/site/paraglide',
			// The address decides the language; see src/lib/site/language.ts.
			strategy: ['globalVariable', 'baseLocale'],
			emitTsDeclarations: true
		}),
		sveltekit()
	],
	server: { port: 5173 },
	test: {
		include: ['src/**/*.test.ts', 'tools/**/*.test.ts'],
		environment: 'node'
	}
});
