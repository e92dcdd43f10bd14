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
 * What each figure takes from the facts, and what its scenes name and show. Used at build only: the
 * reader's browser gets the result as a file of its own (`virtual:figure-facts/<figure>`).
 */
export const figureFacts: {
	[Id in FigureId]: {
		/** Picks and shapes the figure's data from all facts. */
		pick: (facts: Facts) => DataOf<Id>;
		/** The ids of rows and facts that a scene names; each must exist. */
		namesIn: (scene: SceneOf<Id>) => string[];
		/**
		 * What a scene shows: a name that stands nowhere in it would be missing from the drawing, and
		 * stops the build. May throw at what cannot be drawn.
		 */
		shownIn: (scene: SceneOf<Id>, data: DataOf<Id>) => unknown;
	};
} = {
	field: {
		pick: fieldFacts,
		namesIn: field.namesIn,
		// Throws at a name that it does not hold; its planes are of photos, which have no names.
		shownIn: (scene, data) => [field.planesOf(scene, data), field.namesIn(scene)]
	},
	// Its names are those of the photo, and stand in its code.
	desk: { pick: deskFacts, namesIn: desk.namesIn, shownIn: desk.namesIn },
	timeline: { pick: timelineFacts, namesIn: timeline.namesIn, shownIn: timeline.shownIn },
	draw: { pick: drawFacts, namesIn: draw.namesIn, shownIn: draw.shownIn },
	'human-line': { pick: humanLineFacts, namesIn: humanLine.namesIn, shownIn: humanLine.shownIn },
	'two-scores': {
		pick: twoScoresFacts,
		namesIn: twoScores.namesIn,
		shownIn: (scene, data) => twoScores.shownIn(scene, data)
	},
	scale: { pick: scaleFacts, namesIn: scale.namesIn, shownIn: scale.shownIn },
	'photo-finish': {
		pick: photoFinishFacts,
		namesIn: photoFinish.namesIn,
		// The note's table numbers the rows that are shown; its others may be left out.
		shownIn: (scene, data) => [photoFinish.shownIn(scene, data), scene.note]
	},
	'answer-key': { pick: answerKeyFacts, namesIn: answerKey.namesIn, shownIn: answerKey.shownIn },
	'new-photos': { pick: newPhotosFacts, namesIn: newPhotos.namesIn, shownIn: newPhotos.shownIn },
	claims: {
		pick: claimsFacts,
		namesIn: claims.namesIn,
		shownIn: (scene, data) => claims.shownIn(scene, {}, data)
	}
};
