/** Number of single-letter changes (insert, delete, replace) that turn `a` into `b` (Levenshtein). */
function distance(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const deleted = (previous[j] ?? 0) + 1;
			const inserted = (current[j - 1] ?? 0) + 1;
			current.push(Math.min(replaced, deleted, inserted));
		}
		previous = current;
	}
	return previous[b.length] ?? 0;
}

/** The part of an id before its last dot: the row, where the id names a field of it. */
function rowPart(id: string): string {
	const dot = id.lastIndexOf('.');
	return dot < 0 ? id : id.slice(0, dot);
}

/**
 * The known ids most like a misspelt one, best first: for error messages. Ids of the same row come before
 * all others, as a wrong or forgotten field is the likeliest slip.
 *
 * @param count how many at most; 3 unless told.
 */
export function nearestIds(id: string, known: readonly string[], count = 3): string[] {
	const wanted = id.toLowerCase();
	const rows = [wanted, rowPart(wanted)];
	return known
		.map((candidate) => {
			const text = candidate.toLowerCase();
			const otherRow = rows.includes(rowPart(text)) ? 0 : 1;
			return { candidate, otherRow, far: distance(wanted, text) };
		})
		.sort(
			(a, b) => a.otherRow - b.otherRow || a.far - b.far || a.candidate.localeCompare(b.candidate)
		)
		.slice(0, count)
		.map(({ candidate }) => candidate);
}
