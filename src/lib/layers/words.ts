/** A table that says the same as a drawn scene, for screen readers, paper and CSV. */
export interface FigureTable {
	/** What the rows are, one phrase. */
	caption: string;
	/** Column heads, with the unit in words where the cells are numbers. */
	columns: string[];
	/** As many cells a row as there are columns, already in the reader's language. */
	rows: string[][];
	/** The id of each row in the page, where rows can be linked to. Unique in the whole story. */
	ids?: string[];
	/** Rows by the hundred, after these: made only when somebody opens a live table, and not in the page at build. */
	more?: () => string[][];
}

/**
 * One of a source line: a title as it was published, which is in English; where words of the page's own
 * language stand before it, or alone, these by themselves.
 */
export type SourceName = string | { before: string; title?: string };

/** What a scene says in words. Pure: the same scene and facts give the same words. */
export interface FigureWords {
	/** The finding, as a figure's title: what the reader should see. Changes with the scene. */
	finding: string;
	/** What is measured, on what, in soft ink after the finding. */
	measure: string;
	/** Anything that keeps the scene honest: a projection, an interval's name, what is left out. */
	caveat?: string;
	/** The sources behind the marks, by name, for the source line. */
	sources: SourceName[];
	table: FigureTable;
}
