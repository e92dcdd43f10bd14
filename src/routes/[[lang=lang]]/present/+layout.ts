import { loadMessages } from '$lib/site/messages';
import type { LayoutLoad } from './$types';

/** The words of slides and notes, before anything of them is shown. */
export const load: LayoutLoad = () => loadMessages('present');
