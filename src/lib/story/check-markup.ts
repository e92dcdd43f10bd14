import { nearestIds } from '../facts';
import { checkBlocks } from './check-blocks';
import { attributes as shown, elements } from './elements';
import { blank, lineAt, type StoryProblem } from './problem';
import type { Score } from './score';

/** What may stand in an attribute, and how a writer is told. */
interface Form {
	takes: RegExp;
	says: string;
}

const name: Form = { takes: /^"[^"]*"$/, says: '"…"' };

/** The tags that words may use, each with its attributes. */
const components: Readonly<Record<string, Readonly<Record<string, Form>>>> = {
	Step: { id: name },
	Note: { step: name },
	Part: { id: name },
	Say: {},
	Slip: {},
	Ask: {},
	Fact: {
		of: name,
		digits: { takes: /^(?:\{\d\}|"\d")$/, says: '{1}' },
		as: {
			takes: /^"(?:auto|bare|year|month|points)"$/,
			says: '"bare", "year", "month" or "points"'
		}
	},
	Term: { of: name },
	At: { step: name, on: { takes: /^"(?:story|slides)"$/, says: '"story" or "slides"' } },
	Value: { of: name }
};

/** Where words stand: a section of the story, a page for teachers, or the exercises. */
export type Place = 'section' | 'teaching' | 'exercises';

const everywhere = ['Fact', 'Term', 'At'];
/** The tags that each place knows. */
const known: Readonly<Record<Place, readonly string[]>> = {
	section: ['Step', 'Note', 'Say', 'Slip', 'Ask', ...everywhere],
	teaching: ['Part', ...everywhere],
	// Nowhere else is anything computed for the words.
	exercises: ['Part', 'Value', ...everywhere]
};

/** Those that stand for a whole piece: that they are closed is checked with the pieces. */
const pieces = ['Step', 'Note', 'Part'];

/** HTML elements that have no end. */
const empty = ['img', 'br', 'wbr', 'hr', 'source'];

const tag = /<(\/?)([A-Za-z][\w-]*)((?:"[^"]*"|'[^']*'|\{[^}]*\}|[^>"'{])*?)(\/?)>/g;
const attribute = /([\w:-]+)(?:=("[^"]*"|'[^']*'|\{[^}]*\}|[^\s"'>]+))?/g;

/** What stands before the words of a file. */
const frontMatter = /^\uFEFF?---\n[\s\S]*?\n---\n/;

/** Those that stand for nothing without words. */
const wantWords = ['Term', 'At', 'Fact', 'a'];

const listOf = (names: readonly string[]) => names.map((one) => `<${one}>`).join(', ');

/** Whether an element has words for who cannot see it, or says that it needs none. */
const hasWords = (attributes: ReadonlyMap<string, string>) =>
	attributes.get('aria-hidden') === '"true"' ||
	[...attributes].some(
		([name, value]) => ['aria-label', 'aria-labelledby'].includes(name) && value.length > 2
	);

/**
 * Checks what stands in words besides words: tags that exist and are closed, links that lead somewhere,
 * images that say what they show.
 *
 * @param text the words, comments blanked out
 */
export function checkMarkup(
	file: string,
	text: string,
	place: Place,
	story: Score
): StoryProblem[] {
	const problems: StoryProblem[] = [];
	const found = (index: number, value: string, expected: string) =>
		problems.push({ file, line: lineAt(text, index), value, expected });
	const steps = story.flatMap((section) => section.steps.map(({ id }) => id));
	/** The step that an address means, by the name at its end: a section begins with its first. */
	const places = new Map([
		...story.map((section) => [section.slug, section.steps[0]?.id ?? ''] as const),
		...steps.map((id) => [id, id] as const)
	]);

	const checkLink = (index: number, target: string) => {
		if (/^https:\/\/[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]|$)/.test(target)) return;
		const [near = ''] = nearestIds(/[\w-]*$/.exec(target)?.[0] ?? '', [...places.keys()], 1);
		// An address that is typed is wrong on slides, in another language or in another folder.
		found(
			index,
			target,
			`an https address, or <At step="…"> for a place in the story; nearest: <At step="${places.get(near)}">`
		);
	};

	/** Tags that are open, the innermost last. */
	let open: { index: number; name: string; whole: string }[] = [];
	const closeAll = () => {
		for (const { index, name, whole } of open) found(index, whole, `</${name}> after it`);
		open = [];
	};
	for (const match of text.matchAll(tag)) {
		const { index, 0: whole, 1: end = '', 2: name = '', 3: inside = '', 4: closed = '' } = match;
		const isOurs = known[place].includes(name);
		const own = isOurs ? components[name] : undefined;
		if (!isOurs && /^[A-Z]/.test(name)) {
			if (!end) found(index, `<${name}>`, `one of ${listOf(known[place])}`);
			continue;
		}
		if (!isOurs && place === 'section' && !elements.includes(name)) {
			if (!end) found(index, whole, `an element that slides show too: ${listOf(elements)}`);
			continue;
		}
		if (pieces.includes(name)) closeAll();
		else if (end) {
			const own = open.at(-1);
			if (own?.name === name) {
				open.pop();
				const words = text.slice(own.index + own.whole.length, index);
				if (wantWords.includes(name) && words.trim() === '')
					found(own.index, own.whole + words + whole, `words in <${name}>`);
			} else if (open.some((one) => one.name === name)) {
				while (open.at(-1)?.name !== name) {
					const inner = open.pop();
					if (inner) found(inner.index, inner.whole, `</${inner.name}> before </${name}>`);
				}
				open.pop();
			} else found(index, whole, `a <${name}> before it`);
		} else if (closed && ['Term', 'At'].includes(name)) {
			found(index, whole, `words in <${name}>`);
		} else if (!closed && !empty.includes(name)) open.push({ index, name, whole });
		if (end) continue;

		const attributes = new Map(
			[...inside.matchAll(attribute)].map(([, key = '', value = '']) => [key, value])
		);
		for (const key of !own && place === 'section' ? attributes.keys() : []) {
			if (!shown.includes(key))
				found(index, key, `an attribute that slides know: ${shown.join(', ')}`);
		}
		for (const [key, value] of own ? attributes : []) {
			const form = own?.[key];
			if (!form) {
				const names = Object.keys(own ?? {}).join(', ') || '(none)';
				found(index, key, `an attribute of <${name}>: ${names}`);
			} else if (!form.takes.test(value)) {
				found(index, `${key}=${value}`, `${key} of <${name}> as ${form.says}`);
			}
		}
		if (name === 'At') {
			const step = attributes.get('step')?.slice(1, -1) ?? '(none)';
			const near = nearestIds(step, steps).join(', ');
			if (!steps.includes(step))
				found(index, step, `<At step="…"> with a step of content/story.ts; nearest: ${near}`);
		}
		const link = attributes.get('href')?.replace(/^["']|["']$/g, '');
		if (link !== undefined) checkLink(index, link);
		if (name === 'img' && (attributes.get('alt') ?? '').length <= 2 && !hasWords(attributes))
			found(
				index,
				whole,
				'alt="what the image shows", or aria-hidden="true" where it adds nothing'
			);
		if (name === 'svg') {
			const title = /^[^]*?<\/svg>/.exec(text.slice(index))?.[0].includes('<title>');
			if (!title && !hasWords(attributes))
				found(
					index,
					whole,
					'aria-label="what the drawing shows", or aria-hidden="true" where it adds nothing'
				);
		}
	}
	closeAll();

	const words = blank(text, frontMatter);
	const prose = blank(words, tag);
	for (const { index, value, expected } of checkBlocks(words, prose, place === 'section')) {
		found(index, value, expected);
	}
	for (const { index, 0: whole, 1: image = '', 2: words = '', 3: target = '' } of prose.matchAll(
		/(!?)\[([^\]]*)\]\(\s*([^)\s]*)[^)]*\)/g
	)) {
		// Words may be a tag, which is blanked out here.
		const inside = text.slice(index + 1, index + 1 + words.length);
		if (!image && inside.trim() === '') found(index, whole, '[words](https://…)');
		if (!image) checkLink(index, target);
		else if (place === 'section') found(index, whole, 'no image: slides show words and the figure');
		else if (words.trim() === '') found(index, whole, '![what the image shows](…)');
	}
	// Markdown makes links of these as well.
	for (const { index, 0: bare } of blank(prose, /\]\([^)]*\)/g).matchAll(
		/(?:https?:\/\/|www\.)[^\s<]*[^\s<.,;:!?)'"”’।]|[\w.+-]+@[\w-]+\.\w+/g
	)) {
		checkLink(index, bare);
	}
	for (const { index, 0: brace } of prose.matchAll(/[{}]/g)) {
		found(index, brace, 'no brace: words are no code');
	}
	return problems;
}
