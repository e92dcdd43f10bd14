import { loadMessages } from '$lib/site/messages';
import type { LayoutLoad } from './$types';

/** The words of this page besides those of all pages for teachers. */
export const load: LayoutLoad = () => loadMessages('paper');
