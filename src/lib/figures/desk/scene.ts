import { guesses } from './guesses';
import { names, rowIdOf, things, twins, type Name, type Point } from './things';

/** What the figure shows. Complete: nothing is inherited. */
export type DeskScene =
	/** The photo alone; the reader is asked what it shows. */
	| { show: 'photo'; answer: Name | null }
	/** The key's one word, the reader's own, and other names that fit, written beside their things. */
	| { show: 'key'; key: Name; answer: Name | null; also: Name[] }
	/** The things that have two names on the list. */
	| { show: 'twins' }
	/** One question about one thing, which is all that an annotator saw. */
	| { show: 'question'; about: Name }
	/** Ten ranked guesses (illustrative), of which the first few are allowed: 1 to 10. */
	| { show: 'guesses'; key: Name; allowed: number };

/** What the reader chose himself; what he left alone is missing and stays as in the text. */
export interface Choices {
	answer?: Name;
	about?: Name;
	key?: Name;
	allowed?: number;
}

/** The scene with the reader's choices laid over it. */
export function withChoices(scene: DeskScene, choices: Choices): DeskScene {
	switch (scene.show) {
		case 'photo':
		case 'key':
			return { ...scene, answer: choices.answer ?? scene.answer };
		case 'question':
			return { ...scene, about: choices.about ?? scene.about };
		case 'guesses':
			return {
				...scene,
				key: choices.key ?? scene.key,
				allowed: choices.allowed ?? scene.allowed
			};
		case 'twins':
			return scene;
	}
}

/** What choosing a thing means: an answer, a question, or another key, as the scene has it. */
export function choice({ show }: DeskScene, name: Name): Choices {
	switch (show) {
		case 'photo':
		case 'key':
			return { answer: name };
		case 'question':
			return { about: name };
		case 'guesses':
			return { key: name };
		case 'twins':
			return {};
	}
}

/** Every row that a scene names. */
export function namesIn(scene: DeskScene): string[] {
	switch (scene.show) {
		case 'photo':
			return scene.answer ? [rowIdOf(scene.answer)] : [];
		case 'key':
			return [scene.key, scene.answer ?? scene.key, ...scene.also].map(rowIdOf);
		case 'twins':
			return twins.flatMap(({ pair }) => pair.map(rowIdOf));
		case 'question':
			return [rowIdOf(scene.about)];
		case 'guesses':
			return [scene.key, ...guesses.map(({ name }) => name)].map(rowIdOf);
	}
}

/** How an answer fares: right at the first guess, right at a later one that is allowed, or wrong. */
export type Verdict = 'right' | 'rescued' | 'wrong';

/** The place of a name among the guesses, counted from 1; null when it is not among them. */
export function placeOf(name: Name): number | null {
	const at = guesses.findIndex((guess) => guess.name === name);
	return at < 0 ? null : at + 1;
}

/** How the guesses fare when so many of them are allowed and the key says this. */
export function verdictOf(key: Name, allowed: number): Verdict {
	const place = placeOf(key);
	if (place === null || place > allowed) return 'wrong';
	return place === 1 ? 'right' : 'rescued';
}

/** How a thing is drawn: as it is, stepped back, or put forward. */
export type Tone = 'plain' | 'dim' | 'named' | Verdict;

/** The thing that the scene is about, one of several, or none of them. */
export function toneOf(scene: DeskScene, name: Name): Tone {
	switch (scene.show) {
		case 'photo':
			return name === scene.answer ? 'named' : 'plain';
		case 'key':
			if (name === scene.key) return name === scene.answer ? 'right' : 'named';
			if (name === scene.answer) return 'wrong';
			return scene.also.includes(name) ? 'named' : 'plain';
		case 'twins':
			return twins.some(({ thing }) => thing === name) ? 'named' : 'dim';
		case 'question':
			return name === scene.about ? 'named' : 'dim';
		case 'guesses':
			return name === scene.key ? verdictOf(name, scene.allowed) : 'plain';
	}
}

/** A sign that names a thing. */
export interface Sign {
	name: Name;
	says: 'name' | 'key' | 'answer' | 'both' | 'pair' | 'asked';
	verdict: Verdict | null;
	at: Point;
	/** Whether its foot or its head is at `at`. */
	side: 'over' | 'under';
	lead?: readonly [from: Point, to: Point];
}

const over = (name: Name, says: Sign['says'], verdict: Verdict | null = null): Sign => ({
	name,
	says,
	verdict,
	at: things[name].over,
	side: 'over'
});
const under = (name: Name, says: Sign['says'], verdict: Verdict | null = null): Sign => ({
	...over(name, says, verdict),
	at: things[name].under,
	side: 'under'
});
/** Where there is room for many. */
function out(name: Name, says: Sign['says']): Sign {
	const place = things[name].out;
	if (!place) return under(name, says);
	const { sign, side, lead } = place;
	return { name, says, verdict: null, at: sign, side, ...(lead && { lead }) };
}

function ownSigns(scene: DeskScene): Sign[] {
	switch (scene.show) {
		case 'photo':
			return scene.answer ? [over(scene.answer, 'answer')] : [];
		case 'key': {
			const { key, answer, also } = scene;
			const others = also.filter((name) => name !== answer).map((name) => out(name, 'name'));
			if (answer === null) return [over(key, 'key'), ...others];
			if (answer === key) return [over(key, 'both', 'right'), ...others];
			const own = also.length
				? { ...out(answer, 'name'), verdict: 'wrong' as const }
				: under(answer, 'answer', 'wrong');
			return [over(key, 'key'), own, ...others];
		}
		case 'twins':
			return twins.map(({ thing }) => over(thing, 'pair'));
		case 'question':
			return [over(scene.about, 'asked')];
		case 'guesses':
			return [over(scene.key, 'key', verdictOf(scene.key, scene.allowed))];
	}
}

/** The signs that a scene shows, and the name of what is pointed at where it is not named already. */
export function signsIn(scene: DeskScene, pointed: Name | null): Sign[] {
	const signs = ownSigns(scene);
	if (!pointed || signs.some(({ name }) => name === pointed)) return signs;
	return [...signs, over(pointed, 'name')];
}

/** The thing that the reader or the text has chosen. */
export function chosenIn(scene: DeskScene): Name | null {
	switch (scene.show) {
		case 'photo':
		case 'key':
			return scene.answer;
		case 'question':
			return scene.about;
		case 'guesses':
			return scene.key;
		case 'twins':
			return null;
	}
}

/** A thing by its id in the page. */
export const nameOf = (id: string | undefined): Name | null =>
	names.find((name) => name === id) ?? null;
