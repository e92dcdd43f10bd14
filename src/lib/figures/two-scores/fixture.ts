import { readFactsFrom } from '../../facts/node';
import { twoScoresFacts } from './facts';
import type { TwoScoresScene } from './scene';

/** All facts, and those that a page gets. For tests only. */
export const facts = readFactsFrom('content/data');
export const data = twoScoresFacts(facts);

/** A scene from what differs from the plain cloud. */
export const sceneOf = (scene: Partial<TwoScoresScene> = {}): TwoScoresScene => ({
	view: 'all',
	scale: 'linear',
	layers: [],
	published: 'named',
	named: ['alexnet-single', 'eva02-l'],
	unprinted: [],
	...scene
});

const ahead = sceneOf({
	view: 'leaders',
	named: ['convnextv2-h-timm'],
	unprinted: ['coca-ft', 'model-soups-basic-l', 'model-soups-vit-g', 'davit-giant']
});

/** The kinds of scene that the story has. */
export const scenes = {
	even: sceneOf({ layers: ['even'] }),
	trend: sceneOf({ scale: 'log', layers: ['trend'] }),
	ratio: { ...ahead, layers: ['ratio', 'estimates'] },
	limit: { ...ahead, layers: ['limit'], published: 'all', named: ['florence', 'eva02-l'] }
} satisfies Record<string, TwoScoresScene>;
