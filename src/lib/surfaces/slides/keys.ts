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

/** What has the keyboard: a control keeps all keys, a link those that open it. */
export type Focus = 'page' | 'link' | 'control';

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

/** What a key does on a slide; nothing where the key belongs to what has the focus. */
export function actionOf(pressed: Key, focus: Focus): Action | undefined {
	const { key, shiftKey } = pressed;
	if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || focus === 'control') return undefined;
	if (key === '?') return 'keys';
	if (key === ' ') {
		if (focus === 'link') return undefined;
		return shiftKey ? 'previous' : 'next';
	}
	const letter = letterOf(pressed);
	if (Object.hasOwn(letters, letter)) return letters[letter];
	return !shiftKey && Object.hasOwn(named, key) ? named[key] : undefined;
}

const control =
	'button, input, select, textarea, summary, option, audio, video, iframe, dialog, [contenteditable], [tabindex]:not([tabindex="-1"]), [role="slider"], [role="tab"], [role="option"], [role="button"], [role="listbox"], [role="radio"], [role="menuitem"]';

/**
 * What has the keyboard when a key is pressed.
 *
 * @param figures what holds the figures: anything in them that takes the focus is a control
 */
export function focusOf(target: EventTarget | null, figures: Element | null): Focus {
	if (!(target instanceof Element) || target === document.body) return 'page';
	if (figures?.contains(target) || target.closest(control)) return 'control';
	return target.closest('a[href]') ? 'link' : 'page';
}
