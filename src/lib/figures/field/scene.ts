import type { FieldFacts, FieldRate, FieldResult } from './facts';

/** One guess a photo, five, or both counts in one field. */
export type Guesses = 'one' | 'five' | 'both';

/** The photos themselves, before anybody is right or wrong about them. */
export interface PhotosScene {
	show: 'photos';
	/** A derived count of photos of one kind, from `groups` in facts.ts; null = none stands out. */
	group: string | null;
}

/** Photos that one system names wrongly. */
export interface MistakesScene {
	show: 'mistakes';
	/** A row of results.csv. What was measured on other photos is projected, and the words say so. */
	of: string;
	/**
	 * `one`: wrong at the first guess. `five`: wrong after five guesses. `both`: wrong after five, and
	 * the rest of the first guess's mistakes as rescued.
	 */
	guesses: Guesses;
	/** A second row, counted by the same guesses: the dots that its count adds or spares are ringed. */
	beside?: string;
	/** The opening: the field alone. Its heading, source and table are there for screen readers only. */
	grid?: 'wide';
}

/** Two fields: the mistakes that a system leaves, and the keys that audits reject. */
export interface BothScene {
	show: 'both';
	/** A row of results.csv with a top-1 score on the validation photos. */
	of: string;
	guesses: 'one';
	/** A row of audits.csv that counts photos or keys. */
	keys: string;
}

/** What the field shows. Complete: nothing is inherited from the scene before. */
export type FieldScene = PhotosScene | MistakesScene | BothScene;

/** What a dot can stand for; a dot without a sign is a photo named rightly, or a key left alone. */
export type Sign = 'group' | 'wrong' | 'rescued' | 'beside' | 'rejected';

/** Dots of one sign: ranks in the plane's shuffle, from `from` up to, and without, `to`. */
export interface Span {
	sign: Sign;
	from: number;
	to: number;
}

/** One field of 50,000 dots. */
export interface Plane {
	/**
	 * Mistakes and keys lie in shuffles of their own: nobody knows which photos are both. Photos of one kind
	 * lie together.
	 */
	order: 'mistakes' | 'keys' | 'together';
	spans: Span[];
	/** Ranks of the dots that are ringed. */
	rings: { from: number; to: number } | null;
}

/** The ids of rows and facts that a scene names. */
export function namesIn(scene: FieldScene): string[] {
	switch (scene.show) {
		case 'photos':
			return scene.group ? [scene.group] : [];
		case 'mistakes':
			return scene.beside ? [scene.of, scene.beside] : [scene.of];
		case 'both':
			return [scene.of, scene.keys];
	}
}

/** Throws where the facts hold no such result. */
export function resultOf(data: FieldFacts, id: string): FieldResult {
	const result = data.results.find((row) => row.id === id);
	if (!result) throw new Error(`The field has no result "${id}".`);
	return result;
}

/** Throws where the facts hold no such count of photos. */
export function countOf(data: FieldFacts, id: string) {
	const count = data.counts.find((row) => row.id === id);
	if (!count) throw new Error(`The field has no count of photos "${id}".`);
	return count;
}

/** Throws where nobody printed that score of the system. */
export function rateOf(data: FieldFacts, id: string, guesses: 'one' | 'five'): FieldRate {
	const rate = resultOf(data, id)[guesses];
	if (!rate) throw new Error(`"${id}" has no score by ${guesses} guess(es).`);
	return rate;
}

/** The ways of counting that a reader may choose from: all three, or none to choose. */
export function guessesFor(scene: FieldScene, data: FieldFacts): Guesses[] {
	if (scene.show !== 'mistakes' || scene.beside || scene.grid) return [];
	const { one, five } = resultOf(data, scene.of);
	return one && five ? ['one', 'five', 'both'] : [];
}

/** The scene with the reader's own way of counting, where the scene leaves it to him. */
export function withGuesses(scene: FieldScene, data: FieldFacts, guesses: Guesses | null) {
	if (scene.show !== 'mistakes' || !guesses) return scene;
	return guessesFor(scene, data).includes(guesses) ? { ...scene, guesses } : scene;
}

/** The fields of a scene, one or two, with the dots that carry a sign. */
export function planesOf(scene: FieldScene, data: FieldFacts): Plane[] {
	switch (scene.show) {
		case 'photos':
			return [groupPlane(scene, data)];
		case 'mistakes':
			return [mistakesPlane(scene, data)];
		case 'both':
			return [mistakesPlane({ ...scene, show: 'mistakes' }, data), keysPlane(scene.keys, data)];
	}
}

/** Photos of a kind lie together, so that their share is seen at once. */
const groupPlane = ({ group }: PhotosScene, data: FieldFacts): Plane => ({
	order: 'together',
	spans: group ? [{ sign: 'group', from: 0, to: countOf(data, group).photos }] : [],
	rings: null
});

function mistakesPlane({ of, guesses, beside }: MistakesScene, data: FieldFacts): Plane {
	const order = 'mistakes';
	if (guesses === 'both') {
		const five = rateOf(data, of, 'five').wrong;
		const one = rateOf(data, of, 'one').wrong;
		const spans: Span[] = [
			{ sign: 'wrong', from: 0, to: five },
			{ sign: 'rescued', from: five, to: one }
		];
		return { order, spans, rings: null };
	}
	const { wrong } = rateOf(data, of, guesses);
	if (!beside) return { order, spans: [{ sign: 'wrong', from: 0, to: wrong }], rings: null };
	const other = rateOf(data, beside, guesses).wrong;
	const rings = { from: Math.min(wrong, other), to: Math.max(wrong, other) };
	const spans: Span[] = [
		{ sign: 'wrong', from: 0, to: rings.from },
		{ sign: 'beside', ...rings }
	];
	return { order, spans, rings };
}

const keysPlane = (keys: string, data: FieldFacts): Plane => ({
	order: 'keys',
	spans: [{ sign: 'rejected', from: 0, to: countOf(data, keys).photos }],
	rings: null
});
