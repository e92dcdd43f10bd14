import type { Move } from './deck';

/** What a key of the slides does. */
export type Action = Move | 'story' | 'full' | 'notes' | 'overview' | 'keys';

/** All of it, in the order in which it is listed. */
export const actions = [
	'next',
	'previous',
	'first',
	'last',
	'story',
	'full',
	'notes',
	'overview',
	'keys'
] as const satisfies readonly Action[];

/**
 * What has the keyboard. A field or a dialog keeps all keys; a slider, a list or a figure's mark keeps
 * all but those of a clicker, and the letters; a button or a link keeps those that press it.
 */
export type Focus = 'page' | 'button' | 'arrows' | 'field';

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const named: Readonly<Record<string, Action>> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	Home: 'first',
	End: 'last',
	Escape: 'story'
};

const letters: Readonly<Record<string, Action>> = { f: 'full', n: 'notes', o: 'overview' };

/** The letter on a key; by its place where the keyboard writes another script. */
const letterOf = ({ key, code }: Key) =>
	/^[a-z]$/i.test(key)
		? key.toLowerCase()
		: key.length === 1 && key > '\u007f'
			? code.replace(/^Key/, '').toLowerCase()
			: '';

/** The keys of a clicker. */
const clicks = ['PageDown', 'PageUp'];

/** What a key does on a slide; nothing where the key belongs to what has the focus. */
export function actionOf(pressed: Key, focus: Focus): Action | undefined {
	const { key, shiftKey } = pressed;
	if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || focus === 'field') return undefined;
	if (key === '?') return 'keys';
	const letter = letterOf(pressed);
	if (Object.hasOwn(letters, letter)) return letters[letter];
	if (focus === 'arrows' && !clicks.includes(key)) return undefined;
	if (key === ' ') {
		if (focus === 'button') return undefined;
		return shiftKey ? 'previous' : 'next';
	}
	return !shiftKey && Object.hasOwn(named, key) ? named[key] : undefined;
}

const fields =
	'input:not([type="button"], [type="checkbox"], [type="radio"], [type="range"]), select, textarea, audio, video, iframe, dialog, [role="dialog"], [contenteditable]';
const withArrows =
	'input:not([type="button"], [type="checkbox"]), [data-button], [role="slider"], [role="tab"], [role="option"], [role="listbox"], [role="radio"], [role="menuitem"], [tabindex]:not([tabindex="-1"]):not(button)';
const buttons = 'button, input, summary, a[href], [role="button"]';

/** What has the keyboard when a key is pressed. */
export function focusOf(target: EventTarget | null): Focus {
	if (!(target instanceof Element) || target === document.body) return 'page';
	if (target.closest(fields)) return 'field';
	if (target.closest(withArrows)) return 'arrows';
	return target.closest(buttons) ? 'button' : 'page';
}
