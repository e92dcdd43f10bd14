import type { Facts } from '../facts';
import { fieldFacts } from './field/facts';
import * as field from './field/scene';
import type { DataOf, FigureId, SceneOf } from './registry';
import { timelineFacts } from './timeline/facts';
import * as timeline from './timeline/scene';

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
	timeline: { pick: timelineFacts, namesIn: timeline.namesIn }
};
