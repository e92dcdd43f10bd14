import { story } from '../../../../content/story';
import { readFactsFrom } from '../../facts/node';
import { answerKeyFacts } from './facts';
import type { AnswerKeyScene } from './scene';

/** The real tables, and the scenes of the story that this figure draws, by the id of their step. */
export const facts = readFactsFrom('content/data');
export const data = answerKeyFacts(facts);
export const scenes: Record<string, AnswerKeyScene> = Object.fromEntries(
	story.flatMap(({ steps }) =>
		steps.flatMap((step) => (step.figure === 'answer-key' ? [[step.id, step.scene]] : []))
	)
);
