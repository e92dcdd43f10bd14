import type { ParamMatcher } from '@sveltejs/kit';
import { story } from '../../content/story';

/** A section in the address. The opening has none: it is the story's own beginning. */
export const match: ParamMatcher = (param) => story.slice(1).some(({ slug }) => slug === param);
