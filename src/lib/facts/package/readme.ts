import { wordsIn, type Column, type TableDescription } from './types';

const code = (text: string) => `\`${text}\``;

/** A column as a line of a list: its name, its type, what it means, which words may stand there. */
function line(column: Column): string {
	const { name, type, description } = column;
	const words = wordsIn(column);
	const listed = words.length > 0 ? ` One of ${words.map(code).join(', ')}.` : '';
	return `- ${code(name)} (${type}): ${description}${listed}`;
}

/**
 * The README of the tables with its lists of columns made anew: what stands between `<!-- columns of x -->` and
 * `<!-- end -->`. `shared` are the columns of all tables but the first.
 */
export function readmeWith(
	readme: string,
	tables: readonly TableDescription[],
	shared: readonly Column[]
): string {
	const list = (columns: readonly Column[]) => columns.map(line).join('\n');
	return readme.replace(
		/(<!-- columns of ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g,
		(whole, open: string, name: string, close: string) => {
			if (name === 'all') return `${open}\n${list(shared)}\n\n${close}`;
			const table = tables.find((each) => each.name === name);
			if (!table) return whole;
			const own = table.columns.filter((column) => !shared.includes(column));
			return `${open}\n${table.description}\n\n${list(own)}\n\n${close}`;
		}
	);
}
