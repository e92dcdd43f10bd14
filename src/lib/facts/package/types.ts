/**
 * What is said about a table and its columns, in the words of Table Schema (datapackage.org/standard/table-schema).
 * content/data/columns.ts says it once, for the page of the data, datapackage.json and the README.
 */

/** What must hold for a cell beyond its type. */
export interface Constraints {
	/** No cell is empty. */
	required?: true;
	unique?: true;
	/** Of a number, inclusive. */
	minimum?: number;
	maximum?: number;
	/** The whole text must match. */
	pattern?: string;
	/** The only words that may stand there. */
	enum?: readonly string[];
}

export interface Column {
	/** As in the header of the file. */
	name: string;
	type: 'string' | 'integer' | 'number' | 'year' | 'boolean';
	/** `uri`: a web address. */
	format?: 'uri';
	/** One or more plain sentences, with the unit of a number. */
	description: string;
	constraints?: Constraints;
	/** The words for true and false. */
	trueValues?: readonly string[];
	falseValues?: readonly string[];
	/** The table whose `id` this column holds. */
	refersTo?: string;
	/** A number, or text that is no number: JSON has the one or the other, by the cell. */
	mixed?: true;
}

/** The words that may stand in a column, where its description does not name them all. */
export function wordsIn({ description, constraints }: Column): readonly string[] {
	const words = constraints?.enum ?? [];
	return words.every((word) => description.includes(word)) ? [] : words;
}

export interface TableDescription {
	/** The file's name without `.csv`. */
	name: string;
	/** A phrase that follows the name. */
	title: string;
	/** What its rows are, and what a reader must not do with them. */
	description: string;
	columns: readonly Column[];
}
