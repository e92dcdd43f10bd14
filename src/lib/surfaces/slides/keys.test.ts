import { describe, expect, it } from 'vitest';
import { actionOf, type Focus } from './keys';

const none = { code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const press = (key: string, focus: Focus = 'page', more: Partial<typeof none> = {}) =>
	actionOf({ ...none, key, ...more }, focus);

describe('a key on a slide', () => {
	it('leads on, back, and to either end', () => {
		for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ']) expect(press(key)).toBe('next');
		for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) expect(press(key)).toBe('previous');
		expect(press(' ', 'page', { shiftKey: true })).toBe('previous');
		expect(press('Home')).toBe('first');
		expect(press('End')).toBe('last');
	});

	it('opens what its letter says, in either case and on keyboards of another script', () => {
		expect(press('f')).toBe('full');
		expect(press('N', 'page', { shiftKey: true })).toBe('notes');
		expect(press('o')).toBe('overview');
		expect(press('ल', 'page', { code: 'KeyN' })).toBe('notes');
		// A letter is what it says, wherever it lies.
		expect(press('r', 'page', { code: 'KeyO' })).toBeUndefined();
		expect(press('?', 'page', { shiftKey: true })).toBe('keys');
		expect(press('Escape')).toBe('story');
	});

	it('is the browser’s with Ctrl, Alt or Meta', () => {
		for (const held of ['ctrlKey', 'altKey', 'metaKey']) {
			for (const key of ['ArrowLeft', 'f', 'n', '?', ' ', 'Home']) {
				expect(press(key, 'page', { [held]: true }), `${held} ${key}`).toBeUndefined();
			}
		}
	});

	it('is the control’s that has the focus', () => {
		for (const key of ['ArrowRight', ' ', 'Enter', 'n', '?', 'Escape', 'PageDown']) {
			expect(press(key, 'control'), key).toBeUndefined();
		}
	});

	it('leaves a link what opens it, and leads on otherwise', () => {
		expect(press(' ', 'link')).toBeUndefined();
		expect(press('Enter', 'link')).toBeUndefined();
		expect(press('ArrowRight', 'link')).toBe('next');
	});

	it('means nothing else', () => {
		for (const key of ['Enter', 'Tab', 'a', 'toString', 'constructor', 'F5', 'Dead', '1']) {
			expect(press(key), key).toBeUndefined();
		}
	});
});
