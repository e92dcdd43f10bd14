import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { mdsvex } from 'mdsvex';
import { markdown } from './tools/markdown.js';
import { listFile } from './tools/offline.js';
import { publish } from './tools/publish.js';
import { versionOf } from './tools/version.js';

const wordsComponents = [
	'Step',
	'Note',
	'Say',
	'Slip',
	'Ask',
	'Part',
	'Fact',
	'Term',
	'At',
	'Value'
];

/**
 * A file of words holds words only: the components that words may use come with it.
 * Runs before mdsvex, so that no writer has to type an import.
 */
const wordsComeWithTheirComponents = {
	name: 'words',
	/** @param {{ content: string, filename?: string }} file */
	markup({ content, filename }) {
		if (!filename?.endsWith('.svx')) return;
		const script = [
			'<script lang="ts">',
			...wordsComponents.map((name) => `import ${name} from '$lib/story/${name}.svelte';`),
			'</script>'
		].join('');
		const frontMatter = /^---\n[\s\S]*?\n---\n/.exec(content)?.[0] ?? '';
		return { code: frontMatter + script + '\n' + content.slice(frontMatter.length) };
	}
};

/**
 * Where the site will stand: scheme and host, no path and no slash at the end. Absolute links (those
 * that messengers and search engines follow) are made from it.
 */
const origin = process.env.SITE_ORIGIN ?? 'http://localhost:4173';
if (!process.env.SITE_ORIGIN && process.argv.includes('build')) {
	console.warn(
		`SITE_ORIGIN is not set: canonical links, share cards and the sitemap will say ${origin}.`
	);
	// This file is read more than once in a build.
	process.env.SITE_ORIGIN = origin;
}

/** The folder of the host that the site will stand under: '' or '/name'. */
const base = process.env.BASE_PATH ?? '';

/** @type {import('@sveltejs/kit').Config} */
export default {
	extensions: ['.svelte', '.svx'],
	preprocess: [wordsComeWithTheirComponents, mdsvex(markdown), vitePreprocess()],
	// mdsvex writes it into every file of words; nobody who writes them can do anything about it.
	onwarn: (warning, handle) => {
		const ofMdsvex = warning.code === 'script_context_deprecated';
		if (!(ofMdsvex && warning.filename?.endsWith('.svx'))) handle?.(warning);
	},
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: publish({ origin, base }),
		// Not the time of the build: two builds of the same sources are the same, byte for byte.
		version: { name: versionOf(import.meta.dirname, [origin, base]) },
		// Absolute, because the page for lost addresses is served at any depth.
		paths: {
			base: /** @type {'' | `/${string}`} */ (base),
			relative: false
		},
		// Strict on purpose: LayerCake writes `style` attributes on the server, hence style-src-attr.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				'base-uri': ['self'],
				'object-src': ['none'],
				'form-action': ['self'],
				'require-trusted-types-for': ['script'],
				// The second one lets src/lib/site/offline.ts name its worker.
				'trusted-types': ['svelte-trusted-html', 'five-guesses-worker']
			}
		},
		// Registered by the pages that it serves, when they have nothing else to do.
		serviceWorker: { register: false },
		alias: { '$kept-files': listFile },
		prerender: {
			origin,
			entries: ['*', '/404'],
			handleHttpError: ({ path, message }) => {
				// A new section is built before its card can be drawn; the tests want it all the same.
				if (!/\/cards\/.*\.png$/.test(path)) throw new Error(message);
				console.warn(`${path} is not drawn yet: npm run cards`);
			},
			handleMissingId: 'fail'
		},
		typescript: {
			config: (config) => {
				config.include.push('../content/**/*.ts', '../tools/**/*.ts', '../e2e/**/*.ts', '../*.ts');
			}
		}
	}
};
