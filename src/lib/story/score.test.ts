import { describe, expect, it } from 'vitest';
import { runsOf, type ScoreSection, type ScoreStep } from './score';

const step = (id: string, figure: 'field' | 'timeline') => ({ id, figure, scene: {} }) as ScoreStep;

describe('runsOf', () => {
	const section: ScoreSection = {
		slug: 'two-figures',
		summary: 'b',
		number: { of: 'coca-ft.top1Accuracy' },
		steps: [step('a', 'field'), step('b', 'field'), step('c', 'field'), step('d', 'timeline')]
	};

	it('keeps a figure pinned over neighbouring steps and starts anew at the next figure', () => {
		expect(runsOf(section).map(({ steps }) => steps.map(({ id }) => id))).toEqual([
			['a', 'b', 'c'],
			['d']
		]);
	});

	it('draws the summary where the run holds it, and the end of the run elsewhere', () => {
		expect(runsOf(section).map(({ drawn }) => drawn.id)).toEqual(['b', 'd']);
	});
});
