import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
export default defineConfig({ plugins: [paraglideVitePlugin({ project: './project.inlang', outdir: './src/lib/site/paraglide', strategy: ['globalVariable', 'baseLocale'], emitTsDeclarations: true }), sveltekit()], cacheDir: '/tmp/field/vite-cache', test: { include: ['src/**/*.test.ts'], environment: 'node' }, server: { watch: null } });
