import type { Name } from './things';

/**
 * Illustrative, and no fact: no machine was asked. Ten guesses as a program might rank them, the first
 * first, and how long each bar is drawn (1 = the longest). The lengths are never printed as numbers.
 */
export const guesses: readonly { name: Name; bar: number }[] = [
	{ name: 'desktop-computer', bar: 1 },
	{ name: 'screen', bar: 0.76 },
	{ name: 'mouse', bar: 0.6 },
	{ name: 'computer-keyboard', bar: 0.5 },
	{ name: 'desk', bar: 0.4 },
	{ name: 'monitor', bar: 0.32 },
	{ name: 'space-bar', bar: 0.25 },
	{ name: 'notebook', bar: 0.2 },
	{ name: 'table-lamp', bar: 0.15 },
	{ name: 'coffee-mug', bar: 0.12 }
];
