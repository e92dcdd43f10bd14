/**
 * Copies a text to the clipboard.
 *
 * @returns whether that was done: a browser may refuse it, and has no clipboard without https
 */
export const copyText = async (text: string): Promise<boolean> =>
	(await (navigator as { clipboard?: Clipboard }).clipboard?.writeText(text).then(
		() => true,
		() => false
	)) ?? false;

/** Gives the reader a file made in the page. */
export function saveFile(file: Blob, name: string) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	// A browser reads the file after the click.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
