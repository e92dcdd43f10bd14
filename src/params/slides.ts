import type { ParamMatcher } from '@sveltejs/kit';
import { story } from '../../content/story';

/** A section in the address of a slide; the opening has slides too. */
export const match: ParamMatcher = (param) => story.some(({ slug }) => slug === param);
