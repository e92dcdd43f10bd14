import { figuresInUse } from '$lib/story/steps';
import type { ParamMatcher } from '@sveltejs/kit';

/** A figure in the address. */
export const match: ParamMatcher = (param) => figuresInUse().some((figure) => figure === param);
