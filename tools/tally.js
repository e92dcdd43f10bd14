/**
 * How many tests passed, failed and were skipped.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/** @type {Tally} */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

/**
 * Reads vitest's JSON report.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report
 * @returns {Tally}
 */
export function unitTally(report) {
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/**
 * Reads Playwright's JSON report. There are no retries, so nothing is flaky; should that change, a
 * flaky test counts as failed.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Tally}
 */
export function browserTally({ stats }) {
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky,
		skipped: stats.skipped
	};
}

/**
 * A step can fail without a failed test: a lint error, a file that does not load, a server that
 * does not start. That counts as one failure, so that a red run never closes with "0 failed".
 *
 * @param {Tally} tally
 * @param {boolean} ok
 * @returns {Tally}
 */
export function withVerdict(tally, ok) {
	return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/**
 * The last line of `npm test`.
 *
 * @param {Tally[]} tallies
 */
export function closingLine(tallies) {
	/** @param {keyof Tally} what */
	const sum = (what) => tallies.reduce((total, tally) => total + tally[what], 0);
	const skipped = sum('skipped');
	return `${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
