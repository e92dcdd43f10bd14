import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The rooms of src/lib, from the ground up. A room may import the rooms before it in this list and
 * itself, never one after it. `site` and `design` serve all and import none of them.
 */
const rooms = ['statistics', 'facts', 'layers', 'figures', 'story', 'surfaces'];
const servants = ['site', 'design'];

const oneWay = [
	...rooms.map((room, floor) => ({ room, closed: rooms.slice(floor + 1) })),
	...servants.map((room) => ({ room, closed: rooms }))
]
	.filter(({ closed }) => closed.length > 0)
	.map(({ room, closed }) => ({
		files: [`src/lib/${room}/**/*.{ts,svelte}`],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: `(^\\$lib/|^(\\.\\./)+)(${closed.join('|')})(/|$)`,
							message: `Imports run one way: ${room} may not know ${closed.join(', ')}.`
						}
					]
				}
			]
		}
	}));

export default ts.config(
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	...svelte.configs.prettier,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	{
		rules: {
			'no-undef': 'off',
			'no-console': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }]
		}
	},
	{
		// A Playwright fixture that needs no other one says so.
		files: ['e2e/**'],
		rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] }
	},
	{ files: ['tools/**', 'bench/**', '*.config.js'], rules: { 'no-console': 'off' } },
	{
		// Markup made at build, from files of this project only; nothing of a reader's comes into it.
		files: [
			'src/lib/story/Story.svelte',
			'src/lib/site/Head.svelte',
			'src/lib/surfaces/card/Card.svelte',
			'src/lib/surfaces/embed/Embed.svelte',
			'src/lib/surfaces/handout/Handout.svelte',
			'src/lib/surfaces/paper/Paper.svelte',
			'src/lib/surfaces/slides/{Slide,Notes,NotesList}.svelte',
			'src/lib/surfaces/teach/Lesson.svelte',
			'src/lib/surfaces/exercises/Words.svelte',
			'src/routes/*/{*,teach/*,embed/*}/+page.svelte',
			'src/routes/*/+page.svelte'
		],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	{
		// Their addresses come from site/address.ts, which resolves them; the rule cannot see that far.
		files: [
			'src/lib/site/LanguageSwitch.svelte',
			'src/lib/story/{Story,Sources,At,Bar,End,Fact,Term}.svelte',
			'src/lib/surfaces/**/*.svelte',
			'src/routes/404/+page.svelte',
			'src/routes/*/*/+page.svelte'
		],
		rules: {
			'svelte/no-navigation-without-resolve': [
				'error',
				{ ignoreLinks: true, ignoreReplaceState: true }
			]
		}
	},
	...oneWay,
	{
		ignores: ['src/lib/site/paraglide/', 'build/', '.svelte-kit/', 'node_modules/', 'test-results/']
	}
);
