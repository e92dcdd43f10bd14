import { isLocale } from '$lib/site/paraglide/runtime';
import type { ParamMatcher } from '@sveltejs/kit';

/** A language in the address: English stands at the root and has none. */
export const match: ParamMatcher = (param) => param !== 'en' && isLocale(param);
