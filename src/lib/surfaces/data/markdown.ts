/**
 * The little Markdown that content/data is written in, as blocks for a page: headings of the second level,
 * paragraphs, lists, `code` and links. Not more: what is not known stays as it is typed.
 */

export interface Piece {
	text: string;
	code?: true;
	href?: string;
}

export type Block =
	| { kind: 'heading'; pieces: Piece[] }
	| { kind: 'text'; pieces: Piece[] }
	| { kind: 'list'; ordered: boolean; items: Piece[][] };

const inline = /`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/g;

/** A line of text cut into plain words, code and links. */
export function piecesOf(text: string): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const match of text.matchAll(inline)) {
		const [whole, code, link, href] = match;
		if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
		pieces.push(code ? { text: code, code: true } : { text: link ?? '', href: href ?? '' });
		from = match.index + whole.length;
	}
	if (from < text.length) pieces.push({ text: text.slice(from) });
	return pieces;
}

const item = /^(?:-|(\d+)\.) +/;

/** The texts of a block, each on one line. */
const linesOf = (block: string) =>
	(item.test(block) ? block.split(/\n(?=(?:-|\d+\.) )/) : [block]).map((line) =>
		line
			.replace(/^## /, '')
			.replace(item, '')
			.replace(/\s*\n\s*/g, ' ')
	);

const blocksIn = (markdown: string) =>
	markdown
		.replaceAll('\r\n', '\n')
		.split(/\n{2,}/)
		.map((block) => block.trim())
		.filter((block) => block !== '' && !block.startsWith('# '));

/** What the blocks of a text say, each heading, paragraph and item as it is typed, on one line. */
export const textsOf = (markdown: string): string[] => blocksIn(markdown).flatMap(linesOf);

/**
 * The blocks of a text, without its first heading.
 *
 * @param said each text in the reader's language; as it is typed when missing
 */
export const blocksOf = (markdown: string, said = (text: string) => text): Block[] =>
	blocksIn(markdown).map((block): Block => {
		const lines = linesOf(block).map((line) => piecesOf(said(line)));
		const [pieces = []] = lines;
		if (block.startsWith('## ')) return { kind: 'heading', pieces };
		const first = item.exec(block);
		if (!first) return { kind: 'text', pieces };
		return { kind: 'list', ordered: first[1] !== undefined, items: lines };
	});

/** What stands under a heading of the second level, up to the next one. Throws when there is none. */
export function sectionOf(markdown: string, heading: string): string {
	const section = markdown.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
	if (section === undefined) throw new Error(`There is no heading "${heading}"`);
	return section.slice(heading.length + 1);
}
