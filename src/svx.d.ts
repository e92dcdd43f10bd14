declare module '*.svx' {
	import type { Component } from 'svelte';
	const Words: Component;
	export default Words;
	export const metadata: Record<string, string>;
}
