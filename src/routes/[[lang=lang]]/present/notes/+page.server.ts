import { languageOf } from '$lib/site/language';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ lang: languageOf(params.lang) });
