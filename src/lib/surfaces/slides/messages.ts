import { moves, type Move } from './deck';

/** What the slides tell the window with their notes. */
export type Told =
	/** The slide on the screen, and all that are shown, by the ids of their steps. */
	| { kind: 'at'; id: string; ids: readonly string[] }
	/** The slides are no longer there. */
	| { kind: 'gone' };

/** What the window with the notes asks of the slides. */
export type Asked =
	/** It has opened, and wants to know where the slides are. */
	{ kind: 'hello' } | { kind: 'move'; by: Move };

/** The name of a deck, as `deckName` makes it. */
export const isDeckName = (name: unknown): name is string =>
	typeof name === 'string' && /^[0-9a-f]{16}$/.test(name);

/** A name for one deck of slides: several may be open, and notes follow the one that opened them. */
export const deckName = () =>
	[...crypto.getRandomValues(new Uint8Array(8))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');

const recordOf = (data: unknown): Record<string, unknown> =>
	typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};

/** Reads what a window with notes asked; anything else is nothing. */
export function askedIn(data: unknown): Asked | undefined {
	const { kind, by } = recordOf(data);
	if (kind === 'hello') return { kind };
	const move = moves.find((one) => one === by);
	return kind === 'move' && move ? { kind, by: move } : undefined;
}

/**
 * Reads what slides told; anything else is nothing.
 *
 * @param all the ids of every step there is
 */
export function toldIn(data: unknown, all: readonly string[]): Told | undefined {
	const { kind, id, ids } = recordOf(data);
	if (kind === 'gone') return { kind };
	if (kind !== 'at' || !Array.isArray(ids)) return undefined;
	const known = all.filter((one) => ids.includes(one)).length;
	const sound = known === ids.length && new Set(ids).size === ids.length;
	if (typeof id !== 'string' || !sound || !ids.includes(id)) return undefined;
	return { kind, id, ids: ids as string[] };
}

/** The line between the slides of this name and their notes. */
export const lineOf = (deck: string) => new BroadcastChannel(`five-guesses:deck:${deck}`);
