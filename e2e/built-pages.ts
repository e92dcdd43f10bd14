import { readdirSync } from 'node:fs';
import { story } from '../content/story';
import settings from '../project.inlang/settings.json' with { type: 'json' };

/** Every page that the build wrote, as a path in build/. */
export const files = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => path.endsWith('.html'));

const others = settings.locales.filter((lang) => lang !== settings.baseLocale);

/** What kind of page a file is: numbers, sections and figures are one of many. */
const figures = new Set(story.flatMap(({ steps }) => steps.map(({ figure }) => figure as string)));
const sections = new Set(story.map(({ slug }) => slug));
export const kindOf = (file: string) =>
	file
		.replace(/\.html$/, '')
		.split('/')
		.filter((part, at) => !(at === 0 && others.includes(part)))
		.map((part, at, parts) => {
			if (at > 0 && /^\d+$/.test(part)) return '*';
			if (at > 0 && parts[0] === 'cards' && settings.locales.includes(part)) return '*';
			return sections.has(part) || figures.has(part) ? '*' : part;
		})
		.join('/')
		.replace(/^(?:index)?$/, '(story)');
/** Its language. */
export const langOf = (file: string) =>
	others.find((lang) => file === `${lang}.html` || file.startsWith(`${lang}/`)) ??
	settings.baseLocale;

/** Of every kind of page the first one in each language, with its address. */
export const onePageOfEachKind = () =>
	[
		...new Map(
			files.map((file) => [`${langOf(file)} ${kindOf(file)}`, file]).reverse() as [string, string][]
		).values()
	].map((file) => ({
		file,
		kind: kindOf(file),
		address: `/${file.replace(/(?:index)?\.html$/, '')}`
	}));
