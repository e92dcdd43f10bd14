/** A cell as RFC 4180 has it. One that a spreadsheet would take for a formula gets a mark before it. */
function cell(value: string): string {
	const safe = /^[=+@\t\r]|^-(?![\d.,]+ ?%?$)/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a CSV file (RFC 4180). The first sign tells spreadsheets that it is UTF-8. */
export const csvOf = (rows: string[][]): string =>
	`\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
