import { dev } from '$app/environment';
import type { Locale } from './language';

/**
 * Has the story kept for reading offline, once the page has loaded and its browser has nothing better
 * to do: a first visit takes no longer for it.
 */
export function keepWhenQuiet(lang: Locale): void {
	if (dev) return;
	const keep = async () => (await import('./offline')).keepOffline(lang);
	const wait = () => {
		// Safari has no idle time to ask for.
		if ('requestIdleCallback' in window) requestIdleCallback(() => void keep());
		else setTimeout(() => void keep(), 2000);
	};
	if (document.readyState === 'complete') wait();
	else addEventListener('load', wait, { once: true });
}
