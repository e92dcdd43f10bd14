import { copyText } from './hand-out';

/** What can be handed on: a link, with a title or a sentence. */
export interface Handed {
	title?: string;
	text?: string;
	url: string;
}

/**
 * Hands something on: the system's own sheet where there is one, else sentence and link go to the
 * clipboard.
 *
 * @returns what became of it; `refused` where the browser allows neither
 */
export async function handOn(what: Handed): Promise<'sheet' | 'copied' | 'refused'> {
	if ('share' in navigator) {
		// A sheet that was closed again is no failure.
		await navigator.share(what).catch(() => undefined);
		return 'sheet';
	}
	const words = [what.text, what.url].filter(Boolean).join(' ');
	return (await copyText(words)) ? 'copied' : 'refused';
}
