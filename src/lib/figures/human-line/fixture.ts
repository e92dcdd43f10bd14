import { readFactsFrom } from '../../facts/node';
import { humanLineFacts } from './facts';
import { humanIds, subsets } from './people';
import type { HumanLineScene, YearsScene } from './scene';

/** The real facts, as a page gets them. For tests only. */
export const facts = readFactsFrom('content/data');
export const data = humanLineFacts(facts);

/** The years with the first annotator's band, from what differs. */
export const years = (of: Partial<YearsScene> = {}): YearsScene => ({
	show: 'years',
	human: 'person-a1',
	beside: [],
	band: true,
	passed: true,
	between: false,
	near: false,
	...of
});

/** One scene of each sort. */
export const scenes: Record<string, HumanLineScene> = {
	line: years({ band: false, passed: false }),
	band: years({ passed: false }),
	second: years({ human: 'person-a2', beside: ['person-a1'] }),
	near: years({ between: true, near: true }),
	...Object.fromEntries(humanIds.map((human) => [human, years({ human })])),
	photos: { show: 'photos', human: 'person-a1' },
	same: { show: 'same', humans: [...humanIds] },
	...Object.fromEntries(subsets.map((subset) => [subset, { show: 'study', subset }]))
};
