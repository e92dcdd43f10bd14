import { baseLocale, isLocale } from '$lib/site/paraglide/runtime';
import type { ParamMatcher } from '@sveltejs/kit';

/** A language in the address: that of the root has none. */
export const match: ParamMatcher = (param) => param !== baseLocale && isLocale(param);
