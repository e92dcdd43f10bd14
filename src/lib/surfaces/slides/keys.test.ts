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

	it('is the field’s that is typed in', () => {
		for (const key of ['ArrowRight', ' ', 'Enter', 'n', '?', 'Escape', 'PageDown']) {
			expect(press(key, 'field'), key).toBeUndefined();
		}
	});

	it('leaves a button what presses it, and leads on otherwise', () => {
		expect(press(' ', 'button')).toBeUndefined();
		expect(press('Enter', 'button')).toBeUndefined();
		expect(press('ArrowRight', 'button')).toBe('next');
		expect(press('n', 'button')).toBe('notes');
		expect(press('Escape', 'button')).toBe('story');
	});

	it('leaves a slider or a mark its arrows, and turns by a clicker’s keys', () => {
		for (const key of ['ArrowRight', 'ArrowUp', 'Home', 'End', ' ', 'Escape']) {
			expect(press(key, 'arrows'), key).toBeUndefined();
		}
		expect(press('PageDown', 'arrows')).toBe('next');
		expect(press('PageUp', 'arrows')).toBe('previous');
		expect(press('f', 'arrows')).toBe('full');
	});

	it('means nothing else', () => {
		for (const key of ['Enter', 'Tab', 'a', 'toString', 'constructor', 'F5', 'Dead', '1']) {
			expect(press(key), key).toBeUndefined();
		}
	});
});
