import type { Facts } from '../facts';
import { hasFact, hasRow, nearestIds, rowIds } from '../facts';
import { figureFacts } from '../figures/facts';
import type { StoryProblem } from './problem';
import type { ScoreStep } from './score';

type Finding = Pick<StoryProblem, 'value' | 'expected'>;

/** What the build asks of a figure, whichever it is: figure and scene belong together by the score's type. */
interface AnyFigureFacts {
	pick: (facts: Facts) => unknown;
	namesIn: (scene: unknown) => unknown;
	shownIn: (scene: unknown, data: unknown) => unknown;
}

/** Every text in plain data, and every key. */
function textsIn(value: unknown, found = new Set<string>()): Set<string> {
	if (typeof value === 'string') found.add(value);
	else if (value !== null && typeof value === 'object') {
		for (const [key, inside] of Object.entries(value)) {
			found.add(key);
			textsIn(inside, found);
		}
	}
	return found;
}

/**
 * Asks what is wrong with the scenes of steps: a figure that does not exist, a scene that it cannot
 * draw, a name that is no row, a row that would not be in the drawing.
 */
export function sceneChecker(facts: Facts): (step: ScoreStep) => Finding[] {
	const picked = new Map<string, unknown>();
	/** What a figure draws from; undefined where it cannot take it, which is said elsewhere. */
	const dataOf = (figure: string, { pick }: AnyFigureFacts) => {
		try {
			if (!picked.has(figure)) picked.set(figure, pick(facts));
		} catch {
			picked.set(figure, undefined);
		}
		return picked.get(figure);
	};

	return ({ id, figure, scene }) => {
		// The type of the score says all of this too, but a build does not look at types.
		if (!Object.hasOwn(figureFacts, figure)) {
			const near = Object.keys(figureFacts).join(', ');
			return [{ value: String(figure), expected: `a figure for step ${id}: ${near}` }];
		}
		const entry = figureFacts[figure] as AnyFigureFacts;
		const cannot = `a scene of ${figure} for step ${id}, as src/lib/figures/${figure}/scene.ts has them`;
		const names = namesIn(entry, scene);
		if (!names) return [{ value: JSON.stringify(scene) ?? '(no scene)', expected: cannot }];

		const unknown = names.filter((name) => !hasRow(facts, name) && !hasFact(facts, name));
		const findings = unknown.map((value) => {
			const near = nearestIds(value, rowIds(facts)).join(', ');
			const expected = `a row or fact of content/data in the scene of step ${id}; nearest: ${near}`;
			return { value, expected };
		});
		const data = dataOf(figure, entry);
		if (findings.length > 0 || data === undefined) return findings;
		try {
			const shown = textsIn(entry.shownIn(scene, data));
			const expected = `a row that ${figure} shows in the scene of step ${id}, by shownIn of its scene.ts`;
			const missing = new Set(names.filter((name) => !shown.has(name)));
			return [...missing].map((value) => ({ value, expected }));
		} catch (error) {
			const value = error instanceof Error ? error.message : String(error);
			return [{ value, expected: `what the facts of ${figure} hold in the scene of step ${id}` }];
		}
	};
}

/** What a scene names; null where no figure can draw it. */
function namesIn({ namesIn }: AnyFigureFacts, scene: unknown): string[] | null {
	try {
		const names = namesIn(scene);
		if (Array.isArray(names) && names.every((name) => typeof name === 'string')) return names;
	} catch {
		// What it reads first is not there.
	}
	return null;
}
