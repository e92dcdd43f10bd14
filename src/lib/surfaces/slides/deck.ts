/** The slides that are shown, by the ids of their steps, in the order in which they are shown. */
export interface Deck {
	ids: readonly string[];
	/** Whether somebody chose them; else they are all slides. */
	chosen: boolean;
	/** What was asked for and does not exist, each once. Anybody can have written it. */
	unknown: readonly string[];
	/** A choice was asked for and holds no slide at all. */
	empty: boolean;
}

export const moves = ['next', 'previous', 'first', 'last'] as const;

/** A way through the slides. */
export type Move = (typeof moves)[number];

/**
 * The slides that an address asks for.
 *
 * @param asked ids, separated by commas; null where the address asks for none
 * @param all every slide, in reading order
 */
export function deckOf(asked: string | null, all: readonly string[]): Deck {
	if (asked === null) return { ids: all, chosen: false, unknown: [], empty: false };
	const names = asked.split(',').map((name) => name.trim());
	const once = [...new Set(names.filter((name) => name !== ''))];
	const ids = once.filter((name) => all.includes(name));
	const unknown = once.filter((name) => !all.includes(name));
	return ids.length > 0
		? { ids, chosen: true, unknown, empty: false }
		: { ids: all, chosen: false, unknown, empty: true };
}

/** The slides to show one among: those of a choice only if it is one of them, else all. */
export function deckAround(id: string, asked: string | null, all: readonly string[]): Deck {
	const deck = deckOf(asked, all);
	return deck.ids.includes(id) ? deck : deckOf(null, all);
}

/** The slide that a move leads to; the same one at either end. */
export function moved(ids: readonly string[], from: string, by: Move): string {
	const at = ids.indexOf(from);
	const last = ids.length - 1;
	const to = { next: Math.min(at + 1, last), previous: Math.max(at - 1, 0), first: 0, last }[by];
	return ids[to] ?? from;
}

/** A choice with one more slide: after the last of those that precede it in reading order. */
export function withSlide(
	ids: readonly string[],
	id: string,
	all: readonly string[]
): readonly string[] {
	if (ids.includes(id) || !all.includes(id)) return ids;
	const after = ids.findLastIndex((one) => all.indexOf(one) < all.indexOf(id));
	return ids.toSpliced(after + 1, 0, id);
}

/** A choice without some of its slides. */
export const withoutSlides = (ids: readonly string[], gone: readonly string[]) =>
	ids.filter((id) => !gone.includes(id));
