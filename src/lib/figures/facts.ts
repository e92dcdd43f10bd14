import type { Facts } from '../facts';
import { fieldFacts } from './field/facts';
import * as field from './field/scene';
import { deskFacts } from './desk/facts';
import * as desk from './desk/scene';
import { timelineFacts } from './timeline/facts';
import * as timeline from './timeline/scene';
import { drawFacts } from './draw/facts';
import * as draw from './draw/scene';
import { humanLineFacts } from './human-line/facts';
import * as humanLine from './human-line/scene';
import { twoScoresFacts } from './two-scores/facts';
import * as twoScores from './two-scores/scene';
import { scaleFacts } from './scale/facts';
import * as scale from './scale/scene';
import { photoFinishFacts } from './photo-finish/facts';
import * as photoFinish from './photo-finish/scene';
import { answerKeyFacts } from './answer-key/facts';
import * as answerKey from './answer-key/scene';
import { newPhotosFacts } from './new-photos/facts';
import * as newPhotos from './new-photos/scene';
import { claimsFacts } from './claims/facts';
import * as claims from './claims/scene';
import type { DataOf, FigureId, SceneOf } from './registry';

/**
 * What each figure takes from the facts, and what its scenes name. Used at build only: the reader's
 * browser gets the result as a file of its own (`virtual:figure-facts/<figure>`).
 */
export const figureFacts: {
	[Id in FigureId]: {
		/** Picks and shapes the figure's data from all facts. */
		pick: (facts: Facts) => DataOf<Id>;
		/** The ids of rows and facts that a scene names; each must exist. */
		namesIn: (scene: SceneOf<Id>) => string[];
	};
} = {
	field: { pick: fieldFacts, namesIn: field.namesIn },
	desk: { pick: deskFacts, namesIn: desk.namesIn },
	timeline: { pick: timelineFacts, namesIn: timeline.namesIn },
	draw: { pick: drawFacts, namesIn: draw.namesIn },
	'human-line': { pick: humanLineFacts, namesIn: humanLine.namesIn },
	'two-scores': { pick: twoScoresFacts, namesIn: twoScores.namesIn },
	scale: { pick: scaleFacts, namesIn: scale.namesIn },
	'photo-finish': { pick: photoFinishFacts, namesIn: photoFinish.namesIn },
	'answer-key': { pick: answerKeyFacts, namesIn: answerKey.namesIn },
	'new-photos': { pick: newPhotosFacts, namesIn: newPhotos.namesIn },
	claims: { pick: claimsFacts, namesIn: claims.namesIn }
};
