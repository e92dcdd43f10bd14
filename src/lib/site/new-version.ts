import { mount, unmount } from 'svelte';
import NewVersion from './NewVersion.svelte';

/**
 * Shows a line that says that there is a new version.
 *
 * @param onreload called when the reader wants it
 */
export function offerNewVersion(onreload: () => void): void {
	const line = mount(NewVersion, {
		target: document.body,
		props: { onreload, onlater: () => void unmount(line) }
	});
}
