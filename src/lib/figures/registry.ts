import inLanguage from 'virtual:figure-facts';
import { learn } from '$lib/site/messages';
import { getLocale } from '$lib/site/paraglide/runtime';
import type { FigureComponent, FigureWords } from './figure';
import type { FieldFacts } from './field/facts';
import type { FieldScene } from './field/scene';
import type { DeskFacts } from './desk/facts';
import type { DeskScene } from './desk/scene';
import type { TimelineFacts } from './timeline/facts';
import type { TimelineScene } from './timeline/scene';
import type { DrawFacts } from './draw/facts';
import type { DrawScene } from './draw/scene';
import type { HumanLineFacts } from './human-line/facts';
import type { HumanLineScene } from './human-line/scene';
import type { TwoScoresFacts } from './two-scores/facts';
import type { TwoScoresScene } from './two-scores/scene';
import type { ScaleFacts } from './scale/facts';
import type { ScaleScene } from './scale/scene';
import type { PhotoFinishFacts } from './photo-finish/facts';
import type { PhotoFinishScene } from './photo-finish/scene';
import type { AnswerKeyFacts } from './answer-key/facts';
import type { AnswerKeyScene } from './answer-key/scene';
import type { NewPhotosFacts } from './new-photos/facts';
import type { NewPhotosScene } from './new-photos/scene';
import type { ClaimsFacts } from './claims/facts';
import type { ClaimsScene } from './claims/scene';

/** Every figure, with the scenes it can draw and the facts it draws them from. */
export interface Figures {
	field: { scene: FieldScene; data: FieldFacts };
	desk: { scene: DeskScene; data: DeskFacts };
	timeline: { scene: TimelineScene; data: TimelineFacts };
	draw: { scene: DrawScene; data: DrawFacts };
	'human-line': { scene: HumanLineScene; data: HumanLineFacts };
	'two-scores': { scene: TwoScoresScene; data: TwoScoresFacts };
	scale: { scene: ScaleScene; data: ScaleFacts };
	'photo-finish': { scene: PhotoFinishScene; data: PhotoFinishFacts };
	'answer-key': { scene: AnswerKeyScene; data: AnswerKeyFacts };
	'new-photos': { scene: NewPhotosScene; data: NewPhotosFacts };
	claims: { scene: ClaimsScene; data: ClaimsFacts };
}

export type FigureId = keyof Figures;
export type SceneOf<Id extends FigureId> = Figures[Id]['scene'];
export type DataOf<Id extends FigureId> = Figures[Id]['data'];

/** A figure with everything it takes to draw it. */
export interface LoadedFigure<Id extends FigureId> {
	Figure: FigureComponent<SceneOf<Id>, DataOf<Id>>;
	data: DataOf<Id>;
	/** What a scene says in words: its finding, its measure, its table. */
	words: (scene: SceneOf<Id>, data: DataOf<Id>) => FigureWords;
}

/** The code of a figure, fetched together. */
const together = async <Id extends FigureId>(
	figure: Promise<{ default: FigureComponent<SceneOf<Id>, DataOf<Id>> }>,
	words: Promise<LoadedFigure<Id>['words']>
): Promise<Omit<LoadedFigure<Id>, 'data'>> => ({
	Figure: (await figure).default,
	words: await words
});

/** Fetches a figure's code, each its own file, when somebody is about to see it. */
const figures: { [Id in FigureId]: () => Promise<Omit<LoadedFigure<Id>, 'data'>> } = {
	field: () =>
		together<'field'>(
			import('./field/Field.svelte'),
			import('./field/words').then(({ fieldWords }) => fieldWords)
		),
	desk: () =>
		together<'desk'>(
			import('./desk/Desk.svelte'),
			import('./desk/words').then(({ deskWords }) => deskWords)
		),
	timeline: () =>
		together<'timeline'>(
			import('./timeline/Timeline.svelte'),
			import('./timeline/words').then(({ timelineWords }) => timelineWords)
		),
	draw: () =>
		together<'draw'>(
			import('./draw/Draw.svelte'),
			import('./draw/words').then(({ drawWords }) => drawWords)
		),
	'human-line': () =>
		together<'human-line'>(
			import('./human-line/HumanLine.svelte'),
			import('./human-line/words').then(({ humanLineWords }) => humanLineWords)
		),
	'two-scores': () =>
		together<'two-scores'>(
			import('./two-scores/TwoScores.svelte'),
			import('./two-scores/words').then(({ twoScoresWords }) => twoScoresWords)
		),
	scale: () =>
		together<'scale'>(
			import('./scale/Scale.svelte'),
			import('./scale/words').then(({ scaleWords }) => scaleWords)
		),
	'photo-finish': () =>
		together<'photo-finish'>(
			import('./photo-finish/PhotoFinish.svelte'),
			import('./photo-finish/words').then(({ photoFinishWords }) => photoFinishWords)
		),
	'answer-key': () =>
		together<'answer-key'>(
			import('./answer-key/AnswerKey.svelte'),
			import('./answer-key/words').then(({ answerKeyWords }) => answerKeyWords)
		),
	'new-photos': () =>
		together<'new-photos'>(
			import('./new-photos/NewPhotos.svelte'),
			import('./new-photos/words').then(({ newPhotosWords }) => newPhotosWords)
		),
	claims: () =>
		together<'claims'>(
			import('./claims/Claims.svelte'),
			import('./claims/words').then(({ claimsWords }) => claimsWords)
		)
};

/** A figure of any kind. Its scenes and its data belong together by the score's type, not by this one. */
export interface AnyFigure {
	Figure: FigureComponent<unknown, unknown>;
	data: unknown;
	words: (scene: unknown, data: unknown) => FigureWords;
}

/**
 * Loads a figure by its id: its code, and its facts and messages in the page's language. Rejects when
 * one of them does not arrive.
 */
export async function loadFigure(id: FigureId): Promise<AnyFigure> {
	const [code, { data, messages }] = await Promise.all([
		figures[id]() as Promise<unknown> as Promise<Omit<AnyFigure, 'data'>>,
		inLanguage[id][getLocale()]()
	]);
	learn(messages);
	return { ...code, data };
}
