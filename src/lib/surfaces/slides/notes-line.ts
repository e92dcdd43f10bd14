import type { Move } from './deck';
import { askedIn, deckName, isDeckName, lineOf, type Told } from './messages';

const key = 'five-guesses:deck';

/** This tab's deck. It keeps its name over a reload and over a visit to the overview. */
function ownDeck(): string {
	try {
		const known = sessionStorage.getItem(key);
		if (isDeckName(known)) return known;
		const made = deckName();
		sessionStorage.setItem(key, made);
		return made;
	} catch {
		// Storage is blocked: the notes follow until the page is left.
		return deckName();
	}
}

/** The slides' end of the line to their notes. */
export interface NotesLine {
	deck: string;
	tell: (told: Told) => void;
	/** Opens the notes in a second window, or brings it to the front; false where the browser does not. */
	open: (path: string) => boolean;
	close: () => void;
}

/** Opens the line to the notes of this tab's slides. */
export function followNotes(on: { ask: (by: Move) => void; hello: () => void }): NotesLine {
	const deck = ownDeck();
	const line = lineOf(deck);
	line.onmessage = ({ data }) => {
		const asked = askedIn(data);
		if (asked?.kind === 'hello') on.hello();
		else if (asked) on.ask(asked.by);
	};
	const tell = (told: Told) => line.postMessage(told);
	const gone = () => tell({ kind: 'gone' });
	// Back from the history as it was left.
	const back = ({ persisted }: PageTransitionEvent) => persisted && on.hello();
	addEventListener('pagehide', gone);
	addEventListener('pageshow', back);
	return {
		deck,
		tell,
		open: (path) => {
			// Without an address: a window of this name that is there stays as it is, its stopwatch too.
			const notes = window.open('', `five-guesses-notes-${deck}`, 'popup,width=720,height=800');
			if (!notes) return false;
			if (notes.location.href === 'about:blank') notes.location.href = path;
			notes.focus();
			return true;
		},
		close: () => {
			removeEventListener('pagehide', gone);
			removeEventListener('pageshow', back);
			line.close();
		}
	};
}
