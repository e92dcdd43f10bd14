import { describe, expect, it } from 'vitest';
import { browserTally, closingLine, nothing, unitTally, withVerdict } from './tally.js';

describe('the closing line', () => {
	it('adds up both kinds of tests', () => {
		const unit = unitTally({
			numPassedTests: 40,
			numFailedTests: 0,
			numPendingTests: 0,
			numTodoTests: 0
		});
		const browser = browserTally({ stats: { expected: 2, unexpected: 1, flaky: 0, skipped: 0 } });
		expect(closingLine([unit, browser])).toBe('42 passed, 1 failed');
	});

	it('names skipped tests only when there are any', () => {
		expect(closingLine([{ passed: 1, failed: 0, skipped: 2 }])).toBe(
			'1 passed, 0 failed, 2 skipped'
		);
		expect(closingLine([])).toBe('0 passed, 0 failed');
	});

	it('counts a test that passed only at a second try as failed', () => {
		expect(
			browserTally({ stats: { expected: 0, unexpected: 0, flaky: 1, skipped: 0 } }).failed
		).toBe(1);
	});
});

describe('the verdict of a step', () => {
	it('makes a failure without a failed test one failure', () => {
		expect(withVerdict(nothing, false).failed).toBe(1);
	});

	it('leaves counted failures and a good step as they are', () => {
		expect(withVerdict({ passed: 1, failed: 3, skipped: 0 }, false).failed).toBe(3);
		expect(withVerdict(nothing, true)).toEqual(nothing);
	});
});
