import { dev } from '$app/environment';
import type { Locale } from './language';
import { whenIdle } from './when-idle';

/**
 * Has the story kept for reading offline, once the page has loaded and its browser has nothing better
 * to do: a first visit takes no longer for it.
 */
export function keepWhenQuiet(lang: Locale): void {
	if (dev) return;
	const keep = async () => (await import('./offline')).keepOffline(lang);
	const wait = () => void whenIdle(() => void keep());
	if (document.readyState === 'complete') wait();
	else addEventListener('load', wait, { once: true });
}
