import { answerKey } from './definitions/answer-key';
import { chosen } from './definitions/chosen';
import { contest } from './definitions/contest';
import { newPhotos } from './definitions/new-photos';
import { people } from './definitions/people';
import { photoFinish } from './definitions/photo-finish';
import { progress } from './definitions/progress';
import { real } from './definitions/real';
import { twoScores } from './definitions/two-scores';
import { verdicts } from './definitions/verdicts';
import type { Definition } from './derive';

/**
 * Every number of the story that is computed, by its id without "derived.", in the order in which they are
 * computed: one may be computed from those before it.
 */
export const definitions: Readonly<Record<string, Definition>> = {
	...contest,
	...chosen,
	...people,
	...photoFinish,
	...progress,
	...answerKey,
	...twoScores,
	...real,
	...newPhotos,
	...verdicts
};
