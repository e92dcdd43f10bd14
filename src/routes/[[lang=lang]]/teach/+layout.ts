import { loadMessages } from '$lib/site/messages';
import type { LayoutLoad } from './$types';

/** The words of the pages for teachers, before anything of them is shown. */
export const load: LayoutLoad = () => loadMessages('teach');
