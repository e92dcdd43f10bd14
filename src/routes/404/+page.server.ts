import { baseLocale } from '$lib/site/language';
import { sectionTitles } from '$lib/story/titles';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ sections: sectionTitles(baseLocale).slice(1) });
