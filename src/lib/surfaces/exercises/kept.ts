import type { Solved } from '$lib/story/exercise';
import type { Answer, Drawn } from './mark';

/**
 * The answer that was kept as text, where it still is one of this exercise: ids that no longer exist, or
 * a number that is none, are left out.
 */
export function answerKept(solved: Solved, text: string): Answer | null {
	const words = text.split(' ').filter((word) => word !== '');
	if (words.length === 0) return null;
	switch (solved.kind) {
		case 'number': {
			const value = Number(text);
			return Number.isFinite(value) && value >= 0 ? value : null;
		}
		case 'order':
			return words.toSorted().join() === solved.items.toSorted().join() ? words : null;
		case 'draw': {
			const drawn: Drawn = {};
			for (const word of words) {
				const [id = '', value = ''] = word.split('=');
				if (solved.marks.some((mark) => mark.id === id) && /^\d+(\.\d+)?$/.test(value))
					drawn[id] = Number(value);
			}
			return Object.keys(drawn).length > 0 ? drawn : null;
		}
		default: {
			const known = words.filter((word) => solved.options.some(({ id }) => id === word));
			return known.length > 0 ? known : null;
		}
	}
}
